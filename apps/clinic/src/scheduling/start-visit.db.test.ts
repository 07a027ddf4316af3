import { beforeAll, describe, expect, it } from 'vitest';
import { AccessRefused, inPractice, type StaffActor } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { aPatient, aPractice, askingAs, insertPatient, NOW } from '../patients/patients.test-data.ts';
import { startVisit, startVisitView } from './start-visit.server.ts';
import { insertVisit } from './visits.test-data.ts';

const rows = testDatabase();
let practiceId = '';
let clinicId = '';
let people: readonly StaffActor[] = [];
let patientId = '';
let another = '';
const [ANNA, BEA, CORA, DESK, STUDENT] = [0, 1, 2, 3, 4];

beforeAll(async () => {
  const made = await aPractice(rows().database, 'Walk-ins', [
    ['clinician'],
    ['clinician'],
    ['clinician'],
    ['front-desk'],
    ['student'],
  ]);
  ({ practiceId, clinicId, people } = made);
  patientId = await insertPatient(rows().database, practiceId, aPatient());
  another = await insertPatient(rows().database, practiceId, aPatient({ givenName: 'Bo' }));
});

function idOf(person: number): string {
  const { staffId = '' } = people[person] ?? {};
  return staffId;
}

function start(
  by: number,
  wanted: { clinicianId?: string; clinicId?: string; overlapReason?: string; patient?: string } = {},
) {
  const { clinicianId = '', clinicId = '', overlapReason = '', patient = patientId } = wanted;
  return inPractice(askingAs(rows().database, people[by]), 'visits.start', (tx) =>
    startVisit(tx, { patientId: patient, clinicianId, clinicId, reason: 'Stiff neck', overlapReason }),
  );
}

async function visitsOf(clinicianId: string) {
  const { rows: found } = await rows().ownerPool.query(
    `select status, walk_in, clinic_id, deliberate_overlap_reason as overlap,
            extract(epoch from upper(during) - lower(during))::int / 60 as minutes
     from app.visit where clinician_id = $1 order by id`,
    [clinicianId],
  );
  return found;
}

