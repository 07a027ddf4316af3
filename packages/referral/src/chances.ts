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
 * What the drawing adds to the log odds. The coefficients were set on drawings made from the atlas itself
 * (see the README): no patients' drawings with a known source exist to fit them to.
 */
const UNTOUCHED = -1.3;
const PER_MATCH = 3.9;
const PER_EXPLAINED = 1.5;
const PER_ALONE = 0.9;

/** Log odds that the drawing adds for one candidate: negative where its zones are not touched. */
export function drawingShift(evidence: Evidence): number {
  const touched = Math.sqrt(evidence.match);
  return UNTOUCHED + PER_MATCH * touched + PER_EXPLAINED * evidence.explains + PER_ALONE * evidence.alone * touched;
}

/** Chance in (0,1) of summed log odds. */
export function chanceOf(logOddsSum: number): number {
  return chance(logOddsSum);
}

/**
 * Chance that no muscle is the main source. Base: about one in ten patients of a needling clinic (general knowledge);
 * it rises with the share of the drawing that no muscle of the atlas reaches, to at most six in ten: the atlas does not
 * hold every muscle, so an unexplained drawing is no proof.
 */
export function notMyofascialChance(unexplained: number): number {
  return 0.1 + 0.5 * unexplained * unexplained;
}
