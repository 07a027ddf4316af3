import { type Drawing, strokesForRegion } from '@filiform/body';
import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../database/identifier.ts';
import { AccessRefused, asPractice, inPractice, NotFound } from '../../database/practice-transaction.ts';
import { testDatabase } from '../../database/test-database.ts';
import { aClinic, asks, aVisit, type Clinic, NOW, type Person } from '../intake.test-data.ts';
import { saveDrawing } from '../save-drawing.server.ts';
import { type CompareView, compareView } from './compare-view.server.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

const drawing = (intensity: number, ...sides: readonly ('left' | 'right')[]): Drawing => ({
  version: 1,
  strokes: sides.flatMap((side) => strokesForRegion('temple', side, intensity, 'aching')),
});

function open(
  person: Person,
  patientId: string,
  chosen: { readonly from?: string | undefined; readonly to?: string | undefined } = {},
  requestId = newId(),
) {
  return inPractice(asks(rows().database, clinic, person, requestId), 'record.read', (tx) =>
    compareView(tx, patientId, { from: chosen.from, to: chosen.to }),
  );
}

/** A patient with one visit for each drawing; undefined leaves a visit without one. */
function drawnAt(...drawings: readonly (Drawing | undefined)[]) {
  return drawnIn(clinic, drawings);
}

async function drawnIn(place: Clinic, drawings: readonly (Drawing | undefined)[]) {
  let patientId: string | undefined;
  const visits: string[] = [];
  for (const drawn of drawings) {
    const visit = await aVisit(rows().database, place, patientId ? { patientId } : {});
    patientId = visit.patientId;
    visits.push(visit.id);
    if (drawn)
      await inPractice(asks(rows().database, place, place.mara), 'record.write', (tx) =>
        saveDrawing(tx, visit.id, drawn, 0),
      );
  }
  return { patientId: patientId ?? '', visits };
}

function two(view: CompareView) {
  if (view.kind !== 'two') throw new Error(`There are not two drawings, but ${view.kind}.`);
  return view;
}

describe('two drawings of a patient', () => {
  it('are the first and the latest, unless others are chosen', async () => {
    const { patientId, visits } = await drawnAt(drawing(8, 'left', 'right'), drawing(5, 'left'), drawing(2, 'left'));
    const view = two(await open(clinic.mara, patientId));
    expect([view.before.visitId, view.after.visitId]).toEqual([visits[0], visits[2]]);
    expect(view.patient).toMatchObject({ id: patientId, name: 'Ash Molina' });
    expect(view.choices.map(({ visitId }) => visitId)).toEqual(visits);
    expect(view.total).toMatchObject({ what: 'Smaller and milder', worst: '−6' });
    expect(view.regions.find(({ place }) => place === 'right temple')?.what).toBe('Gone');
    expect(view.regions.find(({ place }) => place === 'left temple')?.what).toBe('Milder');
    const chosen = two(await open(clinic.mara, patientId, { from: visits[1], to: visits[2] }));
    expect(chosen.total).toMatchObject({ what: 'Milder', worst: '−3' });
  });

  it('stand in the order of their days, however they are chosen, and apart by the hour on one day', async () => {
    const { patientId, visits } = await drawnAt(drawing(8, 'left'), drawing(3, 'left'));
    const view = two(await open(clinic.mara, patientId, { from: visits[1], to: visits[0] }));
    expect([view.before.visitId, view.after.visitId]).toEqual(visits);
    expect(view.before.when).not.toBe(view.after.when);
    expect(two(await open(clinic.mara, patientId, { from: visits[0], to: visits[0] })).total.what).toBe('Unchanged');
  });

  it('count as nothing where nothing hurts', async () => {
    const { patientId } = await drawnAt(drawing(6, 'left'), { version: 1, strokes: [] });
    const view = two(await open(clinic.mara, patientId));
    expect(view.after.measure).toBe('Nothing painful');
    expect(view.choices[1]?.isEmpty).toBe(true);
    expect(view.total).toMatchObject({ what: 'Gone', areaPercent: '−100%' });
  });

  it('are not there before the first and the second visit that was drawn at', async () => {
    const none = await drawnAt(undefined);
    expect((await open(clinic.mara, none.patientId)).kind).toBe('none');
    const one = await drawnAt(undefined, drawing(4, 'left'), undefined);
    expect(await open(clinic.mara, one.patientId)).toMatchObject({ kind: 'one', only: { visitId: one.visits[1] } });
  });
});

describe('who compares drawings', () => {
  it('is a student only where the record is shared with her, and the log is told', async () => {
    const { patientId } = await drawnAt(drawing(8, 'left'), drawing(3, 'left'));
    await expect(open(clinic.student, patientId, {}, 'compare-student-1')).rejects.toThrow(AccessRefused);
    await asPractice(rows().database, clinic.practiceId, (db) =>
      db
        .insertInto('patientShare')
        .values({
          practiceId: clinic.practiceId,
          id: newId(),
          patientId,
          studentId: clinic.student.staffId,
          sharedBy: clinic.mara.staffId,
          sharedAt: NOW,
        })
        .execute(),
    );
    expect((await open(clinic.student, patientId, {}, 'compare-student-2')).kind).toBe('two');
    const { rows: log } = await rows().ownerPool.query(
      "select action, outcome, patient_id from app.access_log where request_id like 'compare-student-%' order by request_id",
    );
    expect(log).toEqual([
      { action: 'record.read', outcome: 'refused', patient_id: patientId },
      { action: 'record.read', outcome: 'allowed', patient_id: patientId },
    ]);
  });

  it('is nobody of the front desk', async () => {
    const { patientId } = await drawnAt(drawing(8, 'left'));
    const desk: Person = { ...clinic.jonas, role: 'front-desk' };
    await expect(open(desk, patientId)).rejects.toThrow(AccessRefused);
  });

  it('finds no visit of another patient or practice, none without a drawing, and none that is made up', async () => {
    const { patientId, visits } = await drawnAt(drawing(8, 'left'), drawing(3, 'left'), undefined);
    const other = await drawnAt(drawing(8, 'left'));
    const elsewhere = await aClinic(rows().database);
    const theirs = await drawnIn(elsewhere, [drawing(8, 'left'), drawing(2, 'left')]);
    const strange = [other.visits[0], theirs.visits[0], visits[2], newId(), 'no-id'];
    for (const id of strange.filter((one) => one !== undefined)) {
      await expect(open(clinic.mara, patientId, { from: id })).rejects.toThrow(NotFound);
      await expect(open(clinic.mara, patientId, { to: id })).rejects.toThrow(NotFound);
    }
    await expect(open(clinic.mara, theirs.patientId)).rejects.toThrow(NotFound);
    await expect(open(clinic.mara, 'nobody')).rejects.toThrow(NotFound);
  });
});
