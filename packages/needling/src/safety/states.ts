import type { Basis } from '../sources.ts';

/**
 * What the law of a state asks of needling by a physical therapist, as far as it was read. An absent number was not
 * found, which is not the same as none. It holds where the patient is treated, not where the clinic has its address.
 */
export type StateRule = {
  readonly name: string;
  readonly status: 'allowed' | 'not-permitted' | 'not-yet' | 'silent';
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
  /** False where a needle may not be left in place. */
  readonly needleMayStay: boolean;
  /** False where a current through needles that stay in is forbidden. */
  readonly currentMayFlow: boolean;
  readonly writtenConsent: boolean;
  /** What must be done besides, in sentences; shown with the plan. */
  readonly besides: readonly string[];
  /** What must be done and written down before a plan starts; each is a warning that the written words pass. */
  readonly beforePlan: readonly StateNotice[];
  /** True where the clinician may not leave a patient with needles in. */
  readonly constantAttendance?: true;
  /** Days within which an adverse event is reported to the board; absent where not known. */
  readonly reportEventsWithinDays?: number;
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

const OPEN = { needleMayStay: true, currentMayFlow: true, writtenConsent: false, besides: [], beforePlan: [] } as const;
const TRACKER = { kind: 'source', source: 'pphc-2026' } as const satisfies Basis;

function notPermitted(name: string): StateRule {
  return { ...OPEN, name, status: 'not-permitted', training: {}, basis: [TRACKER] };
}

function silent(name: string): StateRule {
  return { ...OPEN, name, status: 'silent', training: {}, basis: [TRACKER] };
}

/** By the two letters of the post. Read in January 2026; each row is to be verified before it is relied on. */
export const STATE_RULES = {
  AZ: {
    ...OPEN,
    name: 'Arizona',
    status: 'allowed',
    training: { hours: 24 },
    besides: ['Proof of the course goes to the board within 30 days of the course or the licence.'],
    basis: [{ kind: 'source', source: 'arizona-board' }, TRACKER],
  },
  CA: notPermitted('California'),
  CO: {
    ...OPEN,
    name: 'Colorado',
    status: 'allowed',
    training: { hours: 50, inPersonHours: 40, beginsAfterHours: 30, yearsToFinish: 4 },
    writtenConsent: true,
    besides: [
      'The patient signs the consent and gets a copy.',
      'The note says how the procedure was tolerated and what came of it.',
      'An older text excludes needling at the ear and at distal points: check the current rule.',
    ],
    basis: [
      { kind: 'source', source: 'colorado-current', note: 'hours now' },
      TRACKER,
      {
        kind: 'source',
        source: 'colorado-older',
        note: 'consent; its 46 hours in person and 2 years of licence are out of date',
      },
    ],
  },
  CT: silent('Connecticut'),
  DE: {
    ...OPEN,
    name: 'Delaware',
    status: 'allowed',
    training: { inPersonHours: 54, beginsAfterHours: 25, yearsToFinish: 2, yearsLicensed: 2 },
    basis: [TRACKER],
  },
  FL: {
    ...OPEN,
    name: 'Florida',
    status: 'allowed',
    training: { inPersonHours: 50, yearsLicensed: 2, supervisedSessions: 25 },
    writtenConsent: true,
    besides: ['An attestation form is filed within 60 days.'],
    beforePlan: [
      {
        rule: 'state-plan-of-care',
        when: 'first-session',
        found: 'Florida asks that dry needling stands in the documented plan of care.',
        todo: 'Write it into the plan of care, and say here that it is there.',
      },
    ],
    reportEventsWithinDays: 15,
    basis: [{ kind: 'source', source: 'florida-statute' }, { kind: 'source', source: 'florida-rule' }, TRACKER],
  },
  GA: {
    ...OPEN,
    name: 'Georgia',
    status: 'allowed',
    training: { inPersonHours: 50 },
    besides: ['Proof of training is submitted to the board.'],
    basis: [TRACKER],
  },
  HI: notPermitted('Hawaii'),
  IL: {
    ...OPEN,
    name: 'Illinois',
    status: 'allowed',
    training: { hours: 134, supervisedSessions: 200 },
    needleMayStay: false,
    currentMayFlow: false,
    besides: [
      'No heat, cold or drug is added, and no needle goes to the ear or to distal points.',
      'The Act was set to lapse on 1 January 2026: check that it was renewed.',
    ],
    basis: [{ kind: 'source', source: 'illinois-statute', note: '50 foundation, 30 didactic and 54 practicum hours' }],
  },
  KS: {
    ...OPEN,
    name: 'Kansas',
    status: 'allowed',
    training: {},
    writtenConsent: true,
    besides: ['The course is approved by the board; online and self-study do not count.'],
    basis: [{ kind: 'source', source: 'kansas-rule' }],
  },
  MA: silent('Massachusetts'),
  MD: {
    ...OPEN,
    name: 'Maryland',
    status: 'allowed',
    training: { hours: 80, inPersonHours: 40 },
    writtenConsent: true,
    besides: ['A proposal of late 2025 changes hours and consent: check whether it is in force.'],
    basis: [{ kind: 'source', source: 'maryland-regulations' }],
  },
  MI: silent('Michigan'),
  MN: silent('Minnesota'),
  MO: silent('Missouri'),
  NJ: {
    ...OPEN,
    name: 'New Jersey',
    status: 'allowed',
    training: { inPersonHours: 40, yearsLicensed: 2, byRegion: true },
    writtenConsent: true,
    besides: [
      "The consent names risks, benefits, alternatives and the therapist's training, and the patient gets a copy.",
      'The therapist holds a doctorate, or a licence since before 2003, and current CPR.',
    ],
    beforePlan: [
      {
        rule: 'state-notify-referrer',
        when: 'every-plan',
        found: 'New Jersey asks that the referring physician is spoken with before a referred patient is needled.',
        todo: 'Talk about diagnosis, technique and points, and write here with whom and when; or that nobody referred.',
      },
    ],
    basis: [{ kind: 'source', source: 'new-jersey-statute' }],
  },
  NV: {
    ...OPEN,
    name: 'Nevada',
    status: 'allowed',
    training: { hours: 150 },
    needleMayStay: false,
    currentMayFlow: false,
    besides: ['A needle is inserted once, and never at the ear or at points that are not local.'],
    basis: [{ kind: 'source', source: 'nevada-statute' }],
  },
  NY: notPermitted('New York'),
  OK: silent('Oklahoma'),
  OR: {
    ...OPEN,
    name: 'Oregon',
    status: 'not-yet',
    training: {},
    besides: ['The law of August 2025 waits for its rules, perhaps until July 2027.'],
    basis: [{ kind: 'source', source: 'oregon-news' }],
  },
  PA: silent('Pennsylvania'),
  TN: {
    ...OPEN,
    name: 'Tennessee',
    status: 'allowed',
    training: { hours: 74, inPersonHours: 74, yearsLicensed: 1, byRegion: true },
    besides: [],
    beforePlan: [
      {
        rule: 'state-first-handout',
        when: 'first-session',
        found:
          "Tennessee asks that the patient gets a written definition of dry needling and of the therapist's training at first use.",
        todo: 'Hand it over, and write here which one.',
      },
    ],
    basis: [{ kind: 'source', source: 'tennessee-rule', note: '50 general and 24 specific hours, all in person' }],
  },
  UT: {
    ...OPEN,
    name: 'Utah',
    status: 'allowed',
    training: { yearsLicensed: 2, supervisedSessions: 250, yearsToFinish: 3 },
    basis: [{ kind: 'source', source: 'utah-rule' }],
  },
  VA: {
    ...OPEN,
    name: 'Virginia',
    status: 'allowed',
    training: { byRegion: true },
    writtenConsent: true,
    besides: [
      'An older text asks for a referral and for the words that this is not acupuncture: check the current one.',
    ],
    basis: [{ kind: 'source', source: 'virginia-current' }],
  },
  WA: {
    ...OPEN,
    name: 'Washington',
    status: 'allowed',
    training: { hours: 325, inPersonHours: 75 },
    needleMayStay: false,
    writtenConsent: true,
    besides: [
      'A board endorsement is needed; the law calls it intramuscular needling.',
      'The therapist stays with the patient all the time.',
    ],
    constantAttendance: true,
    basis: [
      {
        kind: 'source',
        source: 'washington-register',
        note: 'how the 325 hours are divided is general knowledge; needles may stay in with a current only',
      },
    ],
  },
} as const satisfies Readonly<Record<string, StateRule>>;

/** The rule of a state, or undefined where none was read: ask the board. @param state two letters, such as `CO` */
export function stateRule(state: string): StateRule | undefined {
  const rules: Readonly<Record<string, StateRule>> = STATE_RULES;
  return Object.hasOwn(rules, state) ? rules[state] : undefined;
}
