import type { Interval } from '../figure/area.ts';
import type { HalfView } from '../figure/views.ts';
import { extentAt } from '../regions/extent.ts';
import { givenArea } from '../regions/given-area.ts';
import { REGION_SHAPES } from '../regions/shape.ts';
import type { SharedRegion } from '../regions/shared.ts';
import type { ViewPoint } from '../types.ts';

/** How two views of a region lie to one another: whether x, and whether y, runs the other way. */
type Turn = { readonly x?: 'reversed'; readonly y?: 'reversed' };

/** Where a row of the one view has no counterpart, one this near is taken. */
const SEARCH_MM = 40;
/** Rows in which the upper and lower end of a region on the figure are looked for. */
const ROW_MM = 0.5;

/**
 * Carries points of a shared region from one view to another: row by row from its upper to its lower end, in each row
 * in proportion across the region's breadth.
 */
export function carrier(
  region: SharedRegion,
  from: HalfView,
  to: HalfView,
  turn: Turn = {},
): (point: ViewPoint) => ViewPoint | undefined {
  if (!givenArea(region, to)) return () => undefined;
  if (isSameOn(region, from, to)) return (point) => point;
  const [start, goal] = [reach(region, from), reach(region, to)];
  if (!start || !goal) return () => undefined;
  let row: { readonly y: number; readonly here: readonly Interval[]; readonly there: Row } | undefined;
  return ([x, y]) => {
    if (row?.y !== y) {
      const share = start.bottom > start.top ? (y - start.top) / (start.bottom - start.top) : 0.5;
      const along = turn.y ? 1 - share : share;
      const goalY = goal.top + along * (goal.bottom - goal.top);
      row = { y, here: extentAt(region, from, y), there: rowNear(region, to, goalY) };
    }
    const across = shareOf(row.here, x);
    return [pointAt(row.there.extent, turn.x ? 1 - across : across), row.there.y];
  };
}

/** Above the feet front and back have one silhouette: a region with one outline is carried to the very same point. */
const SILHOUETTES_PART_AT_Y = 1690;

function isSameOn(region: SharedRegion, from: HalfView, to: HalfView): boolean {
  const shape = REGION_SHAPES[region];
  return (
    from === 'front' &&
    to === 'back' &&
    shape.front === shape.back &&
    (givenArea(region, 'front')?.bottom ?? 0) < SILHOUETTES_PART_AT_Y
  );
}

type Row = { readonly y: number; readonly extent: readonly Interval[] };

function rowNear(region: SharedRegion, view: HalfView, y: number): Row {
  for (let away = 0; away < SEARCH_MM; away += ROW_MM)
    for (const at of [y - away, y + away]) {
      const extent = extentAt(region, view, at);
      if (extent.length > 0) return { y: at, extent };
    }
  return { y, extent: [] };
}

/** Least and greatest y at which the figure shows the region on a view. */
function reach(region: SharedRegion, view: HalfView) {
  const area = givenArea(region, view);
  if (!area) return undefined;
  const shows = (y: number) => extentAt(region, view, y).length > 0;
  let [top, bottom] = [area.top, area.bottom];
  while (top < bottom && !shows(top)) top += ROW_MM;
  while (bottom > top && !shows(bottom)) bottom -= ROW_MM;
  return { top, bottom };
}

/** Which share of the intervals' joint length lies before x. */
function shareOf(extent: readonly Interval[], x: number): number {
  let [before, whole] = [0, 0];
  for (const [from, to] of extent) {
    before += Math.min(to - from, Math.max(0, x - from));
    whole += to - from;
  }
  return whole === 0 ? 0.5 : before / whole;
}

function pointAt(extent: readonly Interval[], share: number): number {
  let left = share * extent.reduce((sum, [from, to]) => sum + to - from, 0);
  for (const [from, to] of extent) {
    if (left <= to - from) return from + left;
    left -= to - from;
  }
  return extent.at(-1)?.[1] ?? 0;
}
