import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { ROLES, type Role } from '../database/tables.ts';
import { ROLE_WORDS } from '../staff/index.ts';

/** Whom a task can be for: a role, or one person in one of her roles. */
export type Assignee = { readonly role: Role; readonly staffId: string | undefined };

type Choice = { readonly value: string; readonly name: string; readonly assignee: Assignee };

/** Every role, and everybody who works here now. */
export async function assignees(
  tx: PracticeTransaction,
): Promise<{ readonly roles: readonly Choice[]; readonly people: readonly Choice[] }> {
  const rows = await tx.db
    .selectFrom('staffRole as r')
    .innerJoin('staffMember as m', (join) =>
      join.onRef('m.practiceId', '=', 'r.practiceId').onRef('m.id', '=', 'r.staffId'),
    )
    .select(['r.role', 'm.id', 'm.displayName'])
    .where('r.practiceId', '=', tx.practiceId)
    .where('m.deactivatedAt', 'is', null)
    .orderBy('m.displayName')
    .orderBy('r.role')
    .execute();
  return {
    roles: ROLES.map((role) => ({ value: role, name: ROLE_WORDS[role].name, assignee: { role, staffId: undefined } })),
    people: rows.map(({ role, id, displayName }) => ({
      value: `${role} ${id}`,
      name: `${displayName} (${ROLE_WORDS[role].name})`,
      assignee: { role, staffId: id },
    })),
  };
}
