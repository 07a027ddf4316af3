import { emptyField, type PainField, paint, regionPlaces, type Stroke } from '@filiform/body';
import { WHOLE } from './pain-maps.ts';
import type { MarkedRegion } from './types.ts';

/** A drawing on the places of the chart: which are marked, and how strongly (0..WHOLE). */
export type MarkedPlaces = {
  readonly places: Uint32Array;
  readonly strength: Uint8Array;
  /** Share 0..1 of the drawing that is numb, tingling or burning, which speaks for a nerve; 0 where it is not known. */
  readonly nerveShare: number;
};

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
  canvas ??= emptyField();
  const field = paint({ strokes: drawn.strokes ?? [] }, canvas.fill(0));
  for (const { region, side, weight } of drawn.regions ?? []) {
    const pain = REGION_PAIN[weight];
    for (const place of regionPlaces(region, side)) if (pain > (field[place] ?? 0)) field[place] = pain;
  }
  return placesOfField(field, nerveShareOf(drawn.strokes ?? []));
}

/** Share of the ink, by length and width, that is numb, tingling or burning. */
export function nerveShareOf(strokes: readonly Stroke[]): number {
  let nerve = 0;
  let all = 0;
  for (const { points, widthMm, quality } of strokes) {
    const ink = Math.round(widthMm * (widthMm + lengthMm(points)));
    all += ink;
    if (quality === 'numb' || quality === 'tingling' || quality === 'burning') nerve += ink;
  }
  return all === 0 ? 0 : nerve / all;
}

function lengthMm(points: Stroke['points']): number {
  let sum = 0;
  for (const [at, [x, y]] of points.entries()) {
    const before = points[at - 1];
    if (before) sum += Math.hypot(x - before[0], y - before[1]);
  }
  return sum;
}

/**
 * The places of a pain field that hurt. Only the differences within a drawing count: one person's 3 is another's 7.
 * The square root keeps faint pain in sight beside strong pain.
 */
export function placesOfField(field: PainField, nerveShare = 0): MarkedPlaces {
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
  return { places, strength, nerveShare };
}

/** Kept between two calls: this runs on every move of the pen. */
let canvas: PainField | undefined;
let kept = new Uint32Array(0);

/** Room for the places of one field. */
function room(length: number): Uint32Array {
  if (kept.length !== length) kept = new Uint32Array(length);
  return kept;
}
