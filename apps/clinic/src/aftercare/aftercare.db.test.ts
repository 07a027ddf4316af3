import { beforeAll, describe, expect, it } from 'vitest';
import { readCode } from '../codes/index.ts';
import { newId } from '../database/identifier.ts';
import { AccessRefused, inPractice, NotFound } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { aClinic, aSignedNote, asks, aVisit, type Clinic, NOW, type Person } from '../intake/intake.test-data.ts';
import { account, anAccount, aPut, put } from '../needling/needling.test-data.ts';
import { signedAgainstBySql } from '../safety/safety.test-data.ts';
import {
  aftercareOfVisit,
  aftercareView,
  giveAftercare,
  givenPrint,
  openByCode,
  ownWords,
  writeOwnWords,
} from './index.server.ts';

const rows = testDatabase();
const SECRET = 'kept in the data folder, long enough';
let clinic: Clinic;
let calf: Visit;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
  calf = await aNeedledVisit('soleus');
});

type Visit = { readonly id: string; readonly patientId: string };
type Method = 'printed' | 'code';

async function aNeedledVisit(muscle: string): Promise<Visit> {
  const visit = await aVisit(rows().database, clinic);
  const site = aPut({ insertions: '2', needlesIn: '1', needlesOut: '1', triggerPoint: '' }, { muscle });
  expect(await put(asks(rows().database, clinic, clinic.mara), visit.id, site)).toMatchObject({ kind: 'saved' });
  return visit;
}

function give(
  visit: Visit,
  wanted: { givenId?: string; method?: Method; language?: 'en' | 'es' } = {},
  by: Person = clinic.mara,
) {
  const { givenId = newId(), method = 'printed', language = 'en' } = wanted;
  return inPractice(asks(rows().database, clinic, by), 'record.write', (tx) =>
    giveAftercare(tx, visit.id, { givenId, method, language }, SECRET),
  );
}

function view(visit: Visit, language?: string) {
  return inPractice(asks(rows().database, clinic, clinic.mara), 'record.read', (tx) =>
    aftercareView(tx, visit.id, language),
  );
}

function given(visit: Visit) {
  return inPractice(asks(rows().database, clinic, clinic.mara), 'record.read', (tx) => aftercareOfVisit(tx, visit.id));
}

let addresses = 0;
function open(typed: string, now = NOW, practiceId = clinic.practiceId) {
  addresses += 1;
  const { database } = rows();
  return openByCode(
    { database, secret: SECRET, practiceId, now, address: `192.0.2.${addresses}`, requestId: 'a request' },
    typed,
  );
}

async function aCode(visit: Visit, givenId = newId()): Promise<string> {
  const answer = await give(visit, { givenId, method: 'code' });
  if (answer.kind !== 'code') throw new Error('The test wanted a code.');
  return answer.code;
}

describe('the sheet of a visit', () => {
  it('follows from what was needled: no word of the lung after a calf, a warning after the shoulder', async () => {
    expect((await view(calf)).sheet?.blocks.map(({ id }) => id)).not.toContain('lung');
    const shoulder = await aNeedledVisit('upper-trapezius');
    expect((await view(shoulder)).sheet?.blocks.map(({ id }) => id)).toContain('lung');
  });

  it('is none where nothing was needled yet, and none can be given', async () => {
    const visit = await aVisit(rows().database, clinic);
    expect((await view(visit)).sheet).toBeUndefined();
    expect(await give(visit)).toMatchObject({ kind: 'refused' });
    expect(await given(visit)).toEqual([]);
  });

  it('tells first of a needle that stayed in', async () => {
    const visit = await aVisit(rows().database, clinic);
    const site = aPut({ insertions: '2', needlesIn: '2', needlesOut: '1' });
    await put(asks(rows().database, clinic, clinic.mara), visit.id, site);
    await account(
      asks(rows().database, clinic, clinic.mara),
      visit.id,
      anAccount(site.siteId, 'retained-and-referred'),
    );
    expect((await view(visit)).sheet?.blocks[0]?.id).toBe('needle-left-in');
  });

  it('says when more was recorded since it was given', async () => {
    const visit = await aNeedledVisit('soleus');
    await give(visit);
    expect((await view(visit)).isOutOfDate).toBe(false);
    const site = aPut({ insertions: '2', needlesIn: '1', needlesOut: '1' });
    await put(asks(rows().database, clinic, clinic.mara), visit.id, site);
    expect((await view(visit)).isOutOfDate).toBe(true);
  });
});

