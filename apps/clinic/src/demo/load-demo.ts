import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import { newId } from '../database/identifier.ts';
import type { Database } from '../database/pool.ts';
import { asPractice } from '../database/practice-transaction.ts';
import type { Role, Tables } from '../database/tables.ts';
import type { SignIn } from '../staff/sign-in.ts';
import { STAFF } from './fictional-practice.ts';
import { type DemoPatient, generatePatients } from './generate.ts';
import { rankForNote } from './rank-for-note.ts';
import { writeAftercareWords } from './write-aftercare.ts';
import { writeArticles } from './write-articles.ts';
import { writeChargeSettings } from './write-charges.ts';
import { writeEpisodes } from './write-episodes.ts';
import { writeHistories } from './write-health.ts';
import { writePatients, writeShares } from './write-patients.ts';
import { type PreparedPlates, preparePlates } from './write-plates.ts';
import { writePractice, writeStaff } from './write-practice.ts';
import { writeSitePlaces } from './write-site-places.ts';
import { writeAppointments, writeVisits } from './write-visits.ts';
import { writeVoices } from './write-voices.ts';
import { writeWhoMay } from './write-who-may.ts';

export type DemoSignIn = { readonly role: Role; readonly email: string; readonly password: string };

export type LoadDemoOptions = {
  readonly database: Database;
  readonly signIn: Pick<SignIn, 'createUser'>;
  readonly now: Temporal.Instant;
  readonly passwordFor: (role: Role) => string;
  /** Told a line for each step. */
  readonly say: (line: string) => void;
  /** The same seed gives, on the same day, the same people and stories. */
  readonly seed?: string;
};

const SEED = 'tarnbrook';

/**
 * Fills an empty database with the fictional practice. All or nothing: the practice, with everything in it, is
 * written in one transaction. Only the five users who can sign in come before it, in transactions of their own,
 * because sign-in makes them: a load that was killed leaves them without a practice, and the next one makes them anew.
 * @returns how to sign in, one line for each role
 */
export async function loadDemo(options: LoadDemoOptions): Promise<readonly DemoSignIn[]> {
  const { database, signIn, now, passwordFor, say, seed = SEED } = options;
  const signIns = STAFF.flatMap(({ demoSignIn, roles: [role], mailbox, name }) =>
    demoSignIn && role ? [{ role, name, email: `${mailbox}@example.com`, password: passwordFor(role) }] : [],
  );
  say('Making up the demo practice: people, complaints, a year of visits.');
  const patients = await madeUpPatients(seed, now);
  const plates = await preparePlates();
  await removeUnfinished(database, signIns);
  const users = new Map<string, string>();
  for (const { email, name, password } of signIns) users.set(email, await signIn.createUser(email, name, password));
  await writeAll(database, patients, { now, users, plates, say });
  return signIns.map(({ role, email, password }) => ({ role, email, password }));
}

/** Makes up everybody in two seconds or so, and lets others have their turn in between: `/health` answers meanwhile. */
async function madeUpPatients(seed: string, now: Temporal.Instant): Promise<readonly DemoPatient[]> {
  const patients: DemoPatient[] = [];
  for (const patient of generatePatients(seed, now, rankForNote)) {
    patients.push(patient);
    if (patients.length % 10 === 0) await nextTurn();
  }
  return patients;
}

/** Users whom a killed load left behind. Somebody who works at a practice stays: the database refuses. */
async function removeUnfinished(database: Database, signIns: readonly { readonly email: string }[]): Promise<void> {
  const emails = signIns.map(({ email }) => email);
  await database.deleteFrom('signInUser').where('email', 'in', emails).execute();
}

async function writeAll(
  database: Database,
  patients: readonly DemoPatient[],
  {
    now,
    users,
    plates,
    say,
  }: Pick<LoadDemoOptions, 'now' | 'say'> & {
    readonly users: ReadonlyMap<string, string>;
    readonly plates: PreparedPlates;
  },
): Promise<void> {
  const practiceId = newId();
  await asPractice(database, practiceId, async (db) => {
    await planForFullTables(db);
    const practice = await writePractice(db, practiceId);
    const staffIds = await writeStaff(db, practiceId, { now, users });
    const { stockIds } = await writeWhoMay(db, { practiceId, now, staffIds });
    await writeChargeSettings(db, { practiceId, now, staffIds });
    await writeAftercareWords(db, { practiceId, now, staffIds });
    await writeArticles(db, { practiceId, now, staffIds }, plates);
    say('Six articles are written, in English and Spanish.');
    await writeSitePlaces(db, { ...practice, practiceId, now, staffIds });
    const patientIds = await writePatients(db, practiceId, patients, now);
    await writeShares(db, practiceId, patients, { now, staffIds, patientIds });
    await writeHistories(db, patients, { practiceId, now, staffIds, patientIds });
    say(`${patients.length} patients are written down.`);
    const written = { ...practice, practiceId, staffIds, patientIds, stockIds, now, say };
    const held = await writeAppointments(db, patients, written);
    // Before anything is needled: a start asks for consent and answers.
    await writeEpisodes(db, patients, written);
    await writeVisits(db, held, written);
    await writeVoices(db, patients, written);
  });
  say('The demo practice is complete.');
}

/**
 * The checks behind each row are planned once, while the tables are empty, and then serve some hundred thousand rows: a
 * plan that reads an empty table from end to end would read it so when it is full.
 */
async function planForFullTables(db: Transaction<Tables>): Promise<void> {
  await sql`set local enable_seqscan = off`.execute(db);
  // A slow machine writes the year's visits in more time than a request may take.
  await sql`set local statement_timeout = '10min'`.execute(db);
}
