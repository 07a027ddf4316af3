import { type ByPlace, WHOLE, type ZoneIndex } from './zone-index.ts';

/** A drawing on the places of the chart: which are marked, and how strongly (0..WHOLE). */
export type MarkedPlaces = {
  readonly places: Uint32Array;
  readonly strength: Uint8Array;
};

/** What a drawing says for one candidate, before any prior. All numbers are shares from 0 to 1. */
export type Evidence = {
  /** Share of the drawing that the muscle explains, all its trigger points together; spillover counts half. */
  readonly explains: number;
  /** Agreement of the drawing with the best set of trigger points; 0 where they do not touch, 1 where they are the same. */
  readonly match: number;
  /** Share of the best set's primary zones that was drawn. */
  readonly coreDrawn: number;
  /** Share of what it explains that no other candidate explains as well. */
  readonly alone: number;
  /** Trigger points that match best: the best set, then single points that match as well; empty where none is touched. */
  readonly triggerPoints: readonly string[];
};

/**
 * How much each fault costs against the match (Tversky, Psychol Rev 1977;84:327-352).
 * Patients draw parts of a pattern, so what is missing of the zone costs less than what is drawn beside it.
 */
const COST_OF_MISSING = 0.3;
const COST_OF_STRAY = 0.6;

/** Two trigger points at once need to be clearly better than one, three or more again. */
const MATCH_OF_SET = [1, 1, 0.96, 0.92] as const;

/** Points of one muscle often share a pattern: one whose match comes this near to the best cannot be told from it. */
const AS_WELL = 0.98;

/**
 * Evidence for each candidate: number `2 * muscle` is the muscle's left side, `2 * muscle + 1` its right side.
 * @param areas whole mm² of each place
 */
export function evidenceOf(index: ZoneIndex, marked: MarkedPlaces, areas: Uint16Array): readonly Evidence[] {
  const sets = 2 * index.muscleOfSet.length;
  const candidates = 2 * index.muscles.length;
  const hit = new Float64Array(sets);
  const coreHit = new Float64Array(sets);
  const stray = new Float64Array(sets);
  const whole = new Float64Array(candidates);
  let total = 0;
  for (let at = 0; at < marked.places.length; at += 1) {
    const place = marked.places[at] ?? 0;
    const area = areas[place] ?? 0;
    const mass = area * (marked.strength[at] ?? 0);
    total += mass;
    for (let side = 0; side < 2; side += 1) {
      const row = side === 0 ? place : mirrorOf(place, areas.length);
      const { starts, owner, weight } = index.cover;
      for (let slot = starts[row] ?? 0, end = starts[row + 1] ?? 0; slot < end; slot += 1) {
        const set = 2 * (owner[slot] ?? 0) + side;
        hit[set] = (hit[set] ?? 0) + mass * (weight[slot] ?? 0);
        coreHit[set] = (coreHit[set] ?? 0) + area * (index.core[slot] ?? 0);
      }
      addMass(index.stray, row, side, mass, stray);
      addMass(index.wholes, row, side, mass, whole);
    }
  }
  const match = new Float64Array(candidates);
  const coreDrawn = new Float64Array(candidates);
  const best = new Int32Array(candidates).fill(-1);
  const matchOfSet = new Float64Array(sets);
  for (let set = 0; set < sets; set += 1) {
    const left = set >> 1;
    const candidate = 2 * (index.muscleOfSet[left] ?? 0) + (set & 1);
    const explained = (hit[set] ?? 0) / WHOLE;
    if (explained === 0) continue;
    const coreTotal = index.coreTotalOfSet[left] ?? 0;
    const missing = coreTotal - (coreHit[set] ?? 0);
    const beside = (stray[set] ?? 0) / WHOLE;
    const size = index.triggerPointsOfSet[left]?.length ?? 1;
    const agreement = explained / (explained + COST_OF_MISSING * missing + COST_OF_STRAY * beside);
    const value = agreement * (MATCH_OF_SET[Math.min(size, 3)] ?? 1);
    matchOfSet[set] = value;
    if (value > (match[candidate] ?? 0)) {
      match[candidate] = value;
      coreDrawn[candidate] = coreTotal === 0 ? 0 : (coreHit[set] ?? 0) / coreTotal;
      best[candidate] = left;
    }
  }
  const alone = massAlone(index, marked, areas, match);
  const points = bestPoints(index, match, best, matchOfSet);
  return Array.from({ length: candidates }, (_, candidate) => ({
    explains: total === 0 ? 0 : (whole[candidate] ?? 0) / (total * WHOLE),
    match: match[candidate] ?? 0,
    coreDrawn: coreDrawn[candidate] ?? 0,
    alone: (whole[candidate] ?? 0) === 0 ? 0 : (alone[candidate] ?? 0) / (1000 * (whole[candidate] ?? 1)),
    triggerPoints: points[candidate] ?? [],
  }));
}

