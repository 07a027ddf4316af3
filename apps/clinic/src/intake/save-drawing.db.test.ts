import { type Drawing, MAX_POINTS, type Stroke, strokesForRegion } from '@filiform/body';
import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { AccessRefused, asPractice, inPractice, NotFound } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { aClinic, aSignedNote, asks, aVisit, type Clinic, NOW, type Person } from './intake.test-data.ts';
import { saveDrawing } from './save-drawing.server.ts';
import { drawingOfVisit } from './stored-drawing.server.ts';
import { drawingPage } from './visit-page.server.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

const TEMPLE: Drawing = { version: 1, strokes: strokesForRegion('temple', 'left', 6, 'sharp') };
const NECK: Drawing = { version: 1, strokes: strokesForRegion('neck-posterior', 'right', 4, 'aching') };

function save(person: Person, visitId: string, drawing: unknown, rowVersion: number, requestId = newId()) {
  return inPractice(asks(rows().database, clinic, person, requestId), 'record.write', (tx) =>
    saveDrawing(tx, visitId, drawing, rowVersion),
  );
}

function stored(visitId: string) {
  return inPractice(asks(rows().database, clinic, clinic.mara), 'record.read', (tx) => drawingOfVisit(tx, visitId));
}

function page(person: Person, visitId: string) {
  return inPractice(asks(rows().database, clinic, person), 'record.read', (tx) => drawingPage(tx, visitId));
}

describe('saving a drawing', () => {
  it('stores it, then each later version over the one before', async () => {
    const visit = await aVisit(rows().database, clinic);
    expect(await save(clinic.mara, visit.id, TEMPLE, 0)).toEqual({ kind: 'saved', rowVersion: 1, trimmed: [] });
    expect(await save(clinic.jonas, visit.id, NECK, 1)).toEqual({ kind: 'saved', rowVersion: 2, trimmed: [] });
    expect(await stored(visit.id)).toMatchObject({ drawing: NECK, rowVersion: 2, drawnBy: 'Jonas Ahl' });
  });

  it('tells the second of two people, hands her the other version, and keeps it', async () => {
    const visit = await aVisit(rows().database, clinic);
    await save(clinic.mara, visit.id, TEMPLE, 0);
    const answer = await save(clinic.jonas, visit.id, NECK, 0);
    expect(answer).toMatchObject({ kind: 'stale', theirs: { drawing: TEMPLE, rowVersion: 1, drawnBy: 'Mara Lind' } });
    expect((await stored(visit.id))?.drawing).toEqual(TEMPLE);
  });

  it('lets one of two win who save their first strokes in the same moment', async () => {
    const visit = await aVisit(rows().database, clinic);
    const answers = await Promise.all([save(clinic.mara, visit.id, TEMPLE, 0), save(clinic.jonas, visit.id, NECK, 0)]);
    expect(answers.map((answer) => answer.kind).sort()).toEqual(['saved', 'stale']);
  });

  it('takes the same drawing again where the first answer was lost on the way', async () => {
    const visit = await aVisit(rows().database, clinic);
    await save(clinic.mara, visit.id, TEMPLE, 0);
    expect(await save(clinic.mara, visit.id, TEMPLE, 0)).toEqual({ kind: 'saved', rowVersion: 1, trimmed: [] });
  });

  it('is frozen once the note is signed, and the page says why', async () => {
    const visit = await aVisit(rows().database, clinic);
    await save(clinic.mara, visit.id, TEMPLE, 0);
    await aSignedNote(rows().database, clinic, visit);
    expect(await save(clinic.mara, visit.id, NECK, 1)).toEqual({ kind: 'signed' });
    expect((await stored(visit.id))?.drawing).toEqual(TEMPLE);
    expect((await page(clinic.mara, visit.id)).frozen).toContain('signed');
  });

  it('refuses with a sentence what is no drawing or lies outside the body, and stores nothing', async () => {
    const visit = await aVisit(rows().database, clinic);
    const outside: Stroke = {
      view: 'front',
      points: [[9_000, 9_000]],
      widthMm: 20,
      intensity0to10: 5,
      quality: 'numb',
    };
    expect(await save(clinic.mara, visit.id, { version: 1, strokes: [outside] }, 0)).toMatchObject({
      kind: 'refused',
      refusal: { field: 'strokes', message: expect.stringContaining('outside the body') },
    });
    for (const wrong of [undefined, 'a drawing', { version: 2, strokes: [] }, { version: 1, strokes: [{}] }])
      expect((await save(clinic.mara, visit.id, wrong, 0)).kind).toBe('refused');
    expect(await stored(visit.id)).toBeUndefined();
  });

  it('thins a million points, says so, and stays within what is kept', async () => {
    const visit = await aVisit(rows().database, clinic);
    const points = Array.from({ length: 1_000_000 }, (_, i) => [Math.sin(i) * 60, 350 + Math.cos(i) * 40]);
    const stroke = { view: 'back', points, widthMm: 12, intensity0to10: 5, quality: 'burning' };
    const answer = await save(clinic.mara, visit.id, { version: 1, strokes: [stroke] }, 0);
    expect(answer).toMatchObject({ kind: 'saved', trimmed: [expect.stringContaining('1000000 points')] });
    const kept = (await stored(visit.id))?.drawing.strokes.flatMap((one) => one.points) ?? [];
    expect(kept.length).toBeGreaterThan(1_000);
    expect(kept.length).toBeLessThanOrEqual(MAX_POINTS);
  });

  it('refuses a student until the record is shared with her, and tells the log both times', async () => {
    const visit = await aVisit(rows().database, clinic);
    await expect(save(clinic.student, visit.id, TEMPLE, 0, 'student-unshared')).rejects.toThrow(AccessRefused);
    await expect(page(clinic.student, visit.id)).rejects.toThrow(AccessRefused);
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
    expect((await save(clinic.student, visit.id, TEMPLE, 0, 'student-shared')).kind).toBe('saved');
    const { rows: log } = await rows().ownerPool.query(
      "select outcome, patient_id from app.access_log where request_id like 'student-%' order by outcome",
    );
    expect(log).toEqual([
      { outcome: 'allowed', patient_id: visit.patientId },
      { outcome: 'refused', patient_id: visit.patientId },
    ]);
  });

  it('knows no visit of another practice, and no made-up one', async () => {
    const visit = await aVisit(rows().database, clinic);
    const other = await aClinic(rows().database);
    const theirs = inPractice(asks(rows().database, other, other.mara), 'record.write', (tx) =>
      saveDrawing(tx, visit.id, TEMPLE, 0),
    );
    await expect(theirs).rejects.toThrow(NotFound);
    await expect(save(clinic.mara, 'not-an-id', TEMPLE, 0)).rejects.toThrow(NotFound);
  });
});

