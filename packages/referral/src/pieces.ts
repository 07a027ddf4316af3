import type { ReferralZone } from '@filiform/atlas';
import { REGION_IDS, type RegionId } from '@filiform/body';
import { type PainMap, STRENGTH, WHOLE } from './pain-maps.ts';
import { regionTiles } from './tiles.ts';

/**
 * What a map's zones make a patient feel in one region of the left: the drawing is expected to have it, and the map
 * fits worse where it does not. Counted by regions and not by area, because a tooth that is not drawn tells as much
 * as a thigh.
 */
export type Piece = {
  readonly region: RegionId;
  readonly strength: ReferralZone['strength'];
  /** 1, shared out where one zone covers several regions. */
  readonly weight: number;
  /** Places of the piece's tiles in the map's arrays. */
  readonly slots: readonly number[];
  /** For each of them how much of it is expected, 0..WHOLE: whole under the brush, less beside it. */
  readonly expected: readonly number[];
};

/** How much a tile of a named region beside the zone's brush is expected to be drawn. */
const BESIDE_BRUSH = 0.25;

/** The pieces of a map that was made from these zones. */
export function piecesOf(zones: readonly ReferralZone[], map: PainMap): readonly Piece[] {
  const strengths = new Map<RegionId, ReferralZone['strength']>();
  const weights = new Map<RegionId, number>();
  for (const { regions, strength } of zones)
    for (const region of regions) {
      const weight = 1 / regions.length;
      const before = strengths.get(region);
      if (before === strength) weights.set(region, Math.max(weight, weights.get(region) ?? 0));
      else if (before !== 'primary') {
        strengths.set(region, strength);
        weights.set(region, weight);
      }
    }
  // A tile of two named regions is the smaller's: a fingertip is the finger rather than the hand.
  const named = [...strengths.keys()].sort(
    (one, other) =>
      regionTiles(other).length - regionTiles(one).length || REGION_IDS.indexOf(one) - REGION_IDS.indexOf(other),
  );
  const regionOf = new Map<number, RegionId>();
  for (const region of named) for (const tile of regionTiles(region)) regionOf.set(tile, region);
  const slotsOf = new Map<RegionId, number[]>();
  for (const [slot, tile] of map.tiles.entries()) {
    const region = regionOf.get(tile);
    if (region === undefined) continue;
    const slots = slotsOf.get(region) ?? [];
    slots.push(slot);
    slotsOf.set(region, slots);
  }
  return named.flatMap((region): Piece[] => {
    const slots = slotsOf.get(region);
    const strength = strengths.get(region);
    if (!slots || !strength) return [];
    const brush = Math.round(STRENGTH[strength] * WHOLE);
    const expected = slots.map((slot) => ((map.cover[slot] ?? 0) >= brush ? WHOLE : Math.round(BESIDE_BRUSH * WHOLE)));
    return [{ region, strength, weight: weights.get(region) ?? 1, slots, expected }];
  });
}
