import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { AccessRefused, inPractice } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { aClinic, aSignedNote, asks, aVisit, type Clinic, NOW, type Person } from '../intake/intake.test-data.ts';
import { retestForm, retestOfVisit, retestView, saveRetest } from './index.server.ts';
import type { MeasureFields } from './measure-fields.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

function aMeasure(changes: Partial<MeasureFields> = {}): MeasureFields {
  return {
    id: newId(),
    kind: 'range-of-motion',
    movement: 'neck-rotation',
    side: 'left',
    what: '',
    before: '48',
    after: '',
    ...changes,
  };
}

function save(visitId: string, measures: unknown, rowVersion: number, by: Person = clinic.mara, now = NOW) {
  return inPractice({ ...asks(rows().database, clinic, by), now }, 'record.write', (tx) =>
    saveRetest(tx, visitId, measures, rowVersion),
  );
}

function stored(visitId: string) {
  return inPractice(asks(rows().database, clinic, clinic.mara), 'record.read', (tx) => retestOfVisit(tx, visitId));
}

describe('saving a re-test', () => {
  it('keeps every kind in its own unit, and tells when each value was entered', async () => {
    const visit = await aVisit(rows().database, clinic);
    const all = [
      aMeasure(),
      aMeasure({ kind: 'pain-at-rest', movement: '', side: '', before: '6' }),
      aMeasure({ kind: 'pain-on-movement', movement: 'neck-flexion', side: '', before: '4' }),
      aMeasure({ kind: 'flexion-rotation', movement: '', side: 'right', before: '28' }),
      aMeasure({ kind: 'strength', movement: 'grip', before: '4,5' }),
      aMeasure({ kind: 'functional-test', movement: '', side: '', what: 'reaching overhead', before: 'catches' }),
    ];
    expect(await save(visit.id, all, 0)).toEqual({ kind: 'saved', rowVersion: 1 });
    const later = NOW.add({ minutes: 40 });
    const after = all.map((fields) => ({ ...fields, after: fields.kind === 'functional-test' ? 'free' : '5' }));
    expect(await save(visit.id, after, 1, clinic.mara, later)).toEqual({ kind: 'saved', rowVersion: 2 });
    const retest = await stored(visit.id);
    expect(retest?.measures.map(({ measure }) => [measure.kind, measure.before, measure.after])).toEqual([
      ['range-of-motion', 48, 5],
      ['pain-at-rest', 6, 5],
      ['pain-on-movement', 4, 5],
      ['flexion-rotation', 28, 5],
      ['strength', 4.5, 5],
      ['functional-test', 'catches', 'free'],
    ]);
    for (const { beforeAt, afterAt } of retest?.measures ?? []) {
      expect(beforeAt?.equals(NOW)).toBe(true);
      expect(afterAt?.equals(later)).toBe(true);
    }
  });

  it('says saved again where the answer was lost on the way, and writes nothing double', async () => {
    const visit = await aVisit(rows().database, clinic);
    const one = [aMeasure()];
    await save(visit.id, one, 0);
    expect(await save(visit.id, one, 0)).toEqual({ kind: 'saved', rowVersion: 1 });
    expect((await stored(visit.id))?.measures).toHaveLength(1);
  });

  it('shows the other version where two people measured', async () => {
    const visit = await aVisit(rows().database, clinic);
    const theirs = [aMeasure()];
    await save(visit.id, theirs, 0, clinic.jonas);
    expect(await save(visit.id, [aMeasure({ before: '50' })], 0)).toEqual({
      kind: 'stale',
      theirs: { measures: theirs, rowVersion: 1, savedBy: 'Jonas Ahl' },
    });
  });

  it('keeps what is taken back, out of sight, and takes it up again', async () => {
    const visit = await aVisit(rows().database, clinic);
    const one = aMeasure();
    await save(visit.id, [one], 0);
    await save(visit.id, [], 1);
    expect((await stored(visit.id))?.measures).toEqual([]);
    await save(visit.id, [one], 2);
    expect((await stored(visit.id))?.measures).toHaveLength(1);
    const { rows: all } = await rows().ownerPool.query('select id from app.retest_measure where visit_id = $1', [
      visit.id,
    ]);
    expect(all).toHaveLength(1);
  });

  it('refuses what can not be, by the measure’s name, and stores nothing of it', async () => {
    const visit = await aVisit(rows().database, clinic);
    expect(await save(visit.id, [aMeasure({ before: '400' })], 0)).toEqual({
      kind: 'refused',
      sentence: 'Neck rotation, left: An angle is a whole number from 0 to 180 degrees, not 400.',
    });
    expect(await save(visit.id, [aMeasure({ side: '' })], 0)).toMatchObject({ kind: 'refused' });
    expect(await save(visit.id, { nonsense: true }, 0)).toMatchObject({ kind: 'refused' });
    const twice = aMeasure();
    expect(await save(visit.id, [twice, twice], 0)).toMatchObject({ kind: 'refused' });
    expect(await stored(visit.id)).toBeUndefined();
  });

  it('never takes another visit’s measure over', async () => {
    const [one, other] = [await aVisit(rows().database, clinic), await aVisit(rows().database, clinic)];
    const measure = aMeasure();
    await save(one.id, [measure], 0);
    expect(await save(other.id, [{ ...measure, before: '10' }], 0)).toMatchObject({ kind: 'refused' });
    expect((await stored(one.id))?.measures[0]?.measure.before).toBe(48);
  });

  it('lets a student write only where the record is shared', async () => {
    const visit = await aVisit(rows().database, clinic);
    await expect(save(visit.id, [aMeasure()], 0, clinic.student)).rejects.toThrow(AccessRefused);
  });
});

