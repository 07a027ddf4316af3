import type { PainPattern } from '@filiform/atlas';
import type { DrawnEvidence } from './drawn.ts';
import { type Explanations, explanationsOf } from './explanations.ts';
import { HEADACHE_FEATURES } from './features.ts';
import { logOdds } from './logistic.ts';
import { WHOLE } from './pain-maps.ts';
import { logSum, logWeightNamed, logWeightUnknown, posteriorOf, shareOfOwners } from './posterior.ts';
import type { PatternCandidate, RankOptions } from './types.ts';
import { chanceWord } from './words.ts';
import type { ZoneIndex } from './zone-index.ts';

/**
 * Chance of each pattern before the drawing, by kind: in a needling clinic. Product default, general knowledge: joints and
 * common headaches are met often, a single root or nerve seldom, an organ rarely (red flags do not depend on this).
 */
const BEFORE = { dermatome: 0.0012, nerve: 0.002, joint: 0.004, headache: 0.004, visceral: 0.0006 } as const;

/**
 * Numb, tingling or burning marks speak for a root or nerve, and less for joint or organ. Unverified, so between 0.5 and 2.
 */
const IF_NERVE_LIKE = { dermatome: 2, nerve: 2, joint: 0.7, headache: 0.8, visceral: 0.7 } as const;
const IF_NOT_NERVE_LIKE = { dermatome: 0.8, nerve: 0.7, joint: 1, headache: 1, visceral: 1 } as const;

/** A pattern is told where it explains this much of the drawing. */
const LEAST_EXPLAINED = 0.1;

/** Chance that no muscle is the source where nothing is drawn, or everything: one patient in ten of a needling clinic. Product default. */
const UNDRAWN = 0.1;

export type RankedPatterns = {
  readonly candidates: readonly PatternCandidate[];
  /** Chance 0..1 that no muscle is the main source. */
  readonly notMyofascial: number;
};

/**
 * Ranks the patterns, and weighs them all against the muscles.
 * @param byMuscles the muscles' explanations of the same drawing
 */
export function rankPatterns(
  index: ZoneIndex,
  evidence: DrawnEvidence,
  sharpness: number,
  nerveShare: number,
  options: RankOptions,
  byMuscles: Explanations,
): RankedPatterns {
  const { parts, cover, coreDrawn } = evidence;
  if (parts.length === 0 || sharpness === 0) return { candidates: [], notMyofascial: UNDRAWN };
  const patternOf = (unit: number) => index.patterns[(index.ownerOfMap[unit >> 1] ?? 0) - index.muscles.length];
  const units = evidence.touched.filter((unit) => sideOf(patternOf(unit), unit) !== undefined);
  const shifts = featureShifts(options);
  const explanations = explanationsOf(index, evidence, units, sharpness, (unit) => {
    const pattern = patternOf(unit);
    return pattern === undefined ? 0 : priorOf(pattern, nerveShare) + (shifts.get(pattern.id) ?? 0);
  });
  const slot = new Map(units.map((unit, at) => [unit, at]));
  const shares = shareOfOwners(posteriorOf(explanations), explanations, (unit) => slot.get(unit) ?? 0, units.length);
  const muscleWeight = logWeightNamed(byMuscles);
  // An unknown source speaks against the muscles twice: beside them, and beside the patterns.
  const otherWeight = logSum(
    logSum(logWeightNamed(explanations), logWeightUnknown(explanations)),
    logWeightUnknown(byMuscles),
  );
  const notMyofascial = heldChance(otherWeight - muscleWeight);

  const candidates = units.flatMap((unit): PatternCandidate[] => {
    const pattern = patternOf(unit);
    const side = sideOf(pattern, unit);
    if (pattern === undefined || side === undefined) return [];
    const explained = parts.reduce((sum, { share }, part) => sum + share * (cover[unit * parts.length + part] ?? 0), 0);
    const explains = explained / WHOLE;
    if (explains < LEAST_EXPLAINED) return [];
    const share = Math.max(1e-9, shares[slot.get(unit) ?? 0] ?? 0);
    const probability = Math.min(0.9, notMyofascial * share);
    return [
      {
        pattern: pattern.id,
        side,
        probability,
        explains: Math.min(1, explains),
        word: chanceWord(probability),
        reasons: reasonsOf(pattern, explains, coreDrawn[unit] ?? 0, nerveShare, options),
      },
    ];
  });
  candidates.sort(
    (one, other) =>
      other.probability - one.probability ||
      (one.pattern < other.pattern ? -1 : one.pattern > other.pattern ? 1 : one.side < other.side ? -1 : 1),
  );
  return { candidates, notMyofascial };
}

/** On which side a unit shows its pattern; undefined where the pattern does not come on that side. */
function sideOf(pattern: PainPattern | undefined, unit: number): PatternCandidate['side'] | undefined {
  if (pattern === undefined) return undefined;
  const side = unit % 2 === 0 ? 'left' : 'right';
  if (pattern.felt === 'both') return side === 'left' ? 'midline' : undefined;
  return pattern.felt === 'either' || pattern.felt === side ? side : undefined;
}

function priorOf({ kind }: PainPattern, nerveShare: number): number {
  const factor = nerveShare * IF_NERVE_LIKE[kind] + (1 - nerveShare) * IF_NOT_NERVE_LIKE[kind];
  return logOdds(BEFORE[kind]) + Math.log(factor);
}

function featureShifts({ features = [] }: RankOptions): ReadonlyMap<string, number> {
  const shifts = new Map<string, number>();
  for (const { id, moves } of HEADACHE_FEATURES) {
    if (!features.includes(id)) continue;
    for (const { pattern, oddsTimes } of moves) shifts.set(pattern, (shifts.get(pattern) ?? 0) + Math.log(oddsTimes));
  }
  return shifts;
}

/** Chance from log odds, never below one in twenty nor above nine in ten: it is a drawing alone. */
function heldChance(logOddsAgainst: number): number {
  return Math.min(0.9, Math.max(0.05, 1 / (1 + Math.exp(-logOddsAgainst))));
}

function reasonsOf(
  pattern: PainPattern,
  explains: number,
  coreDrawn: number,
  nerveShare: number,
  { features = [] }: RankOptions,
): readonly string[] {
  const reasons = [`covers ${Math.max(1, Math.round(Math.min(1, explains) * 100))} % of the drawing`];
  if (coreDrawn >= 0.6) reasons.push('most of its area is drawn');
  else if (coreDrawn < 0.15) reasons.push('little of its area is drawn');
  if (nerveShare >= 0.3 && (pattern.kind === 'nerve' || pattern.kind === 'dermatome'))
    reasons.push('numb, tingling or burning marks speak for a nerve (odds up to x 2, unverified)');
  for (const { id, words, moves } of HEADACHE_FEATURES)
    for (const { pattern: moved, oddsTimes } of moves)
      if (features.includes(id) && moved === pattern.id) reasons.push(`${words} (odds x ${oddsTimes}, unverified)`);
  return reasons;
}
