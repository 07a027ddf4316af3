import type { Muscle, MuscleId } from '@filiform/atlas';

/** Weights are whole numbers of this: sums of whole numbers do not depend on their order, so left mirrors right exactly. */
export const WHOLE = 255;

/** What one trigger point of a left muscle, or several together, would make a patient draw. Parallel arrays, 0..WHOLE. */
export type PainMap = {
  /** Places that the map touches, each once. */
  readonly places: Uint32Array;
  /** How well the place is explained: 1 in a primary zone, about half in a spillover zone, less at a blurred edge. */
  readonly cover: Uint8Array;
  /** How much the place belongs to the primary zones, which are expected to be drawn. */
  readonly core: Uint8Array;
  /** How near the place is to the zones without being in them: pain drawn there speaks against this source. */
  readonly stray: Uint8Array;
};

/** Trigger points of one muscle that may be the source together. */
export type TriggerPointSet = {
  readonly muscle: number;
  readonly triggerPoints: readonly string[];
  readonly map: PainMap;
};

/** One weight of pain maps, turned around: row `p` is `starts[p]` (inclusive) to `starts[p + 1]` (exclusive). */
export type ByPlace = {
  readonly starts: Uint32Array;
  /** Number of the map. */
  readonly owner: Uint16Array;
  readonly weight: Uint8Array;
};

/**
 * The zones of an atlas turned around: for each place of the chart, which left muscles can hurt there.
 * The right muscles are the same table asked at the mirrored place.
 */
export type ZoneIndex = {
  readonly muscles: readonly MuscleId[];
  /** `cover` of the sets, and beside it in the same rows `core`. */
  readonly cover: ByPlace;
  readonly core: Uint8Array;
  readonly stray: ByPlace;
  readonly muscleOfSet: Uint16Array;
  readonly triggerPointsOfSet: readonly (readonly string[])[];
  /** Area-weighted sum of `core` of each set. */
  readonly coreTotalOfSet: Float64Array;
  /** `cover` of whole muscles, all trigger points together. */
  readonly wholes: ByPlace;
  /** Number in the chart's `REGION_IDS` of the region that names a place, -1 where no zone names one. */
  readonly regionOfPlace: Int16Array;
};

/** The sets of trigger points that are tried: each alone, each two, and all together. */
export function triggerPointSets(muscle: Muscle): readonly (readonly string[])[] {
  const ids = muscle.triggerPoints.map((point) => point.id);
  const pairs = ids.flatMap((one, place) => ids.slice(place + 1).map((other) => [one, other]));
  const all = ids.length > 2 ? [ids] : [];
  return [...ids.map((id) => [id]), ...pairs, ...all];
}

/**
 * Turn the pain maps around.
 * @param wholes the pain map of each muscle with all its trigger points, in the order of `muscles`
 * @param areas whole mm² of each place
 */
export function turnAround(
  muscles: readonly MuscleId[],
  sets: readonly TriggerPointSet[],
  wholes: readonly PainMap[],
  areas: Uint16Array,
  regionOfPlace: Int16Array,
): ZoneIndex {
  const maps = sets.map((set) => set.map);
  const covers = maps.map((map) => map.cover);
  const cover = byPlace(maps, covers, covers, areas.length);
  return {
    muscles,
    regionOfPlace,
    cover,
    core: byPlace(
      maps,
      covers,
      maps.map((map) => map.core),
      areas.length,
    ).weight,
    stray: byPlace(
      maps,
      maps.map((map) => map.stray),
      maps.map((map) => map.stray),
      areas.length,
    ),
    muscleOfSet: Uint16Array.from(sets, (set) => set.muscle),
    triggerPointsOfSet: sets.map((set) => set.triggerPoints),
    coreTotalOfSet: Float64Array.from(maps, (map) => coreArea(map, areas)),
    wholes: byPlace(
      wholes,
      wholes.map((map) => map.cover),
      wholes.map((map) => map.cover),
      areas.length,
    ),
  };
}

function coreArea(map: PainMap, areas: Uint16Array): number {
  let total = 0;
  for (let at = 0; at < map.places.length; at += 1) total += (map.core[at] ?? 0) * (areas[map.places[at] ?? 0] ?? 0);
  return total;
}

/**
 * @param kept rows are made where this weight of the map is not 0
 * @param weights the weight that goes into the table
 */
function byPlace(
  maps: readonly PainMap[],
  kept: readonly Uint8Array[],
  weights: readonly Uint8Array[],
  places: number,
): ByPlace {
  const starts = new Uint32Array(places + 1);
  for (const [number, map] of maps.entries()) {
    const keep = kept[number];
    for (let at = 0; at < map.places.length; at += 1) {
      if (!keep?.[at]) continue;
      const next = (map.places[at] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
  }
  for (let place = 0; place < places; place += 1) starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  const owner = new Uint16Array(starts[places] ?? 0);
  const weight = new Uint8Array(owner.length);
  const next = starts.slice();
  for (const [number, map] of maps.entries()) {
    const keep = kept[number];
    const values = weights[number];
    for (let at = 0; at < map.places.length; at += 1) {
      if (!keep?.[at]) continue;
      const place = map.places[at] ?? 0;
      const slot = next[place] ?? 0;
      next[place] = slot + 1;
      owner[slot] = number;
      weight[slot] = values?.[at] ?? 0;
    }
  }
  return { starts, owner, weight };
}
