import { chmod, cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ACCOUNT_NAME, isRoot, ownAccount, run } from './account.ts';
import { findBinaries } from './binaries.ts';
import { copyCheckout, openTemporaryFolder, type Program, removeFolder, startProgram } from './own-server.fixtures.ts';
import {
  type Connection,
  clientConfig,
  type OwnServer,
  StartRefusal,
  startOwnServer,
  withClient,
} from './own-server.ts';
import { readPostmasterFile, startPostmaster } from './postmaster.ts';
import { runningServer } from './running-server.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let folder: string;
let dataDir: string;
let systemFolder: string;
let lines: string[];
const servers: OwnServer[] = [];
const programs: Program[] = [];

/** Shared, so that a checkout which PostgreSQL's account can't enter has its programs copied once. */
let sharedSystemFolder: string;

beforeAll(async () => {
  sharedSystemFolder = await openTemporaryFolder();
});

afterAll(() => removeFolder(sharedSystemFolder));

beforeEach(async () => {
  folder = await openTemporaryFolder();
  dataDir = join(folder, 'data');
  systemFolder = sharedSystemFolder;
  lines = [];
});

/** Keeps what a start says, but for the copying: whether that is needed depends on where this checkout lies. */
function say(line: string): void {
  if (!line.startsWith('Copied')) lines.push(line);
}

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  for (const program of programs.splice(0)) await program.stop();
  await removeFolder(folder);
});

async function start(path = dataDir): Promise<OwnServer> {
  const server = await startOwnServer({ dataDir: path, say, systemFolder });
  servers.push(server);
  return server;
}

async function startChild(options: Partial<Parameters<typeof startProgram>[0]> = {}): Promise<Program> {
  const program = await startProgram({ dataDir, systemFolder, ...options });
  programs.push(program);
  return program;
}

async function refusal(path = dataDir): Promise<string> {
  const outcome = await startOwnServer({ dataDir: path, say, systemFolder }).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(StartRefusal);
  return outcome instanceof StartRefusal ? outcome.message : '';
}

function query(connection: Connection, sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  return withClient(connection, async (client) => (await client.query<Record<string, unknown>>(sql, values)).rows);
}

async function keepNote(owner: Connection, words: string): Promise<void> {
  await query(owner, 'create table if not exists note (words text)');
  await query(owner, 'insert into note values ($1)', [words]);
}

function ownerOf(program: Program): Connection {
  if (!program.answer.serving) throw new Error(program.answer.refusal);
  return program.answer.owner;
}

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

