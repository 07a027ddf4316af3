import type { Muscle, PainPattern } from '@filiform/atlas';
import type { RegionId } from '@filiform/body';
import { chanceOfShare, priorOf, shareOfPrior, UNSOURCED_ODDS_TIMES, undrawnChance } from './chances.ts';
import { COMPLAINTS, type ComplaintId, publishedShares } from './complaints.ts';
import { type DrawnEvidence, drawnEvidence } from './drawn.ts';
import { explanationsOf } from './explanations.ts';
import { type FindingKind, findingsShift } from './findings.ts';
import type { MarkedPlaces } from './marked.ts';
import { nextPalpations } from './next-palpation.ts';
import { WHOLE } from './pain-maps.ts';
import { rankPatterns } from './pattern-candidates.ts';
import { posteriorOf, shareOfOwners } from './posterior.ts';
import { reasonsFor } from './reasons.ts';
import { redFlagsOf } from './red-flags.ts';
import { likeliestSets } from './sets.ts';
import { bodyAreaMm2 } from './tiles.ts';
import type { Candidate, Ranking, RankOptions } from './types.ts';
import { chanceWord } from './words.ts';
import { isUnsourced, type ZoneIndex, zoneIndexOf } from './zone-index.ts';

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
  'Nothing painful is drawn, so the drawing tells no muscle from another. Draw or name where it hurts to get a ranking.';
const EMPTY_WITH_FINDINGS_NOTE =
  'Nothing painful is drawn: only the palpation findings tell the muscles apart. Draw or name where it hurts to get a ranking.';
const WIDESPREAD_NOTE =
  'Most of the body is drawn. A drawing of everything points to no muscle: think of widespread pain, and draw the worst places alone to get a ranking.';
const LARGE_NOTE =
  'A large part of the body is drawn, so the order is less sure. Draw the worst places alone to see more.';

/** Shares of the chart's area from which a drawing tells muscles apart less, and hardly at all. Product default. */
const LARGE_SHARE = 0.12;
const WIDESPREAD_SHARE = 0.4;

/** Make a ranker for an atlas. The index is built at the first ranking, or by `prepare`, and kept. */
export function createRanker(atlas: {
  readonly version: string;
  readonly muscles: readonly Muscle[];
  readonly patterns?: readonly PainPattern[];
}): Ranker {
  let index: ZoneIndex | undefined;
  const built = () => {
    index ??= zoneIndexOf(atlas.muscles, atlas.patterns ?? []);
    return index;
  };
  return {
    prepare: () => void built(),
    rank: (marked, options = {}) => ranking(atlas.version, built(), marked, options),
  };
}

