import { places } from '../cells/places.ts';
import { sectionAt, zAt } from '../cells/section.ts';
import { type Interval, intersect, unite } from '../figure/area.ts';
import { toScreen } from '../figure/screen.ts';
import { SILHOUETTES } from '../figure/silhouette.ts';
import { simplifyLine } from '../figure/simplify.ts';
import { straightPath } from '../figure/spline.ts';
import { HALF_VIEWS, type HalfView, halfViewOf, isHandOrFoot, sideOfView } from '../figure/views.ts';
import { TRAGION_Y } from '../landmarks.ts';
import { type Side, VIEWS, type View } from '../types.ts';
import { contours, type Row } from './contours.ts';
import { extentAt } from './extent.ts';
import type { RegionId } from './names.ts';
import { midlineReachMm, regionPlaces } from './region-places.ts';

/** Rows of the drawn shape: fine enough to look smooth at the size of a chart. */
const ROW_MM = 1.5;
const FINE_ROW_MM = 0.6;
/** Keeps path data short; not to be seen at any size. */
const PATH_TOLERANCE_MM = 0.15;
const MEETS_MM = 0.3;
/** A view counts as showing a region when it shows at least this share of its places. */
const SEEN_SHARE = 0.12;

const seenOn = new Map<RegionId, readonly View[]>();

/** The views that show a region well enough to draw it there. */
export function regionSeenOn(region: RegionId): readonly View[] {
  const known = seenOn.get(region);
  if (known) return known;
  const members = regionPlaces(region, 'left');
  const shares = new Map(HALF_VIEWS.map((half) => [half, shownOf(members, half)]));
  const views = VIEWS.filter((view) => (shares.get(halfViewOf(view)) ?? 0) >= SEEN_SHARE * members.length);
  seenOn.set(region, views);
  return views;
}

/** How many of some left places a view shows. */
function shownOf(members: Uint32Array, view: HalfView): number {
  const { seen, half } = places();
  const left = new Uint8Array(half);
  for (const place of members) left[place] = 1;
  let shown = 0;
  for (const place of seen[view].place) {
    shown += left[place] ?? 0;
    left[place] = 0;
  }
  return shown;
}

const paths = new Map<string, string>();

/**
 * SVG path data of a region in screen millimetres of the view, cut to the figure; empty where the view does not show
 * that side of it.
 */
export function regionPath(region: RegionId, side: Side, view: View): string {
  const key = `${region} ${side} ${view}`;
  const known = paths.get(key);
  if (known !== undefined) return known;
  const made = regionSeenOn(region).includes(view) ? drawPath(region, side, view) : '';
  paths.set(key, made);
  return made;
}

function drawPath(region: RegionId, side: Side, view: View): string {
  const halfView = halfViewOf(view);
  const shown = sideOfView(view);
  if (shown && side !== 'midline' && side !== shown) return '';
  // A hand or foot lies far from the midline.
  if (side === 'midline' && isHandOrFoot(halfView)) return '';
  const sign = shown === undefined && side === 'right' ? -1 : 1;
  return contours(rowsOf(region, side, view))
    .map((outline) => simplifyLine(outline, PATH_TOLERANCE_MM))
    .map((outline) =>
      straightPath(
        outline.map(([x, y]) => toScreen(view, [x * sign, y])),
        true,
      ),
    )
    .join('');
}

function rowsOf(region: RegionId, side: Side, view: View): readonly Row[] {
  const halfView = halfViewOf(view);
  const { top, bottom } = SILHOUETTES[halfView];
  const rows: Row[] = [];
  const reach = midlineReachMm(region);
  const rowMm = isHandOrFoot(halfView) ? FINE_ROW_MM : ROW_MM;
  for (let y = top + rowMm / 2; y < bottom; y += rowMm) {
    const whole = extentAt(region, halfView, y);
    const inner = side === 'midline' ? intersect(whole, nearMidline(halfView, y, reach)) : whole;
    rows.push({ y, intervals: side === 'midline' && halfView !== 'profile' ? bothHalves(inner) : inner });
  }
  return rows;
}

/** The intervals and their mirror images, in one piece where they meet at the midline. */
function bothHalves(left: readonly Interval[]): readonly Interval[] {
  // What is carried over from a profile ends a hair beside the midline.
  const closed = left.map(([from, to]): Interval => [from < MEETS_MM ? 0 : from, to]);
  return unite([...closed, ...closed.map(([from, to]): Interval => [-to, -from])]);
}

/** Where a height of a view lies within `reach` of the midline. */
function nearMidline(view: HalfView, y: number, reach: number): readonly Interval[] {
  if (view !== 'profile') return [[0, reach]];
  const section = sectionAt(TRAGION_Y - y);
  if (reach >= section.halfBreadth) return [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]];
  return [
    [Number.NEGATIVE_INFINITY, zAt(section, 'back', reach)],
    [zAt(section, 'front', reach), Number.POSITIVE_INFINITY],
  ];
}
