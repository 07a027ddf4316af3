import { createHash, randomBytes } from 'node:crypto';
import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { MemberFields } from './member-fields.ts';

const WORKS_FOR = Temporal.Duration.from({ hours: 7 * 24 });

export type Invited =
  | { readonly kind: 'invited'; readonly token: string; readonly expiresAt: Temporal.Instant }
  | { readonly kind: 'refused'; readonly sentence: string };

/**
 * Invites somebody by e-mail. The token is told once, only its hash is kept; an earlier invitation to the same e-mail
 * ends with it.
 */
export async function invite(tx: PracticeTransaction, email: string, wanted: MemberFields): Promise<Invited> {
  const { db, practiceId, actor, now } = tx;
  const spelled = email.trim().toLowerCase();
  const member = await db
    .selectFrom('staffMember as m')
    .innerJoin('signInUser as u', 'u.id', 'm.userId')
    .select(['m.displayName', 'm.deactivatedAt'])
    .where('m.practiceId', '=', practiceId)
    .where('u.email', '=', spelled)
    .executeTakeFirst();
  if (member) {
    const what = member.deactivatedAt === null ? 'is on the team already' : 'was deactivated: reactivate the person';
    return { kind: 'refused', sentence: `${member.displayName} has this e-mail and ${what}.` };
  }
  await db
    .updateTable('staffInvitation')
    .set({ revokedAt: now })
    .where('practiceId', '=', practiceId)
    .where('email', '=', spelled)
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .execute();
  const token = randomBytes(24).toString('base64url');
  const expiresAt = now.add(WORKS_FOR);
  await db
    .insertInto('staffInvitation')
    .values({
      practiceId,
      id: newId(),
      email: spelled,
      displayName: wanted.displayName,
      credentials: wanted.credentials,
      roles: [...wanted.roles],
      tokenHash: invitationHash(token),
      invitedBy: actor.staffId,
      invitedAt: now,
      expiresAt,
    })
    .execute();
  return { kind: 'invited', token, expiresAt };
}

/** The invitation's link stops working. One that was accepted meanwhile stays accepted. */
export async function revokeInvitation(tx: PracticeTransaction, invitationId: string): Promise<void> {
  await tx.db
    .updateTable('staffInvitation')
    .set({ revokedAt: tx.now })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', invitationId)
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .execute();
}

/** What is kept of an invitation's token. */
export function invitationHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
