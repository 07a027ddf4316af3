import {
  type Credential,
  type HealthAnswer,
  openQuestions,
  QUESTIONS,
  type QuestionId,
  type SafetyFacts,
  type SitePlan,
} from '../src/index.ts';
import { aPlan, at } from './examples.ts';

export const TODAY = Temporal.PlainDate.from('2026-11-28');

/** The choice of each question that means nothing. */
export const WELL: readonly HealthAnswer[] = openQuestions([]).map((question) => ({
  question,
  choice: Object.entries(QUESTIONS[question].choices).find(([, { means }]) => means.length === 0)?.[0] ?? '',
  where: [],
}));

export const CREDENTIAL: Credential = {
  state: 'CO',
  licensedOn: Temporal.PlainDate.from('2015-06-01'),
  expiresOn: Temporal.PlainDate.from('2027-10-31'),
  trainingHours: 54,
  inPersonHours: 54,
  trainingBeganOn: Temporal.PlainDate.from('2016-01-10'),
};

/** Somebody well who signed, a trained clinician in Colorado and a muscle away from danger; say what matters. */
export function facts(change: Partial<SafetyFacts> = {}): SafetyFacts {
  return {
    plan: [aPlan(at('splenius-capitis', 'left'))],
    answers: WELL,
    cleared: [],
    episode: { kind: 'open' },
    othersWithNeedlesIn: 0,
    firstSession: false,
    consent: { signedOn: TODAY, signedBy: 'patient', version: '1' },
    bornOn: Temporal.PlainDate.from('1980-02-29'),
    credential: CREDENTIAL,
    state: 'CO',
    today: TODAY,
    ...change,
  };
}

export function answered(
  question: QuestionId,
  choice: string,
  where: HealthAnswer['where'] = [],
): SafetyFacts['answers'] {
  return [...WELL.filter((one) => one.question !== question), { question, choice, where }];
}

export const current = { frequencyHz: 2, pulseWidthUs: 250, minutes: 20 } as const;
export const with_ = (muscleId: SitePlan['muscle'], change: Partial<SitePlan> = {}): SitePlan =>
  aPlan({ ...at(muscleId, 'left'), needle: { diameterMm: 0.25, lengthMm: 25 }, ...change });
