import { type QuestionId, questionsOf } from '@filiform/needling';
import { newId } from '../database/identifier.ts';
import type { Answer } from './answer.ts';

/** An answer to a question that nobody had answered; a test gives what matters to it. */
export function anAnswer(question: QuestionId, choice: string | undefined, changes: Partial<Answer> = {}): Answer {
  return { id: newId(), question, choice, where: [], remark: '', after: [], ...changes };
}

/** Every question of the history answered, or of the screen; nothing is the matter. */
export function allWell(asked: 'history' | 'visit'): readonly Answer[] {
  const well: Partial<Record<QuestionId, string>> = { fear: 'none', 'last-meal': 'yes' };
  return questionsOf(asked).map((question) => anAnswer(question, well[question] ?? 'no'));
}
