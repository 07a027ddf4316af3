import { describe, expect, it } from 'vitest';
import { clockWords, dateWords, dayWords, fullTimeWords, timeWords } from './wording-of-times.ts';

const instant = Temporal.Instant.from('2026-03-03T22:05:00Z');

describe('times as people say them', () => {
  it('tells the day and the clock of the zone', () => {
    expect(dayWords(instant, 'America/Denver')).toBe('Tue 3 Mar');
    expect(clockWords(instant, 'America/Denver')).toBe('15:05');
    expect(timeWords(instant, 'Asia/Tokyo')).toBe('Wed 4 Mar, 07:05');
    expect(fullTimeWords(instant, 'America/Denver')).toBe('Tue 3 Mar 2026, 15:05 MST');
  });

  it('follows the clock over the night it changes', () => {
    const before = Temporal.Instant.from('2026-11-01T07:30:00Z');
    expect(clockWords(before, 'America/Denver')).toBe('01:30');
    expect(clockWords(before.add({ hours: 1 }), 'America/Denver')).toBe('01:30');
    expect(fullTimeWords(before.add({ hours: 1 }), 'America/Denver')).toContain('MST');
  });

  it('writes midnight and midsummer', () => {
    expect(clockWords(Temporal.Instant.from('2026-07-01T00:00:00Z'), 'UTC')).toBe('00:00');
    expect(dateWords(Temporal.PlainDate.from('1980-07-01'))).toBe('1 July 1980');
    expect(dayWords(Temporal.Instant.from('2026-05-31T12:00:00Z'), 'UTC')).toBe('Sun 31 May');
  });
});
