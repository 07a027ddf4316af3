import type { NeedleSize } from './session.ts';
import type { Basis } from './sources.ts';

/** A size that a form offers in one tap. */
export type NeedlePreset = NeedleSize & { readonly basis: Basis };

const GENERAL = { kind: 'general-knowledge' } as const satisfies Basis;
const HEADACHE_TRIAL = { kind: 'source', source: 'gildir-2019', note: 'used for tension-type headache' } as const;

/** Sizes sold everywhere, shortest first, then thinnest. A pick-list, not a limit: any size within the limits can be typed. */
export const NEEDLE_PRESETS = [
  { diameterMm: 0.16, lengthMm: 13, basis: GENERAL },
  { diameterMm: 0.2, lengthMm: 13, basis: GENERAL },
  { diameterMm: 0.25, lengthMm: 13, basis: GENERAL },
  { diameterMm: 0.2, lengthMm: 25, basis: GENERAL },
  { diameterMm: 0.25, lengthMm: 25, basis: HEADACHE_TRIAL },
  { diameterMm: 0.25, lengthMm: 30, basis: GENERAL },
  { diameterMm: 0.3, lengthMm: 30, basis: GENERAL },
  { diameterMm: 0.25, lengthMm: 40, basis: HEADACHE_TRIAL },
  { diameterMm: 0.3, lengthMm: 40, basis: GENERAL },
  { diameterMm: 0.3, lengthMm: 50, basis: GENERAL },
  { diameterMm: 0.3, lengthMm: 60, basis: GENERAL },
  { diameterMm: 0.3, lengthMm: 75, basis: GENERAL },
  { diameterMm: 0.35, lengthMm: 100, basis: GENERAL },
] as const satisfies readonly NeedlePreset[];

/** The share of the shaft that stays above the skin, since needles break where shaft and handle join (WHO 1999). */
export const SHAFT_ABOVE_SKIN = {
  from: 1 / 4,
  to: 1 / 3,
  basis: { kind: 'source', source: 'who-1999' },
} as const satisfies { readonly from: number; readonly to: number; readonly basis: Basis };

/**
 * How deep a needle is used when a third of its shaft stays above the skin, in whole millimetres, rounded down.
 * Advice for choosing a length, never a refusal: what was done can always be recorded.
 */
export function usableDepthMm(lengthMm: number): number {
  return Math.floor(lengthMm * (1 - SHAFT_ABOVE_SKIN.to));
}

/** "0.25 x 40 mm": thickness with two decimals at least, as on the packet. */
export function needleWords({ diameterMm, lengthMm }: NeedleSize): string {
  const diameter = Number.isInteger(diameterMm * 100) ? diameterMm.toFixed(2) : String(diameterMm);
  return `${diameter} x ${lengthMm} mm`;
}
