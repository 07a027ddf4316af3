import type { Transaction } from 'kysely';
import { newId } from '../database/identifier.ts';
import type { Database } from '../database/pool.ts';
import { asPractice } from '../database/practice-transaction.ts';
import type { Role, Tables } from '../database/tables.ts';

export type NewPractice = {
  readonly name: string;
  readonly tagline: string;
  readonly telephone: string;
  readonly email: string;
  readonly isDemo: boolean;
};

/**
 * Makes a practice together with whatever `fill` adds to it, all or nothing: a program that is killed half-way
 * leaves no practice behind, since the directory's row is of the same transaction.
 * @param hosts names that lead to it; none are needed while it is the only practice
 */
export async function addPractice<T>(
  database: Database,
  practice: NewPractice,
  hosts: readonly string[],
  fill: (db: Transaction<Tables>, practiceId: string) => Promise<T>,
): Promise<T> {
  const id = newId();
  return asPractice(database, id, async (db) => {
    await db.insertInto('practiceDirectory').values({ id, name: practice.name }).execute();
    if (hosts.length > 0) {
      await db
        .insertInto('practiceHost')
        .values(hosts.map((host) => ({ host: host.toLowerCase(), practiceId: id })))
        .execute();
    }
    await db
      .insertInto('practice')
      .values({ id, ...practice })
      .execute();
    return fill(db, id);
  });
}

/** Adds a person to the practice's staff. The user exists already. */
export async function addStaffMember(
  db: Transaction<Tables>,
  member: {
    readonly practiceId: string;
    readonly userId: string;
    readonly displayName: string;
    readonly credentials: string;
    readonly roles: readonly Role[];
  },
): Promise<string> {
  const id = newId();
  const { practiceId, userId, displayName, credentials, roles } = member;
  await db.insertInto('staffMember').values({ practiceId, id, userId, displayName, credentials }).execute();
  if (roles.length > 0) {
    await db
      .insertInto('staffRole')
      .values(roles.map((role) => ({ practiceId, staffId: id, role })))
      .execute();
  }
  return id;
}
