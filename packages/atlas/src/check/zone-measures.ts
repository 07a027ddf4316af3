import {
  type HalfView,
  halfViewOf,
  insideFigure,
  mirrorPlace,
  paintCoverage,
  places,
  type RegionId,
  regionPlaces,
  type View,
  type ViewPoint,
} from '@filiform/body';
import { type MuscleSide, zonePoints, zoneSeenOn } from '../place.ts';
import type { ReferralZone } from '../types.ts';

/** Measures by which every zone of the atlas, of a muscle or of another pattern, is held to what it names. */

/** Each region that a zone names must be painted by at least this share of what the zone's view shows of it. */
export const LEAST_COVERED = 0.18;
/** Most of a zone's skin must lie in the regions that it names. */
export const LEAST_INSIDE = 0.6;

/** The skin under a zone's brush. */
export type PaintedSkin = {
  /** How much of every place is covered, 0 to 1; index = place. */
  readonly share: Float32Array;
  /** The places that are covered at all: a zone covers few, and every measure asks for them. */
  readonly places: readonly number[];
};

export function paintedBy(zone: ReferralZone, side: MuscleSide): PaintedSkin {
  const view = zoneSeenOn(zone, side);
  const points = zonePoints(zone, side, view);
  const share = paintCoverage({
    strokes: [{ view, points, widthMm: zone.widthMm, intensity0to10: 5, quality: 'aching' }],
  });
  const covered: number[] = [];
  for (let place = 0; place < share.length; place++) if ((share[place] ?? 0) > 0) covered.push(place);
  return { share, places: covered };
}

/** Whether the right zone paints exactly the mirror image of what the left one paints. */
export function mirrorsSkin(left: PaintedSkin, right: PaintedSkin): boolean {
  return (
    left.places.length === right.places.length &&
    left.places.every((place) => left.share[place] === right.share[mirrorPlace(place)])
  );
}

/** Of what the zone's view shows of a region, on the half of the body where the zone covers more of it. */
export function coveredShare(zone: ReferralZone, painted: PaintedSkin, region: RegionId): number {
  const { areaMm2 } = places();
  const view = halfViewOf(zoneSeenOn(zone, 'left'));
  const shares = (['left', 'right'] as const).map((side) => {
    let [whole, covered] = [0, 0];
    for (const place of shownOf(region, side, view)) {
      whole += areaMm2[place] ?? 0;
      covered += (areaMm2[place] ?? 0) * (painted.share[place] ?? 0);
    }
    return whole === 0 ? 0 : covered / whole;
  });
  return Math.max(...shares);
}

/** Share of the painted skin that lies in the regions that the zone names, on either half of the body. */
export function insideShare(zone: ReferralZone, painted: PaintedSkin): number {
  const { areaMm2 } = places();
  const named = zone.regions.map(bothSidesOf);
  let [whole, inside] = [0, 0];
  for (const place of painted.places) {
    const area = (painted.share[place] ?? 0) * (areaMm2[place] ?? 0);
    whole += area;
    if (named.some((region) => region.has(place))) inside += area;
  }
  return whole === 0 ? 0 : inside / whole;
}

/** Zones name the same regions again and again: each is looked up once. */
const SHOWN = new Map<string, readonly number[]>();
const BOTH_SIDES = new Map<RegionId, ReadonlySet<number>>();

/** The places of a region that a view shows. */
function shownOf(region: RegionId, side: MuscleSide, view: HalfView): readonly number[] {
  const key = `${region} ${side} ${view}`;
  const known = SHOWN.get(key);
  if (known) return known;
  const shown = onView(view);
  const found = [...regionPlaces(region, side)].filter((place) =>
    shown.has(side === 'left' ? place : mirrorPlace(place)),
  );
  SHOWN.set(key, found);
  return found;
}

const ON_VIEW = new Map<HalfView, ReadonlySet<number>>();

function onView(view: HalfView): ReadonlySet<number> {
  const known = ON_VIEW.get(view) ?? new Set(places().seen[view].place);
  ON_VIEW.set(view, known);
  return known;
}

function bothSidesOf(region: RegionId): ReadonlySet<number> {
  const known = BOTH_SIDES.get(region) ?? new Set([...regionPlaces(region, 'left'), ...regionPlaces(region, 'right')]);
  BOTH_SIDES.set(region, known);
  return known;
}

/** Whether a point lies on the figure, or no further from it than `reachMm`. */
export function nearFigure(view: View, [x, y]: ViewPoint, reachMm: number): boolean {
  const around = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => (degrees * Math.PI) / 180);
  return (
    insideFigure(view, [x, y]) ||
    around.some((angle) => insideFigure(view, [x + reachMm * Math.cos(angle), y + reachMm * Math.sin(angle)]))
  );
}
