import { createHash, randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { newId } from '../database/identifier.ts';
import type { Database } from '../database/pool.ts';
import { addPractice, addStaffMember } from '../practice/add-practice.ts';
import type { SignIn } from '../staff/index.ts';

/** What setting up needs of the process. */
type SetUpContext = {
  readonly database: Database;
  readonly signIn: Pick<SignIn, 'findUser' | 'createUser' | 'setPassword'>;
  readonly settings: { readonly dataDir: string };
};

function fileIn(dataDir: string): string {
  return join(dataDir, 'set-up-token.sha256');
}

function hashed(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A new one-time path for making the first practice; an earlier one ends. Only its hash is kept. */
export async function offerSetUp({ settings }: Pick<SetUpContext, 'settings'>): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await writeFile(fileIn(settings.dataDir), hashed(token), { mode: 0o600 });
  return `/set-up/${token}`;
}

/** True while the link works: it is the last one given, and there is no practice yet. */
export async function isSetUpOpen(
  services: Pick<SetUpContext, 'database' | 'settings'>,
  token: string,
): Promise<boolean> {
  const kept = await readFile(fileIn(services.settings.dataDir), 'utf8').catch(() => undefined);
  if (kept === undefined || kept !== hashed(token)) return false;
  const practices = await services.database.selectFrom('practiceDirectory').select('id').limit(1).execute();
  return practices.length === 0;
}

export type FirstPractice = {
  readonly practiceName: string;
  readonly tagline: string;
  readonly telephone: string;
  readonly clinicName: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  readonly timeZone: string;
  readonly ownerName: string;
  readonly ownerEmail: string;
  readonly ownerPassword: string;
};

/** Two people who send the form at the same moment wait for one another here. Any number that nothing else locks. */
const SET_UP_LOCK = 7_205_759;

/**
 * Makes the practice, its first clinic and its owner; the link is used up.
 * @returns false where the link does not work, or not any more
 */
export async function setUpPractice(services: SetUpContext, token: string, wanted: FirstPractice): Promise<boolean> {
  return services.database.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(SET_UP_LOCK)})`.execute(db);
    if (!(await isSetUpOpen(services, token))) return false;
    await makePractice(services, wanted, await ownerOf(services, wanted));
    await rm(fileIn(services.settings.dataDir), { force: true });
    return true;
  });
}

/** The owner's user. It is there already where an earlier try ended between the user and the practice. */
async function ownerOf(
  { signIn }: SetUpContext,
  { ownerEmail, ownerName, ownerPassword }: FirstPractice,
): Promise<string> {
  const known = await signIn.findUser(ownerEmail);
  if (!known) return signIn.createUser(ownerEmail, ownerName, ownerPassword);
  await signIn.setPassword(ownerEmail, ownerPassword);
  return known;
}

async function makePractice(services: SetUpContext, wanted: FirstPractice, userId: string): Promise<void> {
  await addPractice(
    services.database,
    {
      name: wanted.practiceName,
      tagline: wanted.tagline,
      telephone: wanted.telephone,
      email: wanted.ownerEmail,
      isDemo: false,
    },
    [],
    async (db, practiceId) => {
      const { clinicName, street, city, state, postalCode, telephone, timeZone } = wanted;
      await db
        .insertInto('clinic')
        .values({
          practiceId,
          id: newId(),
          slug: 'first',
          name: clinicName,
          street,
          city,
          state,
          postalCode,
          telephone,
          timeZone,
        })
        .execute();
      await addStaffMember(db, {
        practiceId,
        userId,
        displayName: wanted.ownerName,
        credentials: '',
        roles: ['owner', 'clinician'],
      });
    },
  );
}
