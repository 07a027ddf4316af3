import { setTimeout as pause } from 'node:timers/promises';
import { expect, inject, it } from 'vitest';
import { withClient } from '../postgres/connection.ts';
import { createDatabase } from '../postgres/test-server.ts';
import { openPool } from './pool.ts';

it('outlives a server that ends a connection while it is lent out', async () => {
  const access = inject('postgres');
  const { app } = await createDatabase(access, 'pool_outlives');
  const pool = openPool(app, 1);
  const lent = await pool.connect();
  const { rows } = await lent.query('select pg_backend_pid() as pid');
  await withClient(access.superuser, (client) => client.query('select pg_terminate_backend($1)', [rows[0]?.pid]));
  // An error that nobody hears would end this process.
  await pause(200);
  await expect(lent.query('select 1')).rejects.toThrow();
  lent.release(true);
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await pool.end();
});
