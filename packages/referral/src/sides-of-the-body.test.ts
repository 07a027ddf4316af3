import { halfViewOf, paintCoverage, places, type RegionId, regionPlaces, type Stroke, type View } from '@filiform/body';
import { describe, expect, it } from 'vitest';
import { atlasRanker, placesOfField } from './index.ts';

/** Pain of one intensity wherever a view shows the left half of the region, and nowhere beside it. */
function painIn(region: RegionId, view: View): Float32Array {
  const members = new Set(regionPlaces(region, 'left'));
  const { place, x, y } = places().seen[halfViewOf(view)];
  const strokes: Stroke[] = [];
  place.forEach((seen, i) => {
    if (members.has(seen))
      strokes.push({ view, points: [[x[i] ?? 0, y[i] ?? 0]], widthMm: 2, intensity0to10: 6, quality: 'aching' });
  });
  const covered = paintCoverage({ strokes });
  return covered.map((share, at) => (share > 0 && members.has(at) ? 6 : 0));
}

const SEEN_TWICE = [
  ['upper-arm-lateral', 'front', 'back'],
  ['forearm-radial', 'front', 'back'],
  ['thumb', 'front', 'back'],
  ['index-finger', 'palm-left', 'hand-back-left'],
  ['ribs-lateral', 'front', 'back'],
  ['hip-lateral', 'front', 'back'],
  ['thigh-lateral', 'front', 'back'],
  ['knee-medial', 'front', 'back'],
  ['ankle-lateral', 'back', 'foot-top-left'],
  ['heel', 'back', 'sole-left'],
  ['palm', 'front', 'palm-left'],
  ['foot-dorsal', 'front', 'foot-top-left'],
  ['lesser-toes', 'sole-left', 'foot-top-left'],
] as const satisfies readonly (readonly [RegionId, View, View])[];

describe('the ranking of a region that two views show', () => {
  it.each(SEEN_TWICE)('is the same for %s drawn on %s and on %s', (region, one, other) => {
    const ranked = (view: View) =>
      atlasRanker()
        .rank(placesOfField(painIn(region, view)))
        .candidates.map(({ muscle, side, probability }) => ({ muscle, side, probability }));
    expect(ranked(one)).toEqual(ranked(other));
    expect(ranked(one).length).toBeGreaterThan(0);
  });
});
