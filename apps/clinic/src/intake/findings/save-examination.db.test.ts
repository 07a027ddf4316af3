import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../database/identifier.ts';
import { AccessRefused, asPractice, inPractice, NotFound } from '../../database/practice-transaction.ts';
import { testDatabase } from '../../database/test-database.ts';
import { aClinic, aSignedNote, asks, aVisit, type Clinic, NOW, type Person } from '../intake.test-data.ts';
import { drawingPage } from '../visit-page.server.ts';
import { saveExamination } from './save-examination.server.ts';
import { examinationOfVisit } from './stored-examination.server.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

const TENDER = { muscle: 'upper-trapezius', side: 'left', kind: 'tender', triggerPoint: 'tp1' } as const;
const FAMILIAR = { muscle: 'masseter-superficial', side: 'right', kind: 'familiar-pain-reproduced' } as const;
const ONE = { findings: [TENDER], features: [] };
const BOTH = { complaint: 'migraine', findings: [TENDER, FAMILIAR], features: ['nausea'] };

function save(person: Person, visitId: string, examination: unknown, rowVersion: number, requestId = newId()) {
  return inPractice(asks(rows().database, clinic, person, requestId), 'record.write', (tx) =>
    saveExamination(tx, visitId, examination, rowVersion),
  );
}

function stored(visitId: string) {
  return inPractice(asks(rows().database, clinic, clinic.mara), 'record.read', (tx) => examinationOfVisit(tx, visitId));
}

/** Every row of a visit's findings, those taken back too. */
async function trail(visitId: string) {
  const { rows: found } = await rows().ownerPool.query(
    'select muscle, found_by, withdrawn_by from app.finding where visit_id = $1 order by found_at, id',
    [visitId],
  );
  return found;
}

