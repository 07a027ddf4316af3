import type { Basis } from '../sources.ts';

/**
 * What a rule answers for a plan. A `stop` holds until its cause is recorded as gone; a `warn` can be passed with a
 * written reason. Neither keeps anybody from recording what was done.
 */
export type Level = 'stop' | 'warn';

/** What ends a stop. */
export type Cure =
  /** The question is answered. */
  | 'answer'
  /** A clearance in writing is attached. */
  | 'clearance'
  /** Consent is signed, or signed anew. */
  | 'consent'
  /** The clinician's credential is entered, renewed or completed. */
  | 'credential'
  /** An episode of care is opened. */
  | 'episode'
  /** The clinician's other session has its needles out. */
  | 'other-session'
  /** What the state asks for besides is done, and written down. */
  | 'notice'
  /** The plan is changed: another muscle, needle, technique or no current. */
  | 'plan';

/** One thing that a rule says about a plan, or about one site of it. */
export type SafetyReason = {
  /** Id of the rule, such as `tumour` or `lung-both-sides`. */
  readonly rule: string;
  readonly level: Level;
  /** What was found, in a sentence. */
  readonly found: string;
  /** What to do, in a sentence. */
  readonly todo: string;
  readonly cures: readonly [Cure, ...Cure[]];
  readonly basis: Basis;
  /** Who changed the level from the product's default; absent where nobody did. */
  readonly changedBy?: string;
};
