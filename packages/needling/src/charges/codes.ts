import type { Basis } from '../sources.ts';

/** One code that may be charged. The words are our own: descriptors belong to those who publish the codes. */
export type ChargeCode = {
  readonly words: string;
  /** Its minutes count towards timed units of a quarter of an hour. */
  readonly timed: boolean;
  /** What a form should say beside it; absent where there is nothing. */
  readonly remark?: string;
  readonly basis: Basis;
};

const GENERAL = { kind: 'general-knowledge' } as const satisfies Basis;
const ONCE_A_DAY = {
  kind: 'source',
  source: 'mira-2026',
  note: 'one unit a day, and never both of them the same day',
} as const satisfies Basis;

/** What a needling visit may be charged as, in the order of a form. */
export const CHARGE_CODES = {
  '20560': { words: 'Needling without injection, one or two muscles', timed: false, basis: ONCE_A_DAY },
  '20561': { words: 'Needling without injection, three muscles or more', timed: false, basis: ONCE_A_DAY },
  '97110': { words: 'Exercises for strength, range or endurance', timed: true, basis: GENERAL },
  '97112': { words: 'Retraining of movement, balance and posture', timed: true, basis: GENERAL },
  '97140': {
    words: 'Treatment with the hands',
    timed: true,
    remark: 'Pairs with needling are edited by payers every quarter: look at the official file. Not checked here.',
    basis: GENERAL,
  },
  '97530': { words: 'Practice of activities of the day', timed: true, basis: GENERAL },
  '97032': {
    words: 'Electrical stimulation with somebody beside the patient throughout',
    timed: true,
    remark: 'Only where it was attended all the time, and not for a current through the needles.',
    basis: GENERAL,
  },
  '97161': { words: 'Evaluation, low complexity', timed: false, basis: GENERAL },
  '97162': { words: 'Evaluation, moderate complexity', timed: false, basis: GENERAL },
  '97163': { words: 'Evaluation, high complexity', timed: false, basis: GENERAL },
  '97164': { words: 'Evaluation again', timed: false, basis: GENERAL },
} as const satisfies Readonly<Record<string, ChargeCode>>;

export type ChargeCodeId = keyof typeof CHARGE_CODES;
export type NeedlingCodeId = '20560' | '20561';
/** Codes charged by the quarter of an hour. */
export type TimedCodeId = {
  readonly [Code in ChargeCodeId]: (typeof CHARGE_CODES)[Code]['timed'] extends true ? Code : never;
}[ChargeCodeId];
/** Codes that a clinician adds by hand: once, whatever they took. */
export type UntimedCodeId = Exclude<ChargeCodeId, TimedCodeId | NeedlingCodeId>;

export const NEEDLING_CODES = ['20560', '20561'] as const satisfies readonly NeedlingCodeId[];
export const TIMED_CODES = ['97110', '97112', '97140', '97530', '97032'] as const satisfies readonly TimedCodeId[];
export const UNTIMED_CODES = ['97161', '97162', '97163', '97164'] as const satisfies readonly UntimedCodeId[];
export const CHARGE_CODE_IDS: readonly ChargeCodeId[] = [...NEEDLING_CODES, ...TIMED_CODES, ...UNTIMED_CODES];

/** From how many muscles on the second of the two needling codes is meant. */
export const THREE_OR_MORE = { muscles: 3, basis: ONCE_A_DAY } as const;
