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

/**
 * Reads what is known of the patient's health at a visit. The caller has checked that the record may be opened.
 * @param asOf an earlier moment to look from: what was answered, cleared or withdrawn since was not known then
 */
export async function healthFacts(
  tx: PracticeTransaction,
  patientId: string,
  visitId: string,
  asOf?: Temporal.Instant,
): Promise<HealthFacts> {
  const history = answeredBy(await allAnswers(tx, { asked: 'history', patientId }), asOf);
  const screen = answeredBy(await allAnswers(tx, { asked: 'visit', patientId, visitId }), asOf);
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
    cleared: await clearedItems(tx, patientId, asOf ?? tx.now, dateIn(asOf ?? tx.now, clinic?.timeZone ?? 'UTC')),
  };
}

function answeredBy(answers: readonly StoredAnswer[], asOf: Temporal.Instant | undefined): readonly StoredAnswer[] {
  if (!asOf) return answers;
  return answers.filter(({ at }) => Temporal.Instant.compare(at, asOf) <= 0);
}

/** Answers as the safety check takes them; one that was taken back is none. */
export function standing(answers: readonly StoredAnswer[]): readonly HealthAnswer[] {
  return answers.flatMap(({ question, choice, where }) => (choice === undefined ? [] : [{ question, choice, where }]));
}

/** Items with a clearance that was there at this moment, and good on its day. */
export async function clearedItems(
  tx: PracticeTransaction,
  patientId: string,
  asOf: Temporal.Instant,
  today: Temporal.PlainDate,
): Promise<readonly HealthItemId[]> {
  const rows = await tx.db
    .selectFrom('healthClearance')
    .select('item')
    .distinct()
    .where('practiceId', '=', tx.practiceId)
    .where('patientId', '=', patientId)
    .where('enteredAt', '<=', asOf)
    .where((row) => row.or([row('withdrawnAt', 'is', null), row('withdrawnAt', '>', asOf)]))
    .where('clearedOn', '<=', today)
    .where((row) => row.or([row('goodUntil', 'is', null), row('goodUntil', '>=', today)]))
    .execute();
  return rows.map(({ item }) => item).filter(isClearable);
}
