import type { Drawing } from '@filiform/body';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { dateIn } from '../practice/clinics.server.ts';
import { dateWords } from '../practice/wording-of-times.ts';

/** The newest pain drawing of a patient. */
export async function latestDrawing(
  tx: PracticeTransaction,
  patientId: string,
  timeZone: string,
): Promise<{ readonly drawing: Drawing; readonly day: string; readonly visitId: string } | undefined> {
  const row = await tx.db
    .selectFrom('painDrawing')
    .select(['drawing', 'updatedAt', 'visitId'])
    .where('practiceId', '=', tx.practiceId)
    .where('patientId', '=', patientId)
    .orderBy('updatedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { drawing: row.drawing, day: dateWords(dateIn(row.updatedAt, timeZone)), visitId: row.visitId };
}

export type NoteLine = {
  readonly visitId: string;
  readonly day: string;
  readonly clinicianName: string;
  readonly isSigned: boolean;
};

const NOTES_SHOWN = 5;

/** Unsigned notes first, then the latest signed ones. */
export async function latestNotes(
  tx: PracticeTransaction,
  patientId: string,
  timeZone: string,
): Promise<readonly NoteLine[]> {
  const rows = await tx.db
    .selectFrom('note as n')
    .innerJoin('visit as v', (join) => join.onRef('v.practiceId', '=', 'n.practiceId').onRef('v.id', '=', 'n.visitId'))
    .innerJoin('staffMember as m', (join) =>
      join.onRef('m.practiceId', '=', 'v.practiceId').onRef('m.id', '=', 'v.clinicianId'),
    )
    .select(['n.visitId', 'n.signedAt', 'v.during', 'm.displayName as clinicianName'])
    .where('n.practiceId', '=', tx.practiceId)
    .where('n.patientId', '=', patientId)
    .orderBy('n.signedAt', (order) => order.desc().nullsFirst())
    .limit(NOTES_SHOWN)
    .execute();
  return rows.map(({ visitId, signedAt, during, clinicianName }) => ({
    visitId,
    day: dateWords(dateIn(during.startsAt, timeZone)),
    clinicianName,
    isSigned: signedAt !== null,
  }));
}
