import type { Muscle, MuscleId, PainPattern, PatternId } from '@filiform/atlas';
import { mirroredMap, type PainMap, painMapOf, together } from './pain-maps.ts';
import { tiles } from './tiles.ts';

/** What can be a source of pain: a muscle on one side, or another pattern. */
export type SourceOfPain =
  | { readonly kind: 'muscle'; readonly muscle: MuscleId; readonly side: 'left' | 'right' }
  | { readonly kind: 'pattern'; readonly pattern: PatternId; readonly side: 'left' | 'right' | 'midline' };

/**
 * One way in which a source hurts: one trigger point of a muscle, all of them at once, or a pattern's zones.
 * Unit `2 * n` is the left of map `n`, unit `2 * n + 1` its right.
 */
type MapOwner = {
  /** Number of the muscle, or of the pattern after all muscles. */
  readonly owner: number;
  readonly triggerPoints: readonly string[];
  readonly map: PainMap;
};

/** The zones of an atlas turned around: for each tile of the chart, which maps reach it. */
export type ZoneIndex = {
  readonly muscles: readonly Muscle[];
  readonly patterns: readonly PainPattern[];
  /** Row `tile` is `starts[tile]` (inclusive) to `starts[tile + 1]` (exclusive) of the three arrays below. */
  readonly starts: Uint32Array;
  readonly mapOf: Uint16Array;
  readonly cover: Uint8Array;
  readonly core: Uint8Array;
  readonly ownerOfMap: Uint16Array;
  readonly triggerPointsOfMap: readonly (readonly string[])[];
  /** Area-weighted sum of `core`. */
  readonly coreTotalOfMap: Float64Array;
  /** Area-weighted sum of `cover`. */
  readonly coverTotalOfMap: Float64Array;
};

/** Index of all zones; built once for an atlas. */
export function zoneIndexOf(muscles: readonly Muscle[], patterns: readonly PainPattern[]): ZoneIndex {
  const maps: MapOwner[] = [];
  for (const [owner, muscle] of muscles.entries()) {
    const ofPoints = muscle.triggerPoints.map((point): MapOwner => {
      return { owner, triggerPoints: [point.id], map: painMapOf(point.zones, point.marks) };
    });
    maps.push(...ofPoints);
    if (ofPoints.length > 1)
      maps.push({
        owner,
        triggerPoints: muscle.triggerPoints.map((point) => point.id),
        map: together(ofPoints.map((one) => one.map)),
      });
  }
  for (const [number, pattern] of patterns.entries()) {
    const map = painMapOf(pattern.zones, []);
    const owner = muscles.length + number;
    maps.push({ owner, triggerPoints: [], map: pattern.felt === 'both' ? together([map, mirroredMap(map)]) : map });
  }
  return turnAround(muscles, patterns, maps);
}

function turnAround(
  muscles: readonly Muscle[],
  patterns: readonly PainPattern[],
  maps: readonly MapOwner[],
): ZoneIndex {
  const { count, areaMm2 } = tiles();
  const starts = new Uint32Array(count + 1);
  for (const { map } of maps) for (const tile of map.tiles) starts[tile + 1] = (starts[tile + 1] ?? 0) + 1;
  for (let tile = 0; tile < count; tile += 1) starts[tile + 1] = (starts[tile + 1] ?? 0) + (starts[tile] ?? 0);
  const size = starts[count] ?? 0;
  const mapOf = new Uint16Array(size);
  const cover = new Uint8Array(size);
  const core = new Uint8Array(size);
  const coreTotalOfMap = new Float64Array(maps.length);
  const coverTotalOfMap = new Float64Array(maps.length);
  const next = starts.slice();
  for (const [number, { map }] of maps.entries()) {
    for (let at = 0; at < map.tiles.length; at += 1) {
      const tile = map.tiles[at] ?? 0;
      const slot = next[tile] ?? 0;
      next[tile] = slot + 1;
      mapOf[slot] = number;
      cover[slot] = map.cover[at] ?? 0;
      core[slot] = map.core[at] ?? 0;
      coreTotalOfMap[number] = (coreTotalOfMap[number] ?? 0) + (map.core[at] ?? 0) * (areaMm2[tile] ?? 0);
      coverTotalOfMap[number] = (coverTotalOfMap[number] ?? 0) + (map.cover[at] ?? 0) * (areaMm2[tile] ?? 0);
    }
  }
  return {
    muscles,
    patterns,
    starts,
    mapOf,
    cover,
    core,
    ownerOfMap: Uint16Array.from(maps, (one) => one.owner),
    triggerPointsOfMap: maps.map((one) => one.triggerPoints),
    coreTotalOfMap,
    coverTotalOfMap,
  };
}