function ranking(version: string, index: ZoneIndex, marked: MarkedPlaces, options: RankOptions): Ranking {
  const evidence = drawnEvidence(index, marked);
  const drawnShare = evidence.areaMm2 / bodyAreaMm2();
  const sharpness = Math.max(0, Math.min(1, (WIDESPREAD_SHARE - drawnShare) / (WIDESPREAD_SHARE - LARGE_SHARE)));
  const empty = marked.places.length === 0;
  // A drawing of nothing or of everything tells no muscle from another: there is nothing to explain.
  const tellsNothing = empty || sharpness === 0;
  const findings = findingsByCandidate(index, options);
  const kindsOf = (owner: number) => findings.get(owner) ?? NOTHING_FOUND;

  const muscleUnits = evidence.touched.filter((unit) => (index.ownerOfMap[unit >> 1] ?? 0) < index.muscles.length);
  const priors = index.muscles.map(({ id }) => priorOf(id, options.complaint));
  const candidateOf = (unit: number) => 2 * (index.ownerOfMap[unit >> 1] ?? 0) + (unit & 1);
  const shifts = new Map([...findings].map(([candidate, kinds]) => [candidate, findingsShift(kinds)]));
  const explanations = explanationsOf(index, evidence, tellsNothing ? [] : muscleUnits, sharpness, (unit) => {
    const candidate = candidateOf(unit);
    const points = index.triggerPointsOfMap[unit >> 1]?.length ?? 1;
    const ofMuscle = index.muscles[candidate >> 1]?.triggerPoints.length ?? 1;
    const unsourced = index.isUnsourcedMap[unit >> 1] === 1 ? Math.log(UNSOURCED_ODDS_TIMES) : 0;
    return (priors[candidate >> 1] ?? 0) + shareOfPrior(points, ofMuscle) + unsourced + (shifts.get(candidate) ?? 0);
  });
  const posterior = posteriorOf(explanations);
  const shares = shareOfOwners(posterior, explanations, candidateOf, 2 * index.muscles.length);

  const patterns = rankPatterns(index, evidence, sharpness, marked.nerveShare, options, explanations);
  const matches = matchesOf(evidence, index, muscleUnits, candidateOf);
  const candidates = index.muscles.flatMap(({ id }, number) =>
    (['left', 'right'] as const).map((side, at): Candidate => {
      const candidate = 2 * number + at;
      const match = matches[candidate] ?? NO_MATCH;
      const kinds = kindsOf(candidate);
      const shift = shifts.get(candidate) ?? 0;
      const probability = tellsNothing
        ? undrawnChance(priors[number] ?? 0, shift)
        : chanceOfShare(shares[candidate] ?? 0, match.explains, shift);
      return {
        muscle: id,
        side,
        probability,
        explains: match.explains,
        triggerPoints: match.triggerPoints,
        word: chanceWord(probability),
        reasons: reasonsFor({
          explains: match.explains,
          coreDrawn: match.coreDrawn,
          regions: match.regions,
          unsourced: isUnsourced(index.muscles[number], match.triggerPoints),
          findings: kinds,
          drawingIsEmpty: empty,
        }),
      };
    }),
  );
  candidates.sort(bestFirst);
  const note = noteOf(empty, findings.size > 0, drawnShare);
  return {
    atlas: version,
    redFlags: redFlagsOf(index, evidence, marked.nerveShare),
    candidates,
    sets: tellsNothing ? [] : likeliestSets(posterior, explanations, evidence, index, muscleUnits, candidateOf, shares),
    patterns: patterns.candidates,
    nextPalpations: empty ? [] : nextPalpations(candidates, options.findings ?? []),
    unexplained: unexplainedShare(evidence, muscleUnits),
    notMyofascial: patterns.notMyofascial,
    prior: priorWords(options.complaint),
    ...(note === undefined ? {} : { note }),
  };
}

const NOTHING_FOUND: ReadonlySet<FindingKind> = new Set();

function noteOf(empty: boolean, examined: boolean, drawnShare: number): string | undefined {
  if (empty) return examined ? EMPTY_WITH_FINDINGS_NOTE : EMPTY_NOTE;
  if (drawnShare >= WIDESPREAD_SHARE) return WIDESPREAD_NOTE;
  return drawnShare >= LARGE_SHARE ? LARGE_NOTE : undefined;
}

function priorWords(complaint: ComplaintId | undefined): Ranking['prior'] {
  const name = COMPLAINTS.find((known) => known.id === complaint)?.name;
  if (complaint === undefined || name === undefined)
    return {
      kind: 'flat',
      words: `No complaint was chosen: before the drawing every muscle counts the same.`,
    };
  const shares = publishedShares(complaint);
  if (shares.size === 0)
    return {
      kind: 'flat',
      words: `No published shares were read for ${name}: before the drawing every muscle counts the same.`,
    };
  return {
    kind: 'published',
    words: `Before the drawing, ${shares.size} muscles count more by published shares of patients with ${name}; the others the same.`,
  };
}

