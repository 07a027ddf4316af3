import type { Credential } from '@filiform/needling';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { entryOf } from './credential-rows.ts';

/**
 * A person's dry needling credential for a state, as it stood in Filiform at a moment.
 * @param state where the patient is treated, two letters
 * @param at when; now unless an earlier visit is looked at
 * @returns undefined where none was entered, or it was ended before
 */
export async function credentialFor(
  tx: PracticeTransaction,
  staffId: string,
  state: string,
  at: Temporal.Instant = tx.now,
): Promise<Credential | undefined> {
  const row = await tx.db
    .selectFrom('needlingCredential')
    .selectAll()
    .where('practiceId', '=', tx.practiceId)
    .where('staffId', '=', staffId)
    .where('state', '=', state)
    .where('standsFrom', '<=', at)
    .where((where) => where.or([where('standsUntil', 'is', null), where('standsUntil', '>', at)]))
    .executeTakeFirst();
  return row && entryOf(row);
}
