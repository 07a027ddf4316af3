import { type SqlBool, sql } from 'kysely';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { seesSharedPatientsOnly } from './access.server.ts';
import { ageWords, nameWords, otherNameWords } from './patient-words.ts';
import { readSearch } from './search-words.ts';

/** A line of a list of patients. */
export type PatientLine = {
  readonly id: string;
  /** The name used comes first: "Maggie Chen". */
  readonly name: string;
  /** The name on the record, where it differs. */
  readonly recordName: string | undefined;
  readonly birthDate: string;
  /** Such as "34 years". */
  readonly age: string;
  readonly telephone: string;
  readonly email: string;
  readonly archived: boolean;
};

export type PatientsFound = {
  readonly lines: readonly PatientLine[];
  /** More fit than are shown: another word narrows it. */
  readonly more: boolean;
};

/** So many lines are shown at once. */
export const MOST_LINES = 25;

const COLUMNS = [
  'p.id',
  'p.givenName',
  'p.familyName',
  'p.nameUsed',
  'p.birthDate',
  'p.telephone',
  'p.email',
  'p.archivedAt',
] as const;

type Row = {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly nameUsed: string;
  readonly birthDate: Temporal.PlainDate;
  readonly telephone: string;
  readonly email: string;
  readonly archivedAt: Temporal.Instant | null;
};

/** All names of a patient in lower case, without accents: what typed words are held against. */
const ALL_NAMES = sql<string>`regexp_replace(normalize(lower(p.given_name || ' ' || p.name_used || ' ' || p.family_name), NFD), '[\u0300-\u036f]', '', 'g')`;
const ALL_DIGITS = sql<string>`(regexp_replace(p.telephone, '[^0-9]', '', 'g') || ' ' || regexp_replace(p.guardian_telephone, '[^0-9]', '', 'g'))`;

/**
 * A misspelled word still finds a name that is so much alike (0 to 1, of pg_trgm). Short words share their few letters
 * with many names, so that more of them must fit. Tried on the demo's names.
 */
function alikeEnough(word: string): number {
  return word.length <= 4 ? 0.65 : 0.45;
}

/**
 * The patients whom a line in the search box can mean, the closest first. A student finds those shared with her.
 * @param text names, a birth date in any spelling, figures of a telephone number, together or alone
 */
export async function findPatients(
  tx: PracticeTransaction,
  text: string,
  options: { readonly archivedToo: boolean; readonly today: Temporal.PlainDate },
): Promise<PatientsFound> {
  const { names, digits, birthDates } = readSearch(text, options.today);
  if (names.length === 0 && digits === undefined && birthDates.length === 0) return { lines: [], more: false };
  const numbers: ReturnType<typeof sql<SqlBool>>[] = [];
  if (birthDates.length > 0) {
    numbers.push(sql<SqlBool>`p.birth_date = any(${birthDates.map(String)}::date[])`);
  }
  if (digits !== undefined) numbers.push(sql<SqlBool>`${ALL_DIGITS} like ${`%${digits}%`}`);
  const likeness = names.map((word) => sql`word_similarity(${word}, ${ALL_NAMES})`);
  const closeness = sql<number>`${sql.join(likeness, sql` + `)}`;
  const rows = await tx.db
    .selectFrom('patient as p')
    .select(COLUMNS)
    .where('p.practiceId', '=', tx.practiceId)
    .where('p.mergedInto', 'is', null)
    .$if(!options.archivedToo, (query) => query.where('p.archivedAt', 'is', null))
    .$if(seesSharedPatientsOnly(tx, 'patients.find'), (query) => query.where(isSharedWith(tx)))
    .where((row) =>
      row.and([
        ...names.map(
          (word) =>
            sql<SqlBool>`(${ALL_NAMES} like ${`%${escaped(word)}%`} or word_similarity(${word}, ${ALL_NAMES}) >= ${sql.lit(alikeEnough(word))})`,
        ),
        ...(numbers.length > 0 ? [row.or(numbers)] : []),
      ]),
    )
    .$if(names.length > 0, (query) => query.orderBy(closeness, 'desc'))
    .orderBy(sql`lower(p.family_name)`)
    .orderBy(sql`lower(p.given_name)`)
    .limit(MOST_LINES + 1)
    .execute();
  return linesOf(tx, rows, options.today);
}

/**
 * Whom the person is likely to look for before anything is typed: a student the patients shared with her,
 * everybody else those seen at the practice most lately.
 */
export async function likelyPatients(tx: PracticeTransaction, today: Temporal.PlainDate): Promise<PatientsFound> {
  if (seesSharedPatientsOnly(tx, 'patients.find')) {
    const shared = await tx.db
      .selectFrom('patient as p')
      .select(COLUMNS)
      .where('p.practiceId', '=', tx.practiceId)
      .where('p.mergedInto', 'is', null)
      .where(isSharedWith(tx))
      .orderBy(sql`lower(p.family_name)`)
      .limit(MOST_LINES + 1)
      .execute();
    return linesOf(tx, shared, today);
  }
  const ownFirst = tx.actor.roles.includes('clinician');
  const visits = await tx.db
    .selectFrom('visit as v')
    .select('v.patientId')
    .where('v.practiceId', '=', tx.practiceId)
    .where(sql<SqlBool>`lower(v.during) < ${tx.now.toString()}::timestamptz`)
    .where(sql<SqlBool>`lower(v.during) > ${tx.now.subtract({ hours: 24 * 31 }).toString()}::timestamptz`)
    .where('v.status', 'in', ['arrived', 'done'])
    .$if(ownFirst, (query) => query.where('v.clinicianId', '=', tx.actor.staffId))
    .orderBy(sql`lower(v.during)`, 'desc')
    .limit(40)
    .execute();
  const ids = [...new Set(visits.map(({ patientId }) => patientId))].slice(0, 12);
  if (ids.length === 0) return { lines: [], more: false };
  const rows = await tx.db
    .selectFrom('patient as p')
    .select(COLUMNS)
    .where('p.practiceId', '=', tx.practiceId)
    .where('p.id', 'in', ids)
    .where('p.archivedAt', 'is', null)
    .execute();
  const inOrder = rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  return linesOf(tx, inOrder, today);
}

/** True where the practice has any patient: an empty list and an empty practice read differently. */
export async function hasPatients(tx: PracticeTransaction): Promise<boolean> {
  const one = await tx.db.selectFrom('patient').select('id').where('practiceId', '=', tx.practiceId).limit(1).execute();
  return one.length > 0;
}

function isSharedWith(tx: PracticeTransaction) {
  return sql<SqlBool>`exists (
    select 1 from app.patient_share s
    where s.practice_id = ${tx.practiceId} and s.patient_id = p.id
      and s.student_id = ${tx.actor.staffId} and s.ended_at is null
  )`;
}

function linesOf(tx: PracticeTransaction, rows: readonly Row[], today: Temporal.PlainDate): PatientsFound {
  const shown = rows.slice(0, MOST_LINES);
  for (const { id } of shown) tx.touch(id);
  return { lines: shown.map((row) => lineOf(row, today)), more: rows.length > MOST_LINES };
}

function lineOf(row: Row, today: Temporal.PlainDate): PatientLine {
  return {
    id: row.id,
    name: nameWords(row),
    recordName: otherNameWords(row),
    birthDate: row.birthDate.toString(),
    age: ageWords(row.birthDate, today),
    telephone: row.telephone,
    email: row.email,
    archived: row.archivedAt !== null,
  };
}

/** What stands for anything in a "like" stands for itself. */
function escaped(word: string): string {
  return word.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
