import { type Client, escapeLiteral } from 'pg';
import { type Connection, withClient } from './connection.ts';
import type { Secrets } from './secrets.ts';

/** Made with the cluster; used to set it up, never by a request. */
export const SUPERUSER = 'filiform_superuser';
/** Owns the database and its tables, and migrates. */
export const OWNER = 'filiform_owner';
/** What requests log in as: owns nothing, bypasses nothing. */
export const APP = 'filiform_app';
export const DATABASE = 'filiform';

/** Says in the database itself that it is set up. Raise the number when what follows here changes. */
const SETUP_MARK = 'Filiform, set up 1';

async function exists(client: Client, catalogue: 'pg_roles' | 'pg_database', name: string): Promise<boolean> {
  const column = catalogue === 'pg_roles' ? 'rolname' : 'datname';
  const found = await client.query(`select 1 from ${catalogue} where ${column} = $1`, [name]);
  return found.rowCount === 1;
}

async function setUpRole(client: Client, role: string, password: string): Promise<void> {
  if (!(await exists(client, 'pg_roles', role))) await client.query(`create role ${role}`);
  await client.query(
    `alter role ${role} with login nosuperuser nobypassrls nocreaterole nocreatedb noreplication noinherit
       password ${escapeLiteral(password)}`,
  );
  // What a statement failed on can stand in its message ("invalid input syntax for type date: ..."), and that may be a
  // patient's. The program gets the message; the server's log keeps only what ends a session. Warnings of the server's
  // own processes, a damaged page for one, are logged as ever.
  await client.query(`alter role ${role} set log_min_messages = 'fatal'`);
}

/** Closes a database to everyone but the roles named here; a new database is open to all. */
export async function closeDatabase(client: Client, database: string): Promise<void> {
  await client.query(`revoke all on database ${database} from public`);
  await client.query(`grant connect on database ${database} to ${APP}`);
}

async function setUpInside(client: Client): Promise<void> {
  await client.query('create extension if not exists btree_gist');
  await client.query('create extension if not exists pg_trgm');
  await client.query('revoke create on schema public from public');
}

/**
 * Makes roles, database and extensions, whatever of it is missing: a start that was killed half-way is finished by the
 * next one. What is set up already costs one query.
 * @param superuser connection to the database `postgres`
 */
export async function setUpRoles(superuser: Connection, secrets: Secrets): Promise<void> {
  const done = await withClient(superuser, async (client) => {
    const mark = await client.query<{ mark: string | null }>(
      `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = $1`,
      [DATABASE],
    );
    if (mark.rows[0]?.mark === SETUP_MARK) return true;
    await setUpRole(client, OWNER, secrets.owner);
    await setUpRole(client, APP, secrets.app);
    await client.query('revoke all on database postgres, template1 from public');
    return false;
  });
  if (done) return;
  // In the template first: every database made later has them, those of the tests too.
  await withClient({ ...superuser, database: 'template1' }, setUpInside);
  await withClient(superuser, async (client) => {
    if (!(await exists(client, 'pg_database', DATABASE))) {
      await client.query(`create database ${DATABASE} owner ${OWNER}`);
    }
    await closeDatabase(client, DATABASE);
  });
  await withClient({ ...superuser, database: DATABASE }, setUpInside);
  await withClient(superuser, (client) => client.query(`comment on database ${DATABASE} is '${SETUP_MARK}'`));
}
