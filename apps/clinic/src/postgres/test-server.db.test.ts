import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Connection, withClient } from './connection.ts';
import { cloneDatabase, createDatabase, dropDatabase, startTestServer, type TestServer } from './test-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

function query(connection: Connection, sql: string): Promise<Record<string, unknown>[]> {
  return withClient(connection, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);
}

it('clones a template for several test files at the same time, each with rows of its own', async () => {
  const template = await createDatabase(server.access, 'template_of_two');
  await query(template.owner, 'create table muscle (id text)');
  await query(template.owner, `insert into muscle values ('masseter-deep')`);
  const clones = await Promise.all(['a', 'b', 'c'].map((name) => cloneDatabase(server.access, template.name, name)));
  for (const { name, owner } of clones) await query(owner, `insert into muscle values ('only in ${name}')`);
  for (const { name, owner } of clones) {
    expect(await query(owner, 'select id from muscle order by id')).toEqual([
      { id: 'masseter-deep' },
      { id: `only in ${name}` },
    ]);
  }
});

it('gives a clone the extensions and the closed doors of the real database', async () => {
  const { app, owner } = await createDatabase(server.access, 'Case with "odd" name');
  expect(await query(owner, `select extname from pg_extension where extname <> 'plpgsql' order by 1`)).toEqual([
    { extname: 'btree_gist' },
    { extname: 'pg_trgm' },
  ]);
  await expect(query(app, 'create table mine (a int)')).rejects.toMatchObject({ code: '42501' });
  expect(
    await query(app, `select has_database_privilege('public', current_database(), 'connect') as open_to_all`),
  ).toEqual([{ open_to_all: false }]);
  await dropDatabase(server.access, 'Case with "odd" name');
  await dropDatabase(server.access, 'Case with "odd" name');
  await expect(query(owner, 'select 1')).rejects.toMatchObject({ code: '3D000' });
});

it('removes the server of a test run that was killed', async () => {
  const moduleUrl = pathToFileURL(join(import.meta.dirname, 'test-server.ts')).href;
  const program = `
    const { startTestServer } = await import(${JSON.stringify(moduleUrl)});
    console.log((await startTestServer()).access.owner.host);
    setInterval(() => {}, 1e6);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [host] = await once(createInterface(child.stdout), 'line');
  const folder = dirname(String(host));
  child.kill('SIGKILL');
  await ended;
  await expect(stat(folder)).resolves.toBeDefined();

  const next = await startTestServer();
  await next.stop();
  await expect(stat(folder)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await query(server.access.owner, 'select 1 as here')).toEqual([{ here: 1 }]);
});
