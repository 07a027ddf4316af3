import { beforeAll, describe, expect, it } from 'vitest';
import { NotFound, type StaffActor } from '../database/practice-transaction.ts';
import type { Role } from '../database/tables.ts';
import { testDatabase } from '../database/test-database.ts';
import { SITE_CHANNEL } from '../site/served/changed.server.ts';
import { changeMember, deactivateMember, reactivateMember } from './change-team.server.ts';
import { endSessionsOfStranger, worksHereOnly } from './leaving.server.ts';
import { fingerprint } from './member-fields.ts';
import { membershipAt } from './membership.ts';
import type { SignIn } from './sign-in.ts';
import { aMember, aPractice, as, NOW, PASSWORD, testSignIn } from './staff.test-data.ts';

const rows = testDatabase();
let signIn: SignIn;

beforeAll(() => {
  signIn = testSignIn(rows());
});

/** A practice of its own, so that no test counts another's owners. */
async function aTeam(name: string) {
  const { database } = rows();
  const practiceId = await aPractice(database, name);
  const member = (displayName: string, roles: readonly Role[]) =>
    aMember({ database, signIn }, practiceId, displayName, roles);
  return { practiceId, member, owner: await member(`${name} Owner`, ['owner']) };
}

const change = (actor: StaffActor, who: StaffActor, roles: readonly Role[], seen = fingerprint(who)) =>
  as(rows().database, actor, 'staff.manage', (tx) =>
    changeMember(tx, who.staffId, { displayName: who.displayName, credentials: 'PT', roles }, seen),
  );
const deactivate = (actor: StaffActor, who: StaffActor) =>
  as(rows().database, actor, 'staff.manage', (tx) => deactivateMember(tx, who.staffId));
const membership = (who: StaffActor) => membershipAt(rows().database, who.userId, who.practiceId);

/** What a page opened now would show of somebody. */
async function shown(who: StaffActor): Promise<string> {
  const present = await membership(who);
  if (!present) throw new Error(`${who.displayName} can't sign in, so no page shows her as present.`);
  return fingerprint(present);
}

async function sessionOf(email: string): Promise<Headers> {
  const answer = await signIn.attempt(email, PASSWORD, '10.0.0.1', NOW);
  if (answer.kind !== 'signed-in') throw new Error(`Signing in answered ${answer.kind}.`);
  return new Headers({ cookie: answer.cookies.map((cookie) => cookie.split(';')[0]).join('; ') });
}

