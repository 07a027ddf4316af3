import type { Muscle, MuscleId } from '@filiform/atlas';
import { REGION_IDS, type RegionId } from '@filiform/body';
import { chanceOf, notMyofascialChance, priorOf, undrawnChance } from './chances.ts';
import { evidenceOf, type MarkedPlaces, mirrorOf } from './evidence.ts';
import { type FindingKind, findingsShift } from './findings.ts';
import { painIndexOf } from './pain-maps.ts';
import { reasonsFor } from './reasons.ts';
import { placeAreas } from './surface.ts';
import type { Candidate, Ranking, RankOptions } from './types.ts';
import { chanceWord } from './words.ts';
import type { ZoneIndex } from './zone-index.ts';

/** An atlas with its index of zones, ready to rank many drawings. */
export type Ranker = {
  /** Build the index now (some tenths of a second in a cold process), so that the first stroke need not wait for it. */
  prepare(): void;
  /**
   * Rank every muscle and side of the atlas for one drawing.
   * Pure and deterministic; a mirrored drawing gives the mirrored ranking, number for number.
   * @param marked the places that hurt, see `markedPlaces`; none gives a flat ranking with a note
   */
  rank(marked: MarkedPlaces, options?: RankOptions): Ranking;
};

const EMPTY_NOTE =
  'Nothing painful is drawn, so every muscle has the same chance. Draw or name where it hurts to get a ranking.';
const EMPTY_WITH_FINDINGS_NOTE =
  'Nothing painful is drawn: only the palpation findings tell the muscles apart. Draw or name where it hurts to get a ranking.';

/** Make a ranker for an atlas. The index is built at the first ranking, or by `prepare`, and kept. */
export function createRanker(atlas: { readonly version: string; readonly muscles: readonly Muscle[] }): Ranker {
  let index: ZoneIndex | undefined;
  const built = () => {
    index ??= painIndexOf(atlas.muscles);
    return index;
  };
  return {
    prepare: () => void built(),
    rank: (marked, options = {}) => ranking(atlas.version, built(), marked, options),
  };
}

function ranking(version: string, index: ZoneIndex, marked: MarkedPlaces, options: RankOptions): Ranking {
  const evidence = evidenceOf(index, marked, placeAreas());
  const empty = marked.places.length === 0;
  const findings = findingsByCandidate(options);
  const regions = empty ? [] : explainedRegions(index, marked);
  const candidates = evidence.map((seen, at): Candidate => {
    const muscle = muscleAt(index, at >> 1);
    const side = at % 2 === 0 ? 'left' : 'right';
    const kinds = findings.get(`${muscle}:${side}`) ?? NOTHING_FOUND;
    const found = findingsShift(kinds);
    const probability = empty ? undrawnChance(found) : chanceOf(priorOf(muscle, options.complaint), seen, found);
    return {
      muscle,
      side,
      probability,
      explains: seen.explains,
      triggerPoints: seen.triggerPoints,
      word: chanceWord(probability),
      reasons: reasonsFor({
        explains: seen.explains,
        coreDrawn: seen.coreDrawn,
        alone: seen.alone,
        regions: regions[at] ?? [],
        findings: kinds,
        drawingIsEmpty: empty,
      }),
    };
  });
  candidates.sort(bestFirst);
  const unexplained = unexplainedShare(index, marked);
  const note = empty ? (findings.size === 0 ? EMPTY_NOTE : EMPTY_WITH_FINDINGS_NOTE) : undefined;
  return {
    atlas: version,
    candidates,
    patterns: [],
    redFlags: [],
    unexplained,
    notMyofascial: notMyofascialChance(unexplained),
    ...(note === undefined ? {} : { note }),
  };
}

const NOTHING_FOUND: ReadonlySet<FindingKind> = new Set();

/** Best first; ties by id, then side. */
function bestFirst(one: Candidate, other: Candidate): number {
  return other.probability - one.probability || order(one.muscle, other.muscle) || order(one.side, other.side);
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function findingsByCandidate(options: RankOptions): ReadonlyMap<string, ReadonlySet<FindingKind>> {
  const found = new Map<string, Set<FindingKind>>();
  for (const { muscle, side, kind } of options.findings ?? []) {
    const key = `${muscle}:${side}`;
    const kinds = found.get(key) ?? new Set<FindingKind>();
    kinds.add(kind);
    found.set(key, kinds);
  }
  return found;
}

function muscleAt(index: ZoneIndex, number: number): MuscleId {
  const muscle = index.muscles[number];
  if (muscle === undefined) throw new Error(`The index has no muscle number ${number}.`);
  return muscle;
}

/** Share of the drawing, weighted by strength, that no candidate's zone reaches. */
function unexplainedShare(index: ZoneIndex, marked: MarkedPlaces): number {
  const areas = placeAreas();
  const { starts } = index.wholes;
  let total = 0;
  let unreached = 0;
  for (let at = 0; at < marked.places.length; at += 1) {
    const place = marked.places[at] ?? 0;
    const mirror = mirrorOf(place, areas.length);
    const mass = (areas[place] ?? 0) * (marked.strength[at] ?? 0);
    total += mass;
    if (starts[place] === starts[place + 1] && starts[mirror] === starts[mirror + 1]) unreached += mass;
  }
  return total === 0 ? 0 : unreached / total;
}

/** For each candidate, the regions of the drawing that it explains, the largest share first. */
function explainedRegions(index: ZoneIndex, marked: MarkedPlaces): readonly (readonly RegionId[])[] {
  const areas = placeAreas();
  const regions = index.regionOfPlace;
  const { starts, owner, weight } = index.wholes;
  const drawn = new Set<number>();
  const explained = new Float64Array(2 * index.muscles.length * REGION_IDS.length);
  for (let at = 0; at < marked.places.length; at += 1) {
    const place = marked.places[at] ?? 0;
    const region = regions[place] ?? -1;
    if (region < 0) continue;
    drawn.add(region);
    const mass = (areas[place] ?? 0) * (marked.strength[at] ?? 0);
    for (let side = 0; side < 2; side += 1) {
      const row = side === 0 ? place : mirrorOf(place, areas.length);
      for (let slot = starts[row] ?? 0, end = starts[row + 1] ?? 0; slot < end; slot += 1) {
        const cell = (2 * (owner[slot] ?? 0) + side) * REGION_IDS.length + region;
        explained[cell] = (explained[cell] ?? 0) + mass * (weight[slot] ?? 0);
      }
    }
  }
  return Array.from({ length: 2 * index.muscles.length }, (_, candidate) => {
    const start = candidate * REGION_IDS.length;
    const shares: { readonly region: RegionId; readonly mass: number }[] = [];
    for (const number of drawn) {
      const region = REGION_IDS[number];
      const mass = explained[start + number] ?? 0;
      if (region !== undefined && mass > 0) shares.push({ region, mass });
    }
    return shares
      .sort((one, other) => other.mass - one.mass || order(one.region, other.region))
      .map(({ region }) => region);
  });
}
