import type { Transaction } from 'kysely';
import { newId } from '../database/identifier.ts';
import type { Tables } from '../database/tables.ts';
import { CITY, CLINICS, PRACTICE, STAFF, TIME_ZONE } from './fictional-practice.ts';
import { insertRows } from './insert-rows.ts';
import { fictionalTelephone } from './telephones.ts';

/** Writes the practice and its clinics. The ids come back in the order of CLINICS. */
export async function writePractice(
  db: Transaction<Tables>,
  practiceId: string,
): Promise<{ readonly clinicIds: readonly string[] }> {
  const { name, tagline, email, telephonePlace } = PRACTICE;
  await insertRows(db, 'practiceDirectory', [{ id: practiceId, name }]);
  await db
    .insertInto('practice')
    .values({ id: practiceId, name, tagline, email, telephone: fictionalTelephone(telephonePlace), isDemo: true })
    .execute();
  const clinics = CLINICS.map((clinic, position) => ({
    practiceId,
    id: newId(),
    slug: clinic.slug,
    name: clinic.name,
    street: clinic.street,
    ...CITY,
    postalCode: clinic.postalCode,
    telephone: fictionalTelephone(clinic.telephonePlace),
    timeZone: TIME_ZONE,
    openingText: clinic.openingText,
    position,
  }));
  await insertRows(db, 'clinic', clinics);
  return { clinicIds: clinics.map(({ id }) => id) };
}

/**
 * Writes the staff and their roles. The ids come back in the order of STAFF.
 * Whoever has no sign-in of the demo gets a user without a password: nobody can sign in as her.
 * @param users made by sign-in before, by e-mail
 */
export async function writeStaff(
  db: Transaction<Tables>,
  practiceId: string,
  { now, users }: { readonly now: Temporal.Instant; readonly users: ReadonlyMap<string, string> },
): Promise<readonly string[]> {
  const staff = STAFF.map((person) => {
    const email = `${person.mailbox}@example.com`;
    return { ...person, id: newId(), email, knownUser: users.get(email), newUser: newId() };
  });
  await insertRows(
    db,
    'signInUser',
    staff
      .filter(({ knownUser }) => knownUser === undefined)
      .map(({ newUser, name, email }) => ({
        id: newUser,
        name,
        email,
        emailVerified: true,
        createdAt: now,
        updatedAt: now,
      })),
  );
  await insertRows(
    db,
    'staffMember',
    staff.map(({ id, knownUser, newUser, name, credentials }) => ({
      practiceId,
      id,
      userId: knownUser ?? newUser,
      displayName: name,
      credentials,
      createdAt: now,
    })),
  );
  await insertRows(
    db,
    'staffRole',
    staff.flatMap(({ id, roles }) => roles.map((role) => ({ practiceId, staffId: id, role }))),
  );
  return staff.map(({ id }) => id);
}
