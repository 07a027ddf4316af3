import { beforeAll, describe, expect, it } from 'vitest';
import { asPractice, inPractice, NotFound, type StaffActor } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { sharePatient } from '../patients/index.server.ts';
import { aPatient, aPractice, askingAs, insertPatient, NOW } from '../patients/patients.test-data.ts';
import { markVisit } from './mark-visit.server.ts';
import { readToday } from './today.server.ts';
import { insertVisit } from './visits.test-data.ts';

const rows = testDatabase();
let practiceId = '';
let clinicId = '';
let people: readonly StaffActor[] = [];
let own = '';
let colleagues = '';
let ownVisit = '';
const [ANNA, BEA, DESK, STUDENT] = [0, 1, 2, 3];

/** Noon in Denver is 19:00 UTC in winter; NOW is 08:00 there. */
const localNoon = Temporal.Instant.from('2026-03-03T19:00:00Z');

beforeAll(async () => {
  const { database } = rows();
  const made = await aPractice(database, 'Today', [['clinician'], ['clinician'], ['front-desk'], ['student']]);
  ({ practiceId, clinicId, people } = made);
  own = await insertPatient(database, practiceId, aPatient({ givenName: 'Francisca', nameUsed: 'Paca' }));
  colleagues = await insertPatient(
    database,
    practiceId,
    aPatient({ givenName: 'Bo', birthDate: Temporal.PlainDate.from('2025-01-10') }),
  );
  const visit = { practiceId, clinicId };
  ownVisit = await insertVisit(database, { ...visit, clinicianId: idOf(ANNA), patientId: own, startsAt: localNoon });
  await insertVisit(database, { ...visit, clinicianId: idOf(BEA), patientId: colleagues, startsAt: localNoon });
  // 23:30 yesterday, 23:30 today and 00:00 tomorrow by the clinic's clock.
  for (const at of ['2026-03-03T06:30:00Z', '2026-03-04T06:30:00Z', '2026-03-04T07:15:00Z']) {
    const startsAt = Temporal.Instant.from(at);
    await insertVisit(database, { ...visit, clinicianId: idOf(BEA), patientId: colleagues, startsAt });
  }
});

function idOf(person: number): string {
  return people[person]?.staffId ?? '';
}

function today(person: number, requestId?: string) {
  return inPractice(askingAs(rows().database, people[person], requestId), 'visits.today', readToday);
}

function mark(person: number, visitId: string, what: Parameters<typeof markVisit>[2]) {
  return inPractice(askingAs(rows().database, people[person]), 'visits.start', (tx) => markVisit(tx, visitId, what));
}

describe("the day's visits", () => {
  it("holds the day of the clinic's own clock, from midnight to midnight", async () => {
    const { lists, day } = await today(DESK);
    expect(day).toBe('Tue 3 Mar');
    expect(lists.map(({ clinicianName, visits }) => [clinicianName, visits.map(({ from }) => from)])).toEqual([
      ['clinician 0', ['12:00']],
      ['clinician 1', ['12:00', '23:30']],
    ]);
  });

  it("begins with a clinician's own visits, and tells of the record only there", async () => {
    const { lists } = await today(BEA);
    expect(lists.map(({ isOwn }) => isOwn)).toEqual([true, false]);
    expect(lists[0]?.visits[0]).toMatchObject({
      name: 'Bo Reyes',
      age: '13 months',
      clinical: { reason: 'Stiff neck', marks: { hasDrawing: false, needling: 'none', note: 'none' } },
    });
    expect(lists[1]?.visits[0]).toMatchObject({ name: 'Paca Reyes', age: '41 years', clinical: undefined });
  });

  it('holds nothing clinical for the front desk', async () => {
    const view = await today(DESK);
    expect(JSON.stringify(view)).not.toContain('Stiff neck');
    expect(view.lists.flatMap(({ visits }) => visits).every(({ clinical }) => clinical === undefined)).toBe(true);
  });

  it('shows a student the visits of patients who are shared with her, until it is ended', async () => {
    expect((await today(STUDENT)).lists).toEqual([]);
    await inPractice(askingAs(rows().database, people[ANNA]), 'record.share', (tx) =>
      sharePatient(tx, own, idOf(STUDENT)),
    );
    const shared = await today(STUDENT);
    expect(shared.lists.flatMap(({ visits }) => visits.map(({ name }) => name))).toEqual(['Paca Reyes']);
    expect(shared).toMatchObject({ seesSharedOnly: true, mayStart: false });
  });

  it('tells the access log of whom the record was shown', async () => {
    await today(ANNA, 'today logged');
    const { rows: logged } = await rows().ownerPool.query(
      'select action, patient_id from app.access_log where request_id = $1',
      ['today logged'],
    );
    expect(logged).toEqual([{ action: 'visits.today', patient_id: own }]);
  });
});

describe('marking a visit', () => {
  it('marks who has arrived, once for those who press twice, and takes it back', async () => {
    expect(await mark(DESK, ownVisit, 'arrived')).toEqual({ kind: 'marked' });
    expect(await mark(DESK, ownVisit, 'arrived')).toEqual({ kind: 'marked' });
    expect((await today(ANNA)).lists[0]?.visits[0]?.status).toBe('arrived');
    expect(await mark(DESK, ownVisit, 'undo')).toEqual({ kind: 'marked' });
    expect((await today(ANNA)).lists[0]?.visits[0]?.status).toBe('booked');
  });

  it('does not bring a visit back into a time that was given away', async () => {
    expect(await mark(DESK, ownVisit, 'no-show')).toEqual({ kind: 'marked' });
    const { database } = rows();
    await insertVisit(database, {
      practiceId,
      clinicId,
      clinicianId: idOf(ANNA),
      patientId: colleagues,
      startsAt: localNoon,
    });
    expect(await mark(DESK, ownVisit, 'undo')).toMatchObject({
      kind: 'refused',
      sentence: expect.stringMatching(/another visit/),
    });
    const { rows: found } = await rows().ownerPool.query('select status from app.visit where id = $1', [ownVisit]);
    expect(found).toEqual([{ status: 'no-show' }]);
  });

  it('leaves a visit at which something is recorded', async () => {
    const { database } = rows();
    const startsAt = NOW.add({ hours: 8 });
    const visitId = await insertVisit(database, {
      practiceId,
      clinicId,
      clinicianId: idOf(ANNA),
      patientId: own,
      startsAt,
      status: 'arrived',
    });
    const drawing = JSON.stringify({ version: 1, strokes: [] });
    await asPractice(database, practiceId, (db) =>
      db
        .insertInto('painDrawing')
        .values({ practiceId, visitId, patientId: own, drawing, drawnBy: idOf(ANNA), updatedAt: NOW })
        .execute(),
    );
    expect(await mark(DESK, visitId, 'no-show')).toMatchObject({ kind: 'refused' });
  });

  it("knows no visit of another practice's, and none that is no id", async () => {
    const other = await aPractice(rows().database, 'Elsewhere', [['front-desk']]);
    const asElsewhere = inPractice(askingAs(rows().database, other.people[0]), 'visits.start', (tx) =>
      markVisit(tx, ownVisit, 'arrived'),
    );
    await expect(asElsewhere).rejects.toThrow(NotFound);
    await expect(mark(DESK, 'nothing', 'arrived')).rejects.toThrow(NotFound);
  });
});
