import { describe, expect, it } from 'vitest';
import { birthDateSense, readBirthDates, whyNotBorn } from './birth-date.ts';

const today = Temporal.PlainDate.from('2026-03-03');

function read(text: string): readonly string[] {
  return readBirthDates(text, today).map(String);
}

describe('a birth date as people write it', () => {
  it.each([
    '1984-03-25',
    '3/25/1984',
    '03/25/84',
    '25.3.1984',
    '03251984',
    '25 Mar 1984',
    '25 March 84',
    'Mar 25, 1984',
    'march 25th 1984',
    '25 de marzo de 1984',
  ])('is understood: %s', (text) => {
    expect(read(text)).toEqual(['1984-03-25']);
  });

  it('is read both ways where it can be, the month first with slashes and the day first with dots', () => {
    expect(read('3/7/1984')).toEqual(['1984-03-07', '1984-07-03']);
    expect(read('3.7.1984')).toEqual(['1984-07-03', '1984-03-07']);
    expect(read('5/5/1984')).toEqual(['1984-05-05']);
  });

  it('takes two figures for the last such year', () => {
    expect(read('1/15/25')).toEqual(['2025-01-15']);
    expect(read('1/15/27')).toEqual(['1927-01-15']);
  });

  it('is no date where no such day was', () => {
    for (const text of ['30 Feb 1984', '2/30/1984', '1984-13-13', 'Smith 12 1984', '', '720-555-0142']) {
      expect([text, read(text)]).toEqual([text, []]);
    }
    expect(read('29 Feb 2000')).toEqual(['2000-02-29']);
    expect(read('29 Feb 1900')).toEqual([]);
  });
});

describe('who can have been born when', () => {
  it('is told while it is typed, with who needs a guardian', () => {
    expect(birthDateSense('3/3/2008', today)).toEqual({ words: '3 Mar 2008: 18 years old.', isMinor: false });
    expect(birthDateSense('3/4/2008', today)).toEqual({ words: '4 Mar 2008: 17 years old.', isMinor: true });
    expect(birthDateSense('3/4/20', today)?.words).toBe('4 Mar 2020: 5 years old.');
    expect(birthDateSense('3/4', today)).toBeUndefined();
  });

  it('refuses a day to come and an age that nobody reached', () => {
    expect(whyNotBorn(Temporal.PlainDate.from('2026-03-04'), today)).toMatch(/still to come/);
    expect(whyNotBorn(Temporal.PlainDate.from('1902-01-01'), today)).toMatch(/age of 124/);
    expect(whyNotBorn(today, today)).toBeUndefined();
  });
});
