import { beforeAll, describe, expect, it } from 'vitest';
import { AccessRefused, asPractice, inPractice, NotFound, type StaffActor } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { endShare, sharePatient, sharingOf } from '../patients/index.server.ts';
import {
  aPatient,
  aPractice,
  askingAs,
  insertPatient,
  insertSignedVisit,
  NOW,
} from '../patients/patients.test-data.ts';
import { insertVisit } from '../scheduling/visits.test-data.ts';
import { openingAction, type RecordView, recordView } from './record-view.server.ts';

const rows = testDatabase();
let practiceId = '';
let clinicId = '';
let people: readonly StaffActor[] = [];
let patientId = '';
const [CLINICIAN, DESK, STUDENT, BOTH] = [0, 1, 2, 3];

beforeAll(async () => {
  const { database } = rows();
  const made = await aPractice(database, 'Records', [
    ['clinician'],
    ['front-desk'],
    ['student'],
    ['student', 'front-desk'],
  ]);
  ({ practiceId, clinicId, people } = made);
  patientId = await insertPatient(database, practiceId, aPatient({ givenName: 'Francisca', nameUsed: 'Paca' }));
  for (const day of [3, 10])
    await insertSignedVisit(database, { practiceId, clinicId, clinicianId: idOf(CLINICIAN), patientId, day });
});

function idOf(person: number): string {
  return people[person]?.staffId ?? '';
}

function open(person: number, id = patientId, before?: string, requestId?: string): Promise<RecordView> {
  const asking = askingAs(rows().database, people[person], requestId);
  return inPractice(asking, openingAction(asking.actor.roles), (tx) => recordView(tx, id, before));
}

async function opened(...asked: Parameters<typeof open>) {
  const view = await open(...asked);
  if (view.kind !== 'record') throw new Error('The record was merged away.');
  return view;
}

async function logged(requestId: string) {
  const { rows: found } = await rows().ownerPool.query(
    'select action, outcome, patient_id from app.access_log where request_id = $1',
    [requestId],
  );
  return found;
}

const asClinician = <T>(work: Parameters<typeof inPractice<T>>[2]) =>
  inPractice(askingAs(rows().database, people[CLINICIAN]), 'record.share', work);

describe("a patient's page", () => {
  it('shows a clinician who it is, the visits, the drawing, the scores and the notes', async () => {
    const { identity, visits, clinical, can } = await opened(CLINICIAN);
    expect(identity).toMatchObject({
      name: 'Paca Reyes',
      otherName: 'Francisca Reyes',
      age: '41 years',
      birthDate: '25 March 1984',
    });
    expect(visits.past.map(({ day, from, clinical: seen }) => [day, from, seen?.marks])).toEqual([
      ['Tue 10 Feb', '08:00', { hasDrawing: true, needling: 'signed', note: 'signed' }],
      ['Tue 3 Feb', '08:00', { hasDrawing: true, needling: 'signed', note: 'signed' }],
    ]);
    expect(clinical?.drawing?.visitId).toBe(visits.past[0]?.id);
    expect(clinical?.scores).toMatchObject([
      { instrument: 'nprs', count: 2, points: [{ score: 5 }, { score: 5 }], change: { kind: 'same' } },
    ]);
    expect(clinical?.notes.map(({ isSigned }) => isSigned)).toEqual([true, true]);
    expect(can).toMatchObject({ start: true, startOwn: true, edit: true });
  });

  it('shows the front desk who it is and when she comes, and nothing clinical', async () => {
    const view = await opened(DESK);
    expect(view.identity.telephone).toBe('720-555-0142');
    expect(view.visits.past).toHaveLength(2);
    expect(view.clinical).toBeUndefined();
    expect(view.visits.past.every(({ clinical }) => clinical === undefined)).toBe(true);
    expect(JSON.stringify(view)).not.toMatch(/strokes|nprs|signed|sha of/);
  });

  it('tells the access log who opened what, and who was refused', async () => {
    await open(CLINICIAN, patientId, undefined, 'by clinician');
    await open(DESK, patientId, undefined, 'by desk');
    await expect(open(STUDENT, patientId, undefined, 'by student')).rejects.toThrow(AccessRefused);
    expect(await logged('by clinician')).toEqual([
      { action: 'record.read', outcome: 'allowed', patient_id: patientId },
    ]);
    expect(await logged('by desk')).toEqual([{ action: 'patients.find', outcome: 'allowed', patient_id: patientId }]);
    expect(await logged('by student')).toEqual([{ action: 'record.read', outcome: 'refused', patient_id: patientId }]);
  });

  it('knows nobody of another practice, and no address that is no id', async () => {
    const other = await aPractice(rows().database, 'Elsewhere', [['clinician']]);
    const elsewhere = inPractice(askingAs(rows().database, other.people[0]), 'record.read', (tx) =>
      recordView(tx, patientId, undefined),
    );
    await expect(elsewhere).rejects.toThrow(NotFound);
    await expect(open(CLINICIAN, 'nobody')).rejects.toThrow(NotFound);
  });

  it('points from a merged record to the one that was kept, and shows nothing of it', async () => {
    const { database } = rows();
    const merged = await insertPatient(database, practiceId, aPatient());
    await asPractice(database, practiceId, (db) =>
      db
        .updateTable('patient')
        .set({ mergedInto: patientId })
        .where('practiceId', '=', practiceId)
        .where('id', '=', merged)
        .execute(),
    );
    expect(await open(CLINICIAN, merged)).toEqual({ kind: 'merged', name: 'Ana Reyes', into: patientId });
  });
});

