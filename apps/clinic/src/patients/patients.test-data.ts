import { newId } from '../database/identifier.ts';
import type { Database } from '../database/pool.ts';
import { type Asking, asPractice, type StaffActor } from '../database/practice-transaction.ts';
import type { Role } from '../database/tables.ts';
import { rangeText } from '../database/values.ts';
import { addPractice, addStaffMember } from '../practice/add-practice.ts';
import { EMPTY_PATIENT, type PatientData } from './patient-fields.ts';

export const NOW = Temporal.Instant.from('2026-03-03T15:00:00Z');
export const TODAY = Temporal.PlainDate.from('2026-03-03');

/** Somebody complete; a test names only what matters to it. */
export function aPatient(changes: Partial<PatientData> = {}): PatientData {
  return {
    ...EMPTY_PATIENT,
    givenName: 'Ana',
    familyName: 'Reyes',
    birthDate: Temporal.PlainDate.from('1984-03-25'),
    telephone: '720-555-0142',
    reachBy: 'telephone',
    ...changes,
  };
}

/** A practice with one clinic and a person for each role asked for. */
export async function aPractice(database: Database, name: string, roles: readonly (readonly Role[])[]) {
  const clinicId = newId();
  const people: StaffActor[] = [];
  const practiceId = await addPractice(
    database,
    { name, tagline: '', telephone: '', email: '', isDemo: true },
    [],
    async (db, id) => {
      const place = { street: '', city: '', state: '', postalCode: '', telephone: '', timeZone: 'America/Denver' };
      await db
        .insertInto('clinic')
        .values({ practiceId: id, id: clinicId, slug: 'first', name: 'First', ...place })
        .execute();
      for (const [place, held] of roles.entries()) {
        const userId = newId();
        const displayName = `${held.join(' and ')} ${place}`;
        const email = `${userId}@example.com`;
        await db.insertInto('signInUser').values({ id: userId, name: displayName, email }).execute();
        const member = { practiceId: id, userId, displayName, credentials: 'PT', roles: held };
        people.push({ ...member, staffId: await addStaffMember(db, member) });
      }
      return id;
    },
  );
  return { practiceId, clinicId, people };
}

export function askingAs(database: Database, actor: StaffActor | undefined, requestId: string = newId()): Asking {
  if (!actor) throw new Error('The practice of the test has nobody in this place.');
  return { database, actor, requestId, now: NOW };
}

export async function insertPatient(database: Database, practiceId: string, patient: PatientData): Promise<string> {
  const id = newId();
  await asPractice(database, practiceId, (db) =>
    db
      .insertInto('patient')
      .values({ practiceId, id, ...patient, archivedAt: null, mergedInto: null })
      .execute(),
  );
  return id;
}

/** A visit on a day of February 2026 with a drawing, a signed session of one site, a signed note and a score. */
export async function insertSignedVisit(
  database: Database,
  wanted: {
    readonly practiceId: string;
    readonly clinicId: string;
    readonly clinicianId: string;
    readonly patientId: string;
    readonly day: number;
  },
): Promise<string> {
  const { practiceId, clinicId, clinicianId, patientId, day } = wanted;
  const startsAt = Temporal.Instant.from('2026-02-01T15:00:00Z').add({ hours: 24 * (day - 1) });
  const visitId = newId();
  const sessionId = newId();
  await asPractice(database, practiceId, async (db) => {
    const during = rangeText({ startsAt, endsAt: startsAt.add({ minutes: 45 }) });
    const visit = { practiceId, id: visitId, clinicId, clinicianId, patientId, during, status: 'done' as const };
    await db
      .insertInto('visit')
      .values({ ...visit, deliberateOverlapReason: null, cancelledAt: null })
      .execute();
    const drawing = JSON.stringify({ version: 1, strokes: [] });
    const drawn = { practiceId, visitId, patientId, drawing, drawnBy: clinicianId, updatedAt: startsAt };
    await db.insertInto('painDrawing').values(drawn).execute();
    const examined = { practiceId, visitId, patientId, complaint: 'neck-pain', features: [], updatedAt: startsAt };
    await db
      .insertInto('examination')
      .values({ ...examined, examinedBy: clinicianId })
      .execute();
    await db
      .insertInto('needlingSession')
      .values({ practiceId, id: sessionId, visitId, patientId, clinicianId, startedAt: startsAt, signedAt: null })
      .execute();
    const siteId = newId();
    await db
      .insertInto('needlingSite')
      .values({
        practiceId,
        id: siteId,
        sessionId,
        position: 1,
        muscle: 'upper-trapezius',
        side: 'left',
        triggerPoint: null,
        needleDiameterMm: 0.25,
        needleLengthMm: 40,
        technique: 'pistoning',
        stimulationFrequencyHz: null,
        stimulationPulseUs: null,
        stimulationMinutes: null,
        stimulationIntensity: null,
        insertions: 5,
        twitches: 2,
        depthMm: null,
        familiarPain: 'yes',
        tolerated: 'well',
        needlesIn: 1,
        needlesOut: 1,
        removedAt: null,
      })
      .execute();
    const plan = { muscle: 'upper-trapezius', side: 'left', technique: 'pistoning', needle: { lengthMm: 40 } };
    await db
      .insertInto('signedAgainst')
      .values({
        practiceId,
        id: newId(),
        sessionId,
        recorded: JSON.stringify([{ id: siteId, plan }]),
        reasons: JSON.stringify([{ rule: 'consent' }]),
        why: 'Written straight into the database by a test',
        signedBy: clinicianId,
        signedAt: startsAt.add({ minutes: 40 }),
      })
      .execute();
    await db
      .updateTable('needlingSession')
      .set({ signedAt: startsAt.add({ minutes: 40 }) })
      .where('practiceId', '=', practiceId)
      .where('id', '=', sessionId)
      .execute();
    const score = { instrument: 'nprs' as const, score: 5, takenAt: startsAt };
    await db
      .insertInto('outcomeScore')
      .values({ practiceId, id: newId(), patientId, visitId, ...score })
      .execute();
    await db
      .insertInto('note')
      .values({
        practiceId,
        id: newId(),
        visitId,
        patientId,
        draft: JSON.stringify({ sections: [] }),
        updatedBy: clinicianId,
        updatedAt: startsAt,
        signedBy: clinicianId,
        signedAt: startsAt.add({ minutes: 44 }),
        signedContent: JSON.stringify({ words: `as signed on day ${day}` }),
        contentSha256: `sha of day ${day}`,
      })
      .execute();
  });
  return visitId;
}
