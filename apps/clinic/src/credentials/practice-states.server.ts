import type { PracticeTransaction } from '../database/practice-transaction.ts';

/** The states where the practice treats patients, two letters each, in the order of its clinics; each once. */
export async function practiceStates(tx: PracticeTransaction): Promise<readonly string[]> {
  const clinics = await tx.db
    .selectFrom('clinic')
    .select('state')
    .where('practiceId', '=', tx.practiceId)
    .orderBy('position')
    .orderBy('name')
    .execute();
  return [...new Set(clinics.map(({ state }) => state.trim().toUpperCase()))];
}
