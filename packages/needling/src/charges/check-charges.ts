import type { Refusal } from '@filiform/body';
import { CHARGE_CODE_IDS, type ChargeCodeId, NEEDLING_CODES } from './codes.ts';
import type { ProposedLine } from './propose-charges.ts';

/** One line as the clinician confirms it. */
export type ChargedLine = {
  readonly code: ChargeCodeId;
  readonly units: number;
  readonly minutes?: number | undefined;
};

/** More than ten hours of one thing at one visit is a slip of the keyboard. */
export const MOST_MINUTES = 600;
/** As many units as the most minutes make. */
export const MOST_UNITS = 40;

/**
 * Why these lines can't be charged as they are; empty where they can. The database holds the same. Pure; never throws.
 * @param lines what the clinician wants charged; none at all is an answer too: nothing is charged
 */
export function checkCharges(lines: readonly ChargedLine[]): readonly Refusal[] {
  const codes = lines.map(({ code }) => code);
  const refusals: Refusal[] = [];
  if (NEEDLING_CODES.every((code) => codes.includes(code))) {
    refusals.push({
      field: 'needling',
      message: 'Both needling codes are never charged on one day: choose the one for the number of muscles.',
      nearest: [...NEEDLING_CODES],
    });
  }
  lines.forEach(({ code, units, minutes }, index) => {
    const isNeedling = NEEDLING_CODES.some((one) => one === code);
    const most = isNeedling ? 1 : MOST_UNITS;
    if (codes.indexOf(code) !== index) refuse(index, `${code} is there twice: give its units together.`);
    if (!Number.isInteger(units) || units < 1 || units > most) {
      refuse(
        index,
        isNeedling ? `${code} is one unit a day.` : `${code}: units are whole numbers from 1 to ${MOST_UNITS}.`,
      );
    }
    if (minutes !== undefined && (!Number.isInteger(minutes) || minutes < 0 || minutes > MOST_MINUTES)) {
      refuse(index, `${code}: minutes are whole numbers from 0 to ${MOST_MINUTES}.`);
    }
  });
  return refusals;

  function refuse(index: number, message: string): void {
    refusals.push({ field: `lines[${index}]`, message, nearest: [] });
  }
}

/** True where the clinician confirms what was proposed: code by code, unit by unit. */
export function isAsProposed(lines: readonly ChargedLine[], proposed: readonly ProposedLine[]): boolean {
  const told = (list: readonly ChargedLine[]) =>
    CHARGE_CODE_IDS.map((code) => list.find((line) => line.code === code)?.units ?? 0).join(' ');
  return told(lines) === told(proposed);
}
