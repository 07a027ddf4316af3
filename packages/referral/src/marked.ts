import { emptyField, type PainField, paint, regionPlaces, type Stroke } from '@filiform/body';
import type { MarkedPlaces } from './evidence.ts';
import type { MarkedRegion } from './types.ts';
import { WHOLE } from './zone-index.ts';

/**
 * Pain 0-10 that a region named without an intensity stands for. Product default; with the square root below,
 * where the pain runs to counts half of where it is.
 */
const REGION_PAIN = { primary: 8, spillover: 2 } as const;

/** Lay strokes and named regions on the chart. Where they overlap the stronger counts. */
export function markedPlaces(drawn: {
  readonly regions?: readonly MarkedRegion[];
  readonly strokes?: readonly Stroke[];
}): MarkedPlaces {
  const field = paint({ strokes: drawn.strokes ?? [] }, emptyField());
  for (const { region, side, weight } of drawn.regions ?? []) {
    const pain = REGION_PAIN[weight];
    for (const place of regionPlaces(region, side)) if (pain > (field[place] ?? 0)) field[place] = pain;
  }
  return placesOfField(field);
}

/**
 * The places of a pain field that hurt. Only the differences within a drawing count: one person's 3 is another's 7.
 * The square root keeps faint pain in sight beside strong pain.
 */
export function placesOfField(field: PainField): MarkedPlaces {
  let count = 0;
  let most = 0;
  for (let place = 0; place < field.length; place += 1) {
    const pain = field[place] ?? 0;
    if (pain > 0) count += 1;
    if (pain > most) most = pain;
  }
  const places = new Uint32Array(count);
  const strength = new Uint8Array(count);
  let at = 0;
  for (let place = 0; place < field.length; place += 1) {
    const pain = field[place] ?? 0;
    if (pain <= 0) continue;
    places[at] = place;
    strength[at] = Math.max(1, Math.round(WHOLE * Math.sqrt(pain / most)));
    at += 1;
  }
  return { places, strength };
}
