import type { PracticeTransaction } from '../database/practice-transaction.ts';

/** Whether the visit's note is signed. */
export async function isSigned(tx: PracticeTransaction, visitId: string): Promise<boolean> {
  const note = await tx.db
    .selectFrom('note')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('visitId', '=', visitId)
    .where('signedAt', 'is not', null)
    .executeTakeFirst();
  return note !== undefined;
}

/**
 * Before anything is written to a visit: waits for a signing under way, and keeps the next one waiting until this
 * transaction has ended, so that nothing slips in between the note's reading and its signature.
 * @returns false where the note is signed, and nothing may be written any more
 */
export async function lockUnlessSigned(tx: PracticeTransaction, visitId: string): Promise<boolean> {
  await tx.db
    .selectFrom('visit')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', visitId)
    .forUpdate()
    .execute();
  return !(await isSigned(tx, visitId));
}
