import { ATLAS } from '@filiform/atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEARCH_DOCUMENTS } from './documents.ts';
import { excerpt, MARK_BEGINS, MARK_ENDS, marked, marksIn, together } from './excerpt.ts';
import { MUSCLES_IN_SPANISH } from './spanish-muscles.ts';
import { meant } from './typo.ts';
import { folded, queryOf, wordsOf } from './words.ts';

describe('what is typed into the search', () => {
  it('is words: signs that other searches know part them and mean nothing', () => {
    expect(wordsOf('"ram\'s horn" & !neck | site:x (C5-C6):*')).toEqual([
      'ram',
      's',
      'horn',
      'neck',
      'site',
      'x',
      'c5',
      'c6',
    ]);
    expect(wordsOf('  %%% ')).toEqual([]);
  });

  it('is looked for as typed and without marks, the last word as far as it is typed', () => {
    expect(queryOf(wordsOf('punción migra'), '&')).toBe("('punción' | 'puncion') & ('migra':*)");
  });

  it('never makes a query that holds anything but quoted letters and digits, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (typed) => {
        const query = queryOf(wordsOf(typed), '&');
        expect(query.replace(/'[\p{L}\p{N}\p{M}]+'/gu, 'w')).toMatch(
          /^$|^\(w(:\*)?( \| w(:\*)?)*\)( & \(w(:\*)?( \| w(:\*)?)*\))*$/u,
        );
        expect(wordsOf(typed).length).toBeLessThanOrEqual(12);
      }),
    );
  });
});

describe('a misspelt word', () => {
  const known = ['headache', 'shoulder', 'trapezius', 'migraña', 'migrañas'];
  it('is told as it is written on the site', () => {
    expect(meant(['hedache'], known)).toBe('headache');
    expect(meant(['trapezeus', 'shoulder'], known)).toBe('trapezius shoulder');
    expect(meant(['migrania'], known)).toBe('migraña');
  });
  it('is left alone where it is right, far from everything, or short', () => {
    expect(meant(['migrana'], known)).toBeUndefined();
    expect(meant(['zebra'], known)).toBeUndefined();
    expect(meant(['hea'], known)).toBeUndefined();
  });
});

describe('an excerpt', () => {
  const text = `${'Nothing of it here. '.repeat(30)}A headache can start in the neck. ${'And then more. '.repeat(30)}`;
  const at = text.indexOf('headache');

  it('shows the place that answers, in whole words, and marks it', () => {
    const pieces = excerpt(text, [[at, at + 8]]);
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['headache']);
    const shown = pieces.map((piece) => piece.text).join('');
    expect(shown).toMatch(/^… \w/);
    expect(shown).toMatch(/[\w.] …$/);
    expect(shown.length).toBeLessThan(230);
  });

  it('is the begin of the text where nothing in it is marked', () => {
    expect(excerpt('A short text.', [])).toEqual([{ text: 'A short text.', marked: false }]);
  });

  it('loses no letter of what it shows, wherever the marks are', () => {
    const marks = fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 30 })));
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 400 }), marks, (words, places) => {
        const inside = places.map(([from, size]) => [from, Math.min(words.length, from + size)] as const);
        const joined = together(inside.filter(([from, to]) => from < to));
        const whole = marked(words, joined);
        expect(whole.map((piece) => piece.text).join('')).toBe(words);
      }),
    );
  });

  it('reads marks as places in the text without them', () => {
    expect(marksIn(`a ${MARK_BEGINS}bc${MARK_ENDS} d ${MARK_BEGINS}e${MARK_ENDS}`)).toEqual([
      [2, 4],
      [7, 8],
    ]);
  });
});

describe('the pages of the program in the search', () => {
  it('hold each muscle in both languages, by a Spanish name too', () => {
    for (const { id, name } of ATLAS.muscles) {
      const both = SEARCH_DOCUMENTS.filter((one) => one.kind === 'muscle' && one.id === id);
      expect(both.map(({ language }) => language)).toEqual(['en', 'es']);
      expect([id, MUSCLES_IN_SPANISH[id]]).not.toEqual([id, undefined]);
      expect(both[1]?.title).toContain(name);
    }
  });

  it('fold letters as the database does: one for one', () => {
    const letters = 'áàâäãåÁÀÂÄÃÅéèêëÉÈÊËíìîïÍÌÎÏóòôöõÓÒÔÖÕúùûüÚÙÛÜñÑçÇ';
    expect(folded(letters)).toHaveLength(letters.length);
  });
});
