import type { Basis } from '../sources.ts';
import type { Level } from './level.ts';

/** A part of a state's rule that may be known worse than the rest of its row. */
export type Asked =
  | 'hours'
  | 'inPersonHours'
  | 'supervisedSessions'
  | 'yearsLicensed'
  | 'registration'
  | 'needleMayStay'
  | 'currentMayFlow'
  | 'distalAndEar'
  | 'consentNames'
  | 'delegation';

/**
 * What the law of a state asks of needling by a physical therapist, as far as it was read. An absent number was not
 * found, which is not the same as none. It holds where the patient is treated, not where the clinic has its address.
 */
export type StateRule = {
  readonly name: string;
  /** `not-read`: a tracker says that it is allowed; what it asks for was not read. */
  readonly status: 'allowed' | 'not-read' | 'not-permitted' | 'not-yet' | 'silent';
  /** What the law calls dry needling, where it has a word of its own. */
  readonly calledInLaw?: string;
  readonly training: {
    readonly hours?: number;
    readonly inPersonHours?: number;
    /** Hours in all from which limited practice is allowed while the course goes on, and how long it may take. */
    readonly beginsAfterHours?: number;
    readonly yearsToFinish?: number;
    readonly yearsLicensed?: number;
    readonly supervisedSessions?: number;
    /** Only body regions and techniques that the training covered. */
    readonly byRegion?: true;
  };
  /** What is filed or given besides the licence, in a sentence. */
  readonly registration?: {
    readonly words: string;
    /** True where it has a number without which nobody needles. */
    readonly numberNeeded: boolean;
  };
  /** False where a needle may not be left in place. */
  readonly needleMayStay: boolean;
  /** False where a current through needles that stay in is forbidden. */
  readonly currentMayFlow: boolean;
  /** Needles at the ear, and at points that are chosen away from the complaint. */
  readonly distalAndEar: 'forbidden' | 'not-known';
  readonly writtenConsent: boolean;
  /** What the consent must say, each as words after "It names". */
  readonly consentNames: readonly string[];
  /** True where the patient gets a copy of the consent. */
  readonly consentCopy: boolean;
  /** Whether an assistant or aide may needle for the therapist. */
  readonly delegation: 'forbidden' | 'not-known';
  /** What must be done besides, in sentences; shown with the plan. */
  readonly besides: readonly string[];
  /** What must be done and written down before a plan starts; each is a warning that the written words pass. */
  readonly beforePlan: readonly StateNotice[];
  /** True where the clinician may not leave a patient with needles in. */
  readonly constantAttendance?: true;
  /** Days within which an adverse event is reported to the board; absent where not known. */
  readonly reportEventsWithinDays?: number;
  /** First day on which it holds, as YYYY-MM-DD; absent where not known. */
  readonly effectiveFrom?: string;
  /** Day on which the law was set to lapse unless renewed, as YYYY-MM-DD. */
  readonly setToLapseOn?: string;
  /** Day on which the row was last held against its sources, as YYYY-MM-DD. */
  readonly checkedOn: string;
  /** Parts that no source for physical therapists in this state confirms: such a part only warns. */
  readonly unverified: Readonly<Partial<Record<Asked, string>>>;
  readonly basis: readonly [Basis, ...Basis[]];
};

/** Something that the law of a state wants done before needling, with the words written as its record. */
export type StateNotice = {
  readonly rule: 'state-notify-referrer' | 'state-first-handout' | 'state-plan-of-care';
  /** `first-session`: the first time that this patient is needled here. */
  readonly when: 'every-plan' | 'first-session';
  readonly found: string;
  readonly todo: string;
};

/** An unverified legal rule only warns; one with a source stops. */
export function legalLevel(rule: StateRule, asked: Asked): Level {
  return rule.unverified[asked] === undefined ? 'stop' : 'warn';
}

/** What a part of a rule rests on: the first source of the row, or none where the part is not verified. */
export function legalBasis(rule: StateRule, asked: Asked): Basis {
  const why = rule.unverified[asked];
  return why === undefined ? rule.basis[0] : { kind: 'general-knowledge', note: `not verified: ${why}` };
}