/** Best first; ties by id, then side. */
function bestFirst(one: Candidate, other: Candidate): number {
  return other.probability - one.probability || order(one.muscle, other.muscle) || order(one.side, other.side);
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Kinds found, by candidate number: `2 * muscle` for the left side, one more for the right. */
function findingsByCandidate(index: ZoneIndex, options: RankOptions): ReadonlyMap<number, ReadonlySet<FindingKind>> {
  const found = new Map<number, Set<FindingKind>>();
  for (const { muscle, side, kind } of options.findings ?? []) {
    const number = index.muscles.findIndex(({ id }) => id === muscle);
    if (number < 0) continue;
    const candidate = 2 * number + (side === 'left' ? 0 : 1);
    const kinds = found.get(candidate) ?? new Set<FindingKind>();
    kinds.add(kind);
    found.set(candidate, kinds);
  }
  return found;
}

type Match = {
  readonly explains: number;
  readonly coreDrawn: number;
  readonly triggerPoints: readonly string[];
  readonly regions: readonly RegionId[];
};

const NO_MATCH: Match = { explains: 0, coreDrawn: 0, triggerPoints: [], regions: [] };

/** Points of one muscle often share a pattern: one that explains this near to the best cannot be told from it. */
const AS_WELL = 0.97;

/** What each candidate's zones have in common with the drawing. */
function matchesOf(
  { parts, cover, coreDrawn }: DrawnEvidence,
  index: ZoneIndex,
  units: readonly number[],
  candidateOf: (unit: number) => number,
): readonly (Match | undefined)[] {
  const unitsOf = new Map<number, number[]>();
  for (const unit of units) {
    const list = unitsOf.get(candidateOf(unit)) ?? [];
    list.push(unit);
    unitsOf.set(candidateOf(unit), list);
  }
  const found: Match[] = [];
  for (const [candidate, own] of unitsOf) {
    const best = parts.map((_, part) => Math.max(...own.map((unit) => cover[unit * parts.length + part] ?? 0)));
    // Shares are rounded, so they can sum to a little more than 1.
    const explains = Math.min(1, parts.reduce((sum, { share }, part) => sum + share * (best[part] ?? 0), 0) / WHOLE);
    const points = own
      .filter((unit) => index.triggerPointsOfMap[unit >> 1]?.length === 1)
      .map((unit) => ({
        ids: index.triggerPointsOfMap[unit >> 1] ?? [],
        fit:
          parts.reduce((sum, { share }, part) => sum + share * (cover[unit * parts.length + part] ?? 0), 0) +
          WHOLE * 0.3 * (coreDrawn[unit] ?? 0),
      }))
      .sort((one, other) => other.fit - one.fit);
    const most = points[0]?.fit ?? 0;
    found[candidate] = {
      explains,
      coreDrawn: Math.max(...own.map((unit) => coreDrawn[unit] ?? 0)),
      triggerPoints: points.filter(({ fit }) => fit >= AS_WELL * most).flatMap(({ ids }) => ids),
      regions: [
        ...new Set(
          parts
            .map(({ region, share }, part) => ({ region, mass: share * (best[part] ?? 0) }))
            .sort((one, other) => other.mass - one.mass || order(one.region ?? '', other.region ?? ''))
            .flatMap(({ region, mass }) => (region !== undefined && mass > 0 ? [region] : [])),
        ),
      ],
    };
  }
  return found;
}

/** Share of the drawing, weighted by strength, that no muscle's zone reaches. */
function unexplainedShare({ parts, cover }: DrawnEvidence, units: readonly number[]): number {
  let unreached = 0;
  let whole = 0;
  for (const [part, { share }] of parts.entries()) {
    let best = 0;
    for (const unit of units) best = Math.max(best, cover[unit * parts.length + part] ?? 0);
    unreached += share * Math.max(0, REACHED - best);
    whole += share * REACHED;
  }
  // Rounded shares need not sum to 1.
  return whole === 0 ? 0 : unreached / whole;
}

/** A part that some muscle covers at this level or more counts as reached; spillover zones do. */
const REACHED = 0.4 * WHOLE;
