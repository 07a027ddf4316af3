import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { AccessRefused, inPractice, type StaffActor } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { aPatient, aPractice, askingAs, insertPatient, insertSignedVisit } from '../patients/patients.test-data.ts';
import { lotsCsv, lotsView, needledView, needlingReportView } from './index.server.ts';

const rows = testDatabase();
let practice: Awaited<ReturnType<typeof aPractice>>;
let owner: StaffActor | undefined;
let clinician: StaffActor | undefined;
let patientId = '';
let visits: readonly string[] = [];

beforeAll(async () => {
  practice = await aPractice(rows().database, 'Tarnbrook', [['owner'], ['clinician'], ['student']]);
  [owner, clinician] = practice.people;
  patientId = await insertPatient(rows().database, practice.practiceId, aPatient());
  visits = [await aSignedVisit(1), await aSignedVisit(5), await aSignedVisit(9)];
});

function aSignedVisit(day: number, of = practice, patient = patientId) {
  const { practiceId, clinicId, people } = of;
  return insertSignedVisit(rows().database, {
    practiceId,
    clinicId,
    clinicianId: people[1]?.staffId ?? '',
    patientId: patient,
    day,
  });
}

async function anEvent(
  visitId: string,
  kind: string,
  severity: string,
  changes: { version?: number; id?: string; withdrawn?: boolean } = {},
) {
  const { version = 1, id = newId(), withdrawn = false } = changes;
  await rows().ownerPool.query(
    `insert into app.adverse_event (practice_id, id, version, visit_id, kind, severity, onset, relatedness, outcome,
       recorded_by, recorded_at, correction, withdrawn)
     values ($1, $2, $3, $4, $5, $6, 'during', 'probable', 'resolved', $7, now(), $8, $9)`,
    [
      practice.practiceId,
      id,
      version,
      visitId,
      kind,
      severity,
      clinician?.staffId,
      version === 1 ? '' : 'not this one',
      withdrawn,
    ],
  );
  return id;
}

function report(asked: Readonly<Record<string, string>> = {}) {
  return inPractice(askingAs(rows().database, owner), 'reports.see', (tx) =>
    needlingReportView(tx, new URLSearchParams(asked)),
  );
}

