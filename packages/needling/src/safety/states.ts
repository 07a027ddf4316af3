import type { Basis } from '../sources.ts';
import type { StateRule } from './state-rule.ts';

/** The day on which all rows were last held against their sources. */
const CHECKED_ON = '2026-11-23';

/** What a row does not say otherwise: nothing was found, which is not the same as nothing being asked. */
const OPEN = {
  needleMayStay: true,
  currentMayFlow: true,
  distalAndEar: 'not-known',
  writtenConsent: false,
  consentNames: [],
  consentCopy: false,
  delegation: 'not-known',
  besides: [],
  beforePlan: [],
  checkedOn: CHECKED_ON,
  unverified: {},
} as const;
const TRACKER = { kind: 'source', source: 'pphc-2026' } as const satisfies Basis;

/** A tracker lists the state as allowing dry needling by physical therapists; its rule was not read. */
function notRead(name: string): StateRule {
  return { ...OPEN, name, status: 'not-read', training: {}, basis: [TRACKER] };
}

function notPermitted(name: string): StateRule {
  return { ...OPEN, name, status: 'not-permitted', training: {}, basis: [TRACKER] };
}

function silent(name: string, besides: readonly string[] = []): StateRule {
  return { ...OPEN, name, status: 'silent', training: {}, besides, basis: [TRACKER] };
}

/**
 * Every state and the District of Columbia, by the two letters of the post. Each row is to be verified with the board
 * before it is relied on.
 */
