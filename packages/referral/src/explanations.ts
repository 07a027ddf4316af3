import type { DrawnEvidence } from './drawn.ts';
import { logsOfCover, missed, SCORE } from './fit.ts';
import { WHOLE } from './pain-maps.ts';
import type { ZoneIndex } from './zone-index.ts';

/**
 * Which sources, alone or two or three together, explain the drawing.
 *
 * A set of sources is scored as a Bayesian would: the log of its prior, less what its zones put where nothing is drawn,
 * plus for each part of the drawing the log of how well the best of the set explains it. What nobody in the set explains costs each
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

/**
 * A source that no atlas holds: it can hurt anywhere, so it explains each part, but badly. It keeps a muscle that
 * explains a seventh of the drawing from winning by default. Product default.
 */
const UNKNOWN_SOURCE = { cover: Math.round(0.3 * WHOLE), prior: Math.log(0.02) } as const;

/** Explanations are grown from so many singles and pairs; ties at the edge all come along. */
const SINGLES_GROWN = 10;
const PAIRS_GROWN = 12;
/** What is added to a pair is among so many best singles. */
const THIRDS = 24;

/**
 * @param touched units that may be named, ascending
 * @param sharpness 0..1: how far the drawing may tell sources apart; 0 for a drawing of everything
 * @param prior log prior of each touched unit in nats, by unit
 * @returns an unknown source, every touched unit alone and with an unknown source, the best pairs and triples
 */
export function explanationsOf(
  index: ZoneIndex,
  evidence: DrawnEvidence,
  touched: readonly number[],
  sharpness: number,
  prior: (unit: number) => number,
): Explanations {
  const { parts, cover } = evidence;
  const width = parts.length;
  const enough = Math.min(1, Math.sqrt(evidence.areaMm2 / SCORE.fullEvidenceMm2));
  const weights = weightsOf(parts).map((weight) => SCALE * sharpness * enough * SCORE.strength * weight);

  // What each unit is worth by itself, and how well it explains each part; the better of two explains a part for both.
  const own = Float64Array.from(touched, (unit) =>
    Math.round((prior(unit) - sharpness * enough * missed(index, evidence, unit)) * SCALE),
  );
  const fit = new Float64Array(touched.length * width);
  const unknown = new Float64Array(width);
  for (const [part, { strength: pain }] of parts.entries()) {
    const weight = weights[part] ?? 0;
    const logs = logsOfCover(pain);
    unknown[part] = Math.round(weight * (logs[UNKNOWN_SOURCE.cover] ?? 0));
    for (const [at, unit] of touched.entries())
      fit[at * width + part] = Math.round(weight * (logs[cover[unit * width + part] ?? 0] ?? 0));
  }
  const unknownPrior = Math.round(UNKNOWN_SOURCE.prior * SCALE);
  const found = new Collected(touched);
  const single = new Float64Array(touched.length);

  found.add(
    unknown.reduce((sum, part) => sum + part, unknownPrior),
    -1,
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
    found.add(alone, at);
    found.add(withUnknown, at);
  }

  const grown = best(single, SINGLES_GROWN);
  const isGrown = new Uint8Array(touched.length);
  for (const one of grown) isGrown[one] = 1;
  const pairs = new Float64Array(grown.length * touched.length).fill(Number.NEGATIVE_INFINITY);
  for (const [row, one] of grown.entries())
    for (let other = 0; other < touched.length; other += 1) {
      // A pair of two that are both grown is met twice.
      if (other === one || (isGrown[other] === 1 && other < one)) continue;
      let score = (own[one] ?? 0) + (own[other] ?? 0);
      for (let part = 0; part < width; part += 1)
        score += Math.max(fit[one * width + part] ?? 0, fit[other * width + part] ?? 0);
      found.add(score, one, other);
      pairs[row * touched.length + other] = score;
    }
  if (width < 2) return found.all();

  const thirds = best(single, THIRDS);
  const seen = new Set<number>();
  const both = new Float64Array(width);
  for (const pair of best(pairs, PAIRS_GROWN)) {
    const one = grown[Math.floor(pair / touched.length)] ?? 0;
    const two = pair % touched.length;
    if (pairs[pair] === Number.NEGATIVE_INFINITY) continue;
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
      found.add(score, one, two, third);
    }
  }
  return found.all();
}

/**
 * How much each part tells, before `SCORE.strength`. The two sides are weighed apart: pain on both is two pains, each of
 * which tells as much as it would alone, and the fainter side counts for less in proportion.
 */
function weightsOf(parts: DrawnEvidence['parts']): readonly number[] {
  const sizes = parts.map(({ share }) => Math.round(share ** SCORE.shareExponent * SCALE));
  const halves = { left: { sum: 0, squares: 0 }, right: { sum: 0, squares: 0 } };
  for (const [at, { side }] of parts.entries()) {
    const size = sizes[at] ?? 0;
    halves[side].sum += size;
    halves[side].squares += size * size;
  }
  const larger = Math.max(halves.left.sum, halves.right.sum);
  return parts.map(({ side }, at) => {
    const { sum, squares } = halves[side];
    return squares === 0 ? 0 : ((sizes[at] ?? 0) / larger) * ((sum * sum) / squares) ** SCORE.perPart;
  });
}

/** A growing list of explanations. Members are given by their place among the touched units; -1 for none. */
class Collected {
  #count = 0;
  #units: Int32Array;
  #scores: Float64Array;
  readonly #touched: readonly number[];

  constructor(touched: readonly number[]) {
    this.#touched = touched;
    const room = 1 + (2 + SINGLES_GROWN) * touched.length + PAIRS_GROWN * THIRDS;
    this.#units = new Int32Array(3 * room);
    this.#scores = new Float64Array(room);
  }

  add(score: number, one: number, two = -1, three = -1): void {
    const at = this.#count;
    if (at === this.#scores.length) {
      const units = new Int32Array(2 * this.#units.length);
      const scores = new Float64Array(2 * at);
      units.set(this.#units);
      scores.set(this.#scores);
      this.#units = units;
      this.#scores = scores;
    }
    this.#units[3 * at] = this.#touched[one] ?? -1;
    this.#units[3 * at + 1] = this.#touched[two] ?? -1;
    this.#units[3 * at + 2] = this.#touched[three] ?? -1;
    this.#scores[at] = score;
    this.#count = at + 1;
  }

  all(): Explanations {
    return { count: this.#count, units: this.#units, scores: this.#scores.subarray(0, this.#count) };
  }
}

const MOST_UNITS = 65_536;

/** The same number for the same three, whatever their order. */
function setKey(one: number, two: number, three: number): number {
  const low = Math.min(one, two, three);
  const high = Math.max(one, two, three);
  return (low * MOST_UNITS + (one + two + three - low - high)) * MOST_UNITS + high;
}

/** Numbers of the `count` highest scores, and of what ties with the last of them; ascending. */
function best(scores: Float64Array, count: number): readonly number[] {
  const edge = scores.length <= count ? Number.NEGATIVE_INFINITY : scores.toSorted()[scores.length - count];
  const found: number[] = [];
  for (let at = 0; at < scores.length; at += 1) if ((scores[at] ?? 0) >= (edge ?? 0)) found.push(at);
  return found;
}
