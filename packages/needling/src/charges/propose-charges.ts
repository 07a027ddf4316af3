import type { Side } from '@filiform/body';
import type { Basis } from '../sources.ts';
import {
  CHARGE_CODES,
  type ChargeCodeId,
  type NeedlingCodeId,
  THREE_OR_MORE,
  TIMED_CODES,
  UNTIMED_CODES,
  type UntimedCodeId,
} from './codes.ts';
import { type TimedMinutes, type TimedRule, timedUnits } from './timed-units.ts';

/** Whether left and right of one muscle are one or two. The codes say muscles, and payers differ: the practice decides. */
export const MUSCLE_RULES = {
  muscle: 'Left and right of one muscle count as one',
  'muscle-and-side': 'Left and right of one muscle count as two',
} as const;

export type MuscleRule = keyof typeof MUSCLE_RULES;

/** What the practice decided. */
export type ChargeRules = { readonly muscles: MuscleRule; readonly timed: TimedRule };

export const DEFAULT_CHARGE_RULES: ChargeRules = { muscles: 'muscle', timed: 'medicare-total' };

/** One muscle as it was recorded. Sites with no insertion, or none recorded yet, were not needled. */
export type ChargedSite = {
  /** What it counts as: parts of one muscle share it. */
  readonly billingMuscle: string;
  readonly side: Side;
  readonly insertions?: number | undefined;
  /** A current was started through its needles; one that was only set does not count. */
  readonly stimulated: boolean;
};

export type ChargeFacts = {
  readonly sites: readonly ChargedSite[];
  /** Entered by the clinician; minutes of needling are not among them. */
  readonly minutes: TimedMinutes;
  readonly untimed: readonly UntimedCodeId[];
  readonly medicare: 'yes' | 'no' | 'not-known';
  /** Another visit of this patient on this day was charged for needling already. */
  readonly needlingChargedToday: boolean;
};

export type ProposedLine = {
  readonly code: ChargeCodeId;
  readonly units: number;
  /** Of a timed code. */
  readonly minutes?: number;
  readonly why: string;
  /** Indexes of the sites that it follows from; empty where it follows from minutes. */
  readonly sites: readonly number[];
};

/** Only says so: an unverified rule of a payer never stops a charge. */
export type ChargeRemark = { readonly words: string; readonly basis: Basis };

export type ChargeProposal = {
  /** Both counts are always told; the practice's rule says which one is used. */
  readonly counts: { readonly muscles: number; readonly musclesAndSides: number };
  readonly rules: ChargeRules;
  readonly lines: readonly ProposedLine[];
  /** What is left out on purpose, and why. */
  readonly notCharged: readonly string[];
  readonly remarks: readonly ChargeRemark[];
};

/** Propose what a visit may be charged as, from what was recorded. The clinician confirms. Pure; never throws. */
export function proposeCharges(facts: ChargeFacts, rules: ChargeRules): ChargeProposal {
  const needled = [...facts.sites.keys()].filter((index) => (facts.sites[index]?.insertions ?? 0) > 0);
  const counts = countsOf(facts.sites, needled);
  const needling = facts.needlingChargedToday ? undefined : needlingLine(needled, counts, rules);
  return {
    counts,
    rules,
    lines: [...(needling === undefined ? [] : [needling]), ...timedLines(facts, rules), ...untimedLines(facts)],
    notCharged: notCharged(facts, needled, rules),
    remarks: remarksOn(facts, needling, counts),
  };
}

/** The code for a number of muscles; undefined for none. */
export function needlingCodeFor(muscles: number): NeedlingCodeId | undefined {
  if (muscles < 1) return undefined;
  return muscles >= THREE_OR_MORE.muscles ? '20561' : '20560';
}

function countsOf(sites: readonly ChargedSite[], needled: readonly number[]): ChargeProposal['counts'] {
  const at = needled.flatMap((index) => sites[index] ?? []);
  return {
    muscles: new Set(at.map(({ billingMuscle }) => billingMuscle)).size,
    musclesAndSides: new Set(at.map(({ billingMuscle, side }) => `${billingMuscle}|${side}`)).size,
  };
}

