import type { MuscleId, MuscleSide } from '@filiform/atlas';
import type { RegionId, Side } from '@filiform/body';
import type { ComplaintId } from './complaints.ts';
import type { Finding } from './findings.ts';

/** How a chance reads on screen. The thresholds stand in `words.ts`. */
export type ChanceWord = 'likely' | 'possible' | 'unlikely';

/** One muscle on one side, with the chance that it is *a* source of the pain. */
export type Candidate = {
  readonly muscle: MuscleId;
  readonly side: MuscleSide;
  /** Chance that this muscle on this side is a source; in (0,1), unrounded. Candidates need not sum to 1. */
  readonly probability: number;
  /** Share 0..1 of the drawing, weighted by intensity, that the muscle's zones explain (spillover counts half). */
  readonly explains: number;
  /** Ids of the trigger points that match best, the best first; empty where none is reached by the drawing. */
  readonly triggerPoints: readonly string[];
  readonly word: ChanceWord;
  /** Short sentences for the clinician; never a diagnosis. */
  readonly reasons: readonly string[];
};

/** The answer to one drawing. Every muscle and side of the atlas is in `candidates` once, best first. */
export type Ranking = {
  /** Version of the atlas that was used. */
  readonly atlas: string;
  readonly candidates: readonly Candidate[];
  /** Patterns other than muscles; none in this atlas. */
  readonly patterns: readonly string[];
  /** Red flags raised by the drawing itself; none in this atlas. */
  readonly redFlags: readonly string[];
  /** Share 0..1 of the drawing that no candidate's zone reaches. */
  readonly unexplained: number;
  /** Chance 0..1 that the pain has no muscle as its main source. */
  readonly notMyofascial: number;
  readonly note?: string;
};

/** What is known besides the drawing. */
export type RankOptions = {
  readonly complaint?: ComplaintId;
  readonly findings?: readonly Finding[];
};

/** A region of the body chart marked by name instead of by pen. */
export type MarkedRegion = {
  readonly region: RegionId;
  readonly side: Side;
  /** How the patient feels it: `primary` is the main pain, `spillover` where it runs to. */
  readonly weight: 'primary' | 'spillover';
};
