import { places } from '../cells/places.ts';
import type { Drawing } from '../types.ts';
import { type PainField, paintCoverage } from './paint.ts';

/**
 * Skin under the paint, each place once, in mm² of this figure (chart area, not the patient's skin).
 * A field of intensities counts its edge cells whole; `areaMm2(paintCoverage(drawing))` counts them by their share.
 */
export function areaMm2(field: PainField): number {
  const { areaMm2: areas } = places();
  let sum = 0;
  for (let place = 0; place < field.length; place++) sum += Math.min(1, field[place] ?? 0) * (areas[place] ?? 0);
  return sum;
}

/**
 * How much two drawings cover the same skin, whatever their intensity: shared area by joint area (Jaccard), 0 to 1.
 * Two empty drawings agree fully.
 */
export function agreement(a: Pick<Drawing, 'strokes'>, b: Pick<Drawing, 'strokes'>): number {
  const { areaMm2: areas } = places();
  const [first, second] = [paintCoverage(a), paintCoverage(b)];
  let [shared, joint] = [0, 0];
  for (let place = 0; place < first.length; place++) {
    const [one, other, area] = [first[place] ?? 0, second[place] ?? 0, areas[place] ?? 0];
    shared += Math.min(one, other) * area;
    joint += Math.max(one, other) * area;
  }
  return joint === 0 ? 1 : shared / joint;
}
