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
  /** Lateral distance from the midline; 0 = on the midline. */
  readonly x: number;
  /** Downward from the vertex. */
  readonly y: number;
  /** Forward of the tragion, where known (head, neck, upper trunk); equals profile X. */
  readonly z: number | undefined;
  /** Where the skin over it faces the viewer; `side` is both head views. */
  readonly seenOn: readonly ('front' | 'back' | 'side')[];
  readonly basis: LandmarkBasis;
};

export type LandmarkId = keyof typeof landmarkTable;

export const LANDMARKS: Readonly<Record<LandmarkId, Landmark>> = landmarkTable;

/** Every landmark, head to foot. */
export const LANDMARK_IDS: readonly LandmarkId[] = Object.keys(landmarkTable).filter(isLandmarkId);

export function isLandmarkId(id: string): id is LandmarkId {
  return Object.hasOwn(landmarkTable, id);
}

/**
 * A landmark in the space of one view: body space on front and back, profile space (z, 133 - y) on the head views.
 * @param side ignored for a landmark on the midline; `midline` of a paired landmark is the point between both
 * @returns undefined where the view does not show it: the skin faces away, it is the other side's profile,
 *   or its forward position is not known
 */
export function landmarkPoint(id: LandmarkId, side: Side, view: View): ViewPoint | undefined {
  const { x, y, z, seenOn } = LANDMARKS[id];
  if (view === 'front' || view === 'back') {
    if (!seenOn.includes(view)) return undefined;
    return [side === 'left' ? x : side === 'right' ? -x : 0, y];
  }
  if (z === undefined || !seenOn.includes('side')) return undefined;
  const facing = view === 'head-left' ? 'left' : 'right';
  if (x !== 0 && side !== facing) return undefined;
  return [z, TRAGION_Y - y];
}

/** Height of the tragion in body space: the origin of profile space. Measured, ANSUR II. */
export const TRAGION_Y = 133;
