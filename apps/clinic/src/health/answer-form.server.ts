import { isRegionId, SIDES } from '@filiform/body';
import { isQuestion } from '@filiform/needling';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { Typed } from '../forms/form.ts';
import type { Place, Said } from './answer.ts';
import { TAKEN_BACK } from './answer.ts';
import type { AnswerRefused } from './answers-view.ts';
import { saidAnew } from './giving.ts';
import { ANSWERS_SIGNED_SENTENCE, type SavedAnswers, saveHistory, saveScreen } from './save-answers.server.ts';

export type AnswerFormDone =
  | { readonly kind: 'done'; readonly question: string }
  | { readonly kind: 'refused'; readonly status: 409 | 422; readonly refused: AnswerRefused };

/** A question that was answered by a plain form. @throws NotFound, AccessRefused */
export async function screenForm(tx: PracticeTransaction, visitId: string, typed: Typed): Promise<AnswerFormDone> {
  return formDone(typed, await saveScreen(tx, visitId, [answerOf(typed)]));
}

export async function historyForm(tx: PracticeTransaction, patientId: string, typed: Typed): Promise<AnswerFormDone> {
  return formDone(typed, await saveHistory(tx, patientId, [answerOf(typed)]));
}

function answerOf(typed: Typed) {
  const { id = '', question = '', after = '' } = typed;
  return { id, question, ...saidBy(typed), after: after === '' ? [] : [after] };
}

/** The button that was pressed says the choice; the one that takes back says none. */
function saidBy({ question = '', choice = '', where = '', remark = '' }: Typed): Said {
  if (choice === '') return { choice: undefined, where: [], remark: TAKEN_BACK };
  const typed = { where: where.split(',').flatMap(placeFrom), remark: remark.trim() };
  return isQuestion(question) ? saidAnew(question, choice, typed) : { choice, ...typed };
}

/** `calf:left`, as the browser's own list sends it. */
function placeFrom(text: string): readonly Place[] {
  const [region = '', named] = text.split(':');
  const side = SIDES.find((one) => one === named);
  return isRegionId(region) && side ? [{ region, side }] : [];
}

function formDone(typed: Typed, saved: SavedAnswers): AnswerFormDone {
  const { question = '' } = typed;
  const refuse = (status: 409 | 422, sentence: string): AnswerFormDone => ({
    kind: 'refused',
    status,
    refused: { question, said: saidBy(typed), sentence },
  });
  switch (saved.kind) {
    case 'saved':
      return { kind: 'done', question };
    case 'refused':
      return refuse(422, saved.sentence);
    case 'signed':
      return refuse(422, ANSWERS_SIGNED_SENTENCE);
    case 'stale': {
      const by = saved.theirs[0]?.by || 'The patient';
      return refuse(
        409,
        `${by} answered this meanwhile. Look at the answer that stands, and answer once more if yours is to count.`,
      );
    }
  }
}
