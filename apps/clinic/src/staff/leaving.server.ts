import type { Database } from '../database/pool.ts';
import { membershipsOf } from './membership.ts';
import type { SignIn } from './sign-in.ts';

type Context = { readonly database: Database; readonly signIn: SignIn };

/** Signs a person out everywhere, unless another practice lets her in: her sessions there are none of our business. */
export async function endSessionsOfStranger({ database, signIn }: Context, userId: string): Promise<void> {
  if ((await membershipsOf(database, userId)).length === 0) await signIn.endSessions(userId);
}

/** True where the account opens nothing but this practice: only then may its owner hand over a new password. */
export async function worksHereOnly(
  { database }: Pick<Context, 'database'>,
  userId: string,
  practiceId: string,
): Promise<boolean> {
  const memberships = await membershipsOf(database, userId);
  return memberships.length === 1 && memberships[0]?.practiceId === practiceId;
}
