import { beforeAll, describe, expect, it } from 'vitest';
import { AccessRefused, inPractice } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { aClinic, asks, aVisit, type Clinic, type Person } from '../intake/intake.test-data.ts';
import { sharePatient } from '../patients/index.server.ts';
import { handOver, sendBack, takeBack } from './hand-over.server.ts';
import { readVisitNote } from './note-record.server.ts';
import { NO_TEXTS } from './note-texts.ts';
import { noteView } from './note-view.server.ts';
import { putTexts } from './put-texts.server.ts';
import { recordSeen, signNote } from './signing.server.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

const as = (person: Person) => asks(rows().database, clinic, person);

/** A visit whose record Mara shares with the student. */
async function aSharedVisit() {
  const visit = await aVisit(rows().database, clinic);
  await inPractice(as(clinic.mara), 'record.share', (tx) => sharePatient(tx, visit.patientId, clinic.student.staffId));
  return visit;
}

const hand = (visitId: string, remark = '', supervisor = clinic.mara) =>
  inPractice(as(clinic.student), 'record.write', (tx) =>
    handOver(tx, visitId, { supervisorId: supervisor.staffId, remark }),
  );
const write = (visitId: string, plan: string, rowVersion = 0) =>
  inPractice(as(clinic.student), 'record.write', (tx) =>
    putTexts(tx, visitId, { rowVersion, texts: { ...NO_TEXTS, plan } }),
  );
const view = (visitId: string, person: Person) => inPractice(as(person), 'record.read', (tx) => noteView(tx, visitId));

function sign(visitId: string, person: Person, plan: string) {
  return inPractice(as(person), 'note.sign', async (tx) => {
    const found = await readVisitNote(tx, visitId);
    const rowVersion = found.note?.rowVersion ?? 0;
    return signNote(tx, visitId, { rowVersion, texts: { ...NO_TEXTS, plan }, seen: recordSeen(found), against: '' });
  });
}

function openTasks(about = '%') {
  return rows().ownerPool.query(
    "select staff_id, done_at from app.task where kind = 'co-signature' and practice_id = $1 and link like $2",
    [clinic.practiceId, about],
  );
}

describe("a student's draft", () => {
  it('is handed to the clinician who shares the record, waits among her tasks, and is closed to the student', async () => {
    const visit = await aSharedVisit();
    await write(visit.id, 'Weekly.');
    expect(await view(visit.id, clinic.student)).toMatchObject({
      handOver: { kind: 'may-hand-over', supervisors: [{ name: 'Mara Lind' }, { name: 'Jonas Ahl' }] },
      signsAs: undefined,
    });
    expect(await hand(visit.id, 'Please look at the plan.')).toEqual({ kind: 'done' });
    expect(await hand(visit.id)).toEqual({ kind: 'done' });
    const { rows: tasks } = await openTasks(`%${visit.id}%`);
    expect(tasks).toEqual([{ staff_id: clinic.mara.staffId, done_at: null }]);
    expect(await write(visit.id, 'Another.', 1)).toMatchObject({
      kind: 'closed',
      sentence: expect.stringContaining('lies with Mara Lind'),
    });
    expect(await view(visit.id, clinic.mara)).toMatchObject({
      handOver: { kind: 'to-be-read', student: 'Ida Berg', remark: 'Please look at the plan.' },
    });
  });

  it('is co-signed with both names in the note, and its task is done', async () => {
    const visit = await aSharedVisit();
    await write(visit.id, 'Weekly.');
    await hand(visit.id);
    expect(await sign(visit.id, clinic.mara, 'Weekly.')).toEqual({ kind: 'signed' });
    expect(await view(visit.id, clinic.student)).toMatchObject({
      state: 'signed',
      signedBy: 'Mara Lind',
      draftedBy: { who: 'Ida Berg, student' },
      isIntact: true,
    });
    const { rows: tasks } = await openTasks(`%${visit.id}%`);
    expect(tasks[0]?.done_at).not.toBeNull();
  });

  it('comes back with a remark, is written on and handed over again', async () => {
    const visit = await aSharedVisit();
    await hand(visit.id);
    const back = (remark: string) => inPractice(as(clinic.jonas), 'note.sign', (tx) => sendBack(tx, visit.id, remark));
    expect(await back(' ')).toMatchObject({ kind: 'refused', field: 'sendBackRemark' });
    expect(await back('Say how often.')).toEqual({ kind: 'done' });
    expect(await view(visit.id, clinic.student)).toMatchObject({
      handOver: {
        kind: 'may-hand-over',
        last: { words: expect.stringContaining('Jonas Ahl sent it back'), remark: 'Say how often.' },
      },
    });
    expect(await write(visit.id, 'Weekly.')).toMatchObject({ kind: 'saved' });
    expect(await hand(visit.id)).toEqual({ kind: 'done' });
  });

  it('can be taken back by the student alone', async () => {
    const visit = await aSharedVisit();
    await hand(visit.id);
    expect(await inPractice(as(clinic.jonas), 'record.write', (tx) => takeBack(tx, visit.id))).toMatchObject({
      kind: 'refused',
    });
    expect(await inPractice(as(clinic.student), 'record.write', (tx) => takeBack(tx, visit.id))).toEqual({
      kind: 'done',
    });
    expect(await write(visit.id, 'Once more.')).toMatchObject({ kind: 'saved' });
  });

  it('goes to nobody but a clinician, and no clinician hands over', async () => {
    const visit = await aSharedVisit();
    expect(await hand(visit.id, '', clinic.student)).toMatchObject({ kind: 'refused', field: 'supervisorId' });
    const mine = inPractice(as(clinic.mara), 'record.write', (tx) =>
      handOver(tx, visit.id, { supervisorId: clinic.jonas.staffId, remark: '' }),
    );
    expect(await mine).toMatchObject({ kind: 'refused', field: 'form' });
  });
});

describe('a student can not sign alone', () => {
  it('by the program', async () => {
    const visit = await aSharedVisit();
    await expect(sign(visit.id, clinic.student, '')).rejects.toThrow(AccessRefused);
  });

  it('by SQL, as the role of requests or as the owner of the table; and a draft in a clinician’s hands is signed by no detour', async () => {
    const visit = await aSharedVisit();
    await write(visit.id, 'Weekly.');
    await hand(visit.id);
    const signAs = async (pool: ReturnType<typeof rows>['pool'], staffId: string) => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        await client.query(`set local app.practice_id = '${clinic.practiceId}'`);
        await client.query(
          `update app.note set signed_by = $2, signed_at = now(), signed_content = '{}', content_sha256 = 'x' where visit_id = $1`,
          [visit.id, staffId],
        );
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    for (const pool of [rows().pool, rows().ownerPool]) {
      await expect(signAs(pool, clinic.student.staffId)).rejects.toMatchObject({
        constraint: 'note_signed_by_clinician',
      });
      await expect(signAs(pool, clinic.mara.staffId)).rejects.toMatchObject({ constraint: 'note_hand_over_answered' });
    }
  });
});
