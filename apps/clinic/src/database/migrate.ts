import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import type { ConnectionSettings } from './pool.ts';

const FOLDER = new URL('./migrations/', import.meta.url);
const FILE = /^(\d{3})-[a-z0-9-]+\.sql$/;

/** One program migrates at a time, however many start together. The number is the project's own. */
const MIGRATION_LOCK = 7_046_001;

/** Why migrating stopped, as a sentence for the person at the terminal. */
export class MigrationRefusal extends Error {}

type Migration = { readonly name: string; readonly sql: string; readonly sha256: string };

async function migrationFiles(): Promise<readonly Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => FILE.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, FOLDER), 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * Applies what is missing, in order, each file in a transaction of its own, under an advisory lock.
 * @param owner logs in as the role that owns the tables, never as the requests' role
 * @returns the names of the files applied now
 * @throws MigrationRefusal where a file changed after it was applied, or a known one is gone
 */
export async function migrate(owner: ConnectionSettings): Promise<readonly string[]> {
  const client = new pg.Client({ ...owner, application_name: 'filiform migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(`
      create table if not exists public.filiform_migration (
        name       text primary key,
        sha256     text not null,
        applied_at timestamptz not null default now()
      )`);
    const applied = await client.query<{ name: string; sha256: string }>(
      'select name, sha256 from public.filiform_migration order by name',
    );
    const files = await migrationFiles();
    refuseDrift(files, applied.rows);
    const known = new Set(applied.rows.map((row) => row.name));
    const missing = files.filter((file) => !known.has(file.name));
    for (const file of missing) await apply(client, file);
    return missing.map((file) => file.name);
  } finally {
    await client.end();
  }
}

function refuseDrift(files: readonly Migration[], applied: readonly { name: string; sha256: string }[]): void {
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const row of applied) {
    const file = byName.get(row.name);
    if (!file) {
      throw new MigrationRefusal(
        `The database knows the migration ${row.name}, which this version of Filiform does not: it was last used by a newer version. Start that version, or restore a backup.`,
      );
    }
    if (file.sha256 !== row.sha256) {
      throw new MigrationRefusal(
        `The migration ${row.name} was changed after it had been applied. Put the file back as it was and add a new migration instead.`,
      );
    }
  }
}

async function apply(client: pg.Client, file: Migration): Promise<void> {
  await client.query('begin');
  try {
    // Only Citus reads these three; a plain PostgreSQL takes them as settings it does not know.
    await client.query("set local citus.multi_shard_modify_mode = 'sequential'");
    await client.query('set local citus.enable_local_reference_table_foreign_keys = off');
    await client.query('set local citus.enable_unsafe_triggers = on');
    await client.query(file.sql);
    await client.query('insert into public.filiform_migration (name, sha256) values ($1, $2)', [
      file.name,
      file.sha256,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
