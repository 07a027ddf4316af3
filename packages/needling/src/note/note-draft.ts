import type { MuscleId } from '@filiform/atlas';
import type { PainQuality, Side } from '@filiform/body';
import type { MuscleLookup } from '../muscle-words.ts';

/** One region of the pain drawing, already put into words by the chart. */
export type DrawnRegion = {
  readonly name: string;
  readonly side: Side;
  /** The strongest mark on it. */
  readonly worstIntensity0to10: number;
  readonly qualities: readonly PainQuality[];
};

/** A candidate as the clinician saw it. What she chose is read from the sites, and can't contradict them. */
export type ConsideredCandidate = {
  readonly muscle: MuscleId;
  readonly side: Side;
  readonly likelihood: 'likely' | 'possible' | 'unlikely';
  /** Share of the drawing that it explains, 0 to 1. */
  readonly explains: number;
  readonly reasons: readonly string[];
};

/** What was found by hand in one muscle on one side, each in words such as `is tender`. */
export type FoundInMuscle = {
  readonly muscle: MuscleId;
  readonly side: Side;
  readonly found: readonly string[];
};

/** What the note needs beside the session. What is absent is said to be not recorded, never filled in. */
export type NoteContext = {
  readonly muscles: MuscleLookup;
  /** What the patient said, in the patient's words. */
  readonly complaint?: string | undefined;
  /** Absent: no drawing was made. Empty: one was made and nothing is marked on it. */
  readonly drawing?: readonly DrawnRegion[] | undefined;
  /** What brought the patient, as it was chosen for the ranking. */
  readonly rankedFor?: string | undefined;
  /** What hands found, muscle by muscle. */
  readonly findings?: readonly FoundInMuscle[] | undefined;
  /** Features of the headache that the patient confirmed, in words. */
  readonly headacheFeatures?: readonly string[] | undefined;
  /** In their order of rank; as many as the clinician was shown. */
  readonly candidates?: readonly ConsideredCandidate[] | undefined;
  readonly plan?: string | undefined;
  /** What the patient was given or told for afterwards, such as the title of a handout. */
  readonly aftercare?: string | undefined;
  /** Sites whose currents a part tells of, as they ran: what was set there is not said a second time. */
  readonly currentsTold?: readonly { readonly muscle: MuscleId; readonly side: Side }[] | undefined;
  /** What other records have to say; in the order in which it is to stand. */
  readonly parts?: readonly NotePart[] | undefined;
};

/** What is recorded at one site, as a sentence of the note can rest on it. */
export type SiteField =
  | 'muscle'
  | 'triggerPoint'
  | 'needle'
  | 'technique'
  | 'stimulation'
  | 'insertions'
  | 'twitches'
  | 'depthMm'
  | 'familiarPainReproduced'
  | 'response'
  | 'redirections'
  | 'twitchStrength'
  | 'painDuring0to10'
  | 'bleeding'
  | 'approach'
  | 'packet'
  | 'needlesIn'
  | 'needlesOut'
  | 'countedBy';

/**
 * The datum that a sentence rests on, as a path: into the session, such as `sites[0].needlesOut`, or into what the note was
 * given beside it, such as `findings[1]`. A path without a place (`drawing`, `sites`) means the whole, or that it is empty.
 * What other records say comes under `parts.`, with the name that whoever gave it chose.
 */
export type RestsOn =
  | 'complaint'
  | 'drawing'
  | 'findings'
  | 'headacheFeatures'
  | 'candidates'
  | 'rankedFor'
  | 'sites'
  | 'plan'
  | 'aftercare'
  | `drawing[${number}]`
  | `findings[${number}]`
  | `candidates[${number}]`
  | `sites[${number}].${SiteField}`
  | `sites[${number}].missingNeedles[${number}]`
  | `parts.${string}`;

/** No sentence without what it rests on. */
export type NoteSentence = { readonly text: string; readonly rests: readonly [RestsOn, ...RestsOn[]] };

/** What another record says in this note, such as consent or an adverse event: one paragraph of the section it stands under. */
export type NotePart = { readonly under: NoteSectionKind; readonly sentences: readonly NoteSentence[] };

export type NoteSectionKind =
  | 'subjective'
  | 'findings'
  | 'candidates'
  | 'before'
  | 'needling'
  | 'response'
  | 'needle-count'
  | 'plan';

/** Paragraphs first, then a table; `columns` and `rows` are empty where there is none, and each row is as long as `columns`. */
export type NoteSection = {
  readonly kind: NoteSectionKind;
  readonly heading: string;
  /** `sentences`, each list joined by a space: what a reader without links reads. */
  readonly paragraphs: readonly string[];
  readonly sentences: readonly (readonly NoteSentence[])[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A drafted note. It is stored and outlives the code that drafted it, so it carries a version. */
export type NoteDraft = { readonly version: 1; readonly sections: readonly NoteSection[] };
