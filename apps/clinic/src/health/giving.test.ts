import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Given, mineOverTheirs, sameGiven, withAnswer, withoutTheirs } from './giving.ts';
import { anAnswer } from './health.test-data.ts';
import { readAnswers } from './read-answers.ts';

const NO = { choice: 'no', where: [], remark: '' };
const YES = { ...NO, choice: 'yes' };

describe('answers given on a page', () => {
  it('remember the one that stood in the record, and each that was given since', () => {
    const first = withAnswer([], 'cancer', NO, { id: 'a', standing: 'stored' });
    const second = withAnswer(first, 'cancer', YES, { id: 'b', standing: 'stored' });
    expect(second).toEqual([{ id: 'b', question: 'cancer', ...YES, after: ['stored', 'a'] }]);
  });

  it('are new answers, though they are made from the one that stands: a place or a remark is added to it', () => {
    const stands = anAnswer('skin', 'yes');
    const added = { ...stands, where: [{ region: 'calf', side: 'left' }] } as const;
    const [answer] = withAnswer([stands], 'skin', added, { id: 'new', standing: undefined });
    expect(answer).toMatchObject({ id: 'new', where: added.where, after: [stands.id] });
  });

  it('come after nothing where the question was open', () => {
    expect(withAnswer([], 'cancer', NO, { id: 'a', standing: undefined })[0]?.after).toEqual([]);
  });

  it('hold one answer a question, whatever the order of tapping', () => {
    const tap = fc.tuple(fc.constantFrom('cancer', 'epilepsy', 'skin-disease'), fc.boolean());
    fc.assert(
      fc.property(fc.array(tap), (taps) => {
        let given: Given = [];
        taps.forEach(([question, yes], place) => {
          given = withAnswer(given, question, yes ? YES : NO, { id: `${place}`, standing: undefined });
        });
        const tapped = new Map(taps.map(([question, yes]) => [question, yes]));
        expect(new Map(given.map(({ question, choice }) => [question, choice === 'yes']))).toEqual(tapped);
        for (const { id, after } of given) expect(after).not.toContain(id);
      }),
    );
  });
});

describe('two people at one question', () => {
  const mine = [anAnswer('cancer', 'no'), anAnswer('epilepsy', 'no')];
  const theirs = [anAnswer('cancer', 'yes')];

  it('mine are kept as new answers that come after theirs', () => {
    const [cancer, epilepsy] = mineOverTheirs(mine, theirs, () => 'new');
    expect(cancer).toMatchObject({ id: 'new', choice: 'no', after: [mine[0]?.id, theirs[0]?.id] });
    expect(epilepsy).toBe(mine[1]);
  });

  it('theirs stand, and my other answers are still to be saved', () => {
    expect(withoutTheirs(mine, theirs)).toEqual([mine[1]]);
  });
});

describe('a kept copy', () => {
  it('is read back as it was, and anything else is none', () => {
    const given = [anAnswer('skin', 'yes', { where: [{ region: 'calf', side: 'left' }], after: ['x'] })];
    expect(readAnswers(JSON.parse(JSON.stringify(given)))).toEqual(given);
    expect(sameGiven(given, JSON.parse(JSON.stringify(given)))).toBe(true);
    for (const damaged of [{}, [{}], [{ ...given[0], question: 'toothache' }], 'text', null])
      expect(readAnswers(damaged)).toBeUndefined();
  });
});