export const STATE_RULES = {
  AK: notRead('Alaska'),
  AL: notRead('Alabama'),
  AR: notRead('Arkansas'),
  AZ: {
    ...OPEN,
    name: 'Arizona',
    status: 'allowed',
    training: { hours: 24 },
    registration: {
      words: 'Proof of the course goes to the board within 30 days of the course or the licence.',
      numberNeeded: false,
    },
    besides: [
      'The course ends with a written and a practical exam.',
      'The statute speaks of muscle, nerve and connective tissue.',
    ],
    basis: [{ kind: 'source', source: 'arizona-board' }, TRACKER],
  },
  CA: notPermitted('California'),
  CO: {
    ...OPEN,
    name: 'Colorado',
    status: 'allowed',
    training: { hours: 50, inPersonHours: 40, beginsAfterHours: 30, yearsToFinish: 4 },
    writtenConsent: true,
    consentNames: [
      'risks and benefits',
      "the therapist's training",
      'that no points at the ear or away from the complaint are used',
    ],
    consentCopy: true,
    delegation: 'forbidden',
    besides: [
      'The note says how the procedure was tolerated and what came of it.',
      'An older text excludes needling at the ear and at distal points: check the current rule.',
      'Needling needs an examination and a diagnosis; proof of training is kept, and shown when asked for.',
    ],
    unverified: {
      consentNames: 'what the consent must say is general knowledge',
      delegation: 'that it may not be delegated is general knowledge',
      distalAndEar: 'an older text excludes them, the current summary does not say so',
    },
    basis: [
      { kind: 'source', source: 'colorado-current', note: 'hours now' },
      TRACKER,
      {
        kind: 'source',
        source: 'colorado-older',
        note: 'consent; its 46 hours in person and 2 years of licence are out of date',
      },
      { kind: 'source', source: 'colorado-statute' },
    ],
  },
  CT: silent('Connecticut'),
  DC: notRead('District of Columbia'),
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
    registration: { words: 'An attestation form is filed within 60 days.', numberNeeded: false },
    writtenConsent: true,
    delegation: 'forbidden',
    besides: [
      'To be reported: a lasting or emergent problem of nerve, lung, vessel or muscle that needs a hospital or a referral.',
    ],
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
    registration: { words: 'Proof of training is submitted to the board (Rule 490-9-.05).', numberNeeded: false },
    basis: [TRACKER],
  },
  HI: notPermitted('Hawaii'),
  IA: notRead('Iowa'),
  ID: notRead('Idaho'),
  IL: {
    ...OPEN,
    name: 'Illinois',
    status: 'allowed',
    training: { hours: 134, supervisedSessions: 200 },
    needleMayStay: false,
    currentMayFlow: false,
    distalAndEar: 'forbidden',
    besides: [
      'A needle is inserted once, and no heat, cold or drug is added.',
      'Needling needs an examination and a diagnosis.',
    ],
    setToLapseOn: '2026-01-01',
    unverified: { supervisedSessions: 'the number was read in the matching act for athletic trainers' },
    basis: [
      { kind: 'source', source: 'illinois-statute', note: '50 foundation, 30 didactic and 54 practicum hours' },
      { kind: 'source', source: 'illinois-trainers', note: '200 supervised sessions' },
    ],
  },
  IN: notRead('Indiana'),
  KS: {
    ...OPEN,
    name: 'Kansas',
    status: 'allowed',
    training: {},
    writtenConsent: true,
    delegation: 'forbidden',
    besides: [
      'The course is approved by the board and ends with a written and a practical exam; online and self-study do not count.',
      'A rule of its own (100-29-20) says what the record of each session holds; its contents were not read.',
    ],
    basis: [{ kind: 'source', source: 'kansas-rule' }],
  },
  KY: notRead('Kentucky'),
  LA: notRead('Louisiana'),
  MA: silent('Massachusetts', ['A bill would ask for 650 hours; it had not passed when last seen.']),
  MD: {
    ...OPEN,
    name: 'Maryland',
    status: 'allowed',
    training: { hours: 80, inPersonHours: 40 },
    writtenConsent: true,
    besides: [
      'A proposal of late 2025 asks for fewer hours, lets assistants needle and drops the written consent: check whether it is in force.',
    ],
    basis: [{ kind: 'source', source: 'maryland-regulations', note: '40 hours of theory and 40 hands-on' }],
  },
  ME: notRead('Maine'),
  MI: silent('Michigan'),
  MN: silent('Minnesota'),
  MO: silent('Missouri'),
  MS: notRead('Mississippi'),
  MT: notRead('Montana'),
  NC: notRead('North Carolina'),
  ND: notRead('North Dakota'),
  NE: notRead('Nebraska'),
  NH: notRead('New Hampshire'),
  NJ: {
    ...OPEN,
    name: 'New Jersey',
    status: 'allowed',
    training: { inPersonHours: 40, yearsLicensed: 2, byRegion: true },
    writtenConsent: true,
    consentNames: ['risks and benefits', 'alternatives', "the therapist's training"],
    consentCopy: true,
    delegation: 'forbidden',
    besides: [
      'The therapist holds a doctorate, or a licence since before 1 January 2003, and current CPR.',
      'The training adds practice to its 40 hours of teaching in person.',
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
  NM: notRead('New Mexico'),
  NV: {
    ...OPEN,
    name: 'Nevada',
    status: 'allowed',
    training: { hours: 150 },
    needleMayStay: false,
    currentMayFlow: false,
    distalAndEar: 'forbidden',
    besides: [
      'A needle is used once and inserted once.',
      'The 150 hours include a post-graduate course of 25 hours with exams in person.',
    ],
    basis: [{ kind: 'source', source: 'nevada-statute' }],
  },
  NY: notPermitted('New York'),
  OH: notRead('Ohio'),
  OK: silent('Oklahoma'),
  OR: {
    ...OPEN,
    name: 'Oregon',
    status: 'not-yet',
    training: {},
    besides: ['The law was signed on 7 August 2025 and waits for its rules, perhaps until July 2027.'],
    basis: [{ kind: 'source', source: 'oregon-news' }],
  },
  PA: silent('Pennsylvania'),
  RI: notRead('Rhode Island'),
  SC: notRead('South Carolina'),
  SD: notRead('South Dakota'),
  TN: {
    ...OPEN,
    name: 'Tennessee',
    status: 'allowed',
    training: { hours: 74, inPersonHours: 74, yearsLicensed: 1, byRegion: true },
    delegation: 'forbidden',
    beforePlan: [
      {
        rule: 'state-first-handout',
        when: 'first-session',
        found:
          "Tennessee asks that the patient gets a written definition of dry needling and of the therapist's training at first use.",
        todo: 'Hand it over, and write here which one.',
      },
    ],
    basis: [
      {
        kind: 'source',
        source: 'tennessee-rule',
        note: '50 general hours, usually of physical therapy school, and 24 specific ones, all in person',
      },
    ],
  },
  TX: notRead('Texas'),
  UT: {
    ...OPEN,
    name: 'Utah',
    status: 'allowed',
    training: { yearsLicensed: 2, supervisedSessions: 250, yearsToFinish: 3 },
    besides: ['The course is approved, its supervised sessions are logged, and it is finished within 3 years.'],
    basis: [{ kind: 'source', source: 'utah-rule' }],
  },
  VA: {
    ...OPEN,
    name: 'Virginia',
    status: 'allowed',
    training: { byRegion: true },
    writtenConsent: true,
    consentNames: ['risks and benefits'],
    delegation: 'forbidden',
    besides: [
      'The training is post-graduate, taught and hands-on, with an exam in theory and in practice.',
      'An older text asks for a referral and for the words that this is not acupuncture: check the current one.',
      'Guidance asked for a procedure note of its own for each treatment.',
    ],
    basis: [
      { kind: 'source', source: 'virginia-current' },
      { kind: 'source', source: 'virginia-older', note: 'referral, "not acupuncture", procedure note' },
    ],
  },
  VT: notRead('Vermont'),
  WA: {
    ...OPEN,
    name: 'Washington',
    status: 'allowed',
    calledInLaw: 'intramuscular needling',
    training: { hours: 325, inPersonHours: 75 },
    registration: { words: 'The board gives an endorsement, and nobody needles without it.', numberNeeded: true },
    needleMayStay: false,
    distalAndEar: 'forbidden',
    writtenConsent: true,
    besides: [
      'Of the 325 hours 100 are taught, 75 in person and 150 supervised (general knowledge).',
      'Care is coordinated with an acupuncturist whom the patient sees too.',
    ],
    constantAttendance: true,
    effectiveFrom: '2024-06-22',
    unverified: {
      inPersonHours: 'how the 325 hours are divided is general knowledge',
      needleMayStay: 'it was read in the matching bill for occupational therapists',
      distalAndEar: 'it was read in the matching bill for occupational therapists',
    },
    basis: [
      { kind: 'source', source: 'washington-register' },
      { kind: 'source', source: 'washington-ot-bill', note: 'needles may stay in with a current only' },
    ],
  },
  WI: notRead('Wisconsin'),
  WV: notRead('West Virginia'),
  WY: notRead('Wyoming'),
} as const satisfies Readonly<Record<string, StateRule>>;

export type StateCode = keyof typeof STATE_RULES;

/** All codes, by the name of the state. */
export const STATE_CODES: readonly StateCode[] = Object.keys(STATE_RULES)
  .filter(isStateCode)
  .sort((one, other) => (STATE_RULES[one].name < STATE_RULES[other].name ? -1 : 1));

export function isStateCode(text: string): text is StateCode {
  return Object.hasOwn(STATE_RULES, text);
}

/** The rule of a state, or undefined for what is none: ask the board. @param state two letters, such as `CO` */
export function stateRule(state: string): StateRule | undefined {
  return isStateCode(state) ? STATE_RULES[state] : undefined;
}
