import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { Role } from '../database/tables.ts';

export type OwnAccount = {
  readonly displayName: string;
  readonly credentials: string;
  readonly email: string;
  readonly roles: readonly Role[];
};

/** What the signed-in person is here, and the e-mail she signs in with. */
export async function ownAccount(tx: PracticeTransaction): Promise<OwnAccount> {
  const { displayName, credentials, roles, userId } = tx.actor;
  const { email } = await tx.db
    .selectFrom('signInUser')
    .select('email')
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();
  return { displayName, credentials, email, roles };
}
