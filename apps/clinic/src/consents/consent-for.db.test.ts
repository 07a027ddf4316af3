import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { asPractice, inPractice } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { openEpisodeOf } from '../episodes/index.server.ts';
import { aClinic, asks, aVisit, type Clinic, NOW } from '../intake/intake.test-data.ts';
import { consentFor } from './consent-for.server.ts';
import { aConsent, anEpisode, aText } from './consents.test-data.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

const read = (patientId: string) =>
  inPractice(asks(rows().database, clinic, clinic.mara), 'record.read', (tx) => consentFor(tx, patientId));
const episode = (patientId: string) =>
  inPractice(asks(rows().database, clinic, clinic.mara), 'record.read', (tx) => openEpisodeOf(tx, patientId));

/** A patient with a visit, an open episode and a consent; what a test cares for is given. */
async function aSignedPatient(changes: Partial<Parameters<typeof aConsent>[2]> = {}) {
  const { id: visitId, patientId } = await aVisit(rows().database, clinic);
  const episodeId = await anEpisode(rows().database, clinic, patientId);
  const textId = changes.textId ?? (await aText(rows().database, clinic));
  const row = { patientId, visitId, episodeId, ...changes, textId };
  return { row, ...row, consentId: await aConsent(rows().database, clinic, row) };
}

function change(work: Parameters<typeof asPractice<void>>[2]) {
  return asPractice(rows().database, clinic.practiceId, work);
}

describe('the consent of a patient', () => {
  it('is none where nothing was signed, and none once its episode has ended: the patient was discharged', async () => {
    const { patientId, episodeId } = await aSignedPatient();
    expect(await read(patientId)).toMatchObject({
      signedBy: 'guardian',
      signedOn: Temporal.PlainDate.from('2026-03-03'),
    });
    await change(async (db) => {
      await db
        .updateTable('episodeOfCare')
        .set({ endedOn: '2026-03-03', endedHow: 'discharged' })
        .where('practiceId', '=', clinic.practiceId)
        .where('id', '=', episodeId)
        .execute();
    });
    expect(await read(patientId)).toBeUndefined();
    expect(await episode(patientId)).toBeUndefined();
  });

  it('tells its regions, its last day and its withdrawal', async () => {
    const { patientId, consentId } = await aSignedPatient({ regions: ['neck-base'], expiresOn: '2027-03-03' });
    await change(async (db) => {
      await db
        .insertInto('consentWithdrawal')
        .values({
          practiceId: clinic.practiceId,
          id: newId(),
          consentId,
          withdrawnAt: NOW.add({ hours: 24 }),
          recordedBy: clinic.mara.staffId,
          toldBy: 'the mother',
        })
        .execute();
    });
    expect(await read(patientId)).toMatchObject({
      regions: ['neck-base'],
      expiresOn: Temporal.PlainDate.from('2027-03-03'),
      withdrawnOn: Temporal.PlainDate.from('2026-03-04'),
    });
  });

  it('is the one that was signed last', async () => {
    const first = await aSignedPatient();
    await aConsent(rows().database, clinic, {
      ...first.row,
      expiresOn: '2030-01-01',
      signedAt: NOW.add({ minutes: 5 }),
    });
    expect(await read(first.patientId)).toMatchObject({ expiresOn: Temporal.PlainDate.from('2030-01-01') });
  });

  it('stops counting where a later version in its language asks for signing anew, and only then', async () => {
    const { patientId } = await aSignedPatient();
    await aText(rows().database, clinic);
    await aText(rows().database, clinic, { asksToSignAnew: true, language: 'es' });
    expect(await read(patientId)).not.toHaveProperty('supersededBy');
    await aText(rows().database, clinic, { asksToSignAnew: true });
    expect(await read(patientId)).toHaveProperty('supersededBy');
  });
});

describe('a visit', () => {
  it('hangs on the open episode from its first moment, and on none where the patient was discharged', async () => {
    const { patientId, episodeId } = await aSignedPatient();
    const later = await aVisit(rows().database, clinic, { patientId });
    const { rows: hung } = await rows().ownerPool.query(
      'select episode_id from app.episode_visit where visit_id = $1',
      [later.id],
    );
    expect(hung).toEqual([{ episode_id: episodeId }]);
    const other = await aVisit(rows().database, clinic);
    const { rows: none } = await rows().ownerPool.query('select 1 from app.episode_visit where visit_id = $1', [
      other.id,
    ]);
    expect(none).toEqual([]);
  });
});
