import { describe, expect, it } from 'vitest';
import { readSearch } from './search-words.ts';

const today = Temporal.PlainDate.from('2026-03-03');

function read(text: string) {
  const { names, digits, birthDates } = readSearch(text, today);
  return { names, digits, birthDates: birthDates.map(String) };
}

describe('the search box', () => {
  it('takes parts of names, without accents or capitals', () => {
    expect(read(' Núñez,  Inés ')).toEqual({ names: ['nunez', 'ines'], digits: undefined, birthDates: [] });
    expect(read("O'Brien-Smith").names).toEqual(["o'brien-smith"]);
  });

  it('takes a telephone number however it is written', () => {
    for (const text of ['720-555-0142', '(720) 555 0142', '720.555.0142', '7205550142']) {
      expect([text, read(text).digits]).toEqual([text, '7205550142']);
    }
    expect(read('0142').digits).toBe('0142');
    expect(read('14').digits).toBeUndefined();
  });

  it('takes a birth date, alone or behind a name', () => {
    expect(read('reyes 3/25/1984')).toEqual({ names: ['reyes'], digits: undefined, birthDates: ['1984-03-25'] });
    expect(read('25 Mar 1984')).toEqual({ names: [], digits: undefined, birthDates: ['1984-03-25'] });
    expect(read('March 25, 1984 Reyes')).toEqual({ names: ['reyes'], digits: undefined, birthDates: ['1984-03-25'] });
  });

  it('looks for figures that can be both as both', () => {
    expect(read('03251984')).toEqual({ names: [], digits: '03251984', birthDates: ['1984-03-25'] });
  });

  it('finds nothing to look for in signs alone', () => {
    expect(read(' %_- ')).toEqual({ names: [], digits: undefined, birthDates: [] });
  });
});
