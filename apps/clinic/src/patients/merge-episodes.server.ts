import { sql } from 'kysely';
import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { dateIn } from '../practice/clinics.server.ts';

/**
 * Moves the episodes of care and the consents of one record to another. Where both have an open episode for the same
 * reason, the one that goes over hands its visits and consents to the one that stays, and is closed, which its history
 * tells: the patient has one open episode for each reason, and a consent that was given goes on.
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
    await closeInto(tx, going);
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

/** Ends an episode that went into another one, with a line of its history that keeps how it read before. */
async function closeInto({ db, practiceId, actor, now }: PracticeTransaction, episodeId: string): Promise<void> {
  const { referrerName, referrerContactedOn, ...episode } = await db
    .selectFrom('episodeOfCare as e')
    .innerJoin('clinic as c', (join) =>
      join.onRef('c.practiceId', '=', 'e.practiceId').onRef('c.id', '=', 'e.clinicId'),
    )
    .select([
      'e.id',
      'e.patientId',
      'e.reason',
      'e.clinicId',
      'c.name as clinicName',
      'c.timeZone',
      'e.startedOn',
      'e.referrerName',
      'e.referrerContactedOn',
      'e.rowVersion',
    ])
    .where('e.practiceId', '=', practiceId)
    .where('e.id', '=', episodeId)
    .executeTakeFirstOrThrow();
  const today = dateIn(now, episode.timeZone);
  await db
    .updateTable('episodeOfCare')
    .set({
      endedHow: 'merged',
      endedOn: Temporal.PlainDate.compare(episode.startedOn, today) > 0 ? episode.startedOn : today,
      rowVersion: episode.rowVersion + 1,
    })
    .where('practiceId', '=', practiceId)
    .where('id', '=', episodeId)
    .execute();
  const referrer = referrerName === '' ? {} : { referrer: { name: referrerName, contactedOn: referrerContactedOn } };
  await db
    .insertInto('episodeChange')
    .values({
      practiceId,
      id: newId(),
      episodeId,
      kind: 'ended',
      changedBy: actor.staffId,
      changedAt: now,
      before: JSON.stringify({ ...episode, ...referrer }),
    })
    .execute();
}
