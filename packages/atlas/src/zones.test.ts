import {
  halfViewOf,
  insideFigure,
  mirrorPlace,
  paintCoverage,
  places,
  type RegionId,
  regionPlaces,
  type ViewPoint,
} from '@filiform/body';
import { describe, expect, it } from 'vitest';
import {
  ATLAS,
  type MuscleSide,
  markPoint,
  outlinePoints,
  type ReferralZone,
  zonePoints,
  zoneSeenOn,
} from './index.ts';

/** Each region that a zone names must be painted by at least this share of what the zone's view shows of it. */
const LEAST_COVERED = 0.18;
/** Most of a zone's skin must lie in the regions that it names. */
const LEAST_INSIDE = 0.6;

describe.each(ATLAS.muscles.map((record) => [record.id, record] as const))('the zones of %s', (_id, record) => {
  const zones = record.triggerPoints.flatMap((point) => point.zones.map((zone) => ({ of: point.id, zone })));

  it('cover a good share of every region that they name', () => {
    const bare = zones.flatMap(({ of, zone }) => {
      const painted = paintedBy(zone, 'left');
      return zone.regions
        .map((region) => ({ of, region, covered: coveredShare(zone, painted, region) }))
        .filter(({ covered }) => covered < LEAST_COVERED);
    });
    expect(bare).toEqual([]);
  });

  it('lie for the most part in the regions that they name', () => {
    const astray = zones
      .map(({ of, zone }) => ({ of, regions: zone.regions.join(), inside: insideShare(zone, paintedBy(zone, 'left')) }))
      .filter(({ inside }) => inside < LEAST_INSIDE);
    expect(astray).toEqual([]);
  });

  it('paint the mirrored places for the right muscle', () => {
    for (const { zone } of zones) {
      const [left, right] = [paintedBy(zone, 'left'), paintedBy(zone, 'right')];
      expect(left.some((share) => share > 0.9)).toBe(true);
      expect(right.map((_, place) => left[mirrorPlace(place)] ?? -1)).toEqual(right);
    }
  });

  it('pass the figure at every stop', () => {
    for (const { of, zone } of zones) {
      const view = zoneSeenOn(zone, 'left');
      for (const point of zonePoints(zone, 'left', view)) {
        expect({ of, point, inside: nearFigure(view, point, zone.widthMm / 4) }).toEqual({ of, point, inside: true });
      }
    }
  });

  it('are drawn on no other view', () => {
    for (const { zone } of zones) {
      const other = zoneSeenOn(zone, 'left') === 'back' ? 'front' : 'back';
      expect(zonePoints(zone, 'left', other)).toEqual([]);
    }
  });
});

describe.each(ATLAS.muscles.map((record) => [record.id, record] as const))('the drawing of %s', (_id, record) => {
  it('marks every trigger point inside the figure, the right one mirrored', () => {
    for (const mark of record.triggerPoints.flatMap((point) => point.marks)) {
      const [left, right] = [markPoint(mark, 'left'), markPoint(mark, 'right')];
      expect({ ...left, inside: insideFigure(left.view, left.at) }).toEqual({ ...left, inside: true });
      expect(right).toEqual(
        mark.view === 'head' ? { view: 'head-right', at: left.at } : { view: left.view, at: [-left.at[0], left.at[1]] },
      );
    }
  });

  it('keeps its outline on the figure, on the left half', () => {
    for (const outline of record.outlines) {
      const { view, points } = outlinePoints(outline, 'left');
      expect(points.length).toBeGreaterThanOrEqual(5);
      const outside = points.filter((point) => !nearFigure(view, point, 6));
      expect(outside).toEqual([]);
      if (outline.view !== 'head') expect(Math.min(...points.map(([x]) => x))).toBeGreaterThanOrEqual(0);
    }
  });
});

/** How much of every place the zone's brush covers, 0 to 1. */
function paintedBy(zone: ReferralZone, side: MuscleSide): Float32Array {
  const view = zoneSeenOn(zone, side);
  const points = zonePoints(zone, side, view);
  return paintCoverage({
    strokes: [{ view, points, widthMm: zone.widthMm, intensity0to10: 5, quality: 'aching' }],
  });
}

/** Of what the zone's view shows of a region, on the half of the body where the zone covers more of it. */
function coveredShare(zone: ReferralZone, painted: Float32Array, region: RegionId): number {
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

function insideShare(zone: ReferralZone, painted: Float32Array): number {
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

function nearFigure(view: Parameters<typeof insideFigure>[0], [x, y]: ViewPoint, reachMm: number): boolean {
  const around = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => (degrees * Math.PI) / 180);
  return (
    insideFigure(view, [x, y]) ||
    around.some((angle) => insideFigure(view, [x + reachMm * Math.cos(angle), y + reachMm * Math.sin(angle)]))
  );
}
