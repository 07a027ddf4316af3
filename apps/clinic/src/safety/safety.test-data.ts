import type pg from 'pg';
import { aConsent, anEpisode, aText } from '../consents/consents.test-data.ts';
import { COLORADO } from '../credentials/credentials.test-data.ts';
import { newId } from '../database/identifier.ts';
import type { Database } from '../database/pool.ts';
import { asPractice, inPractice } from '../database/practice-transaction.ts';
import { allWell } from '../health/health.test-data.ts';
import { saveHistory, saveScreen } from '../health/save-answers.server.ts';
import { asks, type Clinic, NOW } from '../intake/intake.test-data.ts';

type Visit = { readonly id: string; readonly patientId: string };

/** Mara's credential for Colorado, entered long ago; a test changes what matters to it. */
export async function aCredential(
  database: Database,
  clinic: Clinic,
  changes: { readonly staffId?: string; readonly state?: string; readonly expiresOn?: string } = {},
): Promise<void> {
  await asPractice(database, clinic.practiceId, (db) =>
    db
      .insertInto('needlingCredential')
      .values({
        practiceId: clinic.practiceId,
        id: newId(),
        staffId: clinic.mara.staffId,
        ...COLORADO,
        supervisedSessions: null,
        trainedMuscles: null,
        rowVersion: 1,
        recordedBy: clinic.mara.staffId,
        standsFrom: NOW.subtract({ hours: 24 * 365 }),
        endedBy: null,
        endedReason: null,
        ...changes,
      })
      .execute(),
  );
}

/** History and screen answered, with nothing the matter. */
export async function allAnswered(database: Database, clinic: Clinic, visit: Visit): Promise<void> {
  await inPractice(asks(database, clinic, clinic.mara), 'record.write', async (tx) => {
    await saveHistory(tx, visit.patientId, allWell('history'));
    await saveScreen(tx, visit.id, allWell('visit'));
  });
}

/** An open episode and, in it, the consent that her guardian signed. @returns the id of the consent */
export async function aSignedConsent(database: Database, clinic: Clinic, visit: Visit) {
  const episodeId = await anEpisode(database, clinic, visit.patientId);
  const textId = await aText(database, clinic);
  const consentId = await aConsent(database, clinic, { ...visitIds(visit), episodeId, textId });
  return { episodeId, consentId };
}

function visitIds({ id, patientId }: Visit) {
  return { visitId: id, patientId };
}

/** Everything that a plan of this visit asks for, save Mara's credential, which she has once for all. */
export async function everythingAsked(database: Database, clinic: Clinic, visit: Visit) {
  await allAnswered(database, clinic, visit);
  return aSignedConsent(database, clinic, visit);
}

/** Lets a test sign a session by SQL: what was needled at the visit is signed against, as owner and past the program. */
export async function signedAgainstBySql(pool: pg.Pool, visitId: string): Promise<void> {
  await pool.query(
    `insert into app.signed_against (practice_id, id, session_id, recorded, reasons, why, signed_by, signed_at)
     select s.practice_id, gen_random_uuid(), s.id,
            (select jsonb_agg(jsonb_build_object('id', t.id, 'plan', jsonb_build_object(
               'muscle', t.muscle, 'side', t.side, 'technique', t.technique,
               'needle', jsonb_build_object('lengthMm', t.needle_length_mm), 'stimulation', true)))
             from app.needling_site t
             where t.practice_id = s.practice_id and t.session_id = s.id),
            '[{"rule": "consent"}]', 'Written straight into the database by a test', s.clinician_id, now()
     from app.needling_session s
     where s.visit_id = $1`,
    [visitId],
  );
}