describe('the practice’s numbers', () => {
  it('count sessions with an event, not events, and leave out what was withdrawn', async () => {
    const [first = '', second = ''] = visits;
    await anEvent(first, 'bruise', 'expected');
    await anEvent(first, 'bruise', 'expected');
    await anEvent(second, 'faint', 'moderate');
    const mistaken = await anEvent(second, 'infection', 'serious');
    await anEvent(second, 'infection', 'serious', { id: mistaken, version: 2, withdrawn: true });
    const { report: found } = await report();
    const counted = (name: string) =>
      [...(found?.together ?? []), ...(found?.kinds ?? [])].find((row) => row.name === name)?.count;
    expect(counted('Bruise')).toBe(1);
    expect(counted('Fainting')).toBe(1);
    expect(counted('Anything at all')).toBe(2);
    expect(counted('Expected or mild')).toBe(1);
    expect(counted('Moderate or serious')).toBe(1);
    expect(counted('Serious')).toBe(0);
    expect(found?.kinds.find(({ name }) => name === 'Bruise')?.rate).toMatch(/^333\.3 \(\d/);
    expect(found?.kinds.find(({ name }) => name === 'Bruise')?.published[0]).toBe('75.5');
  });

  it('reconcile needles, and name no patient', async () => {
    const view = await report();
    expect(view.report?.counts).toMatchObject({
      sessions: 3,
      needlesIn: 3,
      needlesOut: 3,
      missing: 0,
      late: 0,
      copies: 0,
    });
    expect(JSON.stringify(view)).not.toMatch(/Reyes|Ana\b/);
  });

  it('hold to the period, the clinic and the practice', async () => {
    expect((await report({ from: '2026-02-05', to: '2026-02-05' })).report?.counts.sessions).toBe(1);
    expect((await report({ from: '2026-02-06', to: '2026-02-08' })).report?.counts.sessions).toBe(0);
    expect((await report({ clinic: newId() })).report?.counts.sessions).toBe(0);
    expect((await report({ clinic: practice.clinicId })).report?.counts.sessions).toBe(3);
    const other = await aPractice(rows().database, 'Elsewhere', [['owner'], ['clinician']]);
    await aSignedVisit(5, other, await insertPatient(rows().database, other.practiceId, aPatient()));
    expect((await report()).report?.counts.sessions).toBe(3);
  });

  it('say in a sentence what is wrong with a period, and keep what was typed', async () => {
    expect(await report({ from: '2026-03-09', to: '2026-03-01' })).toMatchObject({
      from: '2026-03-09',
      sentence: 'The first day is after the last: exchange the two.',
      report: undefined,
    });
    expect((await report({ from: 'soon' })).sentence).toMatch(/no date/);
  });

  it('are the owner’s alone', async () => {
    await expect(
      inPractice(askingAs(rows().database, clinician), 'reports.see', (tx) =>
        needlingReportView(tx, new URLSearchParams()),
      ),
    ).rejects.toThrow(AccessRefused);
  });
});

describe('a lot of needles', () => {
  beforeAll(async () => {
    const client = await rows().ownerPool.connect();
    try {
      // What was signed can't change: only so does a test get lots into it.
      await client.query('alter table app.needling_site disable trigger user');
      await client.query(
        `update app.needling_site t set needle_brand = 'Seirin', needle_lot = '=LOT-7'
         from app.needling_session s where s.id = t.session_id and s.visit_id = any($1)`,
        [visits.slice(0, 2)],
      );
      await client.query('alter table app.needling_site enable trigger user');
    } finally {
      client.release();
    }
  });

  function trace(who: StaffActor | undefined, lot: string, requestId = newId()) {
    return inPractice(askingAs(rows().database, who, requestId), 'lots.trace', (tx) => lotsView(tx, lot));
  }

  it('tells a clinician whom it was used on, however it is typed, and each of them stands in the access log', async () => {
    const requestId = newId();
    const view = await trace(clinician, ' =lot-7 ', requestId);
    expect(view).toMatchObject({
      patients: 1,
      needles: 2,
      known: [
        { lot: '=LOT-7', brand: 'Seirin', patients: 1, sessions: 2, lastUsed: '5 February 2026', isExpired: false },
      ],
    });
    expect(view.sessions.map(({ patient }) => patient?.name)).toEqual(['Ana Reyes', 'Ana Reyes']);
    const { rows: log } = await rows().ownerPool.query('select patient_id from app.access_log where request_id = $1', [
      requestId,
    ]);
    expect(log).toEqual([{ patient_id: patientId }]);
  });

  it('tells an owner how many, and nobody’s name', async () => {
    const view = await trace(owner, '=LOT-7');
    expect(view).toMatchObject({ patients: 1, needles: 2, seesNames: false });
    expect(JSON.stringify(view)).not.toMatch(/Reyes|720-555/);
    expect(lotsCsv(view)).not.toMatch(/Reyes/);
  });

  it('is written for a spreadsheet that runs nothing of it', async () => {
    const csv = lotsCsv(await trace(clinician, '=LOT-7'));
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(
      lotsCsv({
        ...(await trace(clinician, '=LOT-7')),
        sessions: [
          {
            day: '1',
            clinic: '=1+1',
            clinician: 'a "b"',
            needles: 1,
            brand: '',
            expiresOn: '',
            isSigned: true,
            patient: undefined,
            visitId: undefined,
          },
        ],
      }),
    ).toContain(`"'=1+1","a ""b"""`);
  });

  it('that nobody used is found nowhere', async () => {
    expect(await trace(clinician, 'LOT-8')).toMatchObject({ patients: 0, sessions: [] });
    expect(await trace(clinician, '')).toMatchObject({ sessions: [] });
  });
});

describe('all that was needled in a patient', () => {
  it('stands on the body and in the table, for the time that is asked for', async () => {
    const seen = (span: 'all' | 'quarter', who = clinician) =>
      inPractice(askingAs(rows().database, who), 'record.read', (tx) => needledView(tx, patientId, span));
    const view = await seen('all');
    expect(view).toMatchObject({ visits: 3, first: '1 February 2026', last: '9 February 2026' });
    expect(view.groups.flatMap(({ places }) => places)).toMatchObject([
      {
        name: 'Upper trapezius, left',
        visits: 3,
        twitches: 'most 2, last 2',
        familiarPain: '3 of 3',
        tolerated: 'well 3',
      },
    ]);
    expect(view.chart).toMatchObject({ marks: [], unmarked: 1 });
    expect((await seen('quarter')).visits).toBe(3);
    await expect(seen('all', practice.people[2])).rejects.toThrow(AccessRefused);
  });
});
