import type { Basis } from '../sources.ts';
import { TIMED_CODES, type TimedCodeId } from './codes.ts';

/** Whole minutes of one-to-one time by code; absent is none. */
export type TimedMinutes = Readonly<Partial<Record<TimedCodeId, number>>>;

/** How minutes become units. Medicare adds the minutes of all codes up first; some payers look at each code by itself. */
export const TIMED_RULES = {
  'medicare-total': {
    words: 'By the sum of all timed minutes (Medicare)',
    basis: { kind: 'source', source: 'cms-chapter-5', note: 'section 20.2: 8 to 22 minutes are one unit, and so on' },
  },
  'each-code': {
    words: 'By the minutes of each code for itself (some commercial payers)',
    basis: { kind: 'general-knowledge', note: 'the "rule of eights"; ask the payer' },
  },
} as const satisfies Readonly<Record<string, { readonly words: string; readonly basis: Basis }>>;

export type TimedRule = keyof typeof TIMED_RULES;

const UNIT_MINUTES = 15;
/** More than half a unit counts as one: from 8 of 15 minutes on. */
const LEAST_MINUTES = 8;

/** Under 8 minutes none, 8 to 22 one, 23 to 37 two, and one more for each 15. @param minutes whole, 0 or more */
export function unitsFor(minutes: number): number {
  return Math.floor((minutes + UNIT_MINUTES - LEAST_MINUTES) / UNIT_MINUTES);
}

/**
 * Units by code. With Medicare's rule the sum decides how many there are; each code gets its whole quarters of an hour,
 * and what is left goes to the codes with the largest rests, so that a code under 8 minutes may get a unit where rests
 * add up. Equal rests: the code with more minutes first, then the order of the table. Pure; never throws.
 * @param minutes whole and not negative; anything else counts as none
 * @returns codes with one unit at least, in the order of the table
 */
export function timedUnits(minutes: TimedMinutes, rule: TimedRule): readonly { code: TimedCodeId; units: number }[] {
  const given = TIMED_CODES.map((code) => ({ code, minutes: wholeMinutes(minutes[code]) }));
  if (rule === 'each-code') return withUnits(given.map(({ code, minutes: own }) => ({ code, units: unitsFor(own) })));
  const total = given.reduce((sum, { minutes: own }) => sum + own, 0);
  const whole = given.map(({ code, minutes: own }) => ({
    code,
    minutes: own,
    units: Math.floor(own / UNIT_MINUTES),
    rest: own % UNIT_MINUTES,
  }));
  const left = unitsFor(total) - whole.reduce((sum, { units }) => sum + units, 0);
  const first = new Set(
    whole
      .toSorted((a, b) => b.rest - a.rest || b.minutes - a.minutes)
      .slice(0, left)
      .map(({ code }) => code),
  );
  return withUnits(whole.map(({ code, units }) => ({ code, units: units + (first.has(code) ? 1 : 0) })));
}

function withUnits<T extends { readonly units: number }>(list: readonly T[]): readonly T[] {
  return list.filter(({ units }) => units > 0);
}

function wholeMinutes(minutes: number | undefined): number {
  return minutes !== undefined && Number.isInteger(minutes) && minutes > 0 ? minutes : 0;
}