describe('changing the team', () => {
  it('gives and takes roles from the next request on', async () => {
    const { owner, member } = await aTeam('Roles');
    const ines = await member('Ines Roles', ['student']);
    expect(await change(owner, ines, ['clinician', 'front-desk'])).toEqual({ kind: 'done' });
    expect(await membership(ines)).toMatchObject({ credentials: 'PT', roles: ['clinician', 'front-desk'] });
  });

  it('tells the second of two who change one person, and keeps what the first wrote', async () => {
    const { owner, member } = await aTeam('Stale');
    const ines = await member('Ines Stale', ['student']);
    const seen = fingerprint(ines);
    await change(owner, ines, ['clinician'], seen);
    expect(await change(owner, ines, ['editor'], seen)).toMatchObject({
      kind: 'stale',
      present: { credentials: 'PT', roles: ['clinician'] },
    });
    expect((await membership(ines))?.roles).toEqual(['clinician']);
  });

  it('lets a deactivated person in no more, from the next request on, and brings her back with her roles', async () => {
    const { owner, member } = await aTeam('Leaving');
    const ines = await member('Ines Leaving', ['clinician']);
    const headers = await sessionOf('ines.leaving@example.com');
    expect(await deactivate(owner, ines)).toEqual({ kind: 'done' });
    expect(await membership(ines)).toBeUndefined();
    await endSessionsOfStranger({ database: rows().database, signIn }, ines.userId);
    expect(await signIn.session(headers)).toBeUndefined();
    await as(rows().database, owner, 'staff.manage', (tx) => reactivateMember(tx, ines.staffId));
    expect((await membership(ines))?.roles).toEqual(['clinician']);
  });

  it('is told to who keeps public pages: whoever leaves is gone from them, and another name stands there', async () => {
    const { owner, member, practiceId } = await aTeam('Pages');
    const ines = await member('Ines Pages', ['clinician']);
    const listener = await rows().ownerPool.connect();
    const heard = new Set<string>();
    listener.on('notification', ({ payload }) => heard.add(payload ?? ''));
    await listener.query(`listen ${SITE_CHANNEL}`);
    const told = ['articles', 'team'].map((part) => JSON.stringify({ practiceId, part }));
    const steps = [
      () => change(owner, ines, ['clinician']),
      () => deactivate(owner, ines),
      () => as(rows().database, owner, 'staff.manage', (tx) => reactivateMember(tx, ines.staffId)),
    ];
    const answers: unknown[] = [];
    for (const step of steps) {
      heard.clear();
      const answer = await step();
      await listener.query('select 1');
      answers.push([answer.kind, [...heard].sort()]);
    }
    listener.release();
    expect(answers).toEqual(steps.map(() => ['done', told]));
  });

  it('leaves the sessions of somebody whom another practice lets in, and hands over no password of hers', async () => {
    const [here, elsewhere] = [await aTeam('Here'), await aTeam('Elsewhere')];
    const kaya = await here.member('Kaya Both', ['clinician']);
    await elsewhere.member('Kaya Both', ['clinician']);
    const headers = await sessionOf('kaya.both@example.com');
    const { database } = rows();
    expect(await worksHereOnly({ database }, kaya.userId, here.practiceId)).toBe(false);
    expect(await worksHereOnly({ database }, here.owner.userId, here.practiceId)).toBe(true);
    await deactivate(here.owner, kaya);
    await endSessionsOfStranger({ database, signIn }, kaya.userId);
    expect(await signIn.session(headers)).toBeDefined();
    expect(await worksHereOnly({ database }, kaya.userId, here.practiceId)).toBe(false);
  });

  it('keeps the last owner who can sign in', async () => {
    const { owner, member } = await aTeam('Last');
    const other = await member('Other Last', ['owner', 'clinician']);
    expect(await deactivate(owner, owner)).toMatchObject({ kind: 'refused' });
    expect(await deactivate(owner, other)).toEqual({ kind: 'done' });
    expect(await change(owner, owner, ['clinician'])).toMatchObject({ kind: 'refused' });
    expect((await membership(owner))?.roles).toEqual(['owner']);
    expect(await change(owner, owner, ['owner', 'editor'])).toEqual({ kind: 'done' });
  });

  it('keeps one owner when two take the role from one another at the same moment', async () => {
    const { owner, member } = await aTeam('Race');
    for (let round = 0; round < 5; round += 1) {
      const other = await member(`Other Race ${round}`, ['owner']);
      // The one who came back last round did so by a change, so her page of before is old.
      const seen = await shown(owner);
      const answers = await Promise.all([
        round % 2 === 0 ? deactivate(owner, other) : change(owner, other, ['editor']),
        round % 2 === 0 ? deactivate(other, owner) : change(other, owner, ['editor'], seen),
      ]);
      expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
      const left = [await membership(owner), await membership(other)].filter((one) => one?.roles.includes('owner'));
      expect(left).toHaveLength(1);
      // Whoever is left brings the first owner back for the next round, and goes.
      if (left[0]?.staffId === other.staffId) {
        await as(rows().database, other, 'staff.manage', (tx) => reactivateMember(tx, owner.staffId));
        await change(other, owner, ['owner'], await shown(owner));
        await deactivate(owner, other);
      }
    }
  });

  it('finds nobody of another practice', async () => {
    const [here, there] = [await aTeam('Near'), await aTeam('Far')];
    await expect(deactivate(here.owner, there.owner)).rejects.toThrow(NotFound);
    expect(await membership(there.owner)).toBeDefined();
  });
});