describe('saving what was found', () => {
  it('stores it, then each later version over the one before, and shows it on the page', async () => {
    const visit = await aVisit(rows().database, clinic);
    expect(await save(clinic.mara, visit.id, ONE, 0)).toEqual({ kind: 'saved', rowVersion: 1 });
    expect(await save(clinic.jonas, visit.id, BOTH, 1)).toEqual({ kind: 'saved', rowVersion: 2 });
    const page = await inPractice(asks(rows().database, clinic, clinic.mara), 'record.read', (tx) =>
      drawingPage(tx, visit.id),
    );
    expect(page.examined).toEqual({ examination: BOTH, rowVersion: 2, savedBy: 'Jonas Ahl' });
  });

  it('keeps who found what, and who took it back', async () => {
    const visit = await aVisit(rows().database, clinic);
    await save(clinic.mara, visit.id, BOTH, 0);
    await save(clinic.jonas, visit.id, ONE, 1);
    expect(await trail(visit.id)).toEqual([
      { muscle: 'upper-trapezius', found_by: clinic.mara.staffId, withdrawn_by: null },
      { muscle: 'masseter-superficial', found_by: clinic.mara.staffId, withdrawn_by: clinic.jonas.staffId },
    ]);
    await expect(
      rows().ownerPool.query("update app.finding set kind = 'not-tender' where visit_id = $1", [visit.id]),
    ).rejects.toThrow('only be taken back');
  });

  it('finds anew what was taken back', async () => {
    const visit = await aVisit(rows().database, clinic);
    await save(clinic.mara, visit.id, ONE, 0);
    await save(clinic.mara, visit.id, { findings: [], features: [] }, 1);
    await save(clinic.mara, visit.id, ONE, 2);
    expect((await stored(visit.id))?.examination.findings).toEqual([TENDER]);
    expect(await trail(visit.id)).toHaveLength(2);
  });

  it('tells the second of two people, hands her the other version, and keeps it', async () => {
    const visit = await aVisit(rows().database, clinic);
    await save(clinic.mara, visit.id, ONE, 0);
    const answer = await save(clinic.jonas, visit.id, { findings: [FAMILIAR], features: [] }, 0);
    expect(answer).toMatchObject({
      kind: 'stale',
      theirs: { examination: ONE, rowVersion: 1, savedBy: 'Mara Lind' },
    });
    expect((await stored(visit.id))?.examination.findings).toEqual([TENDER]);
  });

  it('lets one of two win who save their first findings in the same moment', async () => {
    const visit = await aVisit(rows().database, clinic);
    const answers = await Promise.all([save(clinic.mara, visit.id, ONE, 0), save(clinic.jonas, visit.id, BOTH, 0)]);
    expect(answers.map((answer) => answer.kind).sort()).toEqual(['saved', 'stale']);
  });

  it('takes the same again where the first answer was lost on the way', async () => {
    const visit = await aVisit(rows().database, clinic);
    await save(clinic.mara, visit.id, BOTH, 0);
    const again = { ...BOTH, findings: BOTH.findings.toReversed() };
    expect(await save(clinic.mara, visit.id, again, 0)).toEqual({ kind: 'saved', rowVersion: 1 });
  });

  it('is frozen once the note is signed, by the program and by the database', async () => {
    const visit = await aVisit(rows().database, clinic);
    await save(clinic.mara, visit.id, ONE, 0);
    await aSignedNote(rows().database, clinic, visit);
    expect(await save(clinic.mara, visit.id, BOTH, 1)).toEqual({ kind: 'signed' });
    expect((await stored(visit.id))?.examination.findings).toEqual([TENDER]);
    for (const change of [
      'update app.examination set complaint = null, row_version = 9 where visit_id = $1',
      'update app.finding set withdrawn_by = found_by, withdrawn_at = now() where visit_id = $1',
      `insert into app.finding (practice_id, id, visit_id, muscle, side, kind, found_by, found_at)
       select practice_id, gen_random_uuid(), visit_id, muscle, 'right', kind, found_by, found_at
       from app.finding where visit_id = $1`,
    ])
      await expect(rows().ownerPool.query(change, [visit.id])).rejects.toThrow('its findings can not change');
  });

  it('refuses with a sentence what it does not know, and stores nothing', async () => {
    const visit = await aVisit(rows().database, clinic);
    expect(await save(clinic.mara, visit.id, { findings: [{ ...TENDER, muscle: 'uper-trapezius' }] }, 0)).toMatchObject(
      {
        kind: 'refused',
        refusal: { field: 'findings[0].muscle', nearest: expect.arrayContaining(['upper-trapezius']) },
      },
    );
    for (const wrong of [undefined, 'tender', [], { complaint: 'gout' }, { features: ['hiccups'] }, { findings: 7 }])
      expect([wrong, (await save(clinic.mara, visit.id, wrong, 0)).kind]).toEqual([wrong, 'refused']);
    expect(await stored(visit.id)).toBeUndefined();
  });

  it('refuses a student until the record is shared with her, and tells the log both times', async () => {
    const visit = await aVisit(rows().database, clinic);
    await expect(save(clinic.student, visit.id, ONE, 0, 'student-findings')).rejects.toThrow(AccessRefused);
    await asPractice(rows().database, clinic.practiceId, (db) =>
      db
        .insertInto('patientShare')
        .values({
          practiceId: clinic.practiceId,
          id: newId(),
          patientId: visit.patientId,
          studentId: clinic.student.staffId,
          sharedBy: clinic.mara.staffId,
          sharedAt: NOW,
        })
        .execute(),
    );
    expect((await save(clinic.student, visit.id, ONE, 0, 'student-findings')).kind).toBe('saved');
    const { rows: log } = await rows().ownerPool.query(
      "select outcome, patient_id from app.access_log where request_id = 'student-findings' order by outcome",
    );
    expect(log).toEqual([
      { outcome: 'allowed', patient_id: visit.patientId },
      { outcome: 'refused', patient_id: visit.patientId },
    ]);
  });

  it('knows no visit of another practice, and no made-up one', async () => {
    const visit = await aVisit(rows().database, clinic);
    await save(clinic.mara, visit.id, ONE, 0);
    const other = await aClinic(rows().database);
    const theirs = inPractice(asks(rows().database, other, other.mara), 'record.write', (tx) =>
      saveExamination(tx, visit.id, BOTH, 1),
    );
    await expect(theirs).rejects.toThrow(NotFound);
    const seen = await asPractice(rows().database, other.practiceId, (db) =>
      db.selectFrom('finding').select('id').execute(),
    );
    expect(seen).toEqual([]);
    await expect(save(clinic.mara, 'not-an-id', ONE, 0)).rejects.toThrow(NotFound);
  });
});
