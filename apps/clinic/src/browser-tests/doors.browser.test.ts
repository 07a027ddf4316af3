import { beforeAll, describe, expect, it } from 'vitest';
import { may } from '../database/permissions.ts';
import { ROLES, type Role } from '../database/tables.ts';
import { DOORS, type Entry } from '../routes/doors.ts';
import { cookieOf, request } from './http-client.ts';

/** An id of the right form that nothing has: past the door it is 404, before it 403. */
const NOBODY = '01890000-0000-7000-8000-000000000000';

function addressOf(path: string): string {
  return path.replace(/:\w+/g, (name) => (name === ':token' ? 'no-such-token' : NOBODY));
}

function mayEnter(role: Role, entry: Entry): boolean {
  return entry === 'everyone' || may([role], entry);
}

describe('the doors', () => {
  const cookies = new Map<Role, string>();
  beforeAll(async () => {
    for (const role of ROLES) cookies.set(role, await cookieOf(role));
  });

  it('send a stranger to the sign-in page, from every page that is not for everyone', async () => {
    for (const door of DOORS.filter((one) => one.read !== 'everyone')) {
      const answer = await request(addressOf(door.path));
      expect([door.path, answer.status]).toEqual([door.path, 302]);
      expect(answer.headers.get('location')).toMatch(/^\/staff\/sign-in/);
    }
  });

  it('keep what a stranger sends, and ask to sign in first', async () => {
    for (const door of DOORS.filter((one) => one.write !== undefined && one.write !== 'everyone')) {
      const answer = await request(addressOf(door.path), { [door.sent]: { familyName: 'Kept words' } });
      expect([door.path, answer.status]).toEqual([door.path, 401]);
      // A page that saves by itself has the words on the screen still.
      if (door.sent !== 'json') expect(await answer.text()).toContain('Kept words');
    }
  });

  it('never write a password into the page that asks to sign in first', async () => {
    const answer = await request('/staff/account', {
      form: { current: 'kept', newPassword: 'a secret to be typed again' },
    });
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain('a secret to be typed again');
  });

  it.each(ROLES)('let a person with the role "%s" through where the table says so, and nowhere else', async (role) => {
    const cookie = cookies.get(role) ?? '';
    for (const door of DOORS) {
      if (door.path === '/staff/sign-out') continue; // it would end the session this walk needs
      const read = await request(addressOf(door.path), { cookie });
      expect([door.path, 'read', read.status === 403]).toEqual([door.path, 'read', !mayEnter(role, door.read)]);
      expect([door.path, read.status < 500]).toEqual([door.path, true]);
      const sent = await request(addressOf(door.path), { cookie, [door.sent]: { nothing: 'of use' } });
      if (door.write === undefined) expect([door.path, sent.status]).toEqual([door.path, 405]);
      else expect([door.path, 'write', sent.status === 403]).toEqual([door.path, 'write', !mayEnter(role, door.write)]);
      expect([door.path, sent.status < 500]).toEqual([door.path, true]);
    }
  });

  it('stand in the table as agreed', () => {
    const reads = (path: string) => {
      const door = DOORS.find((one) => one.path === path);
      return door && ROLES.filter((role) => mayEnter(role, door.read));
    };
    expect(reads('/')).toEqual([...ROLES]);
    expect(reads('/staff/today')).toEqual(['clinician', 'student', 'front-desk']);
    expect(reads('/staff/patients/:patientId')).toEqual(['clinician', 'student', 'front-desk']);
    expect(reads('/staff/visits/:visitId')).toEqual(['clinician', 'student']);
    expect(reads('/staff/visits/:visitId/note/sign')).toEqual(['clinician']);
    expect(reads('/staff/visits/:visitId/note.pdf')).toEqual(['clinician', 'student']);
    expect(reads('/staff/team')).toEqual(['owner']);
    expect(reads('/staff/practice')).toEqual(['owner']);
    expect(reads('/staff/access-log')).toEqual(['owner']);
  });

  it('answer 404 with a page where there is nothing', async () => {
    const answer = await request('/no/such/page');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('There is nothing at this address');
  });
});
