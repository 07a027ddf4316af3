import { asksWhere, choiceOf, type QuestionId } from '@filiform/needling';
import type { Answer, Said } from './answer.ts';

/** Answers given on this page, one a question, stored or not: each knows the ones that it came after. */
export type Given = readonly Answer[];

/**
 * Given answers with one more, which takes the place of the one before to the same question.
 * @param standing id of the answer that the record holds, as the page was opened
 */
export function withAnswer(
  given: Given,
  question: QuestionId,
  said: Said,
  { id, standing }: { readonly id: string; readonly standing: string | undefined },
): Given {
  const before = given.find((answer) => answer.question === question);
  // By name: what is said may come with the id of the answer that it changes, and would be taken for that one.
  const { choice, where, remark } = said;
  const after = before ? [...before.after, before.id] : standing === undefined ? [] : [standing];
  return [...given.filter((answer) => answer !== before), { id, question, choice, where, remark, after }];
}

/** Mine again, after theirs were seen: with new ids, since the first may have reached the record before theirs. */
export function mineOverTheirs(given: Given, theirs: Given, newId: () => string): Given {
  return given.map((mine) => {
    const other = theirs.find(({ question }) => question === mine.question);
    return other ? { ...mine, id: newId(), after: [...mine.after, mine.id, other.id] } : mine;
  });
}

/** What is left to save where theirs stand. */
export function withoutTheirs(given: Given, theirs: Given): Given {
  return given.filter((mine) => !theirs.some(({ question }) => question === mine.question));
}

export function sameGiven(one: Given, other: Given): boolean {
  const ids = new Set(other.map(({ id }) => id));
  return one.every(({ id }) => ids.has(id));
}

/**
 * What is said when another choice is tapped: where it is stays where the new choice asks for a place too, and the
 * remark stays where it still has something to be about.
 */
export function saidAnew(question: QuestionId, choice: string, before: Omit<Said, 'choice'> | undefined): Said {
  const chosen = choiceOf(question, choice);
  const says = chosen !== undefined && (chosen.means.length > 0 || chosen.needsRemark === true);
  return {
    choice,
    where: asksWhere(question, choice) ? (before?.where ?? []) : [],
    remark: says ? (before?.remark ?? '') : '',
  };
}