describe('giving it', () => {
  it('keeps the words as they were given, by whom, how and in which language', async () => {
    const visit = await aNeedledVisit('soleus');
    const answer = await give(visit, { language: 'es' });
    expect(answer.kind).toBe('printed');
    const [one] = await given(visit);
    expect(one).toMatchObject({ language: 'es', method: 'printed', givenBy: 'Mara Lind' });
    expect(one?.sheet.blocks[0]?.heading).toBe('Lo que es normal');
    const print = await inPractice(asks(rows().database, clinic, clinic.mara), 'record.read', (tx) =>
      givenPrint(tx, visit.id, one?.id ?? ''),
    );
    expect(print).toMatchObject({ firstName: 'Ash', sheet: one?.sheet });
    await expect(
      inPractice(asks(rows().database, clinic, clinic.mara), 'record.read', (tx) =>
        givenPrint(tx, calf.id, one?.id ?? ''),
      ),
    ).rejects.toThrow(NotFound);
  });

  it('gives once where a button was tapped twice', async () => {
    const visit = await aNeedledVisit('soleus');
    const givenId = newId();
    await Promise.all([give(visit, { givenId }), give(visit, { givenId })]);
    expect(await given(visit)).toHaveLength(1);
    expect(await give(calf, { givenId })).toMatchObject({ kind: 'refused' });
    expect(await give(visit, { givenId, method: 'code' })).toMatchObject({ kind: 'refused' });
  });

  it('can be given after the note is signed, and changes nothing that was given', async () => {
    const visit = await aNeedledVisit('soleus');
    await give(visit);
    await signedAgainstBySql(rows().ownerPool, visit.id);
    await rows().ownerPool.query('update app.needling_session set signed_at = now() where visit_id = $1', [visit.id]);
    await aSignedNote(rows().database, clinic, visit);
    expect(await give(visit)).toMatchObject({ kind: 'printed' });
    for (const statement of [
      `update app.aftercare_given set sheet = '{}' where visit_id = $1`,
      'delete from app.aftercare_given where visit_id = $1',
    ])
      await expect(rows().ownerPool.query(statement, [visit.id])).rejects.toThrow('stays as it was given');
  });

  it('lets a student give only what is shared with her', async () => {
    await expect(give(calf, {}, clinic.student)).rejects.toThrow(AccessRefused);
  });
});

describe('the code for the phone', () => {
  it('opens the sheet with a first name and nothing else that says who it is', async () => {
    const code = await aCode(calf);
    const opened = await open(code.toLowerCase());
    expect(opened).toMatchObject({ kind: 'open', found: { firstName: 'Ash' } });
    expect(JSON.stringify(opened)).not.toMatch(/Molina|Asha|2011|soleus|Stiff neck/i);
  });

  it('is kept as a hash, and opens until its day, at its practice, and until another one is made', async () => {
    const givenId = newId();
    const first = await aCode(calf, givenId);
    const { rows: kept } = await rows().ownerPool.query('select * from app.aftercare_code where given_id = $1', [
      givenId,
    ]);
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(readCode(first));
    expect((await open(first, NOW.add({ hours: 14 * 24 - 1 }))).kind).toBe('open');
    expect((await open(first, NOW.add({ hours: 14 * 24 }))).kind).toBe('closed');
    const elsewhere = await aClinic(rows().database);
    expect((await open(first, NOW, elsewhere.practiceId)).kind).toBe('closed');
    const second = await aCode(calf, givenId);
    expect((await open(first)).kind).toBe('closed');
    expect((await open(second)).kind).toBe('open');
  });

  it('writes into the access log whose sheet was opened, by nobody of the practice, and when it was first', async () => {
    const visit = await aNeedledVisit('soleus');
    await open(await aCode(visit));
    const { rows: log } = await rows().ownerPool.query(
      `select staff_id, outcome from app.access_log where patient_id = $1 and action = 'aftercare.open'`,
      [visit.patientId],
    );
    expect(log).toEqual([{ staff_id: null, outcome: 'allowed' }]);
    expect((await given(visit))[0]?.openedAt?.equals(NOW)).toBe(true);
  });

  it('does not open what was never made', async () => {
    expect((await open('BCDF-GHJK')).kind).toBe('closed');
    expect((await open("' or 1=1 --")).kind).toBe('closed');
  });
});

describe('the practice’s own words', () => {
  const WORDS = { telephone: '303-555-0100', heading: 'Next time', body: 'Eat before you come.', closing: 'See you.' };

  function write(words: typeof WORDS, version: number) {
    const { practiceId } = clinic;
    const actor = { practiceId, userId: clinic.mara.userId, staffId: clinic.mara.staffId, displayName: 'Mara Lind' };
    const owner = { ...actor, credentials: '', roles: ['owner' as const] };
    return inPractice(
      { database: rows().database, actor: owner, requestId: newId(), now: NOW },
      'practice.settings',
      (tx) => writeOwnWords(tx, 'en', words, version),
    );
  }

  it('stand on the next sheet, a version each; what was given keeps the words it had', async () => {
    const visit = await aNeedledVisit('soleus');
    await give(visit);
    expect(await write(WORDS, 0)).toEqual({ kind: 'written' });
    expect(await write(WORDS, 0)).toEqual({ kind: 'written' });
    expect(await write({ ...WORDS, closing: 'Other' }, 0)).toMatchObject({ kind: 'stale' });
    expect(await write({ ...WORDS, closing: 'Goodbye.' }, 1)).toEqual({ kind: 'written' });
    expect((await view(visit)).sheet?.own).toMatchObject({ ...WORDS, closing: 'Goodbye.', version: 2 });
    expect((await view(visit, 'es')).sheet?.own).toMatchObject({ heading: '', version: 0 });
    const before = await given(visit);
    expect(before[0]?.sheet.own).toMatchObject({ heading: '', version: 0 });
    const trail = await inPractice(asks(rows().database, clinic, clinic.mara), 'record.read', ownWords);
    expect(trail.map(({ version, closing }) => [version, closing])).toEqual([
      [2, 'Goodbye.'],
      [1, 'See you.'],
    ]);
    await expect(rows().ownerPool.query(`update app.aftercare_words set closing = 'x'`)).rejects.toThrow(
      'only be added to',
    );
  });
});
