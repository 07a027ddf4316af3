import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { AccessRefused, asPractice, inPractice, NotFound, type StaffActor } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { requirePatient } from './access.server.ts';
import { setArchived } from './archive.server.ts';
import { editFacts, sendEditForm } from './edit-form.server.ts';
import { findPatients, likelyPatients } from './find-patients.server.ts';
import { sendNewForm } from './new-form.server.ts';
import { textsOf } from './patient-record.server.ts';
import { aPatient, aPractice, askingAs, insertPatient, NOW, TODAY } from './patients.test-data.ts';

const rows = testDatabase();
let practiceId = '';
let desk: StaffActor | undefined;
let otherDesk: StaffActor | undefined;
let student: StaffActor | undefined;
let clinician: StaffActor | undefined;
let stranger: StaffActor | undefined;
const known = { nunez: '', maggie: '', child: '', archived: '', elsewhere: '' };

beforeAll(async () => {
  const { database } = rows();
  const here = await aPractice(database, 'Here', [['front-desk'], ['front-desk'], ['student'], ['clinician']]);
  practiceId = here.practiceId;
  [desk, otherDesk, student, clinician] = here.people;
  const there = await aPractice(database, 'There', [['front-desk']]);
  stranger = there.people[0];
  const add = (changes: Parameters<typeof aPatient>[0]) => insertPatient(database, practiceId, aPatient(changes));
  known.nunez = await add({ givenName: 'Inés', familyName: 'Núñez', telephone: '(303) 555-0111' });
  known.maggie = await add({
    givenName: 'Margaret',
    nameUsed: 'Maggie',
    familyName: 'Lindqvist',
    birthDate: Temporal.PlainDate.from('1961-07-03'),
    telephone: '970.555.0122',
    email: 'maggie@example.com',
  });
  known.child = await add({
    givenName: 'Tom',
    familyName: 'Jimenez',
    birthDate: Temporal.PlainDate.from('2015-01-20'),
    telephone: '',
    guardianName: 'Rosa Jimenez',
    guardianTelephone: '719-555-0133',
  });
  known.archived = await add({ givenName: 'Otto', familyName: 'Gone', telephone: '970-555-0199' });
  await inPractice(askingAs(database, desk), 'patients.archive', (tx) => setArchived(tx, known.archived, true));
  known.elsewhere = await insertPatient(database, there.practiceId, aPatient({ familyName: 'Lindqvist' }));
});

async function find(text: string, archivedToo = false, actor = desk) {
  const found = await inPractice(askingAs(rows().database, actor), 'patients.find', (tx) =>
    findPatients(tx, text, { archivedToo, today: TODAY }),
  );
  return found.lines.map(({ id }) => id);
}

async function logged(requestId: string) {
  const { rows: found } = await rows().ownerPool.query(
    'select action, outcome, patient_id from app.access_log where request_id = $1',
    [requestId],
  );
  return found;
}

describe('finding patients', () => {
  it.each(['nunez', 'Núñez Inés', 'ines nu', '303 555 0111', '5550111', '0111'])(
    'finds Inés Núñez by %s',
    async (text) => {
      expect(await find(text)).toContain(known.nunez);
    },
  );

  it.each([
    'maggie',
    'Margaret Lindqvist',
    'lindquist',
    '7/3/1961',
    '3 Jul 1961',
    '1961-07-03',
    'lindqvist 7/3/61',
    'lind 0122',
  ])('finds Maggie Lindqvist by %s, and nobody of another practice', async (text) => {
    expect(await find(text)).toEqual([known.maggie]);
  });

  it("finds a child by the guardian's telephone, and a misspelled name", async () => {
    expect(await find('719-555-0133')).toEqual([known.child]);
    expect(await find('jiminez')).toEqual([known.child]);
  });

  it('shows archived patients only where they are asked for', async () => {
    expect(await find('gone')).toEqual([]);
    expect(await find('gone', true)).toEqual([known.archived]);
  });

  it('takes signs for what they are, and finds nobody by nothing', async () => {
    for (const text of ['', '   ', '%', '_', "'; drop table app.patient; --"])
      expect([text, await find(text)]).toEqual([text, []]);
  });

  it('writes into the access log whose data was shown', async () => {
    const requestId = newId();
    await inPractice(askingAs(rows().database, desk, requestId), 'patients.find', (tx) =>
      findPatients(tx, 'maggie', { archivedToo: false, today: TODAY }),
    );
    expect(await logged(requestId)).toEqual([
      { action: 'patients.find', outcome: 'allowed', patient_id: known.maggie },
    ]);
  });
});

