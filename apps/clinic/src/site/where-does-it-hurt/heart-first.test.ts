import { REGION_IDS, type RegionId, regionsOfDrawing, type Side, strokesForRegion } from '@filiform/body';
import { expect, it } from 'vitest';
import { startsWithHeart } from './heart-first.ts';

function drawn(region: RegionId, side: Side): boolean {
  return startsWithHeart(regionsOfDrawing({ strokes: strokesForRegion(region, side, 6, 'aching') }));
}

it.each<[RegionId, Side]>([
  ['chest', 'left'],
  ['chest', 'right'],
  ['sternum', 'midline'],
  ['breast', 'left'],
  ['jaw-angle', 'left'],
  ['jaw-angle', 'right'],
  ['chin', 'midline'],
  ['upper-arm-medial', 'left'],
  ['forearm-ulnar', 'left'],
  ['little-finger', 'left'],
])('a drawing of %s, %s, begins with the heart', (region, side) => {
  expect(drawn(region, side)).toBe(true);
});

it.each<[RegionId, Side]>([
  ['temple', 'left'],
  ['forearm-ulnar', 'right'],
  ['thumb', 'left'],
  ['lower-back', 'midline'],
  ['knee-anterior', 'left'],
])('a drawing of %s, %s, does not', (region, side) => {
  expect(drawn(region, side)).toBe(false);
});

it('begins with the heart where chest or left arm is only a part of a larger drawing', () => {
  const everything = REGION_IDS.map((region) => ({ region, side: 'left' as const }));
  expect(startsWithHeart(everything)).toBe(true);
  expect(startsWithHeart([])).toBe(false);
});
