import type { Basis } from './sources.ts';

/** Bounds of one number, both included. */
export type Limit = {
  /** How a sentence names the number. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** As written after the number; empty for a plain count. */
  readonly unit: '' | 'mm' | 'Hz' | 'us' | 'min';
  readonly whole: boolean;
  readonly basis: Basis;
};

const SLIP = 'outside it a slip of the keyboard is likelier than the truth';

/**
 * What can exist at a site. The database holds the same bounds; depth is bounded further by the needle's own length.
 * Published values for stimulation lie well inside: 1-120 Hz, 200-300 us, 10-30 min (Dunning 2021 and general knowledge).
 */
export const LIMITS = {
  needleLengthMm: {
    name: 'Needle length',
    from: 5,
    to: 150,
    unit: 'mm',
    whole: false,
    basis: { kind: 'product-limit', note: `usual lengths are 13-100 mm (general knowledge); ${SLIP}` },
  },
  needleDiameterMm: {
    name: 'Needle thickness',
    from: 0.1,
    to: 1,
    unit: 'mm',
    whole: false,
    basis: {
      kind: 'product-limit',
      note: `usual thickness is 0.16-0.35 mm (general knowledge), trials went up to 0.9 mm; ${SLIP}`,
    },
  },
  depthMm: {
    name: 'Depth',
    from: 0,
    to: 150,
    unit: 'mm',
    whole: false,
    basis: { kind: 'product-limit', note: 'a needle goes no deeper than it is long' },
  },
  insertions: {
    name: 'Insertions',
    from: 0,
    to: 200,
    unit: '',
    whole: true,
    basis: { kind: 'product-limit', note: SLIP },
  },
  redirections: {
    name: 'Redirections',
    from: 0,
    to: 999,
    unit: '',
    whole: true,
    basis: { kind: 'product-limit', note: SLIP },
  },
  painDuring0to10: {
    name: 'Pain during needling',
    from: 0,
    to: 10,
    unit: '',
    whole: true,
    basis: { kind: 'general-knowledge', note: "the patient's own rating on the 0-10 scale of the drawing" },
  },
  twitches: {
    name: 'Twitch responses',
    from: 0,
    to: 999,
    unit: '',
    whole: true,
    basis: { kind: 'product-limit', note: SLIP },
  },
  needlesIn: {
    name: 'Needles in',
    from: 0,
    to: 200,
    unit: '',
    whole: true,
    basis: {
      kind: 'product-limit',
      note: 'each needle makes one insertion at least, so the bound of insertions holds',
    },
  },
  needlesOut: {
    name: 'Needles out',
    from: 0,
    to: 200,
    unit: '',
    whole: true,
    basis: { kind: 'product-limit', note: 'as needles in' },
  },
  needleNumber: {
    name: 'Needle number',
    from: 1,
    to: 200,
    unit: '',
    whole: true,
    basis: { kind: 'product-limit', note: 'needles of a site are numbered from 1, in the order in which they went in' },
  },
  frequencyHz: {
    name: 'Stimulation frequency',
    from: 0.5,
    to: 150,
    unit: 'Hz',
    whole: false,
    basis: { kind: 'product-limit', note: `1-4 and 80-120 Hz are in use; ${SLIP}` },
  },
  pulseWidthUs: {
    name: 'Pulse width',
    from: 50,
    to: 1000,
    unit: 'us',
    whole: false,
    basis: { kind: 'product-limit', note: `200-300 us are in use; ${SLIP}` },
  },
  stimulationMinutes: {
    name: 'Stimulation time',
    from: 0,
    to: 60,
    unit: 'min',
    whole: false,
    basis: { kind: 'product-limit', note: `10-30 minutes are in use; ${SLIP}` },
  },
  intensity0to10: {
    name: 'Stimulation intensity',
    from: 0,
    to: 10,
    unit: '',
    whole: true,
    basis: { kind: 'general-knowledge', note: "the patient's own rating on the 0-10 scale of the drawing" },
  },
} as const satisfies Readonly<Record<string, Limit>>;

/**
 * Why a number can't stand, or undefined where it can. Never throws, whatever the number (NaN, infinities).
 * @returns a sentence such as "Needle length 200 mm is out of range: give 5 to 150 mm."
 */
export function outsideLimit(limit: Limit, found: number): string | undefined {
  const right = `give ${limit.whole ? 'a whole number from ' : ''}${limit.from} to ${limit.to}${unitAfter(limit)}.`;
  if (typeof found !== 'number' || Number.isNaN(found)) return `${limit.name} is not a number: ${right}`;
  if (found < limit.from || found > limit.to) {
    return `${limit.name} ${found}${unitAfter(limit)} is out of range: ${right}`;
  }
  if (limit.whole && !Number.isInteger(found)) return `${limit.name} ${found} is not a whole number: ${right}`;
  return undefined;
}

function unitAfter(limit: Limit): string {
  return limit.unit === '' ? '' : ` ${limit.unit}`;
}
