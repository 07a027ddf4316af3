import { liesOver } from '../safety/danger-areas.ts';
import type { SiteRecord } from '../session.ts';
import type { Basis } from '../sources.ts';

/** What is asked by telephone the day after a needle went in over the lung. */
export const NEXT_DAY_QUESTIONS = {
  breathless: 'Are you short of breath, at rest or on the stairs?',
  chestPain: 'Does your chest or shoulder hurt, more when you breathe in?',
  cough: 'Do you have a dry cough since then?',
} as const satisfies Readonly<Record<string, string>>;

export type NextDayQuestion = keyof typeof NEXT_DAY_QUESTIONS;

export const NEXT_DAY_BASIS: Basis = {
  kind: 'source',
  source: 'physical-therapy-2025',
  note: 'signs of a collapsed lung built up over two days; that one asks the next day is general knowledge',
};

export type NextDayAnswers = Readonly<Record<NextDayQuestion, boolean>>;

/** True where a needle went in over the lung. A site that is recorded with no insertion was not needled. */
export function needsNextDayCheck(sites: readonly Pick<SiteRecord, 'muscle' | 'insertions'>[]): boolean {
  return sites.some(({ muscle, insertions }) => insertions !== 0 && liesOver('lung', muscle));
}

/** What the answers ask for: breathless is an emergency, any other "yes" a doctor today. */
export function afterNextDayCheck(answers: NextDayAnswers): 'nothing' | 'doctor-today' | 'emergency' {
  if (answers.breathless) return 'emergency';
  return answers.chestPain || answers.cough ? 'doctor-today' : 'nothing';
}
