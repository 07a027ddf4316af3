import type { HealthAnswer, HealthItemId } from '@filiform/needling';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { dateIn } from '../practice/clinics.server.ts';
import type { StoredAnswer } from './answer.ts';
import { isClearable } from './clearable.ts';
import { allAnswers, lastAnswers } from './stored-answers.server.ts';

/** What a plan is held against of the patient's health, as `checkSafety` takes it. */
export type HealthFacts = {
  /** The last answer to each question: the history, and the screen of this visit alone. Open questions are not in it. */
  readonly answers: readonly HealthAnswer[];
  /** Items with a written clearance that is good today, on the clock of the visit's clinic. */
  readonly cleared: readonly HealthItemId[];
};

/** Reads what is known of the patient's health at a visit. The caller has checked that the record may be opened. */
export async function healthFacts(tx: PracticeTransaction, patientId: string, visitId: string): Promise<HealthFacts> {
  const history = await allAnswers(tx, { asked: 'history', patientId });
  const screen = await allAnswers(tx, { asked: 'visit', patientId, visitId });
  const clinic = await tx.db
    .selectFrom('visit as v')
    .innerJoin('clinic as c', (join) =>
      join.onRef('c.practiceId', '=', 'v.practiceId').onRef('c.id', '=', 'v.clinicId'),
    )
    .select('c.timeZone')
    .where('v.practiceId', '=', tx.practiceId)
    .where('v.id', '=', visitId)
    .executeTakeFirst();
  return {
    answers: standing([...lastAnswers(history), ...lastAnswers(screen)]),
    cleared: await clearedItems(tx, patientId, dateIn(tx.now, clinic?.timeZone ?? 'UTC')),
  };
}

/** Answers as the safety check takes them; one that was taken back is none. */
export function standing(answers: readonly StoredAnswer[]): readonly HealthAnswer[] {
  return answers.flatMap(({ question, choice, where }) => (choice === undefined ? [] : [{ question, choice, where }]));
}

/** Items with a clearance that is good on this day. */
export async function clearedItems(
  tx: PracticeTransaction,
  patientId: string,
  today: Temporal.PlainDate,
): Promise<readonly HealthItemId[]> {
  const rows = await tx.db
    .selectFrom('healthClearance')
    .select('item')
    .distinct()
    .where('practiceId', '=', tx.practiceId)
    .where('patientId', '=', patientId)
    .where('withdrawnAt', 'is', null)
    .where('clearedOn', '<=', today)
    .where((row) => row.or([row('goodUntil', 'is', null), row('goodUntil', '>=', today)]))
    .execute();
  return rows.map(({ item }) => item).filter(isClearable);
}