describe('the page of a drawing', () => {
  it('tells who it is, by the name she uses, and how far the visit has come', async () => {
    const visit = await aVisit(rows().database, clinic);
    const before = await page(clinic.mara, visit.id);
    expect(before).toMatchObject({
      rowVersion: 0,
      frozen: undefined,
      earlier: undefined,
      head: { patientName: 'Ash Molina', recordName: 'Asha Molina', age: 14, clinicName: 'Depot Street' },
    });
    expect(before.head.steps).toMatchObject({ drawn: false, sites: 0, note: 'none' });
    // Nobody has counted: that is not a count of nought.
    expect([before.head.steps.needlesIn, before.head.steps.needlesOut]).toEqual([undefined, undefined]);
    await save(clinic.mara, visit.id, TEMPLE, 0);
    expect((await page(clinic.mara, visit.id)).head.steps.drawn).toBe(true);
  });

  it('offers the last drawing from before, never an empty or a later one', async () => {
    const first = await aVisit(rows().database, clinic);
    const second = await aVisit(rows().database, clinic, { patientId: first.patientId });
    const third = await aVisit(rows().database, clinic, { patientId: first.patientId });
    await save(clinic.mara, first.id, TEMPLE, 0);
    await save(clinic.mara, second.id, { version: 1, strokes: [] }, 0);
    expect((await page(clinic.mara, third.id)).earlier).toEqual({
      drawing: TEMPLE,
      visitId: first.id,
      when: '3 March 2026',
    });
    expect((await page(clinic.mara, first.id)).earlier).toBeUndefined();
  });
});
