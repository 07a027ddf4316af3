import { dateWords, dayWords } from '../../../practice/wording-of-times.ts';

export type PublishTime =
  | {
      readonly ok: true;
      readonly at: Temporal.Instant;
      /** What has to be said of it: the hour comes twice that night. */
      readonly remark: string | undefined;
    }
  | { readonly ok: false; readonly field: 'day' | 'time'; readonly sentence: string };

const DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::00)?$/;

/**
 * Reads when an article is to come out, as the clocks of the practice show it. A time that does not exist is refused with
 * the nearest that does; of an hour that comes twice the first is taken, and that is said.
 * @param day "2026-03-08"
 * @param time "15:30"
 */
export function readPublishTime(day: string, time: string, timeZone: string, now: Temporal.Instant): PublishTime {
  const date = readDay(day);
  if ('sentence' in date) return { ok: false, field: 'day', ...date };
  const clock = TIME.exec(time.trim());
  const [hour, minute] = [Number(clock?.[1]), Number(clock?.[2])];
  if (!clock || hour > 23 || minute > 59) {
    return refused('time', 'The time could not be read. Write it as hours and minutes, such as 08:30 or 15:30.');
  }
  const wall = date.day.toPlainDateTime({ hour, minute });
  const first = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const last = wall.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (!first.toPlainDateTime().equals(wall)) {
    // The clocks go forward over it: what lies before the gap by the old clock is as near as what lies behind it.
    const next = startOfSummer(first, last);
    return refused(
      'time',
      `${words(wall)} does not exist: the clocks go forward that night. The nearest that does is ${words(next)}.`,
    );
  }
  const at = first.toInstant();
  if (Temporal.Instant.compare(at, now) <= 0) {
    const soon = nextQuarter(now, timeZone);
    return refused(
      'time',
      `${words(wall)} has passed. The next that can be planned is ${words(soon)}; or publish now.`,
    );
  }
  const twice = first.offsetNanoseconds !== last.offsetNanoseconds;
  return {
    ok: true,
    at,
    remark: twice
      ? `${clockOf(wall)} comes twice that night, as the clocks go back: it comes out the first time.`
      : undefined,
  };
}

function readDay(typed: string): { readonly day: Temporal.PlainDate } | { readonly sentence: string } {
  const found = DAY.exec(typed.trim());
  if (!found) return { sentence: 'The day could not be read. Write it as year, month and day, such as 2026-03-08.' };
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12) return { sentence: `There is no month ${month}. Months run from 1 to 12.` };
  const nearest = Temporal.PlainDate.from({ year, month, day: Math.max(1, day) }, { overflow: 'constrain' });
  if (nearest.day !== day) {
    return { sentence: `${typed.trim()} does not exist. The nearest day that does is ${dateWords(nearest)}.` };
  }
  return { day: nearest };
}

/** The first minute behind the gap that a wall clock jumps over. */
function startOfSummer(before: Temporal.ZonedDateTime, after: Temporal.ZonedDateTime): Temporal.PlainDateTime {
  const jump = before.getTimeZoneTransition('next') ?? after.getTimeZoneTransition('previous') ?? after;
  return jump.toPlainDateTime();
}

function nextQuarter(now: Temporal.Instant, timeZone: string): Temporal.PlainDateTime {
  return now
    .add({ minutes: 1 })
    .toZonedDateTimeISO(timeZone)
    .round({ smallestUnit: 'minute', roundingIncrement: 15, roundingMode: 'ceil' })
    .toPlainDateTime();
}

function words(wall: Temporal.PlainDateTime): string {
  return `${dayWords(wall.toZonedDateTime('UTC').toInstant(), 'UTC')} ${wall.year}, ${clockOf(wall)}`;
}

function clockOf(wall: Temporal.PlainDateTime): string {
  return wall.toString({ smallestUnit: 'minute' }).slice(11);
}

function refused(field: 'day' | 'time', sentence: string): PublishTime {
  return { ok: false, field, sentence };
}