describe('a signed visit', () => {
  it('keeps its re-test as it was: by the program and by SQL', async () => {
    const visit = await aVisit(rows().database, clinic);
    await save(visit.id, [aMeasure()], 0);
    await aSignedNote(rows().database, clinic, visit);
    expect(await save(visit.id, [aMeasure()], 1)).toEqual({ kind: 'signed' });
    for (const statement of [
      'update app.retest_measure set degrees_after = 90 where visit_id = $1',
      'update app.retest set measured_by = measured_by, row_version = 9 where visit_id = $1',
      'delete from app.retest_measure where visit_id = $1',
      `insert into app.retest_measure (practice_id, id, visit_id, position, kind)
       select practice_id, gen_random_uuid(), visit_id, 2, 'pain-at-rest' from app.retest where visit_id = $1`,
    ])
      await expect(rows().ownerPool.query(statement, [visit.id])).rejects.toThrow('re-test can not change');
  });

  it('can not be measured in a unit that is not the measure’s', async () => {
    const visit = await aVisit(rows().database, clinic);
    await save(visit.id, [aMeasure()], 0);
    await expect(
      rows().ownerPool.query('update app.retest_measure set pain_before = 3 where visit_id = $1', [visit.id]),
    ).rejects.toThrow('retest_measure_holds_its_own_unit');
  });
});

describe('the page', () => {
  it('offers what was measured last time, without the values', async () => {
    const first = await aVisit(rows().database, clinic);
    await save(first.id, [aMeasure({ after: '60' })], 0);
    const second = await aVisit(rows().database, clinic, { patientId: first.patientId });
    const view = await inPractice(asks(rows().database, clinic, clinic.mara), 'record.read', (tx) =>
      retestView(tx, second.id),
    );
    expect(view.lastTime?.measures).toMatchObject([{ movement: 'neck-rotation', side: 'left', before: '', after: '' }]);
    expect(view.measures).toEqual([]);
  });

  it('works as a plain form: add, measure, and nothing typed is lost where something can not stand', async () => {
    const visit = await aVisit(rows().database, clinic);
    const send = (typed: Record<string, string>) =>
      inPractice(asks(rows().database, clinic, clinic.mara), 'record.write', (tx) => retestForm(tx, visit.id, typed));
    const added = { intent: 'add', kind: 'range-of-motion', movement: 'neck-rotation', side: 'left' };
    expect(await send({ ...added, ids: '', rowVersion: '0' })).toBeUndefined();
    const id = (await stored(visit.id))?.measures[0]?.id ?? '';
    const listed = {
      ids: id,
      [`kind:${id}`]: 'range-of-motion',
      [`movement:${id}`]: 'neck-rotation',
      [`side:${id}`]: 'left',
    };
    const refused = await send({
      ...listed,
      intent: 'save',
      rowVersion: '1',
      [`before:${id}`]: '48',
      [`after:${id}`]: '620',
    });
    expect(refused?.sentence).toMatch(/180 degrees, not 620/);
    expect(refused?.measures[0]).toMatchObject({ before: '48', after: '620' });
    expect(refused?.errors[id]?.after).toMatch(/180/);
    expect(
      await send({ ...listed, intent: 'save', rowVersion: '1', [`before:${id}`]: '48', [`after:${id}`]: '62' }),
    ).toBeUndefined();
    expect(await send({ ...listed, intent: `remove:${id}`, rowVersion: '2' })).toBeUndefined();
    expect((await stored(visit.id))?.measures).toEqual([]);
  });
});
