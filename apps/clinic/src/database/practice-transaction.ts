import { sql, type Transaction } from 'kysely';
import { isId, newId } from './identifier.ts';
import { type Action, may } from './permissions.ts';
import type { Database } from './pool.ts';
import type { Role, Tables } from './tables.ts';

/** Who asks: somebody signed in at this practice. */
export type StaffActor = {
  readonly practiceId: string;
  readonly userId: string;
  readonly staffId: string;
  readonly displayName: string;
  readonly credentials: string;
  readonly roles: readonly Role[];
};

/** What a door brings to every domain: the database, the person, the clock and the request's id. */
export type Asking<Person = StaffActor> = {
  readonly database: Database;
  readonly actor: Person;
  readonly requestId: string;
  readonly now: Temporal.Instant;
};

/** An open transaction that sees one practice's rows. */
export type PracticeTransaction = {
  readonly db: Transaction<Tables>;
  readonly practiceId: string;
  readonly actor: StaffActor;
  readonly now: Temporal.Instant;
  /** Says that a patient's record is read or changed: one row in the access log, written before the commit. */
  readonly touch: (patientId: string) => void;
};

/** How long an open page that asks again by itself is still the same look; minutes. */
const ONE_LOOK_MINUTES = 15;

export type Manner = {
  /**
   * True where a page that is open asks again by itself. It is one look with the one before it: written once a quarter of
   * an hour, so that the looks that people took are not lost among what their browsers asked. A first look, a change and
   * a refusal are written whatever this says.
   */
  readonly isAskedAgain?: boolean;
};

/** The person may not do this. Written to the access log already; the door answers 403 with the sentence. */
export class AccessRefused extends Error {
  readonly action: string;
  constructor(action: string, message = 'Your roles at this practice do not include this page.') {
    super(message);
    this.action = action;
  }
}

/** What was asked for is not there (or is another practice's, which is the same to the person who asks). */
export class NotFound extends Error {}

/**
 * The one way to a practice's rows. Checks the permission, opens a transaction for (practice, person),
 * runs the work and writes the access log in that same transaction; a refusal is logged in one of its own.
 * @param action what the person wants to do; checked against the table in database/permissions.ts
 * @param manner whether a person asks, or a page that is open
 * @throws AccessRefused where the roles don't allow it, or where the work itself refuses
 */
export async function inPractice<T>(
  asking: Asking,
  action: Action,
  work: (tx: PracticeTransaction) => Promise<T>,
  { isAskedAgain = false }: Manner = {},
): Promise<T> {
  const { actor, database, now, requestId } = asking;
  const touched = new Set<string>();
  try {
    if (!may(actor.roles, action)) throw new AccessRefused(action);
    return await asPractice(database, actor.practiceId, async (db) => {
      const result = await work({
        db,
        practiceId: actor.practiceId,
        actor,
        now,
        touch: (patientId) => touched.add(patientId),
      });
      const access = { ...asking, action, outcome: 'allowed', patientIds: [...touched] } as const;
      if (!isAskedAgain || (await isNewLook(db, access))) await writeAccess(db, access);
      return result;
    });
  } catch (error) {
    if (error instanceof AccessRefused) {
      await asPractice(database, actor.practiceId, (db) =>
        writeAccess(db, { actor, now, requestId, action: error.action, outcome: 'refused', patientIds: [...touched] }),
      );
    }
    throw error;
  }
}

/**
 * What the program itself or a visitor reads and writes of a practice: public pages, set-up, the demo.
 * Patients' records go through `inPractice`.
 */
export async function asPractice<T>(
  database: Database,
  practiceId: string,
  work: (db: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  if (!isId(practiceId)) throw new Error('A practice is named by its id.');
  return database.transaction().execute(async (db) => {
    // A statement of its own, with the id as a literal: only so does Citus hand it on to its workers.
    await sql`set local app.practice_id = ${sql.lit(practiceId)}`.execute(db);
    return work(db);
  });
}

type Access = {
  readonly actor: StaffActor;
  readonly now: Temporal.Instant;
  readonly requestId: string;
  readonly action: string;
  readonly outcome: 'allowed' | 'refused';
  readonly patientIds: readonly string[];
};

/** Whether one of these records was not looked at in the same way by the same person a short while ago. */
async function isNewLook(db: Transaction<Tables>, access: Access): Promise<boolean> {
  if (access.patientIds.length === 0) return true;
  const seen = await db
    .selectFrom('accessLog')
    .select('patientId')
    .distinct()
    .where('practiceId', '=', access.actor.practiceId)
    .where('patientId', 'in', [...access.patientIds])
    .where('staffId', '=', access.actor.staffId)
    .where('action', '=', access.action)
    .where('outcome', '=', 'allowed')
    .where('at', '>', access.now.subtract({ minutes: ONE_LOOK_MINUTES }))
    .execute();
  return seen.length < access.patientIds.length;
}

async function writeAccess(db: Transaction<Tables>, access: Access): Promise<void> {
  const patients: readonly (string | null)[] = access.patientIds.length > 0 ? access.patientIds : [null];
  await db
    .insertInto('accessLog')
    .values(
      patients.map((patientId) => ({
        practiceId: access.actor.practiceId,
        id: newId(),
        at: access.now,
        staffId: access.actor.staffId,
        patientId,
        action: access.action,
        outcome: access.outcome,
        requestId: access.requestId,
      })),
    )
    .execute();
}
