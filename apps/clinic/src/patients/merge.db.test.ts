import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { asPractice, inPractice, NotFound, type StaffActor } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { mergeFacts, sendMergeForm } from './merge-form.server.ts';
import { mergePatients } from './merge-patients.server.ts';
import { aPatient, aPractice, askingAs, insertPatient, insertSignedVisit, NOW } from './patients.test-data.ts';

const rows = testDatabase();
let practiceId = '';
let clinicId = '';
let clinician: StaffActor | undefined;
let student: StaffActor | undefined;

beforeAll(async () => {
  const practice = await aPractice(rows().database, 'Merging', [['clinician'], ['student']]);
  ({ practiceId, clinicId } = practice);
  [clinician, student] = practice.people;
});

let day = 0;
async function signedVisitOf(patientId: string) {
  day += 1;
  return insertSignedVisit(rows().database, {
    practiceId,
    clinicId,
    clinicianId: clinician?.staffId ?? '',
    patientId,
    day,
  });
}

async function twoRecords() {
  const { database } = rows();
  const kept = await insertPatient(database, practiceId, aPatient({ familyName: 'Kept', email: '' }));
  const merged = await insertPatient(database, practiceId, aPatient({ familyName: 'Merged', email: 'm@example.com' }));
  return { kept, merged };
}

function merge(kept: string, merged: string, versions: readonly [number, number] = [1, 1]) {
  return inPractice(askingAs(rows().database, clinician), 'patients.merge', (tx) =>
    mergePatients(tx, {
      keptId: kept,
      keptVersion: versions[0],
      mergedId: merged,
      mergedVersion: versions[1],
      chosen: aPatient({ familyName: 'Kept', email: 'm@example.com' }),
    }),
  );
}

async function owned(text: string, values: readonly unknown[]) {
  const answer = await rows().ownerPool.query(text, [...values]);
  return answer.rows;
}

describe('merging two records of one person', () => {
  it('moves everything, leaves signed notes as they were signed, and keeps the trail', async () => {
    const { kept, merged } = await twoRecords();
    await signedVisitOf(kept);
    const moving = [await signedVisitOf(merged), await signedVisitOf(merged)];
    const notes = () =>
      owned(
        `select id, signed_at, signed_by, signed_content, content_sha256, draft, row_version, updated_at
         from app.note where visit_id = any($1) order by id`,
        [moving],
      );
    const before = await notes();
    expect(before).toHaveLength(2);

    expect(await merge(kept, merged)).toEqual({ kind: 'merged' });

    expect(await notes()).toEqual(before);
    for (const table of ['visit', 'pain_drawing', 'examination', 'outcome_score', 'needling_session', 'note']) {
      const counts = await owned(
        `select patient_id, count(*)::int from app.${table} where patient_id = any($1) group by 1`,
        [[kept, merged]],
      );
      expect([table, counts]).toEqual([table, [{ patient_id: kept, count: 3 }]]);
    }
    const [record] = await owned('select email, row_version, archived_at from app.patient where id = $1', [kept]);
    expect(record).toEqual({ email: 'm@example.com', row_version: 2, archived_at: null });
    const [pointer] = await owned(
      'select merged_into, archived_at is not null as archived from app.patient where id = $1',
      [merged],
    );
    expect(pointer).toEqual({ merged_into: kept, archived: true });
    const [trail] = await owned('select * from app.patient_merge where kept_id = $1', [kept]);
    expect(trail).toMatchObject({
      merged_id: merged,
      merged_by: clinician?.staffId,
      kept_before: { familyName: 'Kept', email: '', rowVersion: 1 },
      merged_before: { familyName: 'Merged', email: 'm@example.com', rowVersion: 1 },
      moved: {
        visit: 2,
        painDrawing: 2,
        examination: 2,
        outcomeScore: 2,
        needlingSession: 2,
        note: 2,
        patientShare: 0,
      },
    });
    await expect(rows().ownerPool.query('delete from app.patient_merge where kept_id = $1', [kept])).rejects.toThrow(
      /only be added to/,
    );
  });

  it('still lets nobody change a word of a signed note while it moves', async () => {
    const { kept, merged } = await twoRecords();
    const visitId = await signedVisitOf(merged);
    const change = rows().ownerPool.query(
      `update app.note set patient_id = $1, signed_content = '{"words":"others"}' where visit_id = $2`,
      [kept, visitId],
    );
    await expect(change).rejects.toThrow(/can not change/);
  });

  it('is done once, by whoever comes first of two, and refused where a record changed meanwhile', async () => {
    const { kept, merged } = await twoRecords();
    const answers = await Promise.all([merge(kept, merged), merge(merged, kept), merge(kept, merged)]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['merged', 'stale', 'stale']);
    const another = await twoRecords();
    expect(await merge(another.kept, another.merged, [1, 7])).toEqual({ kind: 'stale' });
    expect(await merge(another.kept, another.kept)).toEqual({ kind: 'stale' });
  });

  it('lets earlier pointers point straight to the record that stays', async () => {
    const { kept, merged } = await twoRecords();
    const last = await insertPatient(rows().database, practiceId, aPatient({ familyName: 'Last' }));
    await merge(kept, merged);
    expect(await merge(last, kept, [1, 2])).toEqual({ kind: 'merged' });
    const pointers = await owned('select merged_into from app.patient where id = any($1)', [[kept, merged]]);
    expect(pointers).toEqual([{ merged_into: last }, { merged_into: last }]);
  });

  it('gives a student who could read either of the two one share of the merged record', async () => {
    const { database } = rows();
    const { kept, merged } = await twoRecords();
    const share = (patientId: string) => ({
      practiceId,
      id: newId(),
      patientId,
      studentId: student?.staffId ?? '',
      sharedBy: clinician?.staffId ?? '',
      sharedAt: NOW,
      endedAt: null,
    });
    await asPractice(database, practiceId, (db) =>
      db
        .insertInto('patientShare')
        .values([share(kept), share(merged)])
        .execute(),
    );
    await merge(kept, merged);
    const open = await owned(
      'select patient_id from app.patient_share where ended_at is null and patient_id = any($1)',
      [[kept, merged]],
    );
    expect(open).toEqual([{ patient_id: kept }]);
  });

  it('takes the values that were chosen line by line', async () => {
    const { database } = rows();
    const { kept, merged } = await twoRecords();
    const facts = await inPractice(askingAs(database, clinician), 'patients.merge', (tx) =>
      mergeFacts(tx, kept, merged),
    );
    if (facts.kind !== 'compare') throw new Error(`Shows ${facts.kind}.`);
    const form = { keptId: kept, mergedId: merged, keptVersion: '1', mergedVersion: '1' };
    const send = (typed: Readonly<Record<string, string>>) =>
      inPractice(askingAs(database, clinician), 'patients.merge', (tx) =>
        sendMergeForm(tx, kept, { ...form, ...typed }),
      );
    await expect(send({ keptId: newId() })).rejects.toThrow(NotFound);
    expect(await send({ 'keep.familyName': 'merged', 'keep.email': 'kept' })).toEqual({ kind: 'merged', keptId: kept });
    const [record] = await owned('select family_name, email from app.patient where id = $1', [kept]);
    expect(record).toEqual({ family_name: 'Merged', email: '' });
    const after = await inPractice(askingAs(database, clinician), 'patients.merge', (tx) =>
      mergeFacts(tx, merged, null),
    );
    expect(after.kind).toBe('merged-already');
  });
});
