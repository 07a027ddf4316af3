import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_LENGTH, CODE_LETTERS, codeWords, EXAMPLE_CODE, readCode } from './index.ts';

const codes = fc.array(fc.constantFrom(...CODE_LETTERS), { minLength: CODE_LENGTH, maxLength: CODE_LENGTH });

describe('the spelling of a code', () => {
  it('has no vowel, and no two letters that are mistaken for each other', () => {
    expect(CODE_LETTERS).not.toMatch(/[AEIOU]/);
    for (const alike of ['0OQ', '1IL', '2Z', '5S', '6G', '8B', 'UV']) {
      expect([...alike].filter((letter) => CODE_LETTERS.includes(letter)).length).toBeLessThanOrEqual(1);
    }
  });

  it('is read however it is typed', () => {
    const ways = (code: string) => [code, codeWords(code), codeWords(code).toLowerCase(), ` ${[...code].join(' ')} `];
    fc.assert(
      fc.property(codes, (letters) => {
        const code = letters.join('');
        for (const typed of ways(code)) expect(readCode(typed)).toBe(code);
      }),
    );
  });

  it('is read where one letter was taken for another', () => {
    expect(readCode('ZSGB-UVCD')).toBe('2568VVCD');
    expect(readCode('zsgb uvcd')).toBe('2568VVCD');
  });

  it('takes nothing else for a code', () => {
    expect(readCode(EXAMPLE_CODE)).toBe('K7RF2MXW');
    for (const typed of ['', 'K7RF-2MX', 'K7RF-2MXWW', 'K7RF-2MX0', 'K7RF-2MXA', "' or 1=1 --", 'K7RF_2MXW'])
      expect(readCode(typed)).toBeUndefined();
  });
});
