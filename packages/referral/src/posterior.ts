import { type Explanations, SCALE } from './explanations.ts';

/** Weights are whole numbers, so that their sums are exact in any order. */
const UNIT_WEIGHT = 2 ** 36;

/** A score this far behind the best weighs nothing in whole numbers. */
const NOTHING = -26 * SCALE;

/** How much each explanation weighs beside the others. */
export type Posterior = {
  /** By number of the explanation: whole, `UNIT_WEIGHT` for the likeliest. */
  readonly weights: Float64Array;
  /** Their sum; 0 of none. */
  readonly total: number;
};

/** Weighs explanations by their scores. */
export function posteriorOf({ count, scores }: Explanations): Posterior {
  const most = highest(scores);
  const weights = new Float64Array(count);
  let total = 0;
  for (let at = 0; at < count; at += 1) {
    const behind = (scores[at] ?? 0) - most;
    if (behind < NOTHING) continue;
    const weight = Math.round(UNIT_WEIGHT * Math.exp(behind / SCALE));
    weights[at] = weight;
    total += weight;
  }
  return { weights, total };
}

/**
 * Share of the weight of all explanations that each owner takes part in, 0 to 1.
 * @param ownerOf number of the owner of a unit
 */
export function shareOfOwners(
  { weights, total }: Posterior,
  { units }: Explanations,
  ownerOf: (unit: number) => number,
  owners: number,
): Float64Array {
  const sums = new Float64Array(owners);
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    if (weight === 0) continue;
    const one = owner(units[3 * at] ?? -1, ownerOf);
    const two = owner(units[3 * at + 1] ?? -1, ownerOf);
    const three = owner(units[3 * at + 2] ?? -1, ownerOf);
    if (one >= 0) sums[one] = (sums[one] ?? 0) + weight;
    // Two trigger points of one muscle are one source.
    if (two >= 0 && two !== one) sums[two] = (sums[two] ?? 0) + weight;
    if (three >= 0 && three !== one && three !== two) sums[three] = (sums[three] ?? 0) + weight;
  }
  return total === 0 ? sums : sums.map((sum) => sum / total);
}

function owner(unit: number, ownerOf: (unit: number) => number): number {
  return unit < 0 ? -1 : ownerOf(unit);
}

/** Log of the summed weight of the explanations that name a source, in nats; -Infinity of none. */
export function logWeightNamed({ scores }: Explanations): number {
  return logWeight(scores.subarray(1));
}

/** Log of the weight of an unknown source alone, in nats. */
export function logWeightUnknown({ scores }: Explanations): number {
  return logWeight(scores.subarray(0, 1));
}

/** Log of the sum of two weights given by their logs, in nats. */
export function logSum(one: number, other: number): number {
  const most = Math.max(one, other);
  return most === Number.NEGATIVE_INFINITY ? most : most + Math.log(Math.exp(one - most) + Math.exp(other - most));
}

function logWeight(scores: Float64Array): number {
  const most = highest(scores);
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (const score of scores)
    if (score - most >= NOTHING) sum += Math.round(UNIT_WEIGHT * Math.exp((score - most) / SCALE));
  return most / SCALE + Math.log(sum / UNIT_WEIGHT);
}

function highest(scores: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > most) most = score;
  return most;
}
