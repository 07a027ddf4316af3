import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { AccessRefused, inPractice, NotFound } from '../database/practice-transaction.ts';
import { tryAs } from '../database/run-as.test-data.ts';
import { testDatabase } from '../database/test-database.ts';
import { aClinic, asks, type Clinic, NOW, type Person } from '../intake/intake.test-data.ts';
import type { CredentialEntry } from './credential-entry.ts';
import { credentialFor } from './credential-for.server.ts';
import { COLORADO } from './credentials.test-data.ts';
import { endCredential, putCredential } from './put-credential.server.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

const owner = (): Person => ({ ...clinic.jonas, role: 'owner' });

function enter(staffId: string, entry: CredentialEntry, seen: number, now = NOW) {
  const asking = { ...asks(rows().database, clinic, owner()), now };
  return inPractice(asking, 'staff.manage', (tx) => putCredential(tx, staffId, entry, seen));
}

function end(staffId: string, seen: number, now = NOW) {
  const asking = { ...asks(rows().database, clinic, owner()), now };
  return inPractice(asking, 'staff.manage', (tx) =>
    endCredential(tx, staffId, { state: 'CO', seen, reason: 'Entered for another person' }),
  );
}

function found(staffId: string, at?: Temporal.Instant) {
  return inPractice(asks(rows().database, clinic, clinic.mara), 'account.own', (tx) =>
    credentialFor(tx, staffId, 'CO', at),
  );
}

/** Runs a statement as the requests' role, past every check of the program. */
async function asApp(text: string, values: readonly unknown[]) {
  return (await tryAs(rows().pool, clinic.practiceId, text, values)).rowCount;
}

function insert(change: Readonly<Record<string, unknown>>) {
  const row = {
    practice_id: clinic.practiceId,
    id: newId(),
    staff_id: clinic.student.staffId,
    state: 'CO',
    licensed_on: '2015-06-01',
    expires_on: '2026-10-31',
    training_began_on: '2016-01-10',
    training_hours: 54,
    in_person_hours: 54,
    row_version: 9,
    recorded_by: clinic.mara.staffId,
    stands_from: '2026-03-03T15:00:00Z',
    ...change,
  };
  const columns = Object.keys(row);
  return asApp(
    `insert into app.needling_credential (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
}

describe('a credential', () => {
  it('is found for its state, whole, from the moment it was entered', async () => {
    const { staffId } = clinic.mara;
    expect(await found(staffId)).toBeUndefined();
    const entry = {
      ...COLORADO,
      supervisedSessions: 12,
      trainedMuscles: ['soleus'],
      registrationNumber: 'R 7',
    } as const;
    expect(await enter(staffId, entry, 0)).toEqual({ kind: 'saved' });
    expect(await found(staffId)).toEqual(entry);
    expect(await found(staffId, NOW.subtract({ seconds: 1 }))).toBeUndefined();
    const elsewhere = await inPractice(asks(rows().database, clinic, clinic.mara), 'account.own', (tx) =>
      credentialFor(tx, staffId, 'UT'),
    );
    expect(elsewhere).toBeUndefined();
  });

  it('that is changed leaves what stood at an earlier visit readable', async () => {
    const { staffId } = clinic.jonas;
    const later = NOW.add({ hours: 24 });
    await enter(staffId, COLORADO, 0);
    const renewed = { ...COLORADO, expiresOn: Temporal.PlainDate.from('2028-10-31') };
    expect(await enter(staffId, renewed, 1, later)).toEqual({ kind: 'saved' });
    expect((await found(staffId, NOW))?.expiresOn.toString()).toBe('2026-10-31');
    expect((await found(staffId, later))?.expiresOn.toString()).toBe('2028-10-31');
    expect(await end(staffId, 2, later.add({ hours: 1 }))).toEqual({ kind: 'saved' });
    expect(await found(staffId, later.add({ hours: 1 }))).toBeUndefined();
    expect((await found(staffId, later))?.expiresOn.toString()).toBe('2028-10-31');
    // Entered again after it was ended, it goes on counting.
    expect(await enter(staffId, COLORADO, 0, later.add({ hours: 2 }))).toEqual({ kind: 'saved' });
    expect(await end(staffId, 3, later.add({ hours: 3 }))).toEqual({ kind: 'saved' });
  });

  it('that is sent twice is entered once; of two who change it, the second is told what stands', async () => {
    const staffId = clinic.student.staffId;
    await enter(staffId, COLORADO, 0);
    expect(await enter(staffId, COLORADO, 0)).toEqual({ kind: 'saved' });
    const [one, other] = [60, 70].map((trainingHours) => ({ ...COLORADO, trainingHours }));
    if (!one || !other) throw new Error('Two were made.');
    const answers = await Promise.all([enter(staffId, one, 1), enter(staffId, other, 1)]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['saved', 'stale']);
    expect(answers.find(({ kind }) => kind === 'stale')).toMatchObject({ present: { rowVersion: 2 } });
    expect(await end(staffId, 1)).toMatchObject({ kind: 'stale' });
    expect(await end(staffId, 2)).toEqual({ kind: 'saved' });
  });

  it('is entered by an owner alone, for people of her own practice', async () => {
    const asking = asks(rows().database, clinic, clinic.mara);
    await expect(
      inPractice(asking, 'staff.manage', (tx) => putCredential(tx, clinic.mara.staffId, COLORADO, 0)),
    ).rejects.toThrow(AccessRefused);
    const other = await aClinic(rows().database);
    await expect(enter(other.mara.staffId, COLORADO, 0)).rejects.toThrow(NotFound);
  });
});

describe('the database', () => {
  it('holds the dates in their order, hours within hours, and a state to two letters', async () => {
    expect(await insert({})).toBe(1);
    await expect(insert({ expires_on: '2015-05-31' })).rejects.toThrow(/licence_in_order/);
    await expect(insert({ training_began_on: '2027-01-01' })).rejects.toThrow(/training_in_time/);
    await expect(insert({ in_person_hours: 55 })).rejects.toThrow(/in_person_in_all/);
    await expect(insert({ training_hours: -1, in_person_hours: 0 })).rejects.toThrow(/hours_possible/);
    await expect(insert({ state: 'Colorado' })).rejects.toThrow(/two_letters/);
    await expect(insert({ trained_muscles: [] })).rejects.toThrow(/muscles_named/);
  });

  it('lets one credential stand at a time, and none begin inside another', async () => {
    const { staffId } = clinic.mara;
    await expect(insert({ staff_id: staffId })).rejects.toThrow(/one_stands/);
    await expect(insert({ staff_id: staffId, stands_from: '2027-01-01T00:00:00Z' })).rejects.toThrow(/one_stands/);
    expect(await insert({ staff_id: staffId, state: 'UT' })).toBe(1);
  });

  it('changes nothing that was entered, brings nothing back and deletes nothing', async () => {
    const change = (set: string) =>
      asApp(`update app.needling_credential set ${set} where practice_id = $1 and staff_id = $2`, [
        clinic.practiceId,
        clinic.mara.staffId,
      ]);
    await expect(change("expires_on = '2030-01-01', stands_until = now()")).rejects.toThrow(/stays as it was entered/);
    await expect(change('stands_until = null')).rejects.toThrow(/stays as it was entered/);
    await expect(
      asApp('delete from app.needling_credential where practice_id = $1', [clinic.practiceId]),
    ).rejects.toThrow(/permission denied/);
    await expect(rows().ownerPool.query('delete from app.needling_credential')).rejects.toThrow(/can not be deleted/);
  });
});
