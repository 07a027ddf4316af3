import { describe, expect, it } from 'vitest';
import {
  insideFigure,
  landmarkPoint,
  mirrorPlace,
  places,
  REGION_IDS,
  REGION_LABELS,
  type RegionId,
  regionPath,
  regionPlaces,
  regionSeenOn,
  regionsOfPlace,
  SIDES,
  sideOfPlace,
  type View,
} from '../src/index.ts';
import { sum } from './builders.ts';

describe('places', () => {
  it('are as many on the left as on the right, each with an area', () => {
    const { count, half, areaMm2 } = places();
    expect(count).toBe(2 * half);
    expect(areaMm2.length).toBe(count);
    for (const area of areaMm2) {
      expect(area).toBeGreaterThan(0);
      expect(area).toBeLessThan(80);
    }
  });

  it('lie on the figure where a view shows them', () => {
    const { seen } = places();
    for (const view of ['front', 'back'] as const)
      for (let i = 0; i < seen[view].place.length; i += 7)
        expect(insideFigure(view, [seen[view].x[i] ?? 0, seen[view].y[i] ?? 0])).toBe(true);
    for (let i = 0; i < seen.profile.place.length; i += 7) {
      // A place next to the outline may lie a fraction of a millimetre past its polygon.
      const [x, y] = [seen.profile.x[i] ?? 0, seen.profile.y[i] ?? 0];
      expect([-0.6, 0, 0.6].some((step) => insideFigure('head-left', [x + step, y]))).toBe(true);
    }
  });

  it('below the shoulders have 16 mm² and add up to the silhouette', () => {
    const { areaMm2, half } = places();
    // The reference gives 0.545 m² for the front of the whole figure; head and shoulders count their curved skin here.
    const leftHalf = sum(areaMm2.subarray(0, half)) / 1e6;
    expect(leftHalf).toBeGreaterThan(0.545);
    expect(leftHalf).toBeLessThan(0.64);
  });

  it('have a mirror image on the other side, and it mirrors back', () => {
    const { count, half } = places();
    for (const place of [0, 1, half - 1, half, count - 1]) {
      expect(mirrorPlace(mirrorPlace(place))).toBe(place);
      expect(sideOfPlace(mirrorPlace(place))).not.toBe(sideOfPlace(place));
    }
  });
});

describe('regions', () => {
  it.each(REGION_IDS)('%s has places on each side and a shape on each view that shows it', (region) => {
    expect(REGION_LABELS[region].length).toBeGreaterThan(2);
    for (const side of SIDES) expect(regionPlaces(region, side).length).toBeGreaterThan(10);
    expect(regionSeenOn(region).length).toBeGreaterThan(0);
    for (const view of regionSeenOn(region)) {
      const shownSide = view === 'head-right' ? 'right' : 'left';
      expect(regionPath(region, shownSide, view)).toMatch(/^M.*Z$/);
      expect(regionPath(region, 'midline', view)).not.toMatch(/NaN|Infinity/);
    }
  });

  it('keep left and right apart', () => {
    for (const region of REGION_IDS) {
      for (const place of regionPlaces(region, 'left')) expect(sideOfPlace(place)).toBe('left');
      expect([...regionPlaces(region, 'right')]).toEqual([...regionPlaces(region, 'left')].map(mirrorPlace));
    }
  });

  it('have a midline part on both sides, inside left and right together', () => {
    for (const region of REGION_IDS) {
      const whole = new Set([...regionPlaces(region, 'left'), ...regionPlaces(region, 'right')]);
      const middle = regionPlaces(region, 'midline');
      const onLeft = [...middle].filter((place) => sideOfPlace(place) === 'left');
      expect(onLeft.length * 2).toBe(middle.length);
      for (const place of middle) expect(whole.has(place)).toBe(true);
    }
  });

  it('take the strip of 20 mm each way as midline where they reach it', () => {
    const { lateralMm, half } = places();
    for (const place of regionPlaces('neck-posterior', 'midline'))
      expect(lateralMm[place % half]).toBeLessThanOrEqual(20);
  });

  it('cover nearly the whole body', () => {
    const { half, areaMm2 } = places();
    let [named, whole] = [0, 0];
    for (let place = 0; place < half; place++) {
      whole += areaMm2[place] ?? 0;
      if (regionsOfPlace(place).length > 0) named += areaMm2[place] ?? 0;
    }
    expect(named / whole).toBeGreaterThan(0.995);
  });

  it('hold the landmarks that they are named after', () => {
    const expected: readonly (readonly [
      Parameters<typeof landmarkPoint>[0],
      'back' | 'front' | 'head-left',
      RegionId,
    ])[] = [
      ['temple-centre', 'head-left', 'temple'],
      ['ear-centre', 'head-left', 'ear'],
      ['jaw-angle', 'head-left', 'jaw-angle'],
      ['behind-ear-centre', 'head-left', 'behind-ear'],
      ['tmj-condyle', 'head-left', 'tmj'],
      ['neck-lateral-centre', 'head-left', 'neck-lateral'],
      ['neck-posterior-centre', 'back', 'neck-posterior'],
      ['shoulder-top-centre', 'back', 'shoulder-top'],
      ['infraspinous-fossa-centre', 'back', 'scapula'],
      ['interscapular-centre', 'back', 'interscapular'],
      ['scapula-medial-border-centre', 'back', 'scapula-medial-border'],
      ['forehead-centre', 'front', 'forehead'],
      ['pupil', 'front', 'eye'],
      ['cheek-centre', 'front', 'cheek'],
      ['pogonion', 'front', 'chin'],
      ['shoulder-anterior-centre', 'front', 'shoulder-anterior'],
      ['sternum-centre', 'front', 'sternum'],
      ['lateral-epicondyle', 'front', 'elbow-lateral'],
      ['palm-centre', 'front', 'palm'],
      ['patella-centre', 'front', 'knee-anterior'],
      ['calf-centre', 'back', 'calf'],
    ];
    for (const [landmark, view, region] of expected) {
      const point = landmarkPoint(landmark, 'left', view);
      expect(point && regionsAt(view, point), `${landmark} on ${view}`).toContain(region);
    }
  });

  it('say where they are seen: the temple from its side and from the front', () => {
    expect(regionSeenOn('temple')).toEqual(expect.arrayContaining(['front', 'head-left', 'head-right']));
    expect(regionSeenOn('lower-back')).toEqual(['back']);
    expect(regionPath('temple', 'left', 'head-right')).toBe('');
    expect(regionPath('chest', 'left', 'back')).toBe('');
  });
});

/** Regions of the place seen nearest to a point of a view. */
function regionsAt(view: View, [x, y]: readonly [number, number]) {
  const { seen } = places();
  const sighting = seen[view === 'front' || view === 'back' ? view : 'profile'];
  let [best, bestMm] = [0, Number.POSITIVE_INFINITY];
  for (let i = 0; i < sighting.place.length; i++) {
    const away = Math.hypot((sighting.x[i] ?? 0) - x, (sighting.y[i] ?? 0) - y);
    if (away < bestMm) [best, bestMm] = [sighting.place[i] ?? 0, away];
  }
  return regionsOfPlace(best);
}
