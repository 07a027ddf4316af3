import {
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
import { type MuscleSide, zonePoints, zoneSeenOn } from './place.ts';
import type { ReferralZone } from './types.ts';

/** Measures by which the tests hold every zone of the atlas, of a muscle or of another pattern, to what it names. */

/** Each region that a zone names must be painted by at least this share of what the zone's view shows of it. */
export const LEAST_COVERED = 0.18;
/** Most of a zone's skin must lie in the regions that it names. */
export const LEAST_INSIDE = 0.6;

/** How much of every place the zone's brush covers, 0 to 1. */
export function paintedBy(zone: ReferralZone, side: MuscleSide): Float32Array {
  const view = zoneSeenOn(zone, side);
  const points = zonePoints(zone, side, view);
  return paintCoverage({
    strokes: [{ view, points, widthMm: zone.widthMm, intensity0to10: 5, quality: 'aching' }],
  });
}

/** Of what the zone's view shows of a region, on the half of the body where the zone covers more of it. */
export function coveredShare(zone: ReferralZone, painted: Float32Array, region: RegionId): number {
  const { seen, areaMm2 } = places();
  const shown = new Set(seen[halfViewOf(zoneSeenOn(zone, 'left'))].place);
  const shares = (['left', 'right'] as const).map((side) => {
    let [whole, covered] = [0, 0];
    for (const place of regionPlaces(region, side)) {
      if (!shown.has(side === 'left' ? place : mirrorPlace(place))) continue;
      whole += areaMm2[place] ?? 0;
      covered += (areaMm2[place] ?? 0) * (painted[place] ?? 0);
    }
    return whole === 0 ? 0 : covered / whole;
  });
  return Math.max(...shares);
}

/** Share of the painted skin that lies in the regions that the zone names, on either half of the body. */
export function insideShare(zone: ReferralZone, painted: Float32Array): number {
  const { areaMm2 } = places();
  const named = new Set(
    zone.regions.flatMap((region) => [...regionPlaces(region, 'left'), ...regionPlaces(region, 'right')]),
  );
  let [whole, inside] = [0, 0];
  painted.forEach((share, place) => {
    const area = share * (areaMm2[place] ?? 0);
    whole += area;
    if (named.has(place)) inside += area;
  });
  return inside / whole;
}

/** Whether a point lies on the figure, or no further from it than `reachMm`. */
export function nearFigure(view: View, [x, y]: ViewPoint, reachMm: number): boolean {
  const around = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => (degrees * Math.PI) / 180);
  return (
    insideFigure(view, [x, y]) ||
    around.some((angle) => insideFigure(view, [x + reachMm * Math.cos(angle), y + reachMm * Math.sin(angle)]))
  );
}
