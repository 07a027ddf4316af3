import { beforeAll, describe, expect, it } from 'vitest';
import { aConsent, anEpisode, aText } from '../consents/consents.test-data.ts';
import { consentFor } from '../consents/index.server.ts';
import { inPractice } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { episodesOf } from '../episodes/index.server.ts';
import { aClinic, asks, aVisit, type Clinic } from '../intake/intake.test-data.ts';
import { mergePatients } from './merge-patients.server.ts';
import { aPatient } from './patients.test-data.ts';

const rows = testDatabase();
let clinic: Clinic;
let textId = '';
beforeAll(async () => {
  clinic = await aClinic(rows().database);
  textId = await aText(rows().database, clinic);
});

/** A record with an open episode of this reason, and a visit that hangs on it. */
async function aRecord(reason: string) {
  const { patientId } = await aVisit(rows().database, clinic);
  const episodeId = await anEpisode(rows().database, clinic, patientId, reason);
  const { id: visitId } = await aVisit(rows().database, clinic, { patientId });
  return { patientId, episodeId, visitId, textId };
}

type Side = Awaited<ReturnType<typeof aRecord>>;

function merge(kept: Side, merged: Side) {
  return inPractice(asks(rows().database, clinic, clinic.mara), 'patients.merge', (tx) =>
    mergePatients(tx, {
      keptId: kept.patientId,
      keptVersion: 1,
      mergedId: merged.patientId,
      mergedVersion: 1,
      chosen: aPatient(),
    }),
  );
}

function episodes({ patientId }: Side) {
  return inPractice(asks(rows().database, clinic, clinic.mara), 'record.read', (tx) => episodesOf(tx, patientId));
}

function consent({ patientId }: Side) {
  return inPractice(asks(rows().database, clinic, clinic.mara), 'record.read', (tx) => consentFor(tx, patientId));
}

async function episodeOf(visitId: string): Promise<string> {
  const { rows: found } = await rows().ownerPool.query('select episode_id from app.episode_visit where visit_id = $1', [
    visitId,
  ]);
  return found[0]?.episode_id;
}

async function movedBy(kept: Side) {
  const { rows: found } = await rows().ownerPool.query('select moved from app.patient_merge where kept_id = $1', [
    kept.patientId,
  ]);
  return found[0]?.moved;
}

describe('the episodes of two records that become one', () => {
  it('move along with their visits and consents where the reasons differ, and both stay open', async () => {
    const [kept, merged] = [await aRecord('Neck pain'), await aRecord('Knee pain')];
    await aConsent(rows().database, clinic, merged);
    expect(await merge(kept, merged)).toEqual({ kind: 'merged' });
    const after = await episodes(kept);
    expect(after.map(({ id }) => id).sort()).toEqual([kept.episodeId, merged.episodeId].sort());
    expect(after.filter(({ ended }) => ended !== undefined)).toEqual([]);
    expect(await episodeOf(merged.visitId)).toBe(merged.episodeId);
    expect(await consent(kept)).toMatchObject({ signedBy: 'guardian' });
    expect(await movedBy(kept)).toMatchObject({ episodeOfCare: 1, consent: 1 });
  });

  it('become one where both are open for the same reason: visits and the consent go on in the one that stays', async () => {
    const [kept, merged] = [await aRecord('Neck pain'), await aRecord('  neck PAIN ')];
    const consentId = await aConsent(rows().database, clinic, { ...merged, regions: ['neck-base'] });
    expect(await merge(kept, merged)).toEqual({ kind: 'merged' });

    const after = await episodes(kept);
    expect(after).toHaveLength(2);
    expect(after.filter(({ ended }) => ended === undefined).map(({ id }) => id)).toEqual([kept.episodeId]);
    const { rows: closed } = await rows().ownerPool.query(
      'select patient_id, ended_how, row_version from app.episode_of_care where id = $1',
      [merged.episodeId],
    );
    expect(closed).toEqual([{ patient_id: kept.patientId, ended_how: 'merged', row_version: 2 }]);
    const { rows: history } = await rows().ownerPool.query(
      `select c.kind, m.display_name as by, c.before ->> 'reason' as reason, (c.before ->> 'rowVersion')::int as version
       from app.episode_change c join app.staff_member m on m.id = c.changed_by
       where c.episode_id = $1 and c.kind = 'ended'`,
      [merged.episodeId],
    );
    expect(history).toEqual([{ kind: 'ended', by: clinic.mara.displayName, reason: '  neck PAIN ', version: 1 }]);
    expect([await episodeOf(kept.visitId), await episodeOf(merged.visitId)]).toEqual([kept.episodeId, kept.episodeId]);
    const { rows: signed } = await rows().ownerPool.query(
      'select patient_id, episode_id from app.consent where id = $1',
      [consentId],
    );
    expect(signed).toEqual([{ patient_id: kept.patientId, episode_id: kept.episodeId }]);
    expect(await consent(kept)).toMatchObject({ regions: ['neck-base'] });
  });

  it('stay two where one of the same reason has ended: what was signed in it ended with it', async () => {
    const [kept, merged] = [await aRecord('Neck pain'), await aRecord('Neck pain')];
    await aConsent(rows().database, clinic, merged);
    await rows().ownerPool.query(
      `update app.episode_of_care set ended_on = started_on, ended_how = 'discharged' where id = $1`,
      [merged.episodeId],
    );
    expect(await merge(kept, merged)).toEqual({ kind: 'merged' });
    expect(await episodeOf(merged.visitId)).toBe(merged.episodeId);
    expect((await episodes(kept)).map(({ ended }) => ended === undefined).sort()).toEqual([false, true]);
    expect(await consent(kept)).toBeUndefined();
  });
});
