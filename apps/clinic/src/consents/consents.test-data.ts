import { contentSha256 } from '../database/canonical-json.ts';
import { newId } from '../database/identifier.ts';
import type { Database } from '../database/pool.ts';
import { asPractice } from '../database/practice-transaction.ts';
import { type Clinic, NOW } from '../intake/intake.test-data.ts';

/** An open episode of care that began on the day of the tests. */
export async function anEpisode(
  database: Database,
  clinic: Clinic,
  patientId: string,
  reason = 'Neck pain',
): Promise<string> {
  const id = newId();
  await asPractice(database, clinic.practiceId, (db) =>
    db
      .insertInto('episodeOfCare')
      .values({
        practiceId: clinic.practiceId,
        id,
        patientId,
        clinicId: clinic.clinicId,
        reason,
        startedOn: '2026-03-03',
        endedHow: null,
      })
      .execute(),
  );
  return id;
}

/** A published text; the version counts within the practice. */
export async function aText(
  database: Database,
  clinic: Clinic,
  changes: { readonly asksToSignAnew?: boolean; readonly language?: string } = {},
): Promise<string> {
  const { asksToSignAnew = false, language = 'en' } = changes;
  const id = newId();
  await asPractice(database, clinic.practiceId, async (db) => {
    const last = await db
      .selectFrom('consentText')
      .select((row) => row.fn.max('version').as('version'))
      .where('practiceId', '=', clinic.practiceId)
      .executeTakeFirst();
    await db
      .insertInto('consentText')
      .values({
        practiceId: clinic.practiceId,
        id,
        version: (last?.version ?? 0) + 1,
        language,
        title: 'Consent to dry needling',
        body: JSON.stringify([{ kind: 'paragraph', text: 'A needle is put into a muscle.' }]),
        asksToSignAnew,
        publishedBy: clinic.mara.staffId,
        publishedAt: NOW,
      })
      .execute();
  });
  return id;
}

type SignedRow = {
  readonly patientId: string;
  readonly visitId: string;
  readonly episodeId: string;
  readonly textId: string;
  readonly signedBy?: 'patient' | 'guardian';
  readonly expiresOn?: string;
  readonly regions?: string[];
  readonly signedAt?: Temporal.Instant;
};

/** A consent as it lies in the database, signed by a guardian where nothing else is said. */
export async function aConsent(database: Database, clinic: Clinic, row: SignedRow): Promise<string> {
  const { signedBy = 'guardian', expiresOn = null, regions = [], signedAt = NOW, ...ids } = row;
  const id = newId();
  const content = { version: 1, mark: { kind: 'drawn', strokes: [[[1, 2]]] } };
  await asPractice(database, clinic.practiceId, (db) =>
    db
      .insertInto('consent')
      .values({
        ...ids,
        practiceId: clinic.practiceId,
        id,
        clinicId: clinic.clinicId,
        signedBy,
        signerName: 'Ada Molina',
        relation: signedBy === 'guardian' ? 'mother' : '',
        place: 'tablet',
        handedOverBy: clinic.mara.staffId,
        regions,
        expiresOn,
        signedAt,
        content: JSON.stringify(content),
        contentSha256: contentSha256(content),
      })
      .execute(),
  );
  return id;
}
