import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { Typed } from '../forms/form.ts';
import { historyForm } from './answer-form.server.ts';
import { withdrawClearance } from './clearances.server.ts';
import type { HealthPageAnswer } from './health-page.tsx';

export type HealthFormDone =
  /** Go to this part of the page. */
  | { readonly kind: 'done'; readonly anchor: string }
  | { readonly kind: 'answer'; readonly status: 409 | 422; readonly answer: HealthPageAnswer };

/** What a plain form of the health page asks for. @throws NotFound, AccessRefused */
export async function healthForm(tx: PracticeTransaction, patientId: string, typed: Typed): Promise<HealthFormDone> {
  if (typed.intent === 'withdraw') {
    const { clearanceId = '', why = '' } = typed;
    const withdrawn = await withdrawClearance(tx, patientId, clearanceId, why);
    if (withdrawn.ok) return { kind: 'done', anchor: 'clearances' };
    const { sentence } = withdrawn;
    return { kind: 'answer', status: 422, answer: { kind: 'withdrawal', clearanceId, why, sentence } };
  }
  const done = await historyForm(tx, patientId, typed);
  if (done.kind === 'done') return { kind: 'done', anchor: `ask-${done.question}` };
  return { kind: 'answer', status: done.status, answer: { kind: 'answer', refused: done.refused } };
}
