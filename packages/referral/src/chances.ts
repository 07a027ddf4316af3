import type { MuscleId } from '@filiform/atlas';
import { COMPLAINTS, type Complaint, type ComplaintId } from './complaints.ts';
import type { Evidence } from './evidence.ts';
import { chance, logOdds } from './logistic.ts';

/**
 * Chance that a given muscle on a given side is a source before anything is drawn: two to three sources among the
 * sixty-odd muscles and sides of the head, neck and shoulder girdle. Product default, general knowledge.
 */
export const EVEN_CHANCE = 0.04;

/**
 * Muscles that clinicians meet far more often than the rest, as a shift of log odds.
 * upper-trapezius, levator-scapulae, splenius-cervicis, cervical-multifidus: the most often active in chronic neck pain
 * (Cerezo-Téllez 2016); suboccipitals: in tension-type headache (Fernández-de-las-Peñas 2006); infraspinatus: in shoulder
 * pain (Bron 2011). The others, and the size of every shift, are general knowledge. A muscle that is not here has 0.
 */
const COMMON: Partial<Record<MuscleId, number>> = {
  'upper-trapezius': 0.6,
  'levator-scapulae': 0.45,
  infraspinatus: 0.45,
  suboccipitals: 0.3,
  'sternocleidomastoid-sternal': 0.3,
  'splenius-capitis': 0.15,
  temporalis: 0.3,
  'masseter-superficial': 0.3,
  scalenes: 0.3,
  rhomboids: 0.15,
  'splenius-cervicis': 0.15,
  'cervical-multifidus': 0.15,
};

/** Log odds added where clinicians commonly examine the muscle for the complaint. General knowledge. */
const RAISED_BY_COMPLAINT = 0.4;
/** Published shares order the muscles within a complaint: a share of one half adds as much as `raised`. */
const SHIFT_PER_SHARE = 0.8;

/** Log odds of a muscle before the drawing. */
export function priorOf(muscle: MuscleId, complaint: ComplaintId | undefined): number {
  const row: Complaint | undefined = COMPLAINTS.find((known) => known.id === complaint);
  const share = row?.active.find((known) => known.muscle === muscle)?.share ?? 0;
  const raised = row?.raised.includes(muscle) ? RAISED_BY_COMPLAINT : 0;
  return logOdds(EVEN_CHANCE) + (COMMON[muscle] ?? 0) + Math.max(raised, share * SHIFT_PER_SHARE);
}

/**
 * What the drawing adds to the log odds: a logistic regression on 3,000 drawings made from the atlas itself
 * (`calibrate.ts` makes them and fits these numbers; the README says what that does and does not show).
 * No patients' drawings with a known source exist to fit them to.
 */
const UNTOUCHED = -6;
const PER_MATCH = 5.5;
const PER_EXPLAINED = 1.5;
const PER_ALONE = 11.2;

/** Log odds that the drawing adds for one candidate: negative where its zones are not touched. */
export function drawingShift({ match, explains, alone }: Evidence): number {
  return UNTOUCHED + PER_MATCH * match + PER_EXPLAINED * explains + PER_ALONE * alone;
}

/**
 * Chance that the pain keeps to the taught zones at all. Zones are taught, not measured, and palpation that would prove
 * them is itself unreliable, so a perfect drawing never says more than about this. Product default, general knowledge.
 */
const ZONES_HOLD = 0.83;

/**
 * Chance of one candidate in (0,1).
 * @param prior log odds before the drawing, see `priorOf`
 * @param findings log of the factor of the palpation findings, see `findingsShift`
 */
export function chanceOf(prior: number, evidence: Evidence, findings: number): number {
  const drawn = ZONES_HOLD * chance(prior + drawingShift(evidence)) + (1 - ZONES_HOLD) * chance(prior);
  return chance(logOdds(drawn) + findings);
}

/** Chance in (0,1) of a candidate where nothing is drawn: the same for all but for what palpation found. */
export function undrawnChance(findings: number): number {
  return chance(logOdds(EVEN_CHANCE) + findings);
}

/**
 * Chance that no muscle is the main source. Base: about one in ten patients of a needling clinic (general knowledge);
 * it rises with the share of the drawing that no muscle of the atlas reaches, to at most six in ten: the atlas does not
 * hold every muscle, so an unexplained drawing is no proof.
 */
export function notMyofascialChance(unexplained: number): number {
  return 0.1 + 0.5 * unexplained * unexplained;
}
