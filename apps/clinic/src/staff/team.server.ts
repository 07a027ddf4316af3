import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { ROLES, type Role } from '../database/tables.ts';
import { practiceTimeZone } from '../practice/practice-zone.server.ts';
import { fullTimeWords } from '../practice/wording-of-times.ts';

export type TeamMember = {
  readonly id: string;
  readonly displayName: string;
  readonly credentials: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly isActive: boolean;
  readonly isSelf: boolean;
};

export type PendingInvitation = {
  readonly id: string;
  readonly displayName: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** As people say it; undefined where the link has run out. */
  readonly until: string | undefined;
};

export type Team = {
  readonly members: readonly TeamMember[];
  readonly invitations: readonly PendingInvitation[];
};

/** Everybody who works or worked here, active people first, and the invitations that nobody has answered. */
export async function teamOf(tx: PracticeTransaction): Promise<Team> {
  const { db, practiceId, actor, now } = tx;
  const people = await db
    .selectFrom('staffMember as m')
    .innerJoin('signInUser as u', 'u.id', 'm.userId')
    .select(['m.id', 'm.displayName', 'm.credentials', 'm.deactivatedAt', 'u.email'])
    .where('m.practiceId', '=', practiceId)
    .orderBy('m.displayName')
    .orderBy('m.id')
    .execute();
  const held = await db
    .selectFrom('staffRole')
    .select(['staffId', 'role'])
    .where('practiceId', '=', practiceId)
    .execute();
  const invited = await db
    .selectFrom('staffInvitation')
    .select(['id', 'displayName', 'email', 'roles', 'expiresAt'])
    .where('practiceId', '=', practiceId)
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .orderBy('invitedAt', 'desc')
    .execute();
  const timeZone = await practiceTimeZone(tx);
  const members = people.map(({ id, displayName, credentials, deactivatedAt, email }) => ({
    id,
    displayName,
    credentials,
    email,
    roles: ROLES.filter((role) => held.some((one) => one.staffId === id && one.role === role)),
    isActive: deactivatedAt === null,
    isSelf: id === actor.staffId,
  }));
  return {
    members: [...members.filter(({ isActive }) => isActive), ...members.filter(({ isActive }) => !isActive)],
    invitations: invited.map(({ expiresAt, ...invitation }) => ({
      ...invitation,
      until: Temporal.Instant.compare(now, expiresAt) < 0 ? fullTimeWords(expiresAt, timeZone) : undefined,
    })),
  };
}
