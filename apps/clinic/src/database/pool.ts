import {
  CamelCasePlugin,
  Kysely,
  type PostgresCursor,
  PostgresDialect,
  type PostgresPoolClient,
  type PostgresQueryResult,
} from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';
import { temporalTypes } from './values.ts';

/** Where a role logs in: an address, or the parts of one (a host that starts with / is a socket folder). */
export type ConnectionSettings =
  | { readonly connectionString: string }
  | {
      readonly host: string;
      readonly port: number;
      readonly user: string;
      readonly password: string;
      readonly database: string;
    };

/** The tables, seen outside of any practice: only sign-in, practice look-up and transaction openers use it. */
export type Database = Kysely<Tables>;

/** One pool for a process. Times are UTC on the wire, names are looked up in schema `app`. */
export function openPool(settings: ConnectionSettings, max = 10): pg.Pool {
  const pool = new pg.Pool({
    ...settings,
    max,
    options: '-c search_path=app,public -c timezone=UTC -c statement_timeout=30000',
    application_name: 'filiform',
  });
  // An idle connection that breaks (a server restart) is replaced at the next query: nothing to do, nothing to log.
  pool.on('error', () => {});
  // One that is lent out tells it by itself, between two queries too; its next query fails, and that is enough.
  pool.on('connect', (client) => {
    client.on('error', () => {});
  });
  return pool;
}

/** Kysely over the shared pool, reading times as Temporal; the pool itself keeps the driver's own types for sign-in. */
export function openDatabase(pool: pg.Pool): Database {
  return new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: {
        connect: async () => temporalClient(await pool.connect()),
        end: () => pool.end(),
        options: {},
      },
    }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}

function temporalClient(client: pg.PoolClient): PostgresPoolClient {
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query(text: unknown, values: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') throw new Error('Rows are read at once here; nothing asks for a cursor.');
    return client.query({ text, values: values.map(asText), types: temporalTypes });
  }
  return { query, release: (destroy) => client.release(destroy) };
}

/** Temporal values travel as their ISO text. */
function asText(value: unknown): unknown {
  if (value instanceof Temporal.Instant || value instanceof Temporal.PlainDate) return value.toString();
  return value;
}