describe('a student', () => {
  it('finds and opens only what is shared with her, until the share ends', async () => {
    const { database } = rows();
    if (!student || !clinician) throw new Error('Nobody to share with.');
    const share = { practiceId, id: newId(), patientId: known.maggie, studentId: student.staffId };
    expect(await find('maggie', false, student)).toEqual([]);
    await asPractice(database, practiceId, (db) =>
      db
        .insertInto('patientShare')
        .values({ ...share, sharedBy: clinician?.staffId ?? '', sharedAt: NOW, endedAt: null })
        .execute(),
    );
    expect(await find('maggie', false, student)).toEqual([known.maggie]);
    const likely = await inPractice(askingAs(database, student), 'patients.find', (tx) => likelyPatients(tx, TODAY));
    expect(likely.lines.map(({ id }) => id)).toEqual([known.maggie]);
    const open = (requestId: string, patientId: string) =>
      inPractice(askingAs(database, student, requestId), 'record.read', (tx) =>
        requirePatient(tx, patientId, 'record.read'),
      );
    await open(newId(), known.maggie);
    const requestId = newId();
    await expect(open(requestId, known.nunez)).rejects.toThrow(AccessRefused);
    expect(await logged(requestId)).toEqual([{ action: 'record.read', outcome: 'refused', patient_id: known.nunez }]);
    await asPractice(database, practiceId, (db) =>
      db.updateTable('patientShare').set({ endedAt: NOW }).where('practiceId', '=', practiceId).execute(),
    );
    await expect(open(newId(), known.maggie)).rejects.toThrow(AccessRefused);
    expect(await find('maggie', false, student)).toEqual([]);
  });
});

describe('adding a patient', () => {
  const send = (typed: Readonly<Record<string, string>>) =>
    inPractice(askingAs(rows().database, desk), 'patients.edit', (tx) => sendNewForm(tx, typed));

  it('refuses with a sentence at each field, and keeps what was typed', async () => {
    const answer = await send({ givenName: 'Ana', birthDate: '2/30/1984', reachBy: 'email' });
    if (answer.kind !== 'refused') throw new Error(`Answered ${answer.kind}.`);
    expect(Object.keys(answer.refusal.errors)).toEqual(['familyName', 'birthDate']);
    expect(answer.refusal.values.givenName).toBe('Ana');
    expect(answer.refusal.values.birthDate).toBe('2/30/1984');
  });

  it.each([
    [
      'the same birth date and a similar name',
      { givenName: 'Maggy', familyName: 'Lindquist', birthDate: '7/3/1961', telephone: '719-555-0001' },
    ],
    [
      'the same telephone, written otherwise',
      { givenName: 'Paul', familyName: 'Webb', birthDate: '1/1/1990', telephone: '(970) 555-0122' },
    ],
    [
      'the same e-mail',
      {
        givenName: 'Paul',
        familyName: 'Webb',
        birthDate: '1/1/1990',
        telephone: '719-555-0001',
        email: 'Maggie@Example.com',
      },
    ],
  ])('warns of %s', async (_what, typed) => {
    const answer = await send({ reachBy: 'telephone', ...typed });
    if (answer.kind !== 'likely-duplicates') throw new Error(`Answered ${answer.kind}.`);
    expect(answer.found.map(({ id }) => id)).toEqual([known.maggie]);
  });

  it('takes a twin for another person only when told so, and warns of one who came meanwhile', async () => {
    const twin = {
      givenName: 'Jo',
      familyName: 'Abernathy',
      birthDate: '2/2/1999',
      telephone: '719-555-0177',
      reachBy: 'telephone',
    };
    const first = await send(twin);
    expect(first.kind).toBe('added');
    const second = await send({ ...twin, givenName: 'Joe' });
    if (second.kind !== 'likely-duplicates') throw new Error(`Answered ${second.kind}.`);
    const seen = second.found.map(({ id }) => id).join(',');
    expect((await send({ ...twin, givenName: 'Joe', notAnyOf: newId() })).kind).toBe('likely-duplicates');
    expect((await send({ ...twin, givenName: 'Joe', notAnyOf: seen })).kind).toBe('added');
    expect((await send({ ...twin, givenName: 'Joel', notAnyOf: seen })).kind).toBe('likely-duplicates');
  });
});

