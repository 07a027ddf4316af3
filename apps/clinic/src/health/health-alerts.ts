import { type QuestionId, question as questionOf } from '@filiform/needling';
import type { Said } from './answer.ts';
import { answerWords, itemsOf } from './answer-words.ts';

/** An answer that speaks against needling, or asks for care. */
export type HealthAlert = {
  readonly question: QuestionId;
  /** `stop`: it can stop a plan, or the part of a plan that it concerns. */
  readonly level: 'stop' | 'warn';
  readonly short: string;
  readonly words: string;
  /** What is cleared in writing; empty where nothing is. */
  readonly cleared: boolean;
};

/** The answers that matter for needling, those that can stop a plan first. @param cleared items with a good clearance */
export function healthAlerts(
  answers: readonly (Said & { readonly question: QuestionId })[],
  cleared: readonly string[],
): readonly HealthAlert[] {
  return answers
    .flatMap((answer): HealthAlert[] => {
      const items = itemsOf(answer.question, answer.choice);
      const [first] = items;
      if (!first) return [];
      return [
        {
          question: answer.question,
          level: first.level,
          short: questionOf(answer.question).short,
          words: answerWords(answer.question, answer),
          cleared: items.some(({ id }) => cleared.includes(id)),
        },
      ];
    })
    .sort((one, other) => Number(other.level === 'stop') - Number(one.level === 'stop'));
}

/** What a patient's page says of her health. */
export type HealthSummary = {
  readonly alerts: readonly HealthAlert[];
  /** Questions of the history that were asked, and how many there are. */
  readonly asked: number;
  readonly of: number;
  /** Of the latest visit at which something was asked, with its day. */
  readonly lastVisit: { readonly when: string; readonly alerts: readonly HealthAlert[] } | undefined;
};
