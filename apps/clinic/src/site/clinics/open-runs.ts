import { hoursOn, type OpeningHours } from './hours.ts';
import { instantAt } from './wall-clock.ts';

/** The clinic is open without a break, half-open [opensAt, closesAt). */
export type OpenRun = {
  readonly opensAt: Temporal.Instant;
  readonly closesAt: Temporal.Instant;
  readonly byArrangement: boolean;
};

/** How far ahead is looked: longer than any holiday that is closed throughout. */
const DAYS_AHEAD = 90;

/**
 * When the clinic is open from the day before a date on, in order. What touches and is of one kind is one run: open to
 * midnight and from midnight on is open without a break. Lazy: whoever needs two runs pays for two.
 */
export function* openRuns(hours: OpeningHours, timeZone: string, from: Temporal.PlainDate): Generator<OpenRun> {
  let run: OpenRun | undefined;
  for (let day = -1; day <= DAYS_AHEAD; day += 1) {
    const date = from.add({ days: day });
    for (const { from, to, byArrangement } of hoursOn(hours, date).stretches) {
      const opensAt = instantAt(date, from, timeZone);
      const closesAt = instantAt(date, to, timeZone);
      // The clock jumps over all of it.
      if (opensAt.equals(closesAt)) continue;
      if (run?.closesAt.equals(opensAt) && run.byArrangement === byArrangement) {
        run = { ...run, closesAt };
        continue;
      }
      if (run) yield run;
      run = { opensAt, closesAt, byArrangement };
    }
  }
  if (run) yield run;
}
