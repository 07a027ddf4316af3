import type { Cure, Level } from '@filiform/needling';

/** One thing that a rule says, as the panel shows it. */
export type ReasonView = {
  readonly rule: string;
  readonly level: Level;
  readonly found: string;
  readonly todo: string;
  /** What it rests on, in words. */
  readonly basis: string;
  readonly changedBy: string | undefined;
  /** Where its cause is recorded as gone; several where more than one thing ends it. */
  readonly cures: readonly CureView[];
};

/** A place where something can be done about a reason. */
export type CureView = { readonly cure: Cure; readonly words: string; readonly href: string };

/** Questions that are open, in two lists: one for this visit's screen, one for the history. */
export type OpenQuestions = { readonly visit: number; readonly history: number };

/** A stop, with every place that it stands on. */
export type StopView = { readonly reason: ReasonView; readonly sites: readonly string[] };

/** Warnings of one rule that can be passed with one reason in writing. */
export type WarningView = {
  /** The field of the form: `why.plan.<rule>` or `why.<rule>`. */
  readonly field: string;
  /** How the rule is called, where it is one of the product's. */
  readonly name: string;
  /** What was found, once for each site; one for the whole plan. */
  readonly reasons: readonly ReasonView[];
  /** Reasons that are often given: offered, and put into the field only by a tap. */
  readonly offered: readonly string[];
};

export type SiteSafetyView = {
  readonly id: string;
  readonly name: string;
  readonly verdict: Level | 'go';
  readonly reasons: readonly ReasonView[];
  /** `changed`: it was started, and something has been planned into it since. */
  readonly state: 'planned' | 'started' | 'changed';
  /** What has been planned since the start; empty unless changed. */
  readonly changes: readonly string[];
  /** What lies beneath, and the care it asks for. */
  readonly beneath: readonly { readonly structure: string; readonly care: string; readonly basis: string }[];
};

export type StartView = {
  readonly id: string;
  /** "Started by Marta Ellery, 10:12." */
  readonly words: string;
  readonly sites: readonly string[];
  readonly passed: readonly { readonly found: string; readonly because: string }[];
};

/** All that the panel "Before" shows, as plain values. */
export type SafetyView = {
  readonly visitId: string;
  readonly patientId: string;
  /** Why nothing can start here any more; undefined while it can. */
  readonly closed: string | undefined;
  /** Whether this person may start it. */
  readonly mayStart: boolean;
  readonly verdict: Level | 'go';
  /** Sites that no start covers yet. */
  readonly toStart: number;
  readonly openQuestions: OpenQuestions;
  readonly stops: readonly StopView[];
  readonly warnings: readonly WarningView[];
  readonly sites: readonly SiteSafetyView[];
  readonly starts: readonly StartView[];
  /** What the law of the state asks for besides, in sentences. */
  readonly besides: readonly string[];
};

/** A form that could not start the plan: what was typed, and what still stands in the way. */
export type StartRefused = {
  readonly values: Readonly<Record<string, string>>;
  /** By field of the form; `form` holds what belongs to no single field. */
  readonly errors: Readonly<Record<string, string>>;
};

/** The field in which one warning is passed: all sites of a rule together. */
export function passField(rule: string, isOfSite: boolean): string {
  return isOfSite ? `why.${rule}` : `why.plan.${rule}`;
}