describe('sharing a record with a student', () => {
  it('opens it to her, once for those who press twice, until it is ended', async () => {
    const share = () => asClinician((tx) => sharePatient(tx, patientId, idOf(STUDENT)));
    expect(await Promise.all([share(), share()])).toEqual([{ kind: 'done' }, { kind: 'done' }]);
    const view = await opened(STUDENT);
    expect(view.clinical?.notes).toHaveLength(2);
    expect(view.can).toEqual({ start: false, startOwn: false, edit: false });
    expect(view.clinical?.sharing).toBeUndefined();
    await asClinician((tx) => endShare(tx, patientId, idOf(STUDENT)));
    await expect(open(STUDENT)).rejects.toThrow(/not shared with you/);
  });

  it('gives somebody at the front desk who is a student too the record only where it is shared', async () => {
    expect((await opened(BOTH)).clinical).toBeUndefined();
    await asClinician((tx) => sharePatient(tx, patientId, idOf(BOTH)));
    expect((await opened(BOTH)).clinical?.notes).toHaveLength(2);
  });

  it('is with students of the practice only, and a clinician decides it', async () => {
    expect(await asClinician((tx) => sharePatient(tx, patientId, idOf(DESK)))).toMatchObject({ kind: 'refused' });
    const byDesk = inPractice(askingAs(rows().database, people[DESK]), 'record.share', (tx) =>
      sharePatient(tx, patientId, idOf(STUDENT)),
    );
    await expect(byDesk).rejects.toThrow(AccessRefused);
    const sharing = await asClinician((tx) => sharingOf(tx, patientId));
    expect(sharing.openTo.map(({ id }) => id)).toEqual([idOf(BOTH)]);
    expect(sharing.others.map(({ id }) => id)).toEqual([idOf(STUDENT)]);
  });
});

describe('many visits', () => {
  it('come a page at a time, each once, latest first, and today and later apart', async () => {
    const { database } = rows();
    const busy = await insertPatient(database, practiceId, aPatient({ givenName: 'Many' }));
    const place = { practiceId, clinicId, clinicianId: idOf(CLINICIAN), patientId: busy };
    const made: string[] = [];
    for (let i = 0; i < 45; i += 1) {
      made.push(
        await insertVisit(database, { ...place, startsAt: NOW.subtract({ hours: 24 * (i + 30) }), status: 'done' }),
      );
    }
    const today = await insertVisit(database, { ...place, startsAt: NOW.add({ hours: 1 }) });
    const later = await insertVisit(database, { ...place, startsAt: NOW.add({ hours: 50 }) });

    const first = await opened(DESK, busy);
    expect(first.visits.today.map(({ id }) => id)).toEqual([today]);
    expect(first.visits.upcoming.map(({ id }) => id)).toEqual([later]);
    const seen: string[] = first.visits.past.map(({ id }) => id);
    let { earlierThan } = first.visits;
    for (let page = 2; earlierThan; page += 1) {
      const { visits } = await opened(DESK, busy, earlierThan);
      expect([page, visits.today.length + visits.upcoming.length, visits.isFirstPage]).toEqual([page, 0, false]);
      seen.push(...visits.past.map(({ id }) => id));
      earlierThan = visits.earlierThan;
    }
    expect(seen).toEqual(made);
  });

  it('begin at none for the visit of another patient', async () => {
    const other = await insertPatient(rows().database, practiceId, aPatient());
    const foreign = (await opened(DESK)).visits.past[0]?.id;
    expect((await opened(DESK, other, foreign)).visits.past).toEqual([]);
    expect((await opened(DESK, patientId, 'no id')).visits.isFirstPage).toBe(true);
  });
});
