import pg from 'pg';
import type { Interval } from './tables.ts';

/** `["2026-03-03 21:30:00+00","2026-03-03 22:15:00+00")` as PostgreSQL prints a tstzrange. */
const RANGE = /^[[(]"?([^",]+)"?,"?([^",]+)"?[)\]]$/;

/** An instant as PostgreSQL prints it in UTC: `2026-03-03 21:30:00.123+00`. */
function instant(text: string): Temporal.Instant {
  return Temporal.Instant.from(text.replace(' ', 'T'));
}

function interval(text: string): Interval {
  const found = RANGE.exec(text);
  if (!found?.[1] || !found[2]) throw new Error('A stored stretch of time has no start or no end.');
  return { startsAt: instant(found[1]), endsAt: instant(found[2]) };
}

/** What to store for [startsAt, endsAt). */
export function rangeText({ startsAt, endsAt }: Interval): string {
  return `[${startsAt},${endsAt})`;
}

const { builtins } = pg.types;
const TSTZRANGE = 3910;

const parsers = new Map<number, (text: string) => unknown>([
  [builtins.TIMESTAMPTZ, instant],
  [builtins.DATE, (text) => Temporal.PlainDate.from(text)],
  [builtins.NUMERIC, Number],
  [builtins.INT8, Number],
  [TSTZRANGE, interval],
]);

/** Reads instants, dates and ranges as Temporal values. Only for our own queries: sign-in's library expects Date. */
export const temporalTypes: pg.CustomTypesConfig = {
  getTypeParser(id: number, format?: 'text' | 'binary') {
    const own = format === 'binary' ? undefined : parsers.get(id);
    return own ?? pg.types.getTypeParser(id, format ?? 'text');
  },
};
