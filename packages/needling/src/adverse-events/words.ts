import type { Basis } from '../sources.ts';

/**
 * How bad it was, in four steps. Our own division: it follows the split of mild and significant in Brady 2014, of minor
 * and major in Boyce 2020 and of minor and significant in White 2001.
 */
export const SEVERITIES = {
  expected: { name: 'Expected', means: 'common, short, nothing to treat' },
  mild: { name: 'Mild', means: 'short-lived, function not affected' },
  moderate: { name: 'Moderate', means: 'lasts longer, may need care, or function is affected' },
  serious: { name: 'Serious', means: 'needs medical care or hospital, or leaves lasting harm' },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly means: string }>>;

export type EventSeverity = keyof typeof SEVERITIES;

export const SEVERITIES_BASIS: readonly [Basis, ...Basis[]] = [
  { kind: 'source', source: 'brady-2014', note: 'mild and significant' },
  { kind: 'source', source: 'boyce-2020', note: 'minor and major' },
  { kind: 'source', source: 'white-2001', note: 'minor and significant; four steps are our choice' },
];

export const ONSETS = {
  during: 'while needled',
  'same-visit': 'later at the visit',
  later: 'after the visit',
} as const satisfies Readonly<Record<string, string>>;

export type EventOnset = keyof typeof ONSETS;

/** How surely the needling is the cause, as the clinician judges. After the causality categories of the WHO's Uppsala centre (general knowledge). */
export const RELATEDNESS = {
  certain: 'certain',
  probable: 'probable',
  possible: 'possible',
  unlikely: 'unlikely',
  'not-assessed': 'not assessed',
} as const satisfies Readonly<Record<string, string>>;

export type Relatedness = keyof typeof RELATEDNESS;

export const EVENT_OUTCOMES = {
  resolved: 'over, nothing left',
  improving: 'getting better',
  'not-resolved': 'not over yet',
  referred: 'referred to a doctor',
  hospital: 'sent to hospital',
  'lasting-harm': 'harm that stays',
  'not-known': 'not known yet',
} as const satisfies Readonly<Record<string, string>>;

export type EventOutcome = keyof typeof EVENT_OUTCOMES;
