import type { DrawnEvidence } from './drawn.ts';
import { WHOLE } from './pain-maps.ts';

/**
 * Which sources, alone or two or three together, explain the drawing.
 *
 * A set of sources is scored as a Bayesian would: the log of its prior, less what its primary zones miss, plus for each
 * part of the drawing the log of how well the best of the set explains it. What nobody in the set explains costs each
 * set the same, so a second source comes in where it pays for its own prior, and ten that each cover a bit never do.
 */
export type Explanation = {
  /** One to three units, see `DrawnEvidence.touched`. */
  readonly units: readonly number[];
  /** Log score in steps of 1 / SCALE. */
  readonly score: number;
};

/** Scores are whole numbers of 1 / SCALE nats: their sums do not depend on the order, so left mirrors right exactly. */
export const SCALE = 65_536;

/** Weights of the score. Fitted on the tuning half of the published cases (`evaluation/`), rounded. */
export const SCORE = {
  /** Nats by which a drawing that a set explains wholly beats one that it does not touch are `strength * -log(leak)`. */
  strength: 5,
  /** How likely pain is drawn where no source puts it. */
  leak: 0.04,
  /** Cost in nats of a unit none of whose primary zones is drawn: patients draw parts, so it is less than certain. */
  missing: 1.6,
  /** Large parts count more than small ones, but less than in proportion. */
  shareExponent: 0.7,
  /** Less than this drawn is weak evidence; mm². */
  fullEvidenceMm2: 900,
} as const;

/** Log prior of one trigger point among `n` of its muscle, times `-log n`: 1 would share the muscle's prior out. */
export const POINT_OF_MANY = 0.25;
/** Log prior of all trigger points of a muscle at once, in nats. */
export const WHOLE_MUSCLE = -0.7;

/** Explanations are grown from so many singles and pairs; ties at the edge all come along. */
const SINGLES_GROWN = 12;
const PAIRS_GROWN = 16;
/** What is added to a pair is among so many best singles. */
const THIRDS = 40;

/**
 * @param sharpness 0..1: how far the drawing may tell sources apart; 0 for a drawing of everything
 * @param prior log prior of each touched unit in nats, by unit
 * @returns every touched unit alone, the best pairs and triples
 */
export function explanationsOf(
  evidence: DrawnEvidence,
  sharpness: number,
  prior: (unit: number) => number,
): readonly Explanation[] {
  const { parts, cover, touched } = evidence;
  const sizes = parts.map(({ share }) => Math.round(share ** SCORE.shareExponent * SCALE));
  const total = sizes.reduce((sum, size) => sum + size, 0) || 1;
  const strength = sharpness * SCORE.strength * Math.min(1, Math.sqrt(evidence.areaMm2 / SCORE.fullEvidenceMm2));
  // One table of logs by cover for each part.
  const logs = sizes.map((size) => logTable((strength * size) / total));
  const own = new Map<number, number>();
  for (const unit of touched)
    own.set(
      unit,
      Math.round((prior(unit) - sharpness * SCORE.missing * (1 - (evidence.coreDrawn[unit] ?? 0))) * SCALE),
    );

  const scoreOf = (units: readonly number[]): number => {
    let score = 0;
    for (const unit of units) score += own.get(unit) ?? 0;
    for (let part = 0; part < parts.length; part += 1) {
      let best = 0;
      for (const unit of units) best = Math.max(best, cover[unit * parts.length + part] ?? 0);
      score += logs[part]?.[best] ?? 0;
    }
    return score;
  };

  const singles = touched.map((unit): Explanation => ({ units: [unit], score: scoreOf([unit]) }));
  const ordered = singles.toSorted(bestFirst);
  const seen = new Set<number>();
  const grow = (from: readonly Explanation[], by: readonly Explanation[]): Explanation[] =>
    from.flatMap(({ units }) =>
      by.flatMap(({ units: [added = 0] }): Explanation[] => {
        if (units.some((unit) => unit === added)) return [];
        const set = [...units, added].sort((one, other) => one - other);
        const key = set.reduce((sum, unit) => sum * 4096 + unit + 1, 0);
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ units: set, score: scoreOf(set) }];
      }),
    );
  const pairs = grow(best(ordered, SINGLES_GROWN), ordered);
  const triples = parts.length < 2 ? [] : grow(best(pairs.toSorted(bestFirst), PAIRS_GROWN), best(ordered, THIRDS));
  return [...singles, ...pairs, ...triples];
}

/** For each cover 0..WHOLE the rounded, scaled log of explaining a part of this weight. */
function logTable(weight: number): Int32Array {
  return Int32Array.from({ length: WHOLE + 1 }, (_, cover) =>
    Math.round(weight * Math.log(SCORE.leak + ((1 - SCORE.leak) * cover) / WHOLE) * SCALE),
  );
}

function bestFirst(one: Explanation, other: Explanation): number {
  return other.score - one.score;
}

/** The first `count` of a sorted list, and what ties with the last of them. */
function best(sorted: readonly Explanation[], count: number): readonly Explanation[] {
  const edge = sorted[count - 1]?.score;
  return edge === undefined ? sorted : sorted.filter(({ score }) => score >= edge);
}
