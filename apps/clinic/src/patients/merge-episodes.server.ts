import { sql } from 'kysely';
import type { PracticeTransaction } from '../database/practice-transaction.ts';

/**
 * Moves the episodes of care and the consents of one record to another. Where both have an open episode for the same
 * reason, the one that goes over hands its visits and consents to the one that stays, and is closed: the patient has
 * one open episode for each reason, and a consent that was given goes on.
 */
export async function moveEpisodes(
  tx: PracticeTransaction,
  from: string,
  to: string,
): Promise<{ readonly episodeOfCare: number; readonly consent: number }> {
  const { db, practiceId } = tx;
  const { rows: twins } = await sql<{ going: string; staying: string }>`
    select going.id as going, staying.id as staying
    from app.episode_of_care going
    join app.episode_of_care staying
      on staying.practice_id = going.practice_id
      and lower(trim(staying.reason)) = lower(trim(going.reason))
    where going.practice_id = ${practiceId}
      and going.patient_id = ${from}
      and staying.patient_id = ${to}
      and going.ended_on is null
      and staying.ended_on is null
  `.execute(db);
  for (const { going, staying } of twins) {
    for (const table of ['episodeVisit', 'consent'] as const) {
      await db
        .updateTable(table)
        .set({ episodeId: staying })
        .where('practiceId', '=', practiceId)
        .where('episodeId', '=', going)
        .execute();
    }
    await db
      .updateTable('episodeOfCare')
      .set((row) => ({
        endedHow: 'merged',
        endedOn: sql<Temporal.PlainDate>`greatest(started_on, ${tx.now.toZonedDateTimeISO('UTC').toPlainDate().toString()}::date)`,
        rowVersion: row('rowVersion', '+', 1),
      }))
      .where('practiceId', '=', practiceId)
      .where('id', '=', going)
      .execute();
  }
  const move = async (table: 'episodeOfCare' | 'consent' | 'consentCode') => {
    const { numUpdatedRows } = await db
      .updateTable(table)
      .set({ patientId: to })
      .where('practiceId', '=', practiceId)
      .where('patientId', '=', from)
      .executeTakeFirst();
    return Number(numUpdatedRows);
  };
  await move('consentCode');
  return { episodeOfCare: await move('episodeOfCare'), consent: await move('consent') };
}