function needlingLine(
  sites: readonly number[],
  { muscles, musclesAndSides }: ChargeProposal['counts'],
  rules: ChargeRules,
): ProposedLine | undefined {
  const counted = rules.muscles === 'muscle' ? muscles : musclesAndSides;
  const code = needlingCodeFor(counted);
  if (code === undefined) return undefined;
  const one = `${counted} ${counted === 1 ? 'muscle' : 'muscles'} needled${rules.muscles === 'muscle' ? '' : ', each side counted'}`;
  const other =
    muscles === musclesAndSides
      ? ''
      : rules.muscles === 'muscle'
        ? ` (${musclesAndSides} with each side counted)`
        : ` (${muscles} without)`;
  return { code, units: 1, why: `${one}${other}. One unit a day, whatever it took.`, sites };
}

function timedLines({ minutes }: ChargeFacts, { timed }: ChargeRules): readonly ProposedLine[] {
  const total = TIMED_CODES.reduce((sum, code) => sum + (minutes[code] ?? 0), 0);
  return timedUnits(minutes, timed).map(({ code, units }) => {
    const own = minutes[code] ?? 0;
    const sum = timed === 'medicare-total' && total !== own ? ` of ${total} timed minutes in all` : '';
    return { code, units, minutes: own, why: `${own} ${own === 1 ? 'minute' : 'minutes'}${sum}.`, sites: [] };
  });
}

function untimedLines({ untimed }: ChargeFacts): readonly ProposedLine[] {
  return UNTIMED_CODES.filter((code) => untimed.includes(code)).map((code) => ({
    code,
    units: 1,
    why: 'Added by the clinician. One unit, whatever it took.',
    sites: [],
  }));
}

function notCharged(
  { sites, minutes, needlingChargedToday }: ChargeFacts,
  needled: readonly number[],
  { timed }: ChargeRules,
): readonly string[] {
  const charged = new Set(timedUnits(minutes, timed).map(({ code }) => code));
  const short = TIMED_CODES.filter((code) => (minutes[code] ?? 0) > 0 && !charged.has(code));
  return [
    ...(needlingChargedToday && needled.length > 0
      ? ['Needling: it was charged already for another visit of this patient on this day.']
      : []),
    ...(sites.some(({ stimulated }, index) => stimulated && needled.includes(index))
      ? ['The current through the needles: many payers see it as part of the needling.']
      : []),
    ...short.map((code) => `${CHARGE_CODES[code].words}: ${minutes[code]} min make no unit.`),
  ];
}

const MEDICARE: ChargeRemark = {
  words:
    'Medicare does not pay a physical therapist for needling. The patient may agree to pay, by an advance notice ' +
    'signed before the needle; which notice and which modifiers, the Medicare contractor says.',
  basis: {
    kind: 'source',
    source: 'cms-ncd-30-3-3',
    note: 'with APTA 2022; changed more than once since 2020: confirm',
  },
};

const PAIRS: ChargeRemark = {
  words: 'Which codes may stand beside needling changes every quarter. Not checked here: look at the official file.',
  basis: { kind: 'general-knowledge', note: 'claim edits (NCCI)' },
};

const SIDES: ChargeRemark = {
  words: 'With sides counted it would be the other needling code. Payers differ: the practice chose how to count.',
  basis: { kind: 'general-knowledge' },
};

function remarksOn(
  { medicare, minutes, untimed }: ChargeFacts,
  needling: ProposedLine | undefined,
  { muscles, musclesAndSides }: ChargeProposal['counts'],
): readonly ChargeRemark[] {
  if (needling === undefined) return [];
  const isBeside = untimed.length > 0 || TIMED_CODES.some((code) => (minutes[code] ?? 0) > 0);
  return [
    ...(medicare === 'no'
      ? []
      : [medicare === 'yes' ? MEDICARE : { ...MEDICARE, words: `If the patient has Medicare: ${MEDICARE.words}` }]),
    ...(needlingCodeFor(muscles) === needlingCodeFor(musclesAndSides) ? [] : [SIDES]),
    ...(isBeside ? [PAIRS] : []),
  ];
}
