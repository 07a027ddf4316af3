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

/** Log odds of a muscle before the drawing: flat, or moved by what was published for the complaint. */
export function priorOf(muscle: MuscleId, complaint: ComplaintId | undefined): number {
  const share = complaint === undefined ? 0 : (publishedShares(complaint).get(muscle)?.share ?? 0);
  return logOdds(EVEN_CHANCE) + share * NATS_PER_SHARE;
}

/**
 * From the share of a muscle in all explanations of the drawing to the chance that it is a source.
 * A logistic curve fitted on the tuning half of the published cases (`evaluation/`): not on patients.
 */
const CURVE = { at: -0.6, per: 0.62 } as const;

/** Shares below this cannot be told apart. */
const LEAST_SHARE = 1e-11;

/**
 * Chance in (0,1) of a muscle that takes part in `share` of the explanations.
 * @param findings nats that palpation moves a muscle which the drawing does not touch; a touched one has them in its share
 */
export function chanceOfShare(share: number, touched: boolean, findings: number): number {
  const held = touched ? Math.min(1 - 1e-3, Math.max(LEAST_SHARE, share)) : LEAST_SHARE / 10;
  return chance(CURVE.at + CURVE.per * (logOdds(held) + (touched ? 0 : findings)));
}

/** Chance in (0,1) of a candidate where nothing is drawn: the same for all but for complaint and palpation. */
export function undrawnChance(prior: number, findings: number): number {
  return chance(prior + findings);
}
