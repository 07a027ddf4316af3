import { sql } from 'kysely';
import type { Database } from '../database/pool.ts';
import type { StaffActor } from '../database/practice-transaction.ts';
import type { Role } from '../database/tables.ts';

/** Where a person works, and as what. Practices that deactivated her are not among them. */
export async function membershipsOf(database: Database, userId: string): Promise<readonly StaffActor[]> {
  const answer = await sql<StaffActor & { roles: Role[] }>`
    select practice_id, ${userId}::text as user_id, staff_id, display_name, credentials, roles
    from app.memberships_of(${userId}::uuid)
  `.execute(database);
  return answer.rows;
}

/** What a signed-in person is at a practice; undefined for a stranger to it, or someone who was deactivated. */
export async function membershipAt(
  database: Database,
  userId: string,
  practiceId: string,
): Promise<StaffActor | undefined> {
  const memberships = await membershipsOf(database, userId);
  return memberships.find((membership) => membership.practiceId === practiceId);
}
