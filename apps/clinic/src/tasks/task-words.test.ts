import { describe, expect, it } from 'vitest';
import { dueWords, endOfDay, groupOf } from './task-words.ts';

const ZONE = 'America/Denver';
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).toInstant();
const NOW = at('2026-03-03T12:00');

describe('when a task is due', () => {
  it('is overdue from the minute after, today until midnight by the clock of its clinic, and later from then on', () => {
    expect(groupOf(at('2026-03-03T11:59'), NOW, ZONE)).toBe('overdue');
    expect(groupOf(at('2026-03-03T23:59'), NOW, ZONE)).toBe('today');
    expect(groupOf(at('2026-03-04T00:00'), NOW, ZONE)).toBe('later');
    expect(groupOf(at('2026-03-03T23:30'), NOW, 'Europe/Berlin')).toBe('later');
  });

  it('on a day is not late while the day lasts, on the day the clocks change too', () => {
    const day = Temporal.PlainDate.from('2026-03-08');
    expect(groupOf(endOfDay(day, ZONE), at('2026-03-08T22:00'), ZONE)).toBe('today');
    expect(groupOf(endOfDay(day, ZONE), at('2026-03-09T00:01'), ZONE)).toBe('overdue');
  });

  it('is said as people say it', () => {
    expect(dueWords(at('2026-03-03T15:30'), NOW, ZONE)).toBe('Today, 15:30');
    expect(dueWords(endOfDay(Temporal.PlainDate.from('2026-03-02'), ZONE), NOW, ZONE)).toBe('Yesterday');
    expect(dueWords(at('2026-03-04T10:00'), NOW, ZONE)).toBe('Tomorrow, 10:00');
    expect(dueWords(at('2026-03-06T10:00'), NOW, ZONE)).toBe('Fri 6 Mar, 10:00');
  });
});
