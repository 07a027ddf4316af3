import type { Transaction } from 'kysely';
import { newId } from '../database/identifier.ts';
import type { Tables } from '../database/tables.ts';
import { CITY, DEMO_CLINICIAN, STAFF } from './fictional-practice.ts';
import type { DemoPatient } from './generate.ts';
import { insertRows, type Row } from './insert-rows.ts';

/** So many of those who have been away longest are archived. */
const ARCHIVED = 6;

/** Writes the patients. The ids come back in their order. */
export async function writePatients(
  db: Transaction<Tables>,
  practiceId: string,
  patients: readonly DemoPatient[],
  now: Temporal.Instant,
): Promise<readonly string[]> {
  const archived = new Set(awayLongest(patients));
  const rows = patients.map((patient): Row<'patient'> & { readonly id: string } => {
    const { person, visits } = patient;
    const firstMet = visits[0]?.startsAt.subtract({ hours: 5 * 24 }) ?? now;
    return {
      practiceId,
      id: newId(),
      givenName: person.givenName,
      familyName: person.familyName,
      nameUsed: person.nameUsed,
      birthDate: person.birthDate,
      telephone: person.telephone,
      email: person.email,
      street: person.street,
      city: person.street === '' ? '' : CITY.city,
      postalCode: person.street === '' ? '' : person.postalCode,
      reachBy: person.reachBy,
      language: person.language,
      emergencyName: person.emergency.name,
      emergencyTelephone: person.emergency.telephone,
      emergencyRelation: person.emergency.relation,
      guardianName: person.guardian?.name ?? '',
      guardianTelephone: person.guardian?.telephone ?? '',
      guardianRelation: person.guardian?.relation ?? '',
      archivedAt: archived.has(patient) ? now.subtract({ hours: 30 * 24 }) : null,
      rowVersion: 1,
      createdAt: earlier(firstMet, now.subtract({ hours: 24 })),
    };
  });
  await insertRows(db, 'patient', rows);
  return rows.map(({ id }) => id);
}

function awayLongest(patients: readonly DemoPatient[]): readonly DemoPatient[] {
  const last = (patient: DemoPatient) => patient.visits.at(-1)?.startsAt;
  return patients
    .flatMap((patient) => {
      const lastSeen = last(patient);
      return lastSeen ? [{ patient, lastSeen }] : [];
    })
    .sort((a, b) => Temporal.Instant.compare(a.lastSeen, b.lastSeen))
    .slice(0, ARCHIVED)
    .map(({ patient }) => patient);
}

/** The student came so many days ago: what she drafted since then, she could read. */
const SHARED_SINCE_DAYS = 120;

/** Opens the records of some of the demo clinician's patients to the student. */
export async function writeShares(
  db: Transaction<Tables>,
  practiceId: string,
  patients: readonly DemoPatient[],
  known: {
    readonly now: Temporal.Instant;
    readonly staffIds: readonly string[];
    readonly patientIds: readonly string[];
  },
): Promise<void> {
  const student = STAFF.findIndex(({ roles }) => roles.includes('student'));
  const studentId = at(known.staffIds, student);
  const sharedBy = at(known.staffIds, DEMO_CLINICIAN);
  const shares = patients.flatMap(({ isSharedWithStudent }, place) =>
    isSharedWithStudent
      ? [
          {
            practiceId,
            id: newId(),
            patientId: at(known.patientIds, place),
            studentId,
            sharedBy,
            sharedAt: known.now.subtract({ hours: 24 * SHARED_SINCE_DAYS }),
            endedAt: null,
          },
        ]
      : [],
  );
  await insertRows(db, 'patientShare', shares);
}

/** The id at a place of a list that was made from the same source. */
export function at(ids: readonly string[], place: number): string {
  const id = ids[place];
  if (id === undefined) throw new Error(`Nothing was written for place ${place}.`);
  return id;
}

function earlier(one: Temporal.Instant, another: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, another) < 0 ? one : another;
}
