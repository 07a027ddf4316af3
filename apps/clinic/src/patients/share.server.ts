import { isId, newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { requirePatient } from './access.server.ts';

export type Sharing = {
  readonly openTo: readonly { readonly id: string; readonly name: string }[];
  readonly others: readonly { readonly id: string; readonly name: string }[];
};

/** Which students may read this record now, and which could. */
export async function sharingOf(tx: PracticeTransaction, patientId: string): Promise<Sharing> {
  const rows = await tx.db
    .selectFrom('staffMember as m')
    .innerJoin('staffRole as r', (join) =>
      join.onRef('r.practiceId', '=', 'm.practiceId').onRef('r.staffId', '=', 'm.id'),
    )
    .select(({ exists, selectFrom }) => [
      'm.id',
      'm.displayName as name',
      'm.deactivatedAt',
      exists(
        selectFrom('patientShare as s')
          .select('s.id')
          .where('s.practiceId', '=', tx.practiceId)
          .where('s.patientId', '=', patientId)
          .whereRef('s.studentId', '=', 'm.id')
          .where('s.endedAt', 'is', null),
      ).as('isOpen'),
    ])
    .where('m.practiceId', '=', tx.practiceId)
    .where('r.role', '=', 'student')
    .orderBy('m.displayName')
    .execute();
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
  return {
    openTo: rows.filter(({ isOpen }) => isOpen).map(named),
    others: rows.filter(({ isOpen, deactivatedAt }) => !isOpen && deactivatedAt === null).map(named),
  };
}

export type Shared = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly sentence: string };

/** Opens the record to one student, until it is ended. Done twice, it is open once. */
export async function sharePatient(tx: PracticeTransaction, patientId: string, studentId: string): Promise<Shared> {
  await requirePatient(tx, patientId, 'record.share');
  const { openTo, others } = await sharingOf(tx, patientId);
  if (openTo.some(({ id }) => id === studentId)) return { kind: 'done' };
  if (!others.some(({ id }) => id === studentId)) {
    return { kind: 'refused', sentence: 'Choose a student of this practice.' };
  }
  await tx.db
    .insertInto('patientShare')
    .values({
      practiceId: tx.practiceId,
      id: newId(),
      patientId,
      studentId,
      sharedBy: tx.actor.staffId,
      sharedAt: tx.now,
      endedAt: null,
    })
    // Two clinicians may press at once: the record is open, which is what both wanted.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { kind: 'done' };
}

/** Closes the record to a student. She sees nothing of it from then on. */
export async function endShare(tx: PracticeTransaction, patientId: string, studentId: string): Promise<Shared> {
  await requirePatient(tx, patientId, 'record.share');
  if (!isId(studentId)) return { kind: 'refused', sentence: 'Choose a student of this practice.' };
  await tx.db
    .updateTable('patientShare')
    .set({ endedAt: tx.now })
    .where('practiceId', '=', tx.practiceId)
    .where('patientId', '=', patientId)
    .where('studentId', '=', studentId)
    .where('endedAt', 'is', null)
    .execute();
  return { kind: 'done' };
}