describe('starting a visit for somebody who walks in', () => {
  it('starts it now, with the clinician herself, at her clinic, for 45 minutes', async () => {
    expect(await start(ANNA)).toMatchObject({ kind: 'started', overlaps: false });
    expect(await visitsOf(idOf(ANNA))).toEqual([
      { status: 'arrived', walk_in: true, clinic_id: clinicId, overlap: null, minutes: 45 },
    ]);
  });

  it('says until when a busy clinician is taken, and nothing of the other patient', async () => {
    expect(await start(DESK, { clinicianId: idOf(ANNA), patient: another })).toEqual({
      kind: 'busy',
      clinicianId: idOf(ANNA),
      clinicianName: 'clinician 0',
      until: '08:45',
      clinicId,
    });
    expect(await visitsOf(idOf(ANNA))).toHaveLength(1);
  });

  it("opens the patient's own visit where that is what is in the way: pressed twice, it is one", async () => {
    const first = await start(ANNA);
    expect(first).toMatchObject({ kind: 'started', overlaps: false });
    expect(await start(DESK, { clinicianId: idOf(ANNA), overlapReason: 'Twice' })).toEqual(first);
    expect(await visitsOf(idOf(ANNA))).toHaveLength(1);
  });

  it('lets them overlap where somebody says why, and keeps the reason', async () => {
    const started = await start(DESK, {
      clinicianId: idOf(ANNA),
      overlapReason: 'Acute; both agreed',
      patient: another,
    });
    expect(started).toMatchObject({ kind: 'started', overlaps: true });
    expect((await visitsOf(idOf(ANNA))).map(({ overlap }) => overlap)).toEqual([null, 'Acute; both agreed']);
  });

  it('keeps no reason to overlap where there is nothing to overlap with', async () => {
    expect(await start(DESK, { clinicianId: idOf(CORA), overlapReason: 'In case' })).toMatchObject({ overlaps: false });
    expect((await visitsOf(idOf(CORA)))[0]?.overlap).toBeNull();
  });

  it('gives one free clinician to one of eight who start at once', async () => {
    const eight = await Promise.all(
      Array.from({ length: 8 }, () => insertPatient(rows().database, practiceId, aPatient())),
    );
    const answers = await Promise.all(eight.map((patient) => start(DESK, { clinicianId: idOf(BEA), patient })));
    expect(answers.filter(({ kind }) => kind === 'started')).toHaveLength(1);
    expect(answers.filter(({ kind }) => kind === 'busy')).toHaveLength(7);
    expect(await visitsOf(idOf(BEA))).toHaveLength(1);
  });

  it('is refused by a visit that begins before this one would end', async () => {
    const { database } = rows();
    const made = await aPractice(database, 'Soon', [['clinician']]);
    const someone = await insertPatient(database, made.practiceId, aPatient());
    const other = await insertPatient(database, made.practiceId, aPatient());
    const clinician = made.people[0];
    const wanted = { practiceId: made.practiceId, clinicId: made.clinicId, clinicianId: clinician?.staffId ?? '' };
    await insertVisit(database, { ...wanted, patientId: someone, startsAt: NOW.add({ minutes: 30 }) });
    const begin = (who: string) =>
      inPractice(askingAs(database, clinician), 'visits.start', (tx) =>
        startVisit(tx, { patientId: who, clinicianId: '', clinicId: '', reason: '', overlapReason: '' }),
      );
    expect(await begin(other)).toMatchObject({ kind: 'busy', until: '09:15' });
    // The patient herself comes early: her booking is opened, and says that she is here.
    const opened = await begin(someone);
    const { rows: found } = await rows().ownerPool.query('select id, status from app.visit where practice_id = $1', [
      made.practiceId,
    ]);
    expect(opened).toMatchObject({ kind: 'started', visitId: found[0]?.id });
    expect(found).toMatchObject([{ status: 'arrived' }]);
  });

  it('asks for a clinician and a clinic of this practice', async () => {
    expect(await start(DESK)).toMatchObject({ kind: 'refused', field: 'clinicianId' });
    expect(await start(DESK, { clinicianId: idOf(DESK) })).toMatchObject({ kind: 'refused', field: 'clinicianId' });
    expect(await start(ANNA, { clinicId: practiceId })).toMatchObject({ kind: 'refused', field: 'clinicId' });
  });

  it('is not for students', async () => {
    await expect(start(STUDENT)).rejects.toThrow(AccessRefused);
  });

  it('tells the access log whose visit was started', async () => {
    const { database, ownerPool } = rows();
    await inPractice(askingAs(database, people[DESK], 'walk-in logged'), 'visits.start', (tx) =>
      startVisit(tx, { patientId, clinicianId: idOf(ANNA), clinicId, reason: '', overlapReason: 'Twins' }),
    );
    const { rows: logged } = await ownerPool.query(
      'select action, outcome, patient_id from app.access_log where request_id = $1',
      ['walk-in logged'],
    );
    expect(logged).toEqual([{ action: 'visits.start', outcome: 'allowed', patient_id: patientId }]);
  });

  it('offers the clinicians, with who is taken in the next 45 minutes, and the own one first', async () => {
    const view = await inPractice(askingAs(rows().database, people[ANNA]), 'visits.start', startVisitView);
    expect(view.clinicians.map(({ name, isBusyNow }) => [name, isBusyNow])).toEqual([
      ['clinician 0, PT', true],
      ['clinician 1, PT', true],
      ['clinician 2, PT', true],
    ]);
    expect(view).toMatchObject({ chosenClinician: idOf(ANNA), chosenClinic: clinicId });
    const desk = await inPractice(askingAs(rows().database, people[DESK]), 'visits.start', startVisitView);
    expect(desk.chosenClinician).toBe('');
  });
});
