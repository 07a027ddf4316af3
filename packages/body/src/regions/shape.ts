import type { HalfView } from '../figure/silhouette.ts';
import type { ViewPoint } from '../types.ts';
import type { RegionId } from './names.ts';
import { ARM_SHAPES } from './shapes-arm.ts';
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
};
