import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { escapeIdentifier } from 'pg';
import { isRoot, ownAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import { makeCluster } from './cluster.ts';
import { type Connection, withClient } from './connection.ts';
import { makeEndpoint, removeTemporaryEndpoint } from './endpoint.ts';
import {
  identify,
  knownPostmaster,
  type Postmaster,
  processExists,
  readPostmasterFile,
  startPostmaster,
  stopPostmaster,
  waitUntilReady,
} from './postmaster.ts';
import { APP, closeDatabase, DATABASE, OWNER, SUPERUSER, setUpRoles } from './roles.ts';
import { newSecrets } from './secrets.ts';
import { TEST_SETTINGS } from './settings.ts';
import { errorCode } from './start-refusal.ts';

/** The three roles on a test server. Plain values: it can be handed from the test run's process to its workers. */
export type TestAccess = { readonly superuser: Connection; readonly owner: Connection; readonly app: Connection };

/** One database of a test server, as its owner and as the role that requests use. */
export type TestDatabase = { readonly name: string; readonly owner: Connection; readonly app: Connection };

export type TestServer = { readonly access: TestAccess; stop(): Promise<void> };

const FOLDER = /^filiform-test-(\d+)-\w{6}$/;

/** Removes what test runs left that were killed: their servers, then their folders. */
async function sweep(stop: (cluster: string, pid: number) => Promise<void>): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const run = FOLDER.exec(name)?.[1];
    if (run === undefined || processExists(Number.parseInt(run, 10))) continue;
    const cluster = join(tmpdir(), name, 'postgres');
    const file = await readPostmasterFile(cluster);
    if (file !== undefined && (await identify(cluster, file.pid)) === 'server') await stop(cluster, file.pid);
    // Another account's left-over stays: it is theirs to remove.
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => {});
  }
}

/**
 * Starts a throw-away server in a temporary folder, with the roles, extensions and the empty database of a real one.
 * Its data is not flushed to disk (fsync off): nobody needs it after a power cut, and making a database gets faster.
 * One for each test run; test files get databases of their own, see cloneDatabase.
 * @throws StartRefusal as startOwnServer does
 */
export async function startTestServer(): Promise<TestServer> {
  const account = isRoot() ? await ownAccount(tmpdir()) : undefined;
  const binaries = await findBinaries(account, () => {});
  await sweep((cluster, pid) => stopPostmaster(binaries, cluster, knownPostmaster(cluster, pid)));

  const home = await mkdtemp(join(tmpdir(), `filiform-test-${process.pid}-`));
  if (account !== undefined) await chown(home, account.uid, account.gid);
  const cluster = join(home, 'postgres');
  let running: Postmaster | undefined;
  const remove = async () => {
    if (running !== undefined) await stopPostmaster(binaries, cluster, running);
    await removeTemporaryEndpoint(home);
    await rm(home, { recursive: true, force: true });
  };
  try {
    const secrets = newSecrets();
    await makeCluster(binaries, cluster, { account, superuserPassword: secrets.superuser, flushed: false });
    const { host, port, settings } = await makeEndpoint(home, account);
    const as = (user: string, password: string, database: string) => ({ host, port, user, password, database });
    const access: TestAccess = {
      superuser: as(SUPERUSER, secrets.superuser, 'postgres'),
      owner: as(OWNER, secrets.owner, DATABASE),
      app: as(APP, secrets.app, DATABASE),
    };
    const postmaster = await startPostmaster(binaries, cluster, {
      account,
      settings: { ...TEST_SETTINGS, ...settings },
    });
    running = postmaster;
    const server = { cluster, postmaster, connection: access.superuser };
    const readiness = await waitUntilReady(server, { say: () => {}, patienceMs: 60_000 });
    if (readiness !== 'ready') throw (await postmaster.failure()).refusal;
    postmaster.letGo();
    await setUpRoles(access.superuser, secrets);
    return { access, stop: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** An empty database of `filiform_owner`, with the extensions: to be migrated and then cloned. */
export async function createDatabase(access: TestAccess, name: string): Promise<TestDatabase> {
  return await cloneDatabase(access, 'template1', name);
}

/**
 * Makes the database `name` as a copy of `template`. Several may be cloned from one template at the same time.
 * By copying files: with 80 tables that took 3 to 10 percent less time than through the write-ahead log, whether the
 * database was empty or had 100,000 rows, one at a time or three at once (55 to 120 ms on an idle machine of two cores).
 * @param template a database that nobody is connected to; a connection that is just closing is waited for
 * @throws the database's error where the template is in use for more than ten seconds, or the name is taken
 */
export async function cloneDatabase(access: TestAccess, template: string, name: string): Promise<TestDatabase> {
  const database = escapeIdentifier(name);
  await withClient(access.superuser, async (client) => {
    for (let triesLeft = 100; ; triesLeft -= 1) {
      try {
        await client.query(
          `create database ${database} template ${escapeIdentifier(template)} owner ${OWNER} strategy file_copy`,
        );
        break;
      } catch (error) {
        // 55006: somebody is still connected to the template.
        if (errorCode(error) !== '55006' || triesLeft === 0) throw error;
        await pause(100);
      }
    }
    await closeDatabase(client, database);
  });
  return { name, owner: { ...access.owner, database: name }, app: { ...access.app, database: name } };
}

/** Drops a database, ending whatever session it still has. No error where it is gone already. */
export async function dropDatabase(access: TestAccess, name: string): Promise<void> {
  await withClient(access.superuser, (client) =>
    client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`),
  );
}
