import { halfViewOf, sideOfView } from './figure/views.ts';
import { landmarkTable } from './landmark-table.ts';
import type { Side, View, ViewPoint } from './types.ts';

/**
 * Where a number comes from.
 * measured: mean of the ANSUR II survey; derived: computed from it; Ernst 2013: share of the line C7-PSIS;
 * secondary: someone else's restatement; general knowledge: plausible beside the measured ones, not confirmed;
 * chart: a centre chosen on this figure for drawing, no claim about anatomy.
 */
export type LandmarkBasis = 'measured' | 'derived' | 'Ernst 2013' | 'secondary' | 'general knowledge' | 'chart';

/** One place of the left half of a figure 1750 mm tall, in millimetres. */
export type Landmark = {
  readonly name: string;
  /** Lateral distance from the midline on the standing figure; 0 = on the midline. */
  readonly x: number;
  /** Downward from the vertex. */
  readonly y: number;
  /** Forward of the tragion, where known (head, neck, upper trunk); equals profile X. */
  readonly z: number | undefined;
  /** On the larger views of the hand or foot that show it; hand or foot space. */
  readonly larger?: ViewPoint;
  /** Where the skin over it faces the viewer; `side` is both head views. */
  readonly seenOn: readonly ('front' | 'back' | 'side' | 'palm' | 'hand-back' | 'sole' | 'foot-top')[];
  readonly basis: LandmarkBasis;
};

/** Id of a landmark, such as `c7-spinous`; the side is told apart. */
export type LandmarkId = keyof typeof landmarkTable;

/** Every landmark of the left half by its id, in millimetres, each with what its numbers rest on. */
export const LANDMARKS: Readonly<Record<LandmarkId, Landmark>> = landmarkTable;

/** Every landmark, head to foot. */
export const LANDMARK_IDS: readonly LandmarkId[] = Object.keys(landmarkTable).filter(isLandmarkId);

/** Whether a text is the id of a landmark of the chart. */
export function isLandmarkId(id: string): id is LandmarkId {
  return Object.hasOwn(landmarkTable, id);
}

/**
 * A landmark in the space of one view: body space on front and back, profile space (z, 133 - y) on the head views, hand
 * or foot space on the larger views of those.
 * @param side ignored for a landmark on the midline; `midline` of a paired landmark is the point between both
 * @returns undefined where the view does not show it: the skin faces away, it is the other side's view, or its forward
 *   position is not known
 */
export function landmarkPoint(id: LandmarkId, side: Side, view: View): ViewPoint | undefined {
  const { x, y, z, larger, seenOn } = LANDMARKS[id];
  const half = halfViewOf(view);
  if (half === 'front' || half === 'back') {
    if (!seenOn.includes(half)) return undefined;
    return [side === 'left' ? x : side === 'right' ? -x : 0, y];
  }
  if (x !== 0 && side !== sideOfView(view)) return undefined;
  if (half !== 'profile') return seenOn.includes(half) ? larger : undefined;
  return z === undefined || !seenOn.includes('side') ? undefined : [z, TRAGION_Y - y];
}

/** Height of the tragion in body space: the origin of profile space. Measured, ANSUR II. */
export const TRAGION_Y = 133;
