import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { SettingsRefusal } from '../settings.ts';
import type { ConnectionSettings } from './pool.ts';

const OLDEST_MAJOR = 15;
const APP_ROLE = 'filiform_app';

type Roles = { readonly owner: ConnectionSettings; readonly app: ConnectionSettings };

/**
 * The two roles on a server that the operator names: the owner of DATABASE_URL, who migrates, and the requests' role.
 * @param options.appPassword kept in the data folder; given to filiform_app where the owner may make roles
 * @throws SettingsRefusal with a sentence: out of reach, too old, a role missing, a role that could see too much
 */
export async function outerServer(options: {
  databaseUrl: string;
  appDatabaseUrl: string | undefined;
  appPassword: string;
}): Promise<Roles> {
  const { databaseUrl, appDatabaseUrl, appPassword } = options;
  const owner = { connectionString: databaseUrl };
  const client = await reach(owner, 'DATABASE_URL');
  try {
    await refuseOldServer(client);
    await requireExtensions(client);
    if (!appDatabaseUrl) await makeAppRole(client, appPassword);
  } finally {
    await client.end();
  }
  const app = { connectionString: appDatabaseUrl ?? asAppRole(databaseUrl, appPassword) };
  await refusePowerfulRole(app);
  return { owner, app };
}

/** A password for filiform_app, as the data folder keeps it. */
export function newAppPassword(): string {
  return randomBytes(24).toString('base64url');
}

async function reach(settings: { connectionString: string }, variable: string): Promise<pg.Client> {
  try {
    const client = new pg.Client({ ...settings, connectionTimeoutMillis: 10_000, application_name: 'filiform start' });
    await client.connect();
    return client;
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new SettingsRefusal(
      `The database server of ${variable} can't be reached${why}. Check that it runs, and the address, name and password in ${variable}.`,
    );
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: string; name: string }>(
    "select current_setting('server_version_num') as number, current_setting('server_version') as name",
  );
  const major = Math.floor(Number(rows[0]?.number ?? 0) / 10_000);
  if (major < OLDEST_MAJOR) {
    throw new SettingsRefusal(
      `The database server of DATABASE_URL is PostgreSQL ${rows[0]?.name}. Filiform needs ${OLDEST_MAJOR} or newer.`,
    );
  }
}

/** The exclusion constraint on visits needs btree_gist, tolerant search of names needs pg_trgm. */
async function requireExtensions(client: pg.Client): Promise<void> {
  for (const extension of ['btree_gist', 'pg_trgm']) {
    const known = await client.query('select 1 from pg_extension where extname = $1', [extension]);
    if (known.rowCount) continue;
    try {
      await client.query(`create extension ${pg.escapeIdentifier(extension)}`);
    } catch {
      throw new SettingsRefusal(
        `The database of DATABASE_URL lacks the extension ${extension}, and its owner may not add it. Have an administrator run: create extension ${extension}`,
      );
    }
  }
}

async function makeAppRole(client: pg.Client, password: string): Promise<void> {
  const known = await client.query('select 1 from pg_roles where rolname = $1', [APP_ROLE]);
  // Only a superuser may name the other rights of a role that exists, even to leave them as they are; what the role
  // may do is checked by refusePowerfulRole.
  const wanted = known.rowCount
    ? `alter role ${APP_ROLE} login`
    : `create role ${APP_ROLE} login nosuperuser nocreatedb nocreaterole noinherit nobypassrls`;
  try {
    await client.query(`${wanted} password ${pg.escapeLiteral(password)}`);
    await client.query(`grant connect on database ${pg.escapeIdentifier(await databaseName(client))} to ${APP_ROLE}`);
  } catch {
    throw new SettingsRefusal(
      `The owner in DATABASE_URL may not make the role ${APP_ROLE}. Have an administrator make it (login, no superuser, no bypassrls, owning nothing), and give its address in FILIFORM_APP_DATABASE_URL.`,
    );
  }
}

async function databaseName(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  return rows[0]?.name ?? '';
}

function asAppRole(databaseUrl: string, password: string): string {
  const url = new URL(databaseUrl);
  url.username = APP_ROLE;
  url.password = password;
  return url.href;
}

/**
 * A role that is superuser, bypasses row security or owns a table would see every practice's rows.
 * Checked at every start, on our own server too.
 */
export async function refusePowerfulRole(app: ConnectionSettings): Promise<void> {
  const client = 'connectionString' in app ? await reach(app, 'FILIFORM_APP_DATABASE_URL') : new pg.Client(app);
  if (!('connectionString' in app)) await client.connect();
  try {
    const { rows } = await client.query<{ name: string; powerful: boolean; owns: boolean }>(`
      select r.rolname as name,
             bool_or(m.rolsuper or m.rolbypassrls) as powerful,
             exists (
               select 1
               from pg_class c
               join pg_namespace n on n.oid = c.relnamespace
               where n.nspname = 'app' and pg_has_role(r.oid, c.relowner, 'member')
             ) as owns
      from pg_roles r
      join pg_roles m on pg_has_role(r.oid, m.oid, 'member')
      where r.rolname = current_user
      group by r.oid, r.rolname`);
    const role = rows[0];
    if (!role || role.powerful || role.owns) {
      const why = role?.powerful ? 'is a superuser or may bypass row security' : 'owns tables of Filiform';
      throw new SettingsRefusal(
        `The requests' role ${role?.name ?? ''} ${why}: it could read across practices. Give requests a role that owns nothing, in FILIFORM_APP_DATABASE_URL.`,
      );
    }
  } finally {
    await client.end();
  }
}
