import { DAY_MINUTES } from './hours.ts';

/**
 * The first instant of a date at which the clock on the wall has come to a minute, or past it. So a time that the clock
 * shows twice is meant the first time, one that it jumps over is the moment of the jump, and later minutes are never
 * earlier instants.
 * @param minute 0 to 1440; 1440 is the beginning of the next day
 */
export function instantAt(date: Temporal.PlainDate, minute: number, timeZone: string): Temporal.Instant {
  if (minute >= DAY_MINUTES) return date.add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
  const begin = date.toZonedDateTime(timeZone);
  const wanted = date.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
  // A day that begins late, because the clock jumps at midnight.
  if (Temporal.PlainDateTime.compare(wanted, begin.toPlainDateTime()) <= 0) return begin.toInstant();
  const found = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (found.toPlainDateTime().equals(wanted)) return found.toInstant();
  // Jumped over: 'earlier' stands before the jump.
  return (found.getTimeZoneTransition('next') ?? found).toInstant();
}
