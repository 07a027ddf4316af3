import { describe, expect, it } from 'vitest';
import { STATE_CODES, STATE_RULES, stateLines, statusWords } from '../src/index.ts';

describe('what a state asks for, in words', () => {
  it('reads as sentences in every state, each said once', () => {
    for (const code of STATE_CODES) {
      const lines = stateLines(STATE_RULES[code]).map(({ words }) => words);
      expect(statusWords(STATE_RULES[code])).toContain(STATE_RULES[code].name);
      for (const words of lines) expect(words).toMatch(/^[A-Z0-9].*\.$/);
      expect(new Set(lines).size).toBe(lines.length);
    }
  });

  it('tells Colorado’s hours first, and marks what is not verified with the reason', () => {
    const lines = stateLines(STATE_RULES.CO);
    expect(lines.slice(0, 3).map(({ words }) => words)).toEqual([
      '50 hours of training.',
      '40 hours of them in person.',
      'Limited practice is allowed after 30 hours, and the rest is finished within 4 years.',
    ]);
    expect(lines.find(({ words }) => words.startsWith('Nobody else'))).toEqual({
      words: 'Nobody else needles for the therapist.',
      notVerified: 'that it may not be delegated is general knowledge',
    });
  });

  it('says that a needle stays in Washington while a current flows, and in Nevada never', () => {
    expect(stateLines(STATE_RULES.WA).map(({ words }) => words)).toContain(
      'A needle stays in only while a current flows.',
    );
    expect(stateLines(STATE_RULES.NV).map(({ words }) => words)).toEqual(
      expect.arrayContaining(['No needle stays in.', 'No current through needles.']),
    );
  });

  it('has nothing to ask for where nothing was read, and says to ask the board', () => {
    expect(stateLines(STATE_RULES.WY)).toEqual([]);
    expect(statusWords(STATE_RULES.WY)).toMatch(/not known here: ask your board\.$/);
  });
});
