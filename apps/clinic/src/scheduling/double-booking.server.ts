import { sql } from 'kysely';
import type { PracticeTransaction } from '../database/practice-transaction.ts';

const EXCLUSION_VIOLATION = '23P01';

/**
 * One write that the database may refuse because the clinician has another visit then. Returns 'clash' for that, and
 * all that was done before in the transaction stands. Other failures are thrown as they are.
 */
export async function unlessDoubleBooked<T>(tx: PracticeTransaction, write: () => Promise<T>): Promise<T | 'clash'> {
  await sql`savepoint before_booking`.execute(tx.db);
  try {
    return await write();
  } catch (error) {
    if (!isDoubleBooking(error)) throw error;
    await sql`rollback to savepoint before_booking`.execute(tx.db);
    return 'clash';
  }
}

/** By SQLSTATE: on Citus the constraint's name is not told. */
function isDoubleBooking(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === EXCLUSION_VIOLATION;
}

/**
 * Bookings of one clinician wait for one another from here to the end of the transaction. The constraint alone would
 * do, but two that meet in it can end in a deadlock after a second's wait.
 */
export async function lockClinician(tx: PracticeTransaction, clinicianId: string): Promise<void> {
  await tx.db
    .selectFrom('staffMember')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', clinicianId)
    .forNoKeyUpdate()
    .execute();
}
