import { toHand } from '../figure/arm.ts';
import type { HalfView } from '../figure/views.ts';
import type { ViewPoint } from '../types.ts';
import type { RegionId } from './names.ts';
import { ARM_SHAPES, SHAPES_ON_HAND } from './shapes-arm.ts';
import { FOOT_SHAPES } from './shapes-foot.ts';
import { HEAD_SHAPES } from './shapes-head.ts';
import { LEG_SHAPES } from './shapes-leg.ts';
import { TRUNK_SHAPES } from './shapes-trunk.ts';

/**
 * The left half of a region: closed smooth outlines in the spaces of the views that define it. On head, neck and
 * shoulders other views follow from the surface they share. Outlines reach beyond the figure where the region does,
 * and beyond the midline where a list touches x = 0; both are cut off.
 */
export type RegionShape = { readonly [view in HalfView]?: readonly ViewPoint[] } & {
  /** Regions that this one gives way to. */
  readonly minus?: readonly RegionId[];
};

export const REGION_SHAPES: Readonly<Record<RegionId, RegionShape>> = {
  ...HEAD_SHAPES,
  ...TRUNK_SHAPES,
  ...ARM_SHAPES,
  ...LEG_SHAPES,
  ...FOOT_SHAPES,
  ...onLargerHand(),
};

/** The larger views of the hand have the very outlines that front and back have there. */
function onLargerHand(): Partial<Record<RegionId, RegionShape>> {
  const larger: Partial<Record<RegionId, RegionShape>> = {};
  for (const id of SHAPES_ON_HAND) {
    const shape: RegionShape = ARM_SHAPES[id];
    larger[id] = {
      ...shape,
      ...(shape.front && { palm: shape.front.map(toHand) }),
      ...(shape.back && { 'hand-back': shape.back.map(toHand) }),
    };
  }
  return larger;
}
