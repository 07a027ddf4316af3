import type { Drawing } from '@filiform/body';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { isWrittenLate } from '../notes/index.server.ts';
import { dateIn } from '../practice/clinics.server.ts';
import { dateWords } from '../practice/wording-of-times.ts';
import { visitsSignedAgainst } from '../safety/index.server.ts';

export type LatestDrawing = {
  readonly drawing: Drawing;
  readonly day: string;
  readonly visitId: string;
  readonly hasOthers: boolean;
};

/** The newest pain drawing of a patient, and whether there are others to compare it with. */
export async function latestDrawing(
  tx: PracticeTransaction,
  patientId: string,
  timeZone: string,
): Promise<LatestDrawing | undefined> {
  const row = await tx.db
    .selectFrom('painDrawing as d')
    .select((row) => [
      'd.drawing',
      'd.updatedAt',
      'd.visitId',
      row
        .exists(
          row
            .selectFrom('painDrawing as other')
            .select('other.visitId')
            .where('other.practiceId', '=', tx.practiceId)
            .where('other.patientId', '=', patientId)
            .whereRef('other.visitId', '<>', 'd.visitId'),
        )
        .as('hasOthers'),
    ])
    .where('d.practiceId', '=', tx.practiceId)
    .where('d.patientId', '=', patientId)
    .orderBy('d.updatedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { drawing, visitId } = row;
  return { drawing, visitId, day: dateWords(dateIn(row.updatedAt, timeZone)), hasOthers: Boolean(row.hasOthers) };
}

export type NoteLine = {
  readonly visitId: string;
  readonly day: string;
  readonly clinicianName: string;
  readonly isSigned: boolean;
  /** Signed a good while after its visit. */
  readonly isLate: boolean;
  /** Signed although something stood against what was needled. */
  readonly isAgainst: boolean;
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
  const against = await visitsSignedAgainst(tx, patientId);
  return rows.map(({ visitId, signedAt, during, clinicianName }) => ({
    visitId,
    day: dateWords(dateIn(during.startsAt, timeZone)),
    clinicianName,
    isSigned: signedAt !== null,
    isLate: signedAt !== null && isWrittenLate(during.endsAt, signedAt),
    isAgainst: against.has(visitId),
  }));
}
