import { PATTERNS } from '@filiform/atlas';
import { describe, expect, it } from 'vitest';
import { patternWords } from './pattern-words.ts';

const shown = PATTERNS.filter(({ kind }) => kind !== 'visceral');

describe('patterns in plain words', () => {
  it('are there for every pattern but organs, each with a name of its own', () => {
    const names = shown.map(({ id }) => patternWords(id)?.name ?? `no words for ${id}`);
    expect(names.filter((name) => name.startsWith('no words'))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    for (const { id, kind } of PATTERNS) if (kind === 'visceral') expect(patternWords(id)).toBeUndefined();
  });

  it('promise nothing and name no treatment by needle', () => {
    for (const { id } of shown) {
      const { name = '', sentence = '' } = patternWords(id) ?? {};
      expect(`${name} ${sentence}`, id).not.toMatch(/needl|cure|heal/i);
      expect(
        sentence.split(/[.!?] /).every((one) => one.split(' ').length <= 32),
        id,
      ).toBe(true);
    }
  });
});
