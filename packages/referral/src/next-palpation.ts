import type { Finding } from './findings.ts';
import type { Candidate, NextPalpation } from './types.ts';

/**
 * How pressing a muscle answers: the chance that it reproduces the familiar pain where the muscle is a source, and where
 * it is not. Product default: the pair whose ratios are the bounds for unverified findings, 2 and 0.5.
 */
const REPRODUCES = { source: 2 / 3, notSource: 1 / 3 } as const;

const SHOWN = 3;
const CONSIDERED = 12;

/**
 * The muscles not yet examined whose palpation is expected to tell most, in bits; best first, ties by the ranking.
 *
 * How the muscle answers depends on nothing but whether it is a source. So what its answer tells of this one question is
 * all that it tells of the explanations as a whole: the bits are those by which the whole ranking is expected to settle.
 * @param candidates best first: the chances of the others are too small to tell much
 */
export function nextPalpations(
  candidates: readonly Candidate[],
  findings: readonly Finding[],
): readonly NextPalpation[] {
  const asked: NextPalpation[] = [];
  for (const { muscle, side, probability } of candidates) {
    if (asked.length === CONSIDERED) break;
    if (findings.some((found) => found.muscle === muscle && found.side === side)) continue;
    asked.push({ muscle, side, expectedBits: expectedBits(probability) });
  }
  return asked.sort((one, other) => other.expectedBits - one.expectedBits).slice(0, SHOWN);
}

/** Expected fall of the entropy of "this muscle is a source" when it is pressed; bits. */
function expectedBits(chance: number): number {
  const positive = chance * REPRODUCES.source + (1 - chance) * REPRODUCES.notSource;
  const after = {
    positive: (chance * REPRODUCES.source) / positive,
    negative: (chance * (1 - REPRODUCES.source)) / (1 - positive),
  };
  return entropy(chance) - positive * entropy(after.positive) - (1 - positive) * entropy(after.negative);
}

function entropy(chance: number): number {
  if (chance <= 0 || chance >= 1) return 0;
  return -chance * Math.log2(chance) - (1 - chance) * Math.log2(1 - chance);
}
