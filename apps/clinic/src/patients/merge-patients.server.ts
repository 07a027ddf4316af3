import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { requirePatient } from './access.server.ts';
import { moveEpisodes } from './merge-episodes.server.ts';
import type { PatientData } from './patient-fields.ts';
import { type PatientRecord, patientRecord } from './patient-record.server.ts';

/** One of two records, with what hangs on it. */
export type MergeSide = PatientRecord & { readonly visits: number; readonly signedNotes: number };

export type MergeAnswer =
  | { readonly kind: 'merged' }
  /** Somebody changed or merged one of the two since they were shown. */
  | { readonly kind: 'stale' };

type WantedMerge = {
  readonly keptId: string;
  readonly keptVersion: number;
  readonly mergedId: string;
  readonly mergedVersion: number;
  /** The patient's own data as chosen, field by field. */
  readonly chosen: PatientData;
};

/** Both records as they are now. @throws NotFound */
export async function mergeSides(
  tx: PracticeTransaction,
  oneId: string,
  otherId: string,
): Promise<readonly [MergeSide, MergeSide]> {
  return [await sideOf(tx, oneId), await sideOf(tx, otherId)];
}

async function sideOf(tx: PracticeTransaction, patientId: string): Promise<MergeSide> {
  await requirePatient(tx, patientId, 'patients.merge');
  const record = await patientRecord(tx, patientId);
  const counts = await tx.db
    .selectNoFrom((row) => [
      row
        .selectFrom('visit')
        .select((one) => one.fn.countAll<number>().as('count'))
        .where('practiceId', '=', tx.practiceId)
        .where('patientId', '=', patientId)
        .as('visits'),
      row
        .selectFrom('note')
        .select((one) => one.fn.countAll<number>().as('count'))
        .where('practiceId', '=', tx.practiceId)
        .where('patientId', '=', patientId)
        .where('signedAt', 'is not', null)
        .as('signedNotes'),
    ])
    .executeTakeFirstOrThrow();
  return { ...record, visits: counts.visits ?? 0, signedNotes: counts.signedNotes ?? 0 };
}

/**
 * Makes one record of two that are one person's: the kept one takes the chosen values and everything that hung on the
 * other, which stays as a pointer to it. Signed notes move as they are. How both read before is kept in the trail.
 */
export async function mergePatients(tx: PracticeTransaction, wanted: WantedMerge): Promise<MergeAnswer> {
  const { keptId, mergedId } = wanted;
  if (keptId === mergedId) return { kind: 'stale' };
  // In one order, whoever asks: two merges of the same two records then wait for each other.
  const locked = new Map<string, PatientRecord>();
  for (const id of [keptId, mergedId].sort()) {
    await requirePatient(tx, id, 'patients.merge');
    locked.set(id, await patientRecord(tx, id, true));
  }
  const kept = locked.get(keptId);
  const merged = locked.get(mergedId);
  if (!kept || !merged || kept.mergedInto !== null || merged.mergedInto !== null) return { kind: 'stale' };
  if (kept.rowVersion !== wanted.keptVersion || merged.rowVersion !== wanted.mergedVersion) return { kind: 'stale' };
  const moved = await moveRecords(tx, mergedId, keptId);
  await tx.db
    .updateTable('patient')
    .set({ ...wanted.chosen, archivedAt: null, rowVersion: kept.rowVersion + 1 })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', keptId)
    .execute();
  await tx.db
    .updateTable('patient')
    .set({ mergedInto: keptId, archivedAt: tx.now, rowVersion: merged.rowVersion + 1 })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', mergedId)
    .execute();
  // Records that were merged into this one before point straight to the kept one.
  await tx.db
    .updateTable('patient')
    .set({ mergedInto: keptId })
    .where('practiceId', '=', tx.practiceId)
    .where('mergedInto', '=', mergedId)
    .execute();
  await tx.db
    .insertInto('patientMerge')
    .values({
      practiceId: tx.practiceId,
      id: newId(),
      keptId,
      mergedId,
      mergedBy: tx.actor.staffId,
      mergedAt: tx.now,
      keptBefore: JSON.stringify(beforeOf(kept)),
      mergedBefore: JSON.stringify(beforeOf(merged)),
      moved: JSON.stringify(moved),
    })
    .execute();
  return { kind: 'merged' };
}

function beforeOf({ texts, rowVersion, archivedAt }: PatientRecord) {
  return { ...texts, rowVersion, archivedAt: archivedAt?.toString() ?? null };
}

const MOVING = [
  'visit',
  'painDrawing',
  'examination',
  'outcomeScore',
  'healthAnswer',
  'healthDocument',
  'healthClearance',
  'needlingSession',
  'note',
  'task',
  'retest',
  'aftercareGiven',
  'voiceAsk',
] as const;

async function moveRecords(tx: PracticeTransaction, from: string, to: string): Promise<Record<string, number>> {
  const moved: Record<string, number> = {};
  for (const table of MOVING) {
    const answer = await tx.db
      .updateTable(table)
      .set({ patientId: to })
      .where('practiceId', '=', tx.practiceId)
      .where('patientId', '=', from)
      .executeTakeFirst();
    moved[table] = Number(answer.numUpdatedRows);
  }
  moved.patientShare = await moveShares(tx, from, to);
  return { ...moved, ...(await moveEpisodes(tx, from, to)) };
}

/** A student who could read one of the two can read the merged record; she needs only one share for it. */
async function moveShares(tx: PracticeTransaction, from: string, to: string): Promise<number> {
  const known = await tx.db
    .selectFrom('patientShare')
    .select('studentId')
    .where('practiceId', '=', tx.practiceId)
    .where('patientId', '=', to)
    .where('endedAt', 'is', null)
    .execute();
  if (known.length > 0) {
    await tx.db
      .updateTable('patientShare')
      .set({ endedAt: tx.now })
      .where('practiceId', '=', tx.practiceId)
      .where('patientId', '=', from)
      .where('endedAt', 'is', null)
      .where(
        'studentId',
        'in',
        known.map(({ studentId }) => studentId),
      )
      .execute();
  }
  const answer = await tx.db
    .updateTable('patientShare')
    .set({ patientId: to })
    .where('practiceId', '=', tx.practiceId)
    .where('patientId', '=', from)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return Number(answer.numUpdatedRows);
}
