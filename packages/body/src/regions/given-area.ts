import { type Area, areaOf } from '../figure/area.ts';
import { flatten } from '../figure/spline.ts';
import type { HalfView } from '../figure/views.ts';
import type { ViewPoint } from '../types.ts';
import type { RegionId } from './names.ts';
import { REGION_SHAPES } from './shape.ts';

/** How far a list that touches the midline is drawn past it, so that the smooth curve has no notch there. */
const PAST_MIDLINE_MM = -12;

const known: { readonly [view in HalfView]: Map<RegionId, Area | null> } = {
  front: new Map(),
  back: new Map(),
  profile: new Map(),
  palm: new Map(),
  'hand-back': new Map(),
  sole: new Map(),
  'foot-top': new Map(),
};

/** The outline of a region as it was given for one view; undefined where it has none there. */
export function givenArea(region: RegionId, view: HalfView): Area | undefined {
  let area = known[view].get(region);
  if (area === undefined) {
    const shape = REGION_SHAPES[region][view];
    area = shape ? areaOfShape(shape, view) : null;
    known[view].set(region, area);
  }
  return area ?? undefined;
}

/** Front and back, sole and top often share one list of points: its area is made once. */
const made = new Map<readonly ViewPoint[], Area>();

function areaOfShape(shape: readonly ViewPoint[], view: HalfView): Area {
  const area = made.get(shape) ?? areaOf([flatten(pastMidline(shape, view), true)]);
  made.set(shape, area);
  return area;
}

function pastMidline(shape: readonly ViewPoint[], view: HalfView): readonly ViewPoint[] {
  if (view !== 'front' && view !== 'back') return shape;
  return shape.map(([x, y]): ViewPoint => [x === 0 ? PAST_MIDLINE_MM : x, y]);
}
