import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeWords,
  checkMeasure,
  MOVEMENT_IDS,
  MOVEMENTS,
  measureName,
  RETEST_KIND_IDS,
  type RetestMeasure,
  retestChange,
  retestRemarks,
  retestSentence,
} from '../src/index.ts';

const ROTATION = { kind: 'range-of-motion', movement: 'neck-rotation', side: 'left' } as const;
const FLEXION_ROTATION = { kind: 'flexion-rotation', side: 'right' } as const;

describe('a re-test', () => {
  it.each<[RetestMeasure, string, string]>([
    [
      { kind: 'pain-at-rest', before: 6, after: 3 },
      '3 points less',
      'Pain at rest: 6 of 10 before, 3 of 10 after (3 points less).',
    ],
    [
      { kind: 'pain-on-movement', movement: 'neck-flexion', before: 4, after: 5 },
      '1 point more',
      'Pain on neck flexion: 4 of 10 before, 5 of 10 after (1 point more).',
    ],
    [
      { ...ROTATION, before: 48, after: 62 },
      '14 degrees more',
      'Neck rotation, left: 48 degrees before, 62 degrees after (14 degrees more).',
    ],
    [
      { ...FLEXION_ROTATION, before: 28, after: 28 },
      'the same',
      'Flexion-rotation test, right: 28 degrees before, 28 degrees after (the same).',
    ],
    [
      { kind: 'strength', movement: 'grip', side: 'right', before: 4, after: 4.5 },
      '0.5 grades more',
      'Strength, grip, right: grade 4 before, grade 4.5 after (0.5 grades more).',
    ],
    [
      { kind: 'functional-test', what: 'reaching overhead', before: 'catches at the shoulder', after: 'free' },
      'see the words',
      'Reaching overhead: catches at the shoulder before, free after.',
    ],
  ])('says of %j: %s', (measure, change, sentence) => {
    expect(checkMeasure(measure)).toEqual([]);
    expect(changeWords(measure)).toBe(change);
    expect(retestSentence(measure)).toBe(sentence);
  });

  it('tells a missing baseline and a missing re-test, and takes neither for nought', () => {
    expect(retestSentence({ ...ROTATION, after: 62 })).toBe(
      'Neck rotation, left: 62 degrees after needling; no baseline was taken.',
    );
    expect(retestSentence({ ...ROTATION, before: 0 })).toBe(
      'Neck rotation, left: 0 degrees before needling; not re-tested.',
    );
    expect(retestChange(ROTATION)).toEqual({ kind: 'nothing' });
    expect(changeWords({ ...ROTATION, after: 62 })).toBe('no baseline: nothing to compare with');
  });

  it('never calls a change better: more or less is all that one visit tells', () => {
    for (const after of [0, 40, 90])
      expect(retestSentence({ ...ROTATION, before: 40, after })).not.toMatch(/better|worse/);
  });

  it('is read with the error of measuring and the published cut-off', () => {
    const words = retestRemarks({ ...FLEXION_ROTATION, before: 32, after: 33 }).map((remark) => remark.words);
    expect(words[0]).toMatch(/^Positive before, negative after: 32 degrees/);
    expect(words[1]).toMatch(/5 to 7 degrees/);
    expect(retestRemarks({ ...ROTATION, before: 40 })[0]?.words).toMatch(/3.5 to 6.8 degrees/);
    expect(retestRemarks({ ...ROTATION, movement: 'knee-flexion' })).toEqual([]);
  });

  it('takes the difference back: after is before and the change', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 180 }), fc.integer({ min: 0, max: 180 }), (before, after) => {
        const change = retestChange({ ...ROTATION, before, after });
        expect(change.kind === 'difference' && before + change.difference).toBe(after);
      }),
    );
  });
});

describe('what can not be measured', () => {
  it.each<[RetestMeasure, string, RegExp]>([
    [{ kind: 'pain-at-rest', before: 11 }, 'before', /whole number from 0 to 10, not 11/],
    [{ kind: 'pain-at-rest', after: 2.5 }, 'after', /whole number/],
    [{ ...ROTATION, before: 400 }, 'before', /0 to 180 degrees, not 400/],
    [{ ...FLEXION_ROTATION, after: 120 }, 'after', /0 to 90 degrees/],
    [{ ...ROTATION, before: Number.NaN }, 'before', /0 to 180 degrees\.$/],
    [{ kind: 'strength', movement: 'grip', side: 'left', before: 4.2 }, 'before', /in halves/],
    [{ kind: 'range-of-motion', movement: 'neck-rotation' }, 'side', /left or right/],
    [{ kind: 'range-of-motion', movement: 'neck-flexion', side: 'left' }, 'side', /has no side/],
    [{ kind: 'functional-test', what: ' ' }, 'what', /which test/],
    [{ kind: 'functional-test', what: 'a test', after: 'x'.repeat(501) }, 'after', /500 fit/],
  ])('refuses %j', (measure, field, message) => {
    const [refusal] = checkMeasure(measure);
    expect(refusal?.field).toBe(field);
    expect(refusal?.message).toMatch(message);
  });

  it('leaves pain on a movement without a side: it may hurt in the middle', () => {
    expect(checkMeasure({ kind: 'pain-on-movement', movement: 'neck-rotation' })).toEqual([]);
  });
});

it('names every movement and kind once', () => {
  const names = MOVEMENT_IDS.map((id) => MOVEMENTS[id].name);
  expect(new Set(names).size).toBe(names.length);
  expect(RETEST_KIND_IDS).toHaveLength(6);
  expect(measureName(ROTATION)).toBe('Neck rotation, left');
});