describe('two people who edit one patient', () => {
  it('do not overwrite each other: the second sees both versions, and her choice is saved', async () => {
    const { database } = rows();
    const id = await insertPatient(database, practiceId, aPatient({ familyName: 'Twohands', city: 'Old Town' }));
    const send = (actor: StaffActor | undefined, typed: Readonly<Record<string, string>>) =>
      inPractice(askingAs(database, actor), 'patients.edit', (tx) => sendEditForm(tx, id, typed));
    const opened = await inPractice(askingAs(database, desk), 'patients.edit', (tx) => editFacts(tx, id));
    const form = { ...opened.values, rowVersion: String(opened.rowVersion), opened: JSON.stringify(opened.values) };
    expect((await send(desk, { ...form, telephone: '303-555-0101' })).kind).toBe('saved');

    const second = await send(otherDesk, { ...form, city: 'New Town', telephone: '303-555-0102' });
    if (second.kind !== 'stale') throw new Error(`Answered ${second.kind}.`);
    expect(second.stale.theirs.telephone).toBe('303-555-0101');
    expect(second.stale.mine).toEqual(
      textsOf(aPatient({ familyName: 'Twohands', city: 'New Town', telephone: '303-555-0102' })),
    );

    const { mine, theirs, theirVersion } = second.stale;
    const chosen = await send(otherDesk, {
      ...mine,
      theirs: JSON.stringify(theirs),
      rowVersion: String(theirVersion),
      'keep.city': 'mine',
      'keep.telephone': 'theirs',
    });
    expect(chosen.kind).toBe('saved');
    const after = await inPractice(askingAs(database, desk), 'patients.edit', (tx) => editFacts(tx, id));
    expect([after.values.city, after.values.telephone, after.rowVersion]).toEqual(['New Town', '303-555-0101', 3]);
  });

  it('save only one of two edits that are sent in the same moment', async () => {
    const { database } = rows();
    const id = await insertPatient(
      database,
      practiceId,
      aPatient({ familyName: 'Samemoment', telephone: '303-555-0105' }),
    );
    const typed = { ...textsOf(aPatient({ familyName: 'Samemoment' })), rowVersion: '1' };
    const answers = await Promise.all(
      ['Ada', 'Bea', 'Cleo', 'Dora'].map((givenName) =>
        inPractice(askingAs(database, desk), 'patients.edit', (tx) => sendEditForm(tx, id, { ...typed, givenName })),
      ),
    );
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['saved', 'stale', 'stale', 'stale']);
  });

  it('reach nobody of another practice', async () => {
    const asking = askingAs(rows().database, stranger);
    await expect(inPractice(asking, 'patients.edit', (tx) => editFacts(tx, known.maggie))).rejects.toThrow(NotFound);
    await expect(inPractice(asking, 'patients.archive', (tx) => setArchived(tx, known.maggie, true))).rejects.toThrow(
      NotFound,
    );
  });
});

describe('archiving', () => {
  it('takes a patient out of the lists and brings her back', async () => {
    const { database } = rows();
    const set = (archived: boolean) =>
      inPractice(askingAs(database, desk), 'patients.archive', (tx) => setArchived(tx, known.nunez, archived));
    await set(true);
    expect(await find('nunez')).toEqual([]);
    await set(false);
    expect(await find('nunez')).toEqual([known.nunez]);
  });
});
