import type { MuscleId, MuscleSide, PatternId } from '@filiform/atlas';
import type { RegionId, Side } from '@filiform/body';
import type { ComplaintId } from './complaints.ts';
import type { HeadacheFeatureId } from './features.ts';
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

/** Muscles that together are one explanation of the drawing. */
export type SourceSet = {
  /** One to three, the one that takes part in most explanations first; the points of one muscle are one member. */
  readonly members: readonly { readonly muscle: MuscleId; readonly side: MuscleSide }[];
  /** Share 0..1 of the weight of all explanations by muscles that were weighed. Sets exclude one another. */
  readonly share: number;
  /** Share 0..1 of the drawing, weighted by intensity, that their zones explain together (spillover counts half). */
  readonly explains: number;
};

/** Something other than a muscle that the drawing resembles. */
export type PatternCandidate = {
  readonly pattern: PatternId;
  /** `midline` for a pattern that comes on both sides at once. */
  readonly side: Side;
  /** Chance that it is a source of the pain, in (0,1), unrounded. */
  readonly probability: number;
  readonly explains: number;
  readonly word: ChanceWord;
  readonly reasons: readonly string[];
};

/** A danger that the drawing itself raises. Comes first on every screen, however well a muscle matches. */
export type RedFlag = {
  /** A pattern's id, or `cauda-equina`, `spinal-cord`. */
  readonly id: PatternId | 'cauda-equina' | 'spinal-cord';
  readonly urgency: 'emergency' | 'same day' | 'soon';
  /** What to think of and do, for the clinician. */
  readonly say: string;
  /** The same for the patient, in plain words. */
  readonly sayToPatient: string;
  /** What of the drawing raised it. */
  readonly why: string;
  /** The source, or a word that there is none. */
  readonly source: string;
};

/** The muscle whose palpation would tell most now. */
export type NextPalpation = {
  readonly muscle: MuscleId;
  readonly side: MuscleSide;
  /** Information expected from pressing it, in bits. */
  readonly expectedBits: number;
};

/** The answer to one drawing. Every muscle and side of the atlas is in `candidates` once, best first. */
export type Ranking = {
  /** Version of the atlas that was used. */
  readonly atlas: string;
  /** First of all, most urgent first. */
  readonly redFlags: readonly RedFlag[];
  readonly candidates: readonly Candidate[];
  /** The likeliest sets of muscles, at most three, best first; none for a drawing of nothing or of everything. */
  readonly sets: readonly SourceSet[];
  /** "Also consider": patterns other than muscles that the drawing touches, best first. */
  readonly patterns: readonly PatternCandidate[];
  /** What to palpate next, the most telling first; empty where nothing is drawn. */
  readonly nextPalpations: readonly NextPalpation[];
  /** Share 0..1 of the drawing that no candidate's zone reaches. */
  readonly unexplained: number;
  /** Chance 0..1 that the pain has no muscle as its main source. */
  readonly notMyofascial: number;
  /** What the order of the muscles rested on before the drawing. */
  readonly prior: { readonly kind: 'flat' | 'published'; readonly words: string };
  readonly note?: string;
};

/** What is known besides the drawing. */
export type RankOptions = {
  readonly complaint?: ComplaintId;
  readonly findings?: readonly Finding[];
  readonly features?: readonly HeadacheFeatureId[];
};

/** A region of the body chart marked by name instead of by pen. */
export type MarkedRegion = {
  readonly region: RegionId;
  readonly side: Side;
  /** How the patient feels it: `primary` is the main pain, `spillover` where it runs to. */
  readonly weight: 'primary' | 'spillover';
};
