import type { Asked, StateRule } from './state-rule.ts';

/** One thing that a state asks for, in a sentence. */
export type StateLine = {
  readonly words: string;
  /** Why it is not verified; absent where a source for physical therapists in this state says it. */
  readonly notVerified?: string;
};

/** Whether needling is allowed there, in a sentence. */
export function statusWords({ name, status }: StateRule): string {
  switch (status) {
    case 'allowed':
      return `${name} allows dry needling by physical therapists.`;
    case 'not-read':
      return `${name} is listed as allowing dry needling by physical therapists. What it asks for is not known here: ask your board.`;
    case 'silent':
      return `The law of ${name} says nothing about dry needling: ask your board.`;
    case 'not-permitted':
      return `${name} does not permit dry needling by physical therapists.`;
    case 'not-yet':
      return `${name} has a law, but no rules to needle by yet.`;
  }
}

/** All that is known of what a state asks for, in sentences; empty where nothing is. Pure. */
export function stateLines(rule: StateRule): readonly StateLine[] {
  const line = (words: string, asked?: Asked): StateLine => {
    const notVerified = asked && rule.unverified[asked];
    return notVerified === undefined ? { words } : { words, notVerified };
  };
  return [
    ...(rule.calledInLaw ? [line(`The law calls it ${rule.calledInLaw}.`)] : []),
    ...trainingLines(rule, line),
    ...(rule.registration ? [line(rule.registration.words, 'registration')] : []),
    ...consentLines(rule, line),
    ...placeLines(rule, line),
    ...(rule.delegation === 'forbidden' ? [line('Nobody else needles for the therapist.', 'delegation')] : []),
    ...(rule.constantAttendance ? [line('The therapist stays with the patient all the time.')] : []),
    ...rule.beforePlan.map(({ found }) => line(found)),
    ...(rule.reportEventsWithinDays === undefined
      ? []
      : [line(`An adverse event is reported to the board within ${rule.reportEventsWithinDays} days.`)]),
    ...rule.besides.map((words) => line(words)),
  ];
}

type MakeLine = (words: string, asked?: Asked) => StateLine;

function trainingLines({ training }: StateRule, line: MakeLine): readonly StateLine[] {
  const { hours, inPersonHours, beginsAfterHours, yearsToFinish, yearsLicensed, supervisedSessions } = training;
  return [
    ...(hours === undefined ? [] : [line(`${hours} hours of training.`, 'hours')]),
    ...(inPersonHours === undefined
      ? []
      : [
          line(`${inPersonHours} hours ${hours === undefined ? 'of training' : 'of them'} in person.`, 'inPersonHours'),
        ]),
    ...(beginsAfterHours === undefined || yearsToFinish === undefined
      ? []
      : [
          line(
            `Limited practice is allowed after ${beginsAfterHours} hours, and the rest is finished within ${yearsToFinish} years.`,
          ),
        ]),
    ...(yearsLicensed === undefined
      ? []
      : [line(`${yearsLicensed} ${yearsLicensed === 1 ? 'year' : 'years'} of licence.`, 'yearsLicensed')]),
    ...(supervisedSessions === undefined
      ? []
      : [line(`${supervisedSessions} supervised sessions.`, 'supervisedSessions')]),
    ...(training.byRegion ? [line('Only the regions and techniques that the training covered.')] : []),
  ];
}

function consentLines({ writtenConsent, consentNames, consentCopy }: StateRule, line: MakeLine): readonly StateLine[] {
  return [
    ...(writtenConsent ? [line('The patient signs a written consent.')] : []),
    ...(consentNames.length > 0 ? [line(`The consent names ${consentNames.join(', ')}.`, 'consentNames')] : []),
    ...(consentCopy ? [line('The patient gets a copy of it.')] : []),
  ];
}

function placeLines({ needleMayStay, currentMayFlow, distalAndEar }: StateRule, line: MakeLine): readonly StateLine[] {
  return [
    ...(needleMayStay
      ? []
      : [
          line(
            currentMayFlow ? 'A needle stays in only while a current flows.' : 'No needle stays in.',
            'needleMayStay',
          ),
        ]),
    ...(currentMayFlow ? [] : [line('No current through needles.', 'currentMayFlow')]),
    ...(distalAndEar === 'forbidden'
      ? [line('No needle at the ear or at points away from the complaint.', 'distalAndEar')]
      : []),
  ];
}
