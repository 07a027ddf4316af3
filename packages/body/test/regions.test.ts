import { describe, expect, it } from 'vitest';
import {
  halfViewOf,
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
  sideOfView,
  VIEWS,
  type View,
} from '../src/index.ts';
import { sum } from './builders.ts';

describe('places', () => {
  it('are as many on the left as on the right, each with an area', () => {
    const { count, half, areaMm2 } = places();
    expect(count).toBe(2 * half);
    expect(areaMm2.length).toBe(count);
    expect(areaMm2.every((area) => area > 0 && area < 80)).toBe(true);
  });

  it('lie on the figure where a view shows them', () => {
    const { seen } = places();
    for (const view of VIEWS) {
      const { place, x: xs, y: ys } = seen[halfViewOf(view)];
      for (let i = 0; i < place.length; i += 7) {
        // A place next to the outline may lie a fraction of a millimetre past its polygon.
        const [x, y] = [xs[i] ?? 0, ys[i] ?? 0];
        const near = [-0.6, 0, 0.6].some(
          (step) => insideFigure(view, [x + step, y]) || insideFigure(view, [x, y + step]),
        );
        expect({ view, x, y, near }).toEqual({ view, x, y, near: true });
      }
    }
  });

  it('have 16 mm² on the trunk and limbs, 4 mm² on hands and feet, and add up to what front, back and soles show', () => {
    const { areaMm2, half, seen } = places();
    expect([...seen.palm.place, ...seen.sole.place].every((place) => areaMm2[place] === 4)).toBe(true);
    // The reference gives 0.545 m² for the front of the whole figure; head and shoulders count their curved skin here,
    // soles and the tops of the feet are added, and what front and back share counts once.
    const leftHalf = sum(areaMm2.subarray(0, half)) / 1e6;
    expect(leftHalf).toBeGreaterThan(0.48);
    expect(leftHalf).toBeLessThan(0.6);
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
      const shownSide = sideOfView(view) ?? 'left';
      expect(regionPath(region, shownSide, view)).toMatch(/^M.*Z$/);
      expect(regionPath(region, 'midline', view)).not.toMatch(/NaN|Infinity/);
    }
  });

  it('keep left and right apart', () => {
    for (const region of REGION_IDS) {
      expect(regionPlaces(region, 'left').every((place) => sideOfPlace(place) === 'left')).toBe(true);
      expect([...regionPlaces(region, 'right')]).toEqual([...regionPlaces(region, 'left')].map(mirrorPlace));
    }
  });

  it('have a midline part on both sides, inside left and right together', () => {
    for (const region of REGION_IDS) {
      const whole = new Set([...regionPlaces(region, 'left'), ...regionPlaces(region, 'right')]);
      const middle = regionPlaces(region, 'midline');
      const onLeft = [...middle].filter((place) => sideOfPlace(place) === 'left');
      expect(onLeft.length * 2).toBe(middle.length);
      expect(middle.every((place) => whole.has(place))).toBe(true);
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
    const expected: readonly (readonly [Parameters<typeof landmarkPoint>[0], View, RegionId])[] = [
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
      ['thenar-eminence', 'palm-left', 'palm'],
      ['first-dorsal-interosseous', 'hand-back-left', 'thumb-web'],
      ['middle-metacarpal-head', 'palm-left', 'palm'],
      ['first-metatarsal-head', 'sole-left', 'forefoot-plantar'],
      ['calcaneal-tuberosity', 'sole-left', 'heel'],
      ['big-toe-pad', 'sole-left', 'big-toe'],
      ['arch-centre', 'sole-left', 'arch'],
      ['foot-dorsal-centre', 'foot-top-left', 'foot-dorsal'],
      ['foot-dorsal-centre', 'front', 'foot-dorsal'],
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
  const sighting = seen[halfViewOf(view)];
  let [best, bestMm] = [0, Number.POSITIVE_INFINITY];
  for (let i = 0; i < sighting.place.length; i++) {
    const away = Math.hypot((sighting.x[i] ?? 0) - x, (sighting.y[i] ?? 0) - y);
    if (away < bestMm) [best, bestMm] = [sighting.place[i] ?? 0, away];
  }
  return regionsOfPlace(best);
}
