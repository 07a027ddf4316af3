import { isRegionId, SIDES } from '@filiform/body';
import { isQuestion } from '@filiform/needling';
import type { Answer, Place } from './answer.ts';

/**
 * Answers that this device kept, or that the server tells of. The server checks what it is sent; here only what can't
 * be read is told apart. @returns undefined where it is no list of answers
 */
export function readAnswers(value: unknown): readonly Answer[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const answers = value.flatMap(readAnswer);
  return answers.length === value.length ? answers : undefined;
}

function readAnswer(value: unknown): readonly Answer[] {
  const { id, question, choice, where, remark = '', after = [] } = fieldsOf(value);
  if (typeof id !== 'string' || typeof question !== 'string' || !isQuestion(question)) return [];
  if (choice !== undefined && typeof choice !== 'string') return [];
  if (typeof remark !== 'string' || !Array.isArray(where) || !Array.isArray(after)) return [];
  const seen = after.filter((one) => typeof one === 'string');
  return [{ id, question, choice, where: where.flatMap(readPlace), remark, after: seen }];
}

function readPlace(value: unknown): readonly Place[] {
  const { region, side } = fieldsOf(value);
  const known = SIDES.find((one) => one === side);
  return typeof region === 'string' && isRegionId(region) && known ? [{ region, side: known }] : [];
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
