import { newId } from '../../database/identifier.ts';
import type { Database } from '../../database/pool.ts';
import { type Asking, asPractice, inPractice } from '../../database/practice-transaction.ts';
import type { Role } from '../../database/tables.ts';
import { rangeText } from '../../database/values.ts';
import { asks, type Clinic, NOW } from '../../intake/intake.test-data.ts';
import { askForWords } from './ask.server.ts';
import type { LinkContext } from './open-link.server.ts';
import { sendVoice } from './send-voice.server.ts';
import { writeForm } from './write-form.ts';

export const SECRET = 'kept in the data folder, long enough';
export const PRACTICE = { name: 'Tarnbrook', telephone: '(970) 555-0100', email: '' };
export const MARA_QUILL = { givenName: 'Mara', familyName: 'Quill' };

/** Before NOW, an hour for each visit of the whole file: no clinician is in two places. */
let hoursAgo = 0;

/** A grown-up patient with an open episode and as many visits that took place. */
export async function aTreatedPatient(
  database: Database,
  { practiceId, clinicId, mara }: Clinic,
  visits: number,
  birthDate = '1980-05-01',
) {
  const [patientId, episodeId] = [newId(), newId()];
  await asPractice(database, practiceId, async (db) => {
    await db
      .insertInto('patient')
      .values({ practiceId, id: patientId, ...MARA_QUILL, birthDate })
      .execute();
    await db
      .insertInto('episodeOfCare')
      .values({
        practiceId,
        id: episodeId,
        patientId,
        clinicId,
        reason: 'Neck pain',
        startedOn: '2026-01-05',
        endedHow: null,
      })
      .execute();
    for (let visit = 0; visit < visits; visit += 1) {
      hoursAgo += 1;
      const startsAt = NOW.subtract({ hours: hoursAgo });
      await db
        .insertInto('visit')
        .values({
          practiceId,
          id: newId(),
          clinicId,
          clinicianId: mara.staffId,
          patientId,
          during: rangeText({ startsAt, endsAt: startsAt.add({ minutes: 45 }) }),
          status: 'done',
        })
        .execute();
    }
  });
  return { patientId, episodeId };
}

/** Somebody of the practice in a role. */
export function asRole(database: Database, clinic: Clinic, role: Role): Asking {
  return asks(database, clinic, { ...clinic.mara, role });
}

export function byLink(database: Database, { practiceId }: Clinic, now = NOW): LinkContext {
  return { database, secret: SECRET, practiceId, now, requestId: newId() };
}

/** Asks a patient and gives the link's token and code. */
export async function aLink(database: Database, clinic: Clinic, patient: { patientId: string; episodeId: string }) {
  const made = await inPractice(asRole(database, clinic, 'front-desk'), 'voices.ask', (tx) =>
    askForWords(tx, patient.patientId, patient.episodeId, SECRET),
  );
  if (made.kind !== 'link') throw new Error(made.kind === 'refused' ? made.sentence : made.kind);
  return made;
}

export function typedWords(clinic: Clinic, changes: Readonly<Record<string, string>> = {}) {
  return {
    words: 'It took longer than I had hoped, and it hurt the day after. My neck turns again.',
    ...MARA_QUILL,
    shownAs: 'initials',
    clinicId: clinic.clinicId,
    period: 'two-years',
    ...changes,
  };
}

export const SIGNED = { signature: 'mara quill', agrees: true, until: '2028-03-03' };

/** Sends words by a link, signed. */
export function send(
  database: Database,
  clinic: Clinic,
  token: string,
  changes: Readonly<Record<string, string>> = {},
  signing: Partial<typeof SIGNED> = {},
) {
  const form = writeForm('en', false).parse(typedWords(clinic, changes));
  const wanted = { practice: PRACTICE, language: 'en' as const, form, signing: { ...SIGNED, ...signing } };
  return sendVoice(byLink(database, clinic), token, wanted);
}

/** Words that were sent, with the author's link. */
export async function aVoice(database: Database, clinic: Clinic, changes: Readonly<Record<string, string>> = {}) {
  const patient = await aTreatedPatient(database, clinic, 4);
  const link = await aLink(database, clinic, patient);
  const sent = await send(database, clinic, link.token, changes);
  if (sent.kind !== 'sent') throw new Error(sent.kind);
  const { id } = await asPractice(database, clinic.practiceId, (db) =>
    db
      .selectFrom('voice as v')
      .innerJoin('voiceAuthorisation as s', 's.id', 'v.id')
      .innerJoin('voiceLink as l', 'l.id', 's.linkId')
      .innerJoin('voiceAsk as a', 'a.id', 'l.askId')
      .select('v.id')
      .where('a.patientId', '=', patient.patientId)
      .executeTakeFirstOrThrow(),
  );
  return { ...patient, ownToken: sent.ownToken, voiceId: id };
}
