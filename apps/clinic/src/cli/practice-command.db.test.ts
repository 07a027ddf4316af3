import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, inject, it, vi } from 'vitest';
import { migrate } from '../database/migrate.ts';
import { openDatabase, openPool } from '../database/pool.ts';
import type { Connection } from '../postgres/connection.ts';
import { createDatabase } from '../postgres/test-server.ts';
import { addPractice } from '../practice/add-practice.ts';
import { practiceAtHost } from '../practice/find-practice.ts';
import { practiceCommand } from './practice-command.ts';

function addressOf({ host, port, user, password, database }: Connection): string {
  return `postgres://${user}:${encodeURIComponent(password)}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('adds practices, keeps the first one at its own address, and says what is taken', async () => {
  const { owner, app } = await createDatabase(inject('postgres'), 'practice_command');
  const dataDir = await mkdtemp(join(tmpdir(), 'filiform-practice-'));
  vi.stubEnv('DATABASE_URL', addressOf(owner));
  vi.stubEnv('FILIFORM_APP_DATABASE_URL', addressOf(app));
  vi.stubEnv('FILIFORM_DATA_DIR', dataDir);
  const said: string[] = [];
  const listen = (text: string | Uint8Array) => {
    said.push(String(text));
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(listen);
  vi.spyOn(process.stderr, 'write').mockImplementation(listen);
  const add = (name: string, host: string, email: string) =>
    practiceCommand(['add', name, '--host', host, '--owner-name', 'Owner', '--owner-email', email]);

  await migrate(owner);
  const pool = openPool(app, 1);
  const database = openDatabase(pool);
  // Without a host, as the demo and the set-up make the first one: any host leads to it while it is the only one.
  const first = { name: 'First', tagline: '', telephone: '', email: '', isDemo: false };
  await addPractice(database, first, [], async () => {});
  expect((await practiceAtHost(database, '127.0.0.1:3000'))?.name).toBe('First');

  expect(await add('Second', 'Second.test', 'second@example.com')).toBe(0);
  expect(await add('Third', 'second.test', 'third@example.com')).toBe(1);
  expect(said.at(-1)).toMatch(/second\.test leads to another practice already/);
  expect(await add('Third', 'third.test', 'SECOND@example.com')).toBe(1);
  expect(said.at(-1)).toMatch(/signs in as SECOND@example\.com already/);
  expect(await add('Third', 'https://third.test/', 'third@example.com')).toBe(2);

  expect((await practiceAtHost(database, '127.0.0.1:3000'))?.name).toBe('First');
  expect((await practiceAtHost(database, 'second.test'))?.name).toBe('Second');
  expect(await practiceAtHost(database, 'unknown.test')).toBeUndefined();

  await pool.end();
  await rm(dataDir, { recursive: true });
});
