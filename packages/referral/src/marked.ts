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
  const found = room(field.length);
  let count = 0;
  let most = 0;
  for (let place = 0; place < field.length; place += 1) {
    const pain = field[place] ?? 0;
    if (pain > 0) {
      found[count] = place;
      count += 1;
      if (pain > most) most = pain;
    }
  }
  const places = found.slice(0, count);
  const strength = new Uint8Array(count);
  for (let at = 0; at < count; at += 1) {
    strength[at] = Math.max(1, Math.round(WHOLE * Math.sqrt((field[places[at] ?? 0] ?? 0) / most)));
  }
  return { places, strength };
}

let kept = new Uint32Array(0);

/** Room for the places of one field, kept between two calls: this runs on every move of the pen. */
function room(length: number): Uint32Array {
  if (kept.length !== length) kept = new Uint32Array(length);
  return kept;
}