describe('a PostgreSQL of its own', () => {
  it('makes folder, cluster and database once, and keeps the data over a restart', async () => {
    const first = await start();
    expect(first.adopted).toBe(false);
    expect(lines).toEqual([
      `Making a database in ${join(dataDir, 'postgres')}; this happens once.`,
      `PostgreSQL 18.4 runs on ${join(dataDir, 'postgres')}.`,
    ]);
    await keepNote(first.owner, 'upper trapezius');
    await first.stop();

    lines = [];
    const second = await start();
    expect(lines).toEqual([`PostgreSQL 18.4 runs on ${join(dataDir, 'postgres')}.`]);
    expect(await query(second.owner, 'select words from note')).toEqual([{ words: 'upper trapezius' }]);
    expect(second.adopted).toBe(false);
  });

  it('takes over the server that a killed program left, with all that was saved', async () => {
    const killed = await startChild();
    await keepNote(ownerOf(killed), 'levator scapulae');
    await killed.kill();

    const next = await start();
    expect(next.adopted).toBe(true);
    expect(lines).toEqual([`PostgreSQL 18.4 still runs on ${join(dataDir, 'postgres')} from before; taking it over.`]);
    expect(await query(next.owner, 'select words from note')).toEqual([{ words: 'levator scapulae' }]);
    await next.stop();
    expect(await readPostmasterFile(join(dataDir, 'postgres'))).toBeUndefined();
  });

  it('recovers the data when program and server were killed in the middle of work', async () => {
    const killed = await startChild();
    await keepNote(ownerOf(killed), 'splenius capitis');
    const client = new Client(clientConfig(ownerOf(killed)));
    client.on('error', () => {});
    await client.connect();
    const busy = client.query('select count(*) from generate_series(1, 400000000) a').catch(() => 'ended');
    const server = await readPostmasterFile(join(dataDir, 'postgres'));
    process.kill(server?.pid ?? 0, 'SIGKILL');
    await killed.kill();
    // The session of a program that is gone; its query goes on for as long as it does not look.
    await client.end();

    const next = await start();
    expect(next.adopted).toBe(false);
    expect(lines[0]).toBe(
      `PostgreSQL was not stopped in order on ${join(dataDir, 'postgres')}; it recovers its data now.`,
    );
    expect(await query(next.owner, 'select words from note')).toEqual([{ words: 'splenius capitis' }]);
    expect(await busy).toBe('ended');
  });

  it('finishes what a start that was killed half-way left undone', async () => {
    await mkdir(join(dataDir, 'postgres.unfinished-abcdef'), { recursive: true });
    await writeFile(join(dataDir, 'postgres.unfinished-abcdef', 'PG_VERSION'), '18\n');
    const first = await start();
    await query(first.owner, 'select 1');
    expect((await readdir(dataDir)).filter((name) => name.includes('unfinished'))).toEqual([]);
    // As if it had been killed before the database got its mark: roles, grants and extensions are gone over again.
    await query(first.owner, 'comment on database filiform is null');
    await first.stop();
    const second = await start();
    expect(await query(second.app, 'select current_user')).toEqual([{ current_user: 'filiform_app' }]);
  });

  it('refuses a second start on the same folder, and names the program that has it', async () => {
    const first = await startChild();
    expect(await refusal()).toBe(
      `Another Filiform (process ${first.pid}) is already running on ${dataDir}. ` +
        'Stop that one first, or name another folder in FILIFORM_DATA_DIR.',
    );
    // Work beside the program that serves is possible all the same.
    const beside = await runningServer(dataDir);
    await keepNote(beside.owner, 'written beside');
    expect(await query(beside.app, 'select current_user')).toEqual([{ current_user: 'filiform_app' }]);
    await first.stop();
    await expect(runningServer(dataDir)).rejects.toThrow(`No PostgreSQL of Filiform's own runs on ${dataDir}`);
    expect((await start()).adopted).toBe(false);
  });

  it('lets exactly one of several simultaneous first starts have the folder', async () => {
    const racers = await Promise.all([1, 2, 3, 4].map(() => startChild()));
    const [winner, ...others] = racers.filter(({ answer }) => answer.serving);
    expect(others).toEqual([]);
    expect(winner?.answer.serving).toBe(true);
    const refused = racers.filter(({ answer }) => !answer.serving && answer.kind === 'StartRefusal');
    expect(refused).toHaveLength(3);
  });

  it('keeps passwords, data and socket from every other account, and draws them anew for each folder', async () => {
    const server = await start();
    expect(await modeOf(join(dataDir, 'secrets.json'))).toBe(0o600);
    expect((await modeOf(dataDir)) & 0o067).toBe(0);
    expect(await modeOf(join(dataDir, 'postgres'))).toBe(0o700);
    expect(await modeOf(server.app.host)).toBe(0o700);
    expect(server.app.password).not.toBe(server.owner.password);
    const other = await start(join(folder, 'other'));
    expect(other.app.password).not.toBe(server.app.password);
  });

  it('finds a short place for the socket of a folder with a long path, and removes it', async () => {
    const long = join(folder, 'a-practice-with-a-very-long-name'.repeat(5));
    const killed = await startChild({ dataDir: long });
    const { host } = ownerOf(killed);
    expect(Buffer.byteLength(host)).toBeLessThan(80);
    expect(await modeOf(host)).toBe(0o700);
    await killed.kill();

    const next = await start(long);
    expect(next.adopted).toBe(true);
    expect(next.owner.host).toBe(host);
    await next.stop();
    await expect(stat(host)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('works in a folder with blanks, commas, quotes and letters of any language in its name', async () => {
    const odd = join(folder, `Praxis "Müller", l'été 50% $HOME`);
    const killed = await startChild({ dataDir: odd });
    await keepNote(ownerOf(killed), 'Schulterblatt');
    await killed.kill();
    const next = await start(odd);
    expect(next.adopted).toBe(true);
    expect(await query(next.app, 'select upper($1) as word', ['été'])).toEqual([{ word: 'ÉTÉ' }]);
  });

  it('starts a server anew that was left running with other settings', async () => {
    const first = await start();
    await keepNote(first.owner, 'kept');
    await first.stop();
    const account = isRoot() ? await ownAccount(dataDir) : undefined;
    const binaries = await findBinaries(account, () => {}, systemFolder);
    const cluster = join(dataDir, 'postgres');
    const other = await startPostmaster(binaries, cluster, {
      account,
      settings: { listen_addresses: '', unix_socket_directories: `${join(dataDir, 'socket')}`, fsync: 'off' },
    });
    other.letGo();
    await vi.waitFor(() => query(first.owner, 'select 1'), { timeout: 20_000 });

    const next = await start();
    expect(next.adopted).toBe(false);
    expect(lines.at(-2)).toBe(
      `PostgreSQL still runs on ${cluster} from before, but not as this Filiform starts it; starting it anew.`,
    );
    expect(await query(next.owner, 'show fsync')).toEqual([{ fsync: 'on' }]);
  });
});

describe('the server it starts', () => {
  let servedFolder: string;
  let served: OwnServer;

  beforeAll(async () => {
    servedFolder = await openTemporaryFolder();
    served = await startOwnServer({
      dataDir: join(servedFolder, 'data'),
      say: () => {},
      systemFolder: sharedSystemFolder,
    });
  });

  afterAll(async () => {
    await served.stop();
    await removeFolder(servedFolder);
  });

  it('gives requests a role that owns nothing and bypasses nothing', async () => {
    const { app, owner } = served;
    const roles = await query(
      app,
      `select rolname, rolcanlogin, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as mighty
       from pg_roles where rolname in ('filiform_app', 'filiform_owner') order by rolname`,
    );
    expect(roles).toEqual([
      { rolname: 'filiform_app', rolcanlogin: true, mighty: false },
      { rolname: 'filiform_owner', rolcanlogin: true, mighty: false },
    ]);
    await expect(query(app, 'create table mine (a int)')).rejects.toMatchObject({ code: '42501' });
    await expect(query({ ...app, database: 'postgres' }, 'select 1')).rejects.toMatchObject({ code: '42501' });
    await expect(query({ ...owner, password: 'guess' }, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('keeps data safe on disk, with checksums and two extensions, and opens no port', async () => {
    const { owner } = served;
    const settings = ['fsync', 'full_page_writes', 'data_checksums', 'listen_addresses', 'server_encoding', 'jit'];
    const found = await query(owner, 'select name, setting from pg_settings where name = any($1)', [settings]);
    expect(Object.fromEntries(found.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      full_page_writes: 'on',
      data_checksums: 'on',
      listen_addresses: process.platform === 'win32' ? '127.0.0.1' : '',
      server_encoding: 'UTF8',
      jit: 'off',
    });
    const extensions = await query(owner, `select extname from pg_extension where extname <> 'plpgsql' order by 1`);
    expect(extensions).toEqual([{ extname: 'btree_gist' }, { extname: 'pg_trgm' }]);
  });

  it('writes no value of a failed statement into its log', async () => {
    const { app, owner } = served;
    await query(owner, 'create table patient (name text primary key check (length(name) < 40), born date)');
    await query(owner, 'grant select, insert on patient to filiform_app');
    const name = 'Zachariah Quillfeather';
    await query(app, 'insert into patient values ($1)', [name]);
    for (const failing of [
      () => query(app, 'insert into patient values ($1)', [name]),
      () => query(app, `insert into patient values ('${name} ${name} ${name}')`),
      () => query(app, 'insert into patient values ($1, $2)', ['x', name]),
      () => query(app, `select '${name}'::date`),
      () => query(owner, `select nothing from "${name}"`),
    ]) {
      await expect(failing()).rejects.toThrow();
    }
    const logs = join(servedFolder, 'data', 'postgres', 'log');
    const texts = await Promise.all((await readdir(logs)).map((file) => readFile(join(logs, file), 'utf8')));
    expect(texts.join('')).toMatch(/ready to accept connections/);
    expect(texts.join('')).not.toMatch(/Quillfeather/);
  });
});

describe('a data folder that cannot be used', () => {
  it('refuses a path that is a file, or lies in one', async () => {
    await writeFile(dataDir, 'a file');
    expect(await refusal()).toBe(
      `${dataDir} can't be the data folder: it is a file. Name a folder in FILIFORM_DATA_DIR.`,
    );
    expect(await refusal(join(dataDir, 'deeper'))).toBe(
      `${join(dataDir, 'deeper')} can't be the data folder: it, or what it lies in, is a file. ` +
        'Name a folder in FILIFORM_DATA_DIR.',
    );
  });

  it('refuses data of another major version, and folders that hold no database', async () => {
    const cluster = join(dataDir, 'postgres');
    const server = await start();
    await server.stop();
    await writeFile(join(cluster, 'PG_VERSION'), '17\n');
    expect(await refusal()).toBe(
      `The database in ${cluster} was made by PostgreSQL 17, and this Filiform brings PostgreSQL 18. ` +
        'Move the data with pg_dump and pg_restore, or start the Filiform that brings PostgreSQL 17.',
    );
    await rm(join(cluster, 'PG_VERSION'));
    expect(await refusal()).toContain(`${cluster} holds no database that PostgreSQL knows`);
  });

  it('refuses a database without its passwords, or with those of another', async () => {
    const server = await start();
    await server.stop();
    const secrets = join(dataDir, 'secrets.json');
    const text = await readFile(secrets, 'utf8');
    await rm(secrets);
    expect(await refusal()).toBe(
      `${secrets} holds the passwords of the database beside it, and is missing or damaged. Put it back from your backup.`,
    );
    await writeFile(secrets, text.replace(/"superuser": ".*"/, '"superuser": "somebody else\'s"'));
    const sentence = await refusal();
    expect(sentence).toContain(`does not take the passwords in ${secrets}`);
    expect(sentence).not.toContain('somebody');
    expect(await readPostmasterFile(join(dataDir, 'postgres'))).toBeUndefined();
    await writeFile(secrets, text);
    expect((await start()).adopted).toBe(false);
  });

  it('says with its own words why a damaged database does not start, and names the log', async () => {
    const server = await start();
    await server.stop();
    await rm(join(dataDir, 'postgres', 'pg_wal'), { recursive: true });
    const sentence = await refusal();
    expect(sentence).toMatch(/PostgreSQL could not start on .*pg_wal/);
    expect(sentence).toContain(`Its log: ${join(dataDir, 'postgres', 'log')}`);
    expect(sentence.split('\n')).toHaveLength(1);
  });
});

if (isRoot()) {
  /** An account that has nothing to do with Filiform. */
  const stranger = { uid: 65_534, gid: 65_534 };
  const strangerCan = async (test: string, path: string) =>
    (await run('/bin/sh', ['-c', `[ ${test} "$1" ]`, 'sh', path], { account: stranger })).ok;

  describe('started by root', () => {
    let checkout: string;
    let code: string;

    beforeAll(async () => {
      checkout = await openTemporaryFolder();
      code = (await copyCheckout(checkout)).code;
    });

    afterAll(() => removeFolder(checkout));

    it('runs PostgreSQL as an account of its own, and no other account can reach passwords, data or socket', async () => {
      const { owner } = await start();
      const uid = Number.parseInt((await run('id', ['-u', ACCOUNT_NAME])).output, 10);
      const file = await readPostmasterFile(join(dataDir, 'postgres'));
      expect((await stat(`/proc/${file?.pid}`)).uid).toBe(uid);
      expect(await strangerCan('-e', folder)).toBe(true);
      for (const path of [
        join(dataDir, 'secrets.json'),
        join(owner.host, '.s.PGSQL.5432'),
        join(dataDir, 'postgres'),
      ]) {
        expect(await strangerCan('-e', path)).toBe(false);
        expect((await stat(path)).mode & 0o077).toBe(0);
      }
      // The role that could read files of its account belongs to nobody who serves requests.
      await expect(query(owner, `select pg_read_file('PG_VERSION')`)).rejects.toMatchObject({ code: '42501' });
    });

    it('places the database elsewhere when a folder above is closed to that account, and says where', async () => {
      await chmod(folder, 0o700);
      const opened = await openTemporaryFolder();
      systemFolder = join(opened, 'system');
      try {
        const first = await start();
        const [home] = (await readFile(join(dataDir, 'postgres-location.txt'), 'utf8')).split('\n');
        expect(home).toMatch(new RegExp(`^${systemFolder}/clusters/[0-9a-f]{16}-[0-9a-f]{8}$`));
        expect(lines[0]).toBe(`The database lies in ${home}: PostgreSQL's own account can't enter ${dataDir}.`);
        expect(await strangerCan('-e', join(home ?? '', 'postgres'))).toBe(false);
        await keepNote(first.owner, 'elsewhere');

        // A copy of the data folder leads to the same database, which is served already.
        await cp(dataDir, join(folder, 'copy'), { recursive: true });
        expect(await refusal(join(folder, 'copy'))).toContain(`is already running on ${home}`);
        await first.stop();

        const second = await start();
        expect(await query(second.owner, 'select words from note')).toEqual([{ words: 'elsewhere' }]);
        await second.stop();

        // Somebody removed the data folder: a new one must not find the old one's patients.
        await rm(dataDir, { recursive: true });
        lines = [];
        const fresh = await start();
        expect(lines[0]).toBe(`${home} holds an older database of this data folder; remove it if nobody needs it.`);
        await expect(query(fresh.owner, 'select words from note')).rejects.toMatchObject({ code: '42P01' });
        await fresh.stop();
      } finally {
        for (const server of servers.splice(0)) await server.stop();
        await removeFolder(opened);
      }
    });

    it('names the folder and the fix when the way to an existing database was closed', async () => {
      const server = await start();
      await server.stop();
      await chmod(folder, 0o700);
      const uid = (await run('id', ['-u', ACCOUNT_NAME])).output.trim();
      expect(await refusal()).toBe(
        `PostgreSQL's account (user id ${uid}) can't enter ${folder}, and its database lies in ` +
          `${join(dataDir, 'postgres')}. Let it pass: chmod o+x ${folder}`,
      );
    });

    it('copies the programs once when the checkout is closed to that account, and says where', async () => {
      await chmod(checkout, 0o700);
      systemFolder = join(folder, 'system');
      const first = await startChild({ code });
      expect(first.answer.lines[0]).toMatch(
        new RegExp(
          `^Copied PostgreSQL's programs to ${systemFolder}/postgresql-18\\.4.*, where its account can run them\\.$`,
        ),
      );
      expect(first.answer.serving).toBe(true);
      await first.stop();
      const second = await startChild({ code });
      expect(second.answer.lines).toEqual([`PostgreSQL 18.4 runs on ${join(dataDir, 'postgres')}.`]);
      await chmod(checkout, 0o755);
    });

    it('serves an ordinary account in its own folder, and refuses that account the folder of another', async () => {
      await mkdir(join(folder, 'home'));
      await run('chown', ['65534:65534', join(folder, 'home')]);
      const own = { code, uid: stranger.uid, dataDir: join(folder, 'home', 'data') };
      const program = await startChild(own);
      expect(program.answer.serving).toBe(true);
      expect((await stat(own.dataDir)).uid).toBe(stranger.uid);
      expect(await modeOf(own.dataDir)).toBe(0o700);
      await program.kill();

      const next = await startChild(own);
      expect(next.answer).toMatchObject({ serving: true, adopted: true });
      await next.stop();

      const roots = await start();
      await roots.stop();
      const refused = await startChild({ ...own, dataDir });
      expect(refused.answer).toMatchObject({ serving: false, kind: 'StartRefusal' });
      const closed = await startChild({ ...own, dataDir: join(folder, 'not-allowed') });
      expect(closed.answer).toMatchObject({
        refusal: `Filiform may not write to ${join(folder, 'not-allowed')}. Give its account that right, or name another folder in FILIFORM_DATA_DIR.`,
      });
    });

    it('starts after a crash whose process number belongs to something else by now', async () => {
      await mkdir(join(folder, 'home'));
      await run('chown', ['65534:65534', join(folder, 'home')]);
      const own = { code, uid: stranger.uid, dataDir: join(folder, 'home', 'data') };
      const killed = await startChild(own);
      await keepNote(ownerOf(killed), 'after the crash');
      const pidFile = join(own.dataDir, 'postgres', 'postmaster.pid');
      const left = await readFile(pidFile, 'utf8');
      const server = await readPostmasterFile(join(own.dataDir, 'postgres'));
      process.kill(server?.pid ?? 0, 'SIGKILL');
      await killed.kill();
      // A process of the same account, as after the restart of a container, where numbers repeat themselves.
      const bystander = await startChild({ ...own, dataDir: join(folder, 'home', 'other') });
      await writeFile(pidFile, left.replace(/^\d+/, String(bystander.pid)));

      const next = await startChild(own);
      expect(next.answer).toMatchObject({ serving: true, adopted: false });
      expect(await query(ownerOf(next), 'select words from note')).toEqual([{ words: 'after the crash' }]);
    });
  });
} else {
  describe('started by an ordinary account', () => {
    it('runs PostgreSQL as itself, and needs nothing outside the data folder', async () => {
      await start();
      const file = await readPostmasterFile(join(dataDir, 'postgres'));
      expect(file?.pid).toBeGreaterThan(0);
      expect((await stat(join(dataDir, 'postgres'))).uid).toBe(process.getuid?.());
      expect(await readdir(systemFolder)).toEqual([]);
    });
  });
}
