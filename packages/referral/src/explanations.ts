import type { DrawnEvidence } from './drawn.ts';
import { WHOLE } from './pain-maps.ts';

/**
 * Which sources, alone or two or three together, explain the drawing.
 *
 * A set of sources is scored as a Bayesian would: the log of its prior, less what its primary zones miss, plus for each
 * part of the drawing the log of how well the best of the set explains it. What nobody in the set explains costs each
 * set the same, so a second source comes in where it pays for its own prior, and ten that each cover a bit never do.
 */
export type Explanations = {
  /** The first is an unknown source alone, which names no unit. */
  readonly count: number;
  /** Three to an explanation, see `DrawnEvidence.touched`; -1 where it needs fewer. */
  readonly units: Int32Array;
  /** Log scores in whole steps of 1 / SCALE nats. */
  readonly scores: Float64Array;
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

/**
 * A source that no atlas holds: it can hurt anywhere, so it explains each part, but badly. It keeps a muscle that
 * explains a seventh of the drawing from winning by default. Product default.
 */
const UNKNOWN_SOURCE = { cover: Math.round(0.3 * WHOLE), prior: Math.log(0.02) } as const;

/** Explanations are grown from so many singles and pairs; ties at the edge all come along. */
const SINGLES_GROWN = 12;
const PAIRS_GROWN = 16;
/** What is added to a pair is among so many best singles. */
const THIRDS = 40;

/** For each cover 0..WHOLE the log of how well it explains a part, in nats. */
const LOG_OF_COVER = Float64Array.from({ length: WHOLE + 1 }, (_, cover) =>
  Math.log(SCORE.leak + ((1 - SCORE.leak) * cover) / WHOLE),
);

/**
 * @param sharpness 0..1: how far the drawing may tell sources apart; 0 for a drawing of everything
 * @param prior log prior of each touched unit in nats, by unit
 * @returns an unknown source, every touched unit alone and with an unknown source, the best pairs and triples
 */
export function explanationsOf(
  { parts, cover, coreDrawn, touched, areaMm2 }: DrawnEvidence,
  sharpness: number,
  prior: (unit: number) => number,
): Explanations {
  const width = parts.length;
  const sizes = parts.map(({ share }) => Math.round(share ** SCORE.shareExponent * SCALE));
  const total = sizes.reduce((sum, size) => sum + size, 0) || 1;
  const strength = sharpness * SCORE.strength * Math.min(1, Math.sqrt(areaMm2 / SCORE.fullEvidenceMm2));
  const weights = sizes.map((size) => (SCALE * strength * size) / total);

  // What each unit is worth by itself, and how well it explains each part; the better of two explains a part for both.
  const own = Float64Array.from(touched, (unit) =>
    Math.round((prior(unit) - sharpness * SCORE.missing * (1 - (coreDrawn[unit] ?? 0))) * SCALE),
  );
  const fit = new Float64Array(touched.length * width);
  for (let at = 0; at < fit.length; at += 1) {
    const unit = touched[Math.floor(at / width)] ?? 0;
    const part = at % width;
    fit[at] = Math.round((weights[part] ?? 0) * (LOG_OF_COVER[cover[unit * width + part] ?? 0] ?? 0));
  }
  const unknown = Float64Array.from(weights, (weight) =>
    Math.round(weight * (LOG_OF_COVER[UNKNOWN_SOURCE.cover] ?? 0)),
  );
  const unknownPrior = Math.round(UNKNOWN_SOURCE.prior * SCALE);
  const found = collected(touched);
  const single = new Float64Array(touched.length);

  found.add(
    unknown.reduce((sum, part) => sum + part, unknownPrior),
    [],
  );
  for (let at = 0; at < touched.length; at += 1) {
    let alone = own[at] ?? 0;
    let withUnknown = alone + unknownPrior;
    for (let part = 0; part < width; part += 1) {
      const fits = fit[at * width + part] ?? 0;
      alone += fits;
      withUnknown += Math.max(fits, unknown[part] ?? 0);
    }
    single[at] = alone;
    found.add(alone, [at]);
    found.add(withUnknown, [at]);
  }

  const ordered = bestFirst(single);
  const pairs: number[][] = [];
  const pairScores: number[] = [];
  const grown = best(ordered, single, SINGLES_GROWN);
  const place = placesIn(ordered);
  for (const one of grown)
    for (let other = 0; other < touched.length; other += 1) {
      // A pair of two that are both grown is met twice.
      if (other === one || ((place[other] ?? 0) < grown.length && other < one)) continue;
      let score = (own[one] ?? 0) + (own[other] ?? 0);
      for (let part = 0; part < width; part += 1)
        score += Math.max(fit[one * width + part] ?? 0, fit[other * width + part] ?? 0);
      found.add(score, [one, other]);
      pairs.push([one, other]);
      pairScores.push(score);
    }
  if (width < 2) return found.all();

  const thirds = best(ordered, single, THIRDS);
  const seen = new Set<number>();
  const both = new Float64Array(width);
  for (const number of best(bestFirst(pairScores), pairScores, PAIRS_GROWN)) {
    const [one = 0, two = 0] = pairs[number] ?? [];
    for (let part = 0; part < width; part += 1)
      both[part] = Math.max(fit[one * width + part] ?? 0, fit[two * width + part] ?? 0);
    const ofBoth = (own[one] ?? 0) + (own[two] ?? 0);
    for (const third of thirds) {
      if (third === one || third === two) continue;
      const key = setKey(one, two, third);
      if (seen.has(key)) continue;
      seen.add(key);
      let score = ofBoth + (own[third] ?? 0);
      for (let part = 0; part < width; part += 1) score += Math.max(both[part] ?? 0, fit[third * width + part] ?? 0);
      found.add(score, [one, two, third]);
    }
  }
  return found.all();
}

/** A growing list of explanations. Members are given by their place among the touched units. */
function collected(touched: readonly number[]) {
  const units: number[] = [];
  const scores: number[] = [];
  return {
    add(score: number, [one, two, three]: readonly number[]): void {
      units.push(one === undefined ? -1 : (touched[one] ?? -1));
      units.push(two === undefined ? -1 : (touched[two] ?? -1));
      units.push(three === undefined ? -1 : (touched[three] ?? -1));
      scores.push(score);
    },
    all: (): Explanations => ({
      count: scores.length,
      units: Int32Array.from(units),
      scores: Float64Array.from(scores),
    }),
  };
}

const MOST_UNITS = 65_536;

/** The same number for the same three, whatever their order. */
function setKey(one: number, two: number, three: number): number {
  const low = Math.min(one, two, three);
  const high = Math.max(one, two, three);
  return (low * MOST_UNITS + (one + two + three - low - high)) * MOST_UNITS + high;
}

/** Numbers of the scores, the highest first; ties by number. */
function bestFirst(scores: ArrayLike<number>): readonly number[] {
  return Array.from(scores, (_, number) => number).sort(
    (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other,
  );
}

/** The first `count` of a sorted list, and what ties with the last of them. */
function best(ordered: readonly number[], scores: ArrayLike<number>, count: number): readonly number[] {
  const edge = scores[ordered[count - 1] ?? -1];
  if (edge === undefined) return ordered;
  let end = count;
  while (end < ordered.length && scores[ordered[end] ?? 0] === edge) end += 1;
  return ordered.slice(0, end);
}

/** Where each number stands in a sorted list. */
function placesIn(ordered: readonly number[]): Int32Array {
  const place = new Int32Array(ordered.length);
  for (const [at, number] of ordered.entries()) place[number] = at;
  return place;
}
