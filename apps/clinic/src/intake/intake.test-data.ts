import { newId } from '../database/identifier.ts';
import type { Database } from '../database/pool.ts';
import { type Asking, asPractice } from '../database/practice-transaction.ts';
import type { Role } from '../database/tables.ts';
import { rangeText } from '../database/values.ts';
import { addPractice, addStaffMember } from '../practice/add-practice.ts';

export const NOW = Temporal.Instant.from('2026-03-03T15:00:00Z');

export type Person = {
  readonly staffId: string;
  readonly userId: string;
  readonly displayName: string;
  readonly role: Role;
};

/** A practice with one clinic, two clinicians and a student. */
export type Clinic = {
  readonly practiceId: string;
  readonly clinicId: string;
  readonly mara: Person;
  readonly jonas: Person;
  readonly student: Person;
};

export async function aClinic(database: Database): Promise<Clinic> {
  const practice = { name: 'Tarnbrook', tagline: '', telephone: '', email: '', isDemo: true };
  const clinicId = newId();
  return addPractice(database, practice, [], async (db, practiceId) => {
    await db
      .insertInto('clinic')
      .values({
        practiceId,
        id: clinicId,
        slug: 'depot-street',
        name: 'Depot Street',
        street: '212 Windlass Street',
        city: 'Tarnbrook',
        state: 'CO',
        postalCode: '80000',
        telephone: '',
        timeZone: 'America/Denver',
      })
      .execute();
    const person = async (displayName: string, role: Role): Promise<Person> => {
      const userId = newId();
      await db
        .insertInto('signInUser')
        .values({ id: userId, name: displayName, email: `${userId}@example.com` })
        .execute();
      const staffId = await addStaffMember(db, { practiceId, userId, displayName, credentials: '', roles: [role] });
      return { staffId, userId, displayName, role };
    };
    return {
      practiceId,
      clinicId,
      mara: await person('Mara Lind', 'clinician'),
      jonas: await person('Jonas Ahl', 'clinician'),
      student: await person('Ida Berg', 'student'),
    };
  });
}

export function asks(database: Database, clinic: Clinic, person: Person, requestId = newId()): Asking {
  const { staffId, userId, displayName, role } = person;
  const actor = { practiceId: clinic.practiceId, userId, staffId, displayName, credentials: '', roles: [role] };
  return { database, actor, requestId, now: NOW };
}

let visits = 0;

/** A visit of a new patient with Mara; each visit at an hour of its own. */
export async function aVisit(database: Database, clinic: Clinic, changes: { readonly patientId?: string } = {}) {
  const id = newId();
  const patientId = changes.patientId ?? newId();
  visits += 1;
  const startsAt = NOW.add({ hours: visits });
  await asPractice(database, clinic.practiceId, async (db) => {
    if (!changes.patientId) {
      await db
        .insertInto('patient')
        .values({
          practiceId: clinic.practiceId,
          id: patientId,
          givenName: 'Asha',
          familyName: 'Molina',
          nameUsed: 'Ash',
          birthDate: '2011-03-04',
        })
        .execute();
    }
    await db
      .insertInto('visit')
      .values({
        practiceId: clinic.practiceId,
        id,
        clinicId: clinic.clinicId,
        clinicianId: clinic.mara.staffId,
        patientId,
        during: rangeText({ startsAt, endsAt: startsAt.add({ minutes: 45 }) }),
        status: 'arrived',
      })
      .execute();
  });
  return { id, patientId };
}

/** The visit's note, signed by Mara. */
export async function aSignedNote(database: Database, clinic: Clinic, visit: { id: string; patientId: string }) {
  await asPractice(database, clinic.practiceId, (db) =>
    db
      .insertInto('note')
      .values({
        practiceId: clinic.practiceId,
        id: newId(),
        visitId: visit.id,
        patientId: visit.patientId,
        draft: JSON.stringify({ sections: [] }),
        updatedBy: clinic.mara.staffId,
        updatedAt: NOW,
        signedBy: clinic.mara.staffId,
        signedAt: NOW,
        signedContent: JSON.stringify({ sections: [] }),
        contentSha256: 'a'.repeat(64),
      })
      .execute(),
  );
}
