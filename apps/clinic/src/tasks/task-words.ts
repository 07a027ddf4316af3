import { clockWords, dayWords } from '../practice/wording-of-times.ts';

export type TaskGroup = 'overdue' | 'today' | 'later';

/** The last minute of a day stands for the whole day: a task that is due "on Tuesday" is overdue on Wednesday. */
export function endOfDay(day: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone, plainTime: LAST_MINUTE }).toInstant();
}

const LAST_MINUTE = '23:59';

/** Where in the list a task stands, by the clock of its clinic. Pure. */
export function groupOf(dueAt: Temporal.Instant, now: Temporal.Instant, timeZone: string): TaskGroup {
  if (Temporal.Instant.compare(dueAt, now) < 0) return 'overdue';
  return dayOf(dueAt, timeZone).equals(dayOf(now, timeZone)) ? 'today' : 'later';
}

/** "Today, 10:00", "Yesterday", "Fri 6 Mar, 10:00". */
export function dueWords(dueAt: Temporal.Instant, now: Temporal.Instant, timeZone: string): string {
  const days = dayOf(now, timeZone).until(dayOf(dueAt, timeZone)).days;
  const day = NEAR_DAYS.get(days) ?? dayWords(dueAt, timeZone);
  const clock = clockWords(dueAt, timeZone);
  return clock === LAST_MINUTE ? day : `${day}, ${clock}`;
}

const NEAR_DAYS: ReadonlyMap<number, string> = new Map([
  [-1, 'Yesterday'],
  [0, 'Today'],
  [1, 'Tomorrow'],
]);

function dayOf(instant: Temporal.Instant, timeZone: string): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(timeZone).toPlainDate();
}
