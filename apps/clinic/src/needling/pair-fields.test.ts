import { describe, expect, it } from 'vitest';
import { EMPTY_PAIR, readPair } from './pair-fields.ts';

describe('two needles joined by hand', () => {
  it('are both asked for where none is chosen', () => {
    expect(readPair(EMPTY_PAIR, [])).toMatchObject({
      ok: false,
      errors: { siteOne: 'Choose the first needle.', siteTwo: 'Choose the second needle.' },
    });
  });

  it('are told apart from one whose site was taken back', () => {
    const read = readPair({ ...EMPTY_PAIR, siteOne: 'taken-back' }, []);
    expect(read).toMatchObject({
      ok: false,
      errors: { siteOne: expect.stringContaining('not in the session any more') },
    });
  });
});
