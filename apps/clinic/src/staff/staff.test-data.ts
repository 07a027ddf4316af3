import type { Action } from '../database/permissions.ts';
import type { Database } from '../database/pool.ts';
import { asPractice, inPractice, type PracticeTransaction, type StaffActor } from '../database/practice-transaction.ts';
import type { Role } from '../database/tables.ts';
import type { TestRows } from '../database/test-database.ts';
import { addPractice, addStaffMember } from '../practice/add-practice.ts';
import { openSignIn, type SignIn } from './sign-in.ts';

export const NOW = Temporal.Instant.from('2026-03-03T15:00:00Z');
export const PASSWORD = 'long enough to hold';

/** Sign-in over a test's database; nothing is mailed. */
export function testSignIn({ pool, database }: TestRows): SignIn {
  return openSignIn({
    pool,
    database,
    secret: 'a secret of forty characters for the test',
    secure: false,
    sendResetLink: async () => {},
  });
}

export async function aPractice(database: Database, name: string): Promise<string> {
  const practice = { name, tagline: name, telephone: '', email: '', isDemo: false };
  return addPractice(database, practice, [], async (_db, practiceId) => practiceId);
}

/** Somebody with an account on the practice's team. */
export async function aMember(
  { database, signIn }: { readonly database: Database; readonly signIn: SignIn },
  practiceId: string,
  displayName: string,
  roles: readonly Role[],
): Promise<StaffActor> {
  const email = `${displayName.toLowerCase().replaceAll(' ', '.')}@example.com`;
  const userId = (await signIn.findUser(email)) ?? (await signIn.createUser(email, displayName, PASSWORD));
  const staffId = await asPractice(database, practiceId, (db) =>
    addStaffMember(db, { practiceId, userId, displayName, credentials: '', roles }),
  );
  return { practiceId, userId, staffId, displayName, credentials: '', roles };
}

/** Runs the work as this person. */
export async function as<T>(
  database: Database,
  actor: StaffActor,
  action: Action,
  work: (tx: PracticeTransaction) => Promise<T>,
  now = NOW,
): Promise<T> {
  return inPractice({ database, actor, requestId: 'test', now }, action, work);
}
