import { type Explanation, SCALE } from './explanations.ts';

/** Weights are whole numbers, so that their sums are exact in any order. */
const UNIT_WEIGHT = 2 ** 36;

/**
 * Share of the weight of all explanations that each owner takes part in, 0 to 1.
 * @param ownerOf number of the owner of a unit
 */
export function shareOfOwners(
  explanations: readonly Explanation[],
  ownerOf: (unit: number) => number,
  owners: number,
): Float64Array {
  const most = explanations.reduce((highest, { score }) => Math.max(highest, score), Number.NEGATIVE_INFINITY);
  const sums = new Float64Array(owners);
  let total = 0;
  for (const { units, score } of explanations) {
    const weight = Math.round(UNIT_WEIGHT * Math.exp((score - most) / SCALE));
    total += weight;
    const [one, two, three] = units.map(ownerOf);
    if (one !== undefined) sums[one] = (sums[one] ?? 0) + weight;
    // Two trigger points of one muscle are one source.
    if (two !== undefined && two !== one) sums[two] = (sums[two] ?? 0) + weight;
    if (three !== undefined && three !== one && three !== two) sums[three] = (sums[three] ?? 0) + weight;
  }
  return total === 0 ? sums : sums.map((sum) => sum / total);
}

/** Log of the summed weight of explanations, in nats; -Infinity of none. */
export function logWeight(explanations: readonly Explanation[]): number {
  const most = explanations.reduce((highest, { score }) => Math.max(highest, score), Number.NEGATIVE_INFINITY);
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (const { score } of explanations) sum += Math.round(UNIT_WEIGHT * Math.exp((score - most) / SCALE));
  return most / SCALE + Math.log(sum / UNIT_WEIGHT);
}
