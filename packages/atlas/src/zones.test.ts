import { insideFigure, mirrorPlace } from '@filiform/body';
import { describe, expect, it } from 'vitest';
import { ATLAS, markPoint, outlinePoints, zonePoints, zoneSeenOn } from './index.ts';
import { coveredShare, insideShare, LEAST_COVERED, LEAST_INSIDE, nearFigure, paintedBy } from './zone-measures.ts';

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
