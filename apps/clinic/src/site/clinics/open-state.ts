import { type DayException, hoursOn, type OpeningHours } from './hours.ts';
import { type OpenRun, openRuns } from './open-runs.ts';

export type OpenState = {
  readonly now:
    | { readonly kind: 'open'; readonly until: Temporal.Instant }
    /** Open to those with whom it was agreed; `opens` is when it is open to everybody again. */
    | {
        readonly kind: 'by-arrangement';
        readonly until: Temporal.Instant;
        readonly opens: Temporal.Instant | undefined;
      }
    | { readonly kind: 'closed'; readonly opens: Temporal.Instant | undefined }
    /** No hours were given: nothing is said. */
    | { readonly kind: 'not-said' };
  /** What today is, where the week does not hold. */
  readonly today: DayException | undefined;
  /** Local midnight at the latest, where "today" becomes another day: until then nothing that is said changes. */
  readonly changesAt: Temporal.Instant;
};

/**
 * What a clinic's door says now. Pure.
 * @param timeZone of the clock on the clinic's wall
 */
export function openState(hours: OpeningHours, timeZone: string, now: Temporal.Instant): OpenState {
  const date = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const midnight = date.add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
  const today = hoursOn(hours, date).exception;
  if (hours.week.length === 0 && hours.exceptions.length === 0) {
    return { now: { kind: 'not-said' }, today, changesAt: midnight };
  }
  const { current, next, opens } = around(openRuns(hours, timeZone, date), now);
  const edge = current?.closesAt ?? next?.opensAt;
  const changesAt = edge && Temporal.Instant.compare(edge, midnight) < 0 ? edge : midnight;
  if (!current) return { now: { kind: 'closed', opens }, today, changesAt };
  const until = current.closesAt;
  if (current.byArrangement) return { now: { kind: 'by-arrangement', until, opens }, today, changesAt };
  return { now: { kind: 'open', until }, today, changesAt };
}

type Around = {
  readonly current: OpenRun | undefined;
  /** The first that begins after now, of either kind. */
  readonly next: OpenRun | undefined;
  /** When it next opens to everybody. */
  readonly opens: Temporal.Instant | undefined;
};

function around(runs: Iterable<OpenRun>, now: Temporal.Instant): Around {
  let current: OpenRun | undefined;
  let next: OpenRun | undefined;
  for (const run of runs) {
    if (Temporal.Instant.compare(run.closesAt, now) <= 0) continue;
    if (Temporal.Instant.compare(run.opensAt, now) <= 0) {
      current = run;
      if (!run.byArrangement) return { current, next: undefined, opens: undefined };
      continue;
    }
    next ??= run;
    if (!run.byArrangement) return { current, next, opens: run.opensAt };
  }
  return { current, next, opens: undefined };
}
