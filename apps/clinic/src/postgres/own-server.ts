import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { checkClusterVersion, makeCluster } from './cluster.ts';
import { type Connection, withClient } from './connection.ts';
import { type ClusterPlace, placeCluster, prepareDataFolder, statIfThere } from './data-folder.ts';
import { makeEndpoint, removeTemporaryEndpoint } from './endpoint.ts';
import { lockFolder } from './folder-lock.ts';
import {
  isServerOf,
  knownPostmaster,
  type Postmaster,
  readPostmasterFile,
  startPostmaster,
  stopPostmaster,
  waitUntilReady,
} from './postmaster.ts';
import { APP, DATABASE, OWNER, SUPERUSER, setUpRoles } from './roles.ts';
import { readOrMakeSecrets } from './secrets.ts';
import { FIXED_SETTINGS } from './settings.ts';
import { StartRefusal } from './start-refusal.ts';

export { type Connection, clientConfig, withClient } from './connection.ts';
export { StartRefusal } from './start-refusal.ts';

/** A PostgreSQL server of Filiform's own, on a data folder that this program holds. */
export type OwnServer = {
  /** As `filiform_owner`: owns the database `filiform`, migrates. */
  readonly owner: Connection;
  /** As `filiform_app`: owns nothing, can't bypass row security. What requests use. */
  readonly app: Connection;
  /** True where the server was found running, left by a program that was killed. */
  readonly adopted: boolean;
  /** Ends the sessions, stops the server, and lets go of the folder. Safe to call twice. */
  stop(): Promise<void>;
};

type Say = (line: string) => void;
type Running = { postmaster: Postmaster; superuser: Connection; adopted: boolean };

/**
 * Starts PostgreSQL on a data folder, or takes over the one that a killed program left running there; makes the
 * folder, the cluster, its roles and its database where they are missing.
 * @param options.dataDir the folder; its parents are made too
 * @param options.say gets a sentence for each step worth a line
 * @throws StartRefusal for everything a person can mend: folder in use, not writable, a file, a full disk, data of
 *   another version, no account to run as
 */
export async function startOwnServer(options: { dataDir: string; say: Say }): Promise<OwnServer> {
  const { say } = options;
  const folder = await prepareDataFolder(options.dataDir);
  const locks = [lockFolder(folder.path)];
  const letGo = () => {
    for (const lock of locks) lock.release();
  };
  try {
    const place = await placeCluster(folder, say);
    // A copied data folder names the same place: that must not be served twice either.
    if (place.home !== place.dataDir) locks.push(lockFolder(place.home));
    const exists = (await statIfThere(place.cluster)) !== undefined;
    if (exists) await checkClusterVersion(place.cluster);
    const secrets = await readOrMakeSecrets(place.dataDir, exists);
    const binaries = await findBinaries(place.account, say);
    if (!exists) {
      say(`Making a database in ${place.cluster}; this happens once.`);
      const { account } = place;
      await makeCluster(binaries, place.cluster, { account, superuserPassword: secrets.superuser, flushed: true });
    }
    const running =
      (await adopt(place, binaries, secrets.superuser, say)) ?? (await start(place, binaries, secrets.superuser, say));
    const stopServer = async () => {
      await stopPostmaster(binaries, place.cluster, running.postmaster);
      await removeTemporaryEndpoint(place.home);
    };
    try {
      await setUpRoles(running.superuser, secrets);
    } catch (error) {
      await stopServer();
      throw error;
    }
    const { host, port } = running.superuser;
    let stopped: Promise<void> | undefined;
    return {
      owner: { host, port, user: OWNER, password: secrets.owner, database: DATABASE },
      app: { host, port, user: APP, password: secrets.app, database: DATABASE },
      adopted: running.adopted,
      stop() {
        stopped ??= stopServer().finally(letGo);
        return stopped;
      },
    };
  } catch (error) {
    letGo();
    throw error;
  }
}

function superuserAt(host: string, port: number, password: string): Connection {
  return { host, port, user: SUPERUSER, password, database: 'postgres' };
}

/** Takes over a server that runs on the cluster. Undefined where none does, or none that is of use any more. */
async function adopt(
  place: ClusterPlace,
  binaries: Binaries,
  password: string,
  say: Say,
): Promise<Running | undefined> {
  const { cluster } = place;
  const file = await readPostmasterFile(cluster);
  if (file === undefined) return undefined;
  if (!(await isServerOf(cluster, file.pid))) {
    // Another process may have the number by now, and PostgreSQL would take that one for a server of this cluster.
    if (process.platform === 'linux') await rm(join(cluster, 'postmaster.pid'), { force: true });
    return undefined;
  }
  say('PostgreSQL is still running from before; taking it over.');
  const postmaster = knownPostmaster(cluster, file.pid);
  const superuser = superuserAt(file.host, file.port, password);
  switch (await waitUntilReady(postmaster, superuser, { say, patienceMs: 10_000 })) {
    case 'ready':
      if ((await versionOf(superuser)) === binaries.version) return { postmaster, superuser, adopted: true };
      say(`It is not the PostgreSQL ${binaries.version} that this Filiform brings; starting it anew.`);
      break;
    case 'ended':
      return undefined;
    case 'wrong password':
      throw new StartRefusal(
        `The database in ${cluster} does not take the passwords in ${join(place.dataDir, 'secrets.json')}. ` +
          'Put the file back from the same backup as the database.',
      );
    case 'unreachable':
      if (process.platform !== 'linux') {
        throw new StartRefusal(
          `Process ${file.pid} seems to be a PostgreSQL on ${cluster} that does not answer. End it, or, if it is ` +
            `something else, remove ${join(cluster, 'postmaster.pid')}.`,
        );
      }
      say('It does not answer; starting it anew.');
      break;
  }
  await stopPostmaster(binaries, cluster, postmaster);
  return undefined;
}

async function versionOf(superuser: Connection): Promise<string | undefined> {
  const found = await withClient(superuser, (client) =>
    client.query<{ server_version: string }>('show server_version'),
  );
  return found.rows[0]?.server_version;
}

async function start(place: ClusterPlace, binaries: Binaries, password: string, say: Say): Promise<Running> {
  const { cluster, home } = place;
  const account: Account | undefined = place.account;
  const endpoint = await makeEndpoint(home, account);
  const postmaster = startPostmaster(binaries, cluster, {
    account,
    settings: { ...FIXED_SETTINGS, ...endpoint.settings },
  });
  const superuser = superuserAt(endpoint.host, endpoint.port, password);
  const readiness = await waitUntilReady(postmaster, superuser, { say, patienceMs: 60_000 });
  if (readiness !== 'ready') {
    if (readiness === 'ended') throw await postmaster.refusal();
    postmaster.letGo();
    await stopPostmaster(binaries, cluster, postmaster);
    throw new StartRefusal(
      readiness === 'wrong password'
        ? `The database in ${cluster} does not take the passwords in ${join(place.dataDir, 'secrets.json')}. ` +
            'Put the file back from the same backup as the database.'
        : `PostgreSQL on ${cluster} does not answer. Its log: ${join(cluster, 'log')}.`,
    );
  }
  postmaster.letGo();
  say(`PostgreSQL ${binaries.version} runs on ${cluster}.`);
  return { postmaster, superuser, adopted: false };
}
