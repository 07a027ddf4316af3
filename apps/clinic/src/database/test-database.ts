import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { cloneDatabase, dropDatabase, type TestAccess } from '../postgres/test-server.ts';
import { type Database, openDatabase, openPool } from './pool.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: TestAccess;
    template: string;
  }
}

/** The test file's own database, as the requests' role sees it and as its owner. */
export type TestRows = {
  readonly pool: pg.Pool;
  readonly database: Database;
  /** For looking behind row security, and for what only an owner could try. */
  readonly ownerPool: pg.Pool;
};

/** A database for this test file, cloned from the migrated template; gone when the file is done. */
export function testDatabase(): () => TestRows {
  let rows: TestRows | undefined;
  let drop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const access = inject('postgres');
    const name = `test_${randomBytes(6).toString('hex')}`;
    const { app, owner } = await cloneDatabase(access, inject('template'), name);
    const pool = openPool(app);
    const ownerPool = openPool(owner, 3);
    rows = { pool, ownerPool, database: openDatabase(pool) };
    drop = async () => {
      await Promise.all([pool.end(), ownerPool.end()]);
      await dropDatabase(access, name);
    };
  });
  afterAll(() => drop?.());
  return () => {
    if (!rows) throw new Error('The test database is there once beforeAll has run.');
    return rows;
  };
}
