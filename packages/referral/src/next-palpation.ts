import type { Finding } from './findings.ts';
import type { Candidate, NextPalpation } from './types.ts';

/**
 * How pressing a muscle answers: the chance that it reproduces the familiar pain where the muscle is a source, and where
 * it is not. Product default: the pair whose ratios are the bounds for unverified findings, 2 and 0.5.
 */
const REPRODUCES = { source: 2 / 3, notSource: 1 / 3 } as const;

const SHOWN = 3;

/** The muscles not yet examined whose palpation is expected to tell most, in bits; best first, ties by the ranking. */
export function nextPalpations(
  candidates: readonly Candidate[],
  findings: readonly Finding[],
): readonly NextPalpation[] {
  const examined = new Set(findings.map(({ muscle, side }) => `${muscle} ${side}`));
  return candidates
    .filter(({ muscle, side }) => !examined.has(`${muscle} ${side}`))
    .slice(0, 4 * SHOWN)
    .map(({ muscle, side, probability }) => ({ muscle, side, expectedBits: expectedBits(probability) }))
    .sort((one, other) => other.expectedBits - one.expectedBits)
    .slice(0, SHOWN);
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
