import { isRegionId, SIDES } from '@filiform/body';
import { isQuestion } from '@filiform/needling';
import { sql } from 'kysely';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { NamedPlace } from '../database/tables.ts';
import type { Place, StoredAnswer } from './answer.ts';

/** Whose answers: the history of a patient, or the screen of one visit. */
export type AnswersOf =
  | { readonly asked: 'history'; readonly patientId: string }
  | { readonly asked: 'visit'; readonly patientId: string; readonly visitId: string };

/** All answers, the newest first; those to questions that left the vocabulary are stored still, and not told. */
export async function allAnswers(tx: PracticeTransaction, of: AnswersOf): Promise<readonly StoredAnswer[]> {
  const rows = await tx.db
    .selectFrom('healthAnswer as a')
    .leftJoin('staffMember as m', (join) =>
      join.onRef('m.practiceId', '=', 'a.practiceId').onRef('m.id', '=', 'a.answeredBy'),
    )
    .select(['a.id', 'a.question', 'a.choice', 'a.places', 'a.remark', 'a.answeredAt', 'm.displayName as by'])
    .where('a.practiceId', '=', tx.practiceId)
    .where('a.patientId', '=', of.patientId)
    .where('a.visitId', of.asked === 'visit' ? '=' : 'is', of.asked === 'visit' ? of.visitId : null)
    .orderBy('a.answeredAt', 'desc')
    .orderBy('a.id', 'desc')
    .execute();
  return rows.flatMap(({ id, question, choice, places, remark, answeredAt, by }) =>
    isQuestion(question)
      ? [
          {
            id,
            question,
            choice: choice ?? undefined,
            where: knownPlaces(places),
            remark,
            by: by ?? '',
            at: answeredAt,
          },
        ]
      : [],
  );
}

/** The last answer to each question, those that were taken back too. @param answers the newest first */
export function lastAnswers(answers: readonly StoredAnswer[]): readonly StoredAnswer[] {
  const last = new Map<string, StoredAnswer>();
  for (const answer of answers) if (!last.has(answer.question)) last.set(answer.question, answer);
  return [...last.values()];
}

/** The last answer to each question at a visit, of its screen and of the patient's history, as its note tells them. */
export async function answersOf(
  tx: PracticeTransaction,
  patientId: string,
  visitId: string,
): Promise<{ readonly screen: readonly StoredAnswer[]; readonly history: readonly StoredAnswer[] }> {
  return {
    screen: lastAnswers(await allAnswers(tx, { asked: 'visit', patientId, visitId })),
    history: lastAnswers(await allAnswers(tx, { asked: 'history', patientId })),
  };
}

/**
 * The last answers of the latest visit at which something was asked; undefined where nothing ever was.
 * @param before only visits that begin earlier
 */
export async function lastScreen(
  tx: PracticeTransaction,
  patientId: string,
  before?: Temporal.Instant,
): Promise<{ readonly startsAt: Temporal.Instant; readonly answers: readonly StoredAnswer[] } | undefined> {
  const visit = await tx.db
    .selectFrom('visit as v')
    .select(['v.id', 'v.during'])
    .where('v.practiceId', '=', tx.practiceId)
    .where('v.patientId', '=', patientId)
    .$if(before !== undefined, (query) => query.where(sql`lower(v.during)`, '<', before))
    .where((row) =>
      row.exists(
        row
          .selectFrom('healthAnswer as a')
          .select('a.id')
          .where('a.practiceId', '=', tx.practiceId)
          .whereRef('a.visitId', '=', 'v.id'),
      ),
    )
    .orderBy(sql`lower(v.during)`, 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!visit) return undefined;
  const answers = lastAnswers(await allAnswers(tx, { asked: 'visit', patientId, visitId: visit.id }));
  return { startsAt: visit.during.startsAt, answers };
}

/** A region that left the vocabulary is not known any more: an answer that named no other counts everywhere. */
function knownPlaces(places: readonly NamedPlace[]): readonly Place[] {
  return places.flatMap(({ region, side }) => {
    const known = SIDES.find((one) => one === side);
    return isRegionId(region) && known ? [{ region, side: known }] : [];
  });
}
