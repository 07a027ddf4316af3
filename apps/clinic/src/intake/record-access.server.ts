import { AccessRefused, type PracticeTransaction } from '../database/practice-transaction.ts';

/**
 * Lets a clinician open every record, a student those that are shared with her; the access log is told either way.
 * @throws AccessRefused
 */
export async function requirePatient(tx: PracticeTransaction, patientId: string): Promise<void> {
  tx.touch(patientId);
  if (tx.actor.roles.includes('clinician')) return;
  const share = await tx.db
    .selectFrom('patientShare')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('patientId', '=', patientId)
    .where('studentId', '=', tx.actor.staffId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  if (!share)
    throw new AccessRefused(
      'record.read',
      "This patient's record is not shared with you. Ask the clinician who supervises you to share it.",
    );
}
