import { type SqlBool, sql } from 'kysely';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { PatientLine } from './find-patients.server.ts';
import { digitsOf, type PatientTexts } from './patient-fields.ts';
import { ageWords, nameWords, otherNameWords } from './patient-words.ts';

/** Somebody who may be the same person, and what the two have in common. */
export type LikelyDuplicate = PatientLine & { readonly same: readonly string[] };

/** A patient's data, from the form or from a record. */
type Wanted = Pick<PatientTexts, 'givenName' | 'familyName' | 'nameUsed' | 'telephone' | 'email'> & {
  readonly birthDate: Temporal.PlainDate | string;
};

/** Two names of one birth date are taken for one person's from here on (0 to 1, of pg_trgm). Tried on the demo. */
const SIMILAR_NAME = 0.35;
const MOST_SHOWN = 5;

/**
 * Patients who may be the person about to be added: the same birth date with a similar name, or the same telephone
 * or e-mail. Archived ones count; records merged into another don't.
 */
export async function likelyDuplicates(
  tx: PracticeTransaction,
  patient: Wanted,
  today: Temporal.PlainDate,
): Promise<readonly LikelyDuplicate[]> {
  const digits = digitsOf(patient.telephone);
  const wantedNames = [patient.givenName, patient.nameUsed]
    .filter((given) => given !== '')
    .map((given) => `${given} ${patient.familyName}`);
  const similarity = sql<number>`greatest(${sql.join(
    wantedNames.flatMap((wanted) => [
      sql`similarity(p.given_name || ' ' || p.family_name, ${wanted})`,
      sql`similarity(p.name_used || ' ' || p.family_name, ${wanted})`,
    ]),
  )})`;
  const sameDay = sql<boolean>`(p.birth_date = ${patient.birthDate.toString()}::date and ${similarity} >= ${sql.lit(SIMILAR_NAME)})`;
  const sameTelephone = sql<boolean>`(${digits} <> '' and regexp_replace(p.telephone, '[^0-9]', '', 'g') = ${digits})`;
  const sameEmail = sql<boolean>`(${patient.email} <> '' and lower(p.email) = lower(${patient.email}))`;
  const rows = await tx.db
    .selectFrom('patient as p')
    .select([
      'p.id',
      'p.givenName',
      'p.familyName',
      'p.nameUsed',
      'p.birthDate',
      'p.telephone',
      'p.email',
      'p.archivedAt',
      sameDay.as('sameDay'),
      sameTelephone.as('sameTelephone'),
      sameEmail.as('sameEmail'),
    ])
    .where('p.practiceId', '=', tx.practiceId)
    .where('p.mergedInto', 'is', null)
    .where(sql<SqlBool>`(${sameDay} or ${sameTelephone} or ${sameEmail})`)
    .orderBy(sameDay, 'desc')
    .orderBy(similarity, 'desc')
    .limit(MOST_SHOWN)
    .execute();
  return rows.map((row) => {
    tx.touch(row.id);
    return {
      id: row.id,
      name: nameWords(row),
      recordName: otherNameWords(row),
      birthDate: row.birthDate.toString(),
      age: ageWords(row.birthDate, today),
      telephone: row.telephone,
      email: row.email,
      archived: row.archivedAt !== null,
      same: [
        ...(row.sameDay ? ['birth date and a similar name'] : []),
        ...(row.sameTelephone ? ['telephone'] : []),
        ...(row.sameEmail ? ['e-mail'] : []),
      ],
    };
  });
}
