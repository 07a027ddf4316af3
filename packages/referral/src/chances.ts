import type { MuscleId } from '@filiform/atlas';
import { type ComplaintId, publishedShares } from './complaints.ts';
import { chance, logOdds } from './logistic.ts';

/**
 * Chance that a given muscle on a given side is a source before anything is drawn: two to three sources among the
 * 262 muscles and sides of the body. The same for each: flat. Product default, general knowledge.
 */
export const EVEN_CHANCE = 0.01;

/**
 * Nats that a published share of 1 adds to the flat prior. The shares come from small samples found by palpation, and
 * having an active point is not the same as being the source of this drawing: they order the muscles, mildly.
 */
const NATS_PER_SHARE = 1.2;

/** Log odds of a muscle before anything is drawn: flat, or moved by what was published for the complaint. */
export function priorOf(muscle: MuscleId, complaint: ComplaintId | undefined): number {
  const share = complaint === undefined ? 0 : (publishedShares(complaint).get(muscle)?.share ?? 0);
  return logOdds(EVEN_CHANCE) + share * NATS_PER_SHARE;
}

/**
 * Share of a muscle's prior that stands for all its trigger points at once; the rest is for one of them. Of n points each
 * has a part of 1 / n to this power: 1 would share the prior out, so that many points are no advantage, 0 would give each
 * the whole. Between the two, because the muscles taught with many points are the large and often affected ones. Fitted
 * with `SCORE`.
 */
const ALL_POINTS_AT_ONCE = 0.38;
const MANY_POINTS = 0.3;

/** Log of the share of its muscle's prior that a map has, of which `points` of the muscle's `ofMuscle` points hurt. */
export function shareOfPrior(points: number, ofMuscle: number): number {
  if (ofMuscle === 1) return 0;
  return Math.log(points > 1 ? ALL_POINTS_AT_ONCE : (1 - ALL_POINTS_AT_ONCE) / ofMuscle ** MANY_POINTS);
}

/**
 * Odds of a pattern of pain that has no source, against one that has: what nobody was found to have published explains
 * less. Product default, within the bounds of what is unverified, and told in the reasons.
 */
export const UNSOURCED_ODDS_TIMES = 0.5;

/** A muscle is a source only as far as it explains the drawing: below this share of it, less and less. */
const EXPLAINS_ENOUGH = 0.08;

/**
 * From the share of a muscle in all explanations of the drawing to the chance that it is a source.
 * A logistic curve fitted on the tuning half of the published cases (`evaluation/`): not on patients.
 */
const CURVE = { at: 0, per: 0.9, most: 0.93 } as const;

/** Shares below this cannot be told apart. */
const LEAST_SHARE = 1e-11;

/**
 * Chance in (0,1) of a muscle that takes part in `share` of the explanations.
 * @param explains share 0..1 of the drawing in its zones; what explains nothing is no source, whatever it is paired with
 * @param findings nats that palpation moves a muscle which the drawing does not touch; a touched one has them in its share
 */
export function chanceOfShare(share: number, explains: number, findings: number): number {
  const counted = share * Math.min(1, explains / EXPLAINS_ENOUGH) ** 2;
  const held = Math.min(1 - 1e-3, Math.max(LEAST_SHARE, counted));
  return CURVE.most * chance(CURVE.at + CURVE.per * (logOdds(held) + (held === LEAST_SHARE ? findings : 0)));
}

/** Chance in (0,1) of a candidate where nothing is drawn, or everything: only complaint and palpation tell them apart. */
export function undrawnChance(prior: number, findings: number): number {
  return chance(prior + findings);
}