function bestPoints(
  index: ZoneIndex,
  match: Float64Array,
  best: Int32Array,
  matchOfSet: Float64Array,
): readonly (readonly string[])[] {
  const points = Array.from(best, (set) => new Set(index.triggerPointsOfSet[set] ?? []));
  for (let set = 0; set < matchOfSet.length; set += 1) {
    const candidate = 2 * (index.muscleOfSet[set >> 1] ?? 0) + (set & 1);
    const [point, ...more] = index.triggerPointsOfSet[set >> 1] ?? [];
    const value = matchOfSet[set] ?? 0;
    if (point === undefined || more.length > 0 || value === 0) continue;
    if (value >= AS_WELL * (match[candidate] ?? 0)) points[candidate]?.add(point);
  }
  return points.map((ids) => [...ids]);
}

/** Add the mass of one place to each map of one side that has a weight there. */
function addMass(
  { starts, owner, weight }: ByPlace,
  row: number,
  side: number,
  mass: number,
  sums: Float64Array,
): void {
  for (let slot = starts[row] ?? 0, end = starts[row + 1] ?? 0; slot < end; slot += 1) {
    const number = 2 * (owner[slot] ?? 0) + side;
    sums[number] = (sums[number] ?? 0) + mass * (weight[slot] ?? 0);
  }
}

/** The same place on the other half, of `count` places: the right half follows the left in the same order. */
export function mirrorOf(place: number, count: number): number {
  const half = count / 2;
  return place < half ? place + half : place - half;
}

/**
 * Explaining away: a place counts for a candidate the more, the fewer good matches there are besides it.
 * @returns for each candidate, a thousand times the mass that is its own
 */
function massAlone(index: ZoneIndex, marked: MarkedPlaces, areas: Uint16Array, match: Float64Array): Float64Array {
  const { starts, owner, weight: cover } = index.wholes;
  const weight = Uint16Array.from(match, (value) => Math.round(value * 1024));
  const alone = new Float64Array(match.length);
  for (let at = 0; at < marked.places.length; at += 1) {
    const place = marked.places[at] ?? 0;
    const mirror = mirrorOf(place, areas.length);
    const mass = (areas[place] ?? 0) * (marked.strength[at] ?? 0);
    let claims = 0;
    for (let side = 0; side < 2; side += 1) {
      const row = side === 0 ? place : mirror;
      for (let slot = starts[row] ?? 0, end = starts[row + 1] ?? 0; slot < end; slot += 1) {
        claims += (weight[2 * (owner[slot] ?? 0) + side] ?? 0) * (cover[slot] ?? 0);
      }
    }
    if (claims === 0) continue;
    for (let side = 0; side < 2; side += 1) {
      const row = side === 0 ? place : mirror;
      for (let slot = starts[row] ?? 0, end = starts[row + 1] ?? 0; slot < end; slot += 1) {
        const candidate = 2 * (owner[slot] ?? 0) + side;
        const claim = (weight[candidate] ?? 0) * (cover[slot] ?? 0);
        // Whole thousandths, so that the sum is exact in any order.
        const share = Math.round((1000 * claim) / claims);
        alone[candidate] = (alone[candidate] ?? 0) + mass * (cover[slot] ?? 0) * share;
      }
    }
  }
  return alone;
}
