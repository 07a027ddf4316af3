import { sql } from 'kysely';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { openPatient } from './identity.server.ts';

/** Takes a record out of the lists, or brings it back. Nothing of it is lost either way. A merged one stays merged. */
export async function setArchived(tx: PracticeTransaction, patientId: string, isArchived: boolean): Promise<void> {
  await openPatient(tx, patientId, 'patients.archive');
  await tx.db
    .updateTable('patient')
    .set({ archivedAt: isArchived ? tx.now : null, rowVersion: sql`row_version + 1` })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', patientId)
    .where('mergedInto', 'is', null)
    .where('archivedAt', isArchived ? 'is' : 'is not', null)
    .execute();
}
