import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '../database/practice-transaction.ts';
import type { Role } from '../database/tables.ts';
import { testDatabase } from '../database/test-database.ts';
import { acceptInvitation, invitationState } from './accept-invitation.server.ts';
import { invite, revokeInvitation } from './invite.server.ts';
import { membershipAt, membershipsOf } from './membership.ts';
import type { SignIn } from './sign-in.ts';
import { aMember, aPractice, as, NOW, PASSWORD, testSignIn } from './staff.test-data.ts';
import { teamOf } from './team.server.ts';

const rows = testDatabase();
let signIn: SignIn;
let owner: StaffActor;

beforeAll(async () => {
  signIn = testSignIn(rows());
  const { database } = rows();
  owner = await aMember({ database, signIn }, await aPractice(database, 'Quiet Needle'), 'Ona Weil', ['owner']);
});

function context(now = NOW, practiceId = owner.practiceId) {
  return { database: rows().database, signIn, practiceId, now };
}

async function invited(email: string, roles: readonly Role[] = ['clinician']): Promise<string> {
  const wanted = { displayName: 'Ines Roth', credentials: 'PT', roles };
  const answer = await as(rows().database, owner, 'staff.manage', (tx) => invite(tx, email, wanted));
  if (answer.kind !== 'invited') throw new Error(answer.sentence);
  return answer.token;
}

const answer = { displayName: 'Ines Roth', password: PASSWORD, address: '10.0.0.1', requestId: 'test' };

describe('an invitation', () => {
  it('makes an account and a member with the roles it was sent with, and signs the person in', async () => {
    const token = await invited('Ines@example.com', ['clinician', 'student']);
    expect(await invitationState(context(), token)).toMatchObject({ email: 'ines@example.com', isKnown: false });
    const accepted = await acceptInvitation(context(), token, answer);
    expect(accepted.kind === 'accepted' && accepted.cookies.length).toBeGreaterThan(0);
    const userId = (await signIn.findUser('ines@example.com')) ?? '';
    expect(await membershipAt(rows().database, userId, owner.practiceId)).toMatchObject({
      displayName: 'Ines Roth',
      credentials: 'PT',
      roles: ['clinician', 'student'],
    });
  });

  it('works once, also when two people send it at the same moment', async () => {
    const token = await invited('once@example.com');
    const answers = await Promise.all([1, 2, 3].map(() => acceptInvitation(context(), token, answer)));
    expect(answers.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
    expect(await acceptInvitation(context(), token, answer)).toEqual({ kind: 'closed', why: 'accepted' });
    const { members } = await as(rows().database, owner, 'staff.manage', teamOf);
    expect(members.filter(({ email }) => email === 'once@example.com')).toHaveLength(1);
  });

  it('ends after seven days, when it is taken back, and when a newer one is sent', async () => {
    const token = await invited('slow@example.com');
    const lastMoment = NOW.add({ hours: 7 * 24 }).subtract({ seconds: 1 });
    expect((await invitationState(context(lastMoment), token)).kind).toBe('open');
    const tooLate = NOW.add({ hours: 7 * 24 });
    expect(await acceptInvitation(context(tooLate), token, answer)).toEqual({ kind: 'closed', why: 'expired' });

    const newer = await invited('slow@example.com');
    expect(await invitationState(context(), token)).toEqual({ kind: 'closed', why: 'revoked' });
    const { invitations } = await as(rows().database, owner, 'staff.manage', teamOf);
    const sent = invitations.find(({ email }) => email === 'slow@example.com');
    await as(rows().database, owner, 'staff.manage', (tx) => revokeInvitation(tx, sent?.id ?? ''));
    expect(await acceptInvitation(context(), newer, answer)).toEqual({ kind: 'closed', why: 'revoked' });
    expect(await signIn.findUser('slow@example.com')).toBeUndefined();
  });

  it('asks somebody who works elsewhere for the password she has, and lets nobody else in', async () => {
    const { database } = rows();
    const elsewhere = await aPractice(database, 'Elsewhere');
    const known = await aMember({ database, signIn }, elsewhere, 'Kaya Berg', ['clinician']);
    const token = await invited('kaya.berg@example.com', ['front-desk']);
    expect(await invitationState(context(), token)).toMatchObject({ kind: 'open', isKnown: true });
    const guess = { ...answer, password: 'a password of my own choice' };
    expect(await acceptInvitation(context(), token, guess)).toEqual({ kind: 'wrong-password' });
    expect((await acceptInvitation(context(), token, answer)).kind).toBe('accepted');
    const memberships = await membershipsOf(database, known.userId);
    expect(new Map(memberships.map(({ practiceId, roles }) => [practiceId, roles]))).toEqual(
      new Map([
        [elsewhere, ['clinician']],
        [owner.practiceId, ['front-desk']],
      ]),
    );
  });

  it('opens nothing at another practice, and is kept as a hash', async () => {
    const token = await invited('here.only@example.com');
    const other = await aPractice(rows().database, 'Another');
    expect(await invitationState(context(NOW, other), token)).toEqual({ kind: 'closed', why: 'unknown' });
    const { rows: kept } = await rows().ownerPool.query('select * from app.staff_invitation');
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  it('is not sent to somebody who is on the team', async () => {
    const wanted = { displayName: 'Ona', credentials: '', roles: ['clinician'] as const };
    const again = await as(rows().database, owner, 'staff.manage', (tx) => invite(tx, 'ONA.WEIL@example.com', wanted));
    expect(again).toEqual({ kind: 'refused', sentence: 'Ona Weil has this e-mail and is on the team already.' });
  });
});
