import { QUESTIONS, type QuestionId } from '@filiform/needling';
import type { StoredReason } from './checked-plan.ts';

export type ReasonLine = { readonly level: StoredReason['level']; readonly sentence: string };

/**
 * Reasons as they are read: questions that nobody asked are counted, since a list of thirty would hide the one reason that
 * matters, and what stands on several sites in the same words is said once. What is stored names each.
 */
export function reasonLines(reasons: readonly Pick<StoredReason, 'rule' | 'level' | 'found'>[]): readonly ReasonLine[] {
  const open = reasons.flatMap(({ rule }) => questionOf(rule) ?? []);
  const ofVisit = open.filter((question) => QUESTIONS[question].asked === 'visit').length;
  const ofHistory = open.length - ofVisit;
  const asked = [
    ...(ofVisit > 0 ? [`${countOf(ofVisit)} of this visit not asked.`] : []),
    ...(ofHistory > 0 ? [`${countOf(ofHistory)} of the health history not asked.`] : []),
  ].map((sentence): ReasonLine => ({ level: 'stop', sentence }));
  const others = new Map(
    reasons
      .filter(({ rule }) => questionOf(rule) === undefined)
      .map(({ level, found }): [string, ReasonLine] => [`${level} ${found}`, { level, sentence: found }]),
  );
  return [...asked, ...others.values()];
}

function questionOf(rule: string): QuestionId | undefined {
  const isQuestion = (id: string): id is QuestionId => Object.hasOwn(QUESTIONS, id);
  const id = rule.startsWith('ask-') ? rule.slice('ask-'.length) : '';
  return isQuestion(id) ? id : undefined;
}

function countOf(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`;
}
