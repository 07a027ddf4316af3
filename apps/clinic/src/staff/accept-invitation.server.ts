import type { Transaction } from 'kysely';
import { newId } from '../database/identifier.ts';
import type { Database } from '../database/pool.ts';
import { asPractice } from '../database/practice-transaction.ts';
import type { Role, Tables } from '../database/tables.ts';
import { addStaffMember } from '../practice/add-practice.ts';
import { invitationHash } from './invite.server.ts';
import type { SignIn } from './sign-in.ts';

export type WhyClosed = 'unknown' | 'accepted' | 'revoked' | 'expired';

export type OpenInvitation = {
  readonly kind: 'open';
  readonly email: string;
  readonly displayName: string;
  readonly credentials: string;
  readonly roles: readonly Role[];
  /** The e-mail belongs to somebody who signs in already, at another practice: her own password is asked for. */
  readonly isKnown: boolean;
};

export type InvitationState = OpenInvitation | { readonly kind: 'closed'; readonly why: WhyClosed };

type Context = {
  readonly database: Database;
  readonly signIn: SignIn;
  readonly practiceId: string;
  readonly now: Temporal.Instant;
};

/** What a link of an invitation stands for, before anybody is signed in. */
export async function invitationState(context: Context, token: string): Promise<InvitationState> {
  const { database, signIn, practiceId, now } = context;
  const row = await asPractice(database, practiceId, (db) => invitationRow(db, practiceId, token));
  const why = whyClosed(row, now);
  if (!row || why) return { kind: 'closed', why: why ?? 'unknown' };
  const { email, displayName, credentials, roles } = row;
  return {
    kind: 'open',
    email,
    displayName,
    credentials,
    roles,
    isKnown: (await signIn.findUser(email)) !== undefined,
  };
}

export type Acceptance =
  | { readonly kind: 'accepted'; readonly cookies: readonly string[] }
  | { readonly kind: 'closed'; readonly why: WhyClosed }
  | { readonly kind: 'wrong-password' }
  | { readonly kind: 'wait'; readonly minutes: number };

/**
 * Puts the invited person on the team and signs her in. Somebody new gets an account with `password`; who has one
 * proves it with hers.
 * @param requestId stands in the access log beside the person who joined
 */
export async function acceptInvitation(
  context: Context,
  token: string,
  answer: {
    readonly displayName: string;
    readonly password: string;
    readonly address: string;
    readonly requestId: string;
  },
): Promise<Acceptance> {
  const { signIn, now } = context;
  const { password, address } = answer;
  const state = await invitationState(context, token);
  if (state.kind === 'closed') return state;
  const { email } = state;
  if (state.isKnown) {
    const attempt = await signIn.attempt(email, password, address, now);
    if (attempt.kind === 'wait') return attempt;
    if (attempt.kind === 'wrong') return { kind: 'wrong-password' };
    const why = await join(context, token, answer, async () => attempt.userId);
    return why ? { kind: 'closed', why } : { kind: 'accepted', cookies: attempt.cookies };
  }
  const why = await join(context, token, answer, () => signIn.createUser(email, answer.displayName, password));
  if (why) return { kind: 'closed', why };
  const attempt = await signIn.attempt(email, password, address, now);
  return { kind: 'accepted', cookies: attempt.kind === 'signed-in' ? attempt.cookies : [] };
}

/** Adds the person in one transaction; of two who send the same link at the same moment one gets the reason. */
async function join(
  { database, practiceId, now }: Context,
  token: string,
  { displayName, requestId }: { readonly displayName: string; readonly requestId: string },
  user: () => Promise<string>,
): Promise<WhyClosed | undefined> {
  return asPractice(database, practiceId, async (db) => {
    const row = await invitationRow(db, practiceId, token, 'lock');
    const why = whyClosed(row, now);
    if (!row || why) return why ?? 'unknown';
    const { id, credentials, roles } = row;
    const userId = await user();
    const staffId = await addStaffMember(db, { practiceId, userId, displayName, credentials, roles });
    await db
      .updateTable('staffInvitation')
      .set({ acceptedAt: now })
      .where('practiceId', '=', practiceId)
      .where('id', '=', id)
      .execute();
    await db
      .insertInto('accessLog')
      .values({
        practiceId,
        id: newId(),
        at: now,
        staffId,
        patientId: null,
        action: 'invitation.accept',
        outcome: 'allowed',
        requestId,
      })
      .execute();
    return undefined;
  });
}

type InvitationRow = {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly credentials: string;
  readonly roles: Role[];
  readonly expiresAt: Temporal.Instant;
  readonly acceptedAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
};

async function invitationRow(
  db: Transaction<Tables>,
  practiceId: string,
  token: string,
  lock?: 'lock',
): Promise<InvitationRow | undefined> {
  const query = db
    .selectFrom('staffInvitation')
    .select(['id', 'email', 'displayName', 'credentials', 'roles', 'expiresAt', 'acceptedAt', 'revokedAt'])
    .where('practiceId', '=', practiceId)
    .where('tokenHash', '=', invitationHash(token));
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

function whyClosed(row: InvitationRow | undefined, now: Temporal.Instant): WhyClosed | undefined {
  if (!row) return 'unknown';
  if (row.acceptedAt) return 'accepted';
  if (row.revokedAt) return 'revoked';
  return Temporal.Instant.compare(row.expiresAt, now) <= 0 ? 'expired' : undefined;
}
