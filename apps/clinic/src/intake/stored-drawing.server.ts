import type { Drawing } from '@filiform/body';
import { sql } from 'kysely';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { openVisit } from './visit-of.server.ts';

export type StoredDrawing = {
  readonly drawing: Drawing;
  /** 0 where nothing is stored yet. */
  readonly rowVersion: number;
  readonly drawnBy: string;
  readonly updatedAt: Temporal.Instant;
};

/** The drawing of a visit; undefined where none was begun. The caller has checked that the record may be opened. */
export async function drawingOfVisit(tx: PracticeTransaction, visitId: string): Promise<StoredDrawing | undefined> {
  return drawings(tx).where('painDrawing.visitId', '=', visitId).executeTakeFirst();
}

/** A visit's drawing alone; an empty one where none was begun. @throws NotFound, AccessRefused */
export async function readDrawing(tx: PracticeTransaction, visitId: string): Promise<Drawing> {
  await openVisit(tx, visitId, 'record.read');
  return (await drawingOfVisit(tx, visitId))?.drawing ?? { version: 1, strokes: [] };
}

/** The patient's last drawing from a visit that began before this one, with that visit's time and zone. */
export async function earlierDrawing(tx: PracticeTransaction, patientId: string, before: Temporal.Instant) {
  const rows = await drawings(tx)
    .innerJoin('visit', (join) =>
      join.onRef('visit.practiceId', '=', 'painDrawing.practiceId').onRef('visit.id', '=', 'painDrawing.visitId'),
    )
    .innerJoin('clinic', (join) =>
      join.onRef('clinic.practiceId', '=', 'visit.practiceId').onRef('clinic.id', '=', 'visit.clinicId'),
    )
    .select(['visit.during', 'clinic.timeZone', 'painDrawing.visitId'])
    .where('visit.practiceId', '=', tx.practiceId)
    .where('clinic.practiceId', '=', tx.practiceId)
    .where('painDrawing.patientId', '=', patientId)
    .where(sql<boolean>`lower(visit.during) < ${before.toString()}::timestamptz`)
    .where(sql<boolean>`jsonb_array_length(pain_drawing.drawing -> 'strokes') > 0`)
    .orderBy(sql`lower(visit.during)`, 'desc')
    .limit(1)
    .execute();
  return rows[0];
}

function drawings(tx: PracticeTransaction) {
  return tx.db
    .selectFrom('painDrawing')
    .innerJoin('staffMember', (join) =>
      join
        .onRef('staffMember.practiceId', '=', 'painDrawing.practiceId')
        .onRef('staffMember.id', '=', 'painDrawing.drawnBy'),
    )
    .select([
      'painDrawing.drawing',
      'painDrawing.rowVersion',
      'painDrawing.updatedAt',
      'staffMember.displayName as drawnBy',
    ])
    .where('painDrawing.practiceId', '=', tx.practiceId)
    .where('staffMember.practiceId', '=', tx.practiceId);
}
