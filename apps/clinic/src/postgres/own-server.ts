import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Binaries, findBinaries } from './binaries.ts';
import { checkClusterVersion, makeCluster } from './cluster.ts';
import { type Connection, withClient } from './connection.ts';
import { type ClusterPlace, placeCluster, prepareDataFolder, statIfThere } from './data-folder.ts';
import { makeEndpoint, removeTemporaryEndpoint } from './endpoint.ts';
import { lockFolder } from './folder-lock.ts';
import {
  identify,
  knownPostmaster,
  type Postmaster,
  readPostmasterFile,
  startPostmaster,
  stopPostmaster,
  waitUntilReady,
} from './postmaster.ts';
import { APP, DATABASE, OWNER, SUPERUSER, setUpRoles } from './roles.ts';
import { readOrMakeSecrets } from './secrets.ts';
import { FIXED_SETTINGS, settingsName } from './settings.ts';
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
 * @param options.systemFolder where root keeps what PostgreSQL's account can't reach elsewhere; `/var/lib/filiform`
 *   unless a test names another
 * @throws StartRefusal for everything a person can mend: folder in use, not writable, a file, a full disk, data of
 *   another version, no account to run as
 */
export async function startOwnServer(options: {
  dataDir: string;
  say: Say;
  systemFolder?: string;
}): Promise<OwnServer> {
  const { say, systemFolder } = options;
  const folder = await prepareDataFolder(options.dataDir);
  const locks = [await lockFolder(folder)];
  const letGo = () => {
    for (const lock of locks) lock.release();
  };
  try {
    const place = await placeCluster(folder, say, systemFolder);
    // A copied data folder names the same place: that must not be served twice either.
    if (place.home !== place.dataDir) locks.push(await lockFolder(place.home));
    const exists = (await statIfThere(place.cluster)) !== undefined;
    if (exists) await checkClusterVersion(place.cluster);
    const secrets = await readOrMakeSecrets(place.dataDir, exists);
    const binaries = await findBinaries(place.account, say, systemFolder);
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

function wrongPasswords(place: ClusterPlace): StartRefusal {
  return new StartRefusal(
    `The database in ${place.cluster} does not take the passwords in ${join(place.dataDir, 'secrets.json')}. ` +
      'Put the file back from the same backup as the database.',
  );
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
  const identity = await identify(cluster, file.pid);
  if (identity === 'gone' || identity === 'other') return undefined;
  const postmaster = knownPostmaster(cluster, file.pid);
  const superuser = superuserAt(file.host, file.port, password);
  // Where the system does not tell whose process it is, ours must answer soon to be believed.
  const patienceMs = identity === 'server' ? 10_000 : 3000;
  switch (await waitUntilReady({ cluster, postmaster, connection: superuser }, { say, patienceMs })) {
    case 'ready':
      if (await isAsThisProgramStartsIt(superuser, binaries)) {
        say(`PostgreSQL ${binaries.version} still runs on ${cluster} from before; taking it over.`);
        return { postmaster, superuser, adopted: true };
      }
      say(`PostgreSQL still runs on ${cluster} from before, but not as this Filiform starts it; starting it anew.`);
      break;
    case 'ended':
      return undefined;
    case 'wrong password':
      throw wrongPasswords(place);
    case 'unreachable':
      if (identity === 'unknown') {
        throw new StartRefusal(
          `Process ${file.pid} may be a PostgreSQL that still runs on ${cluster}, and it does not answer. End it; if ` +
            `it is something else, remove ${join(cluster, 'postmaster.pid')}.`,
        );
      }
      say(`PostgreSQL still runs on ${cluster} from before, but does not answer; starting it anew.`);
      break;
  }
  await stopPostmaster(binaries, cluster, postmaster);
  return undefined;
}

/** False for a server of another version, or with other settings, than this program would start. */
async function isAsThisProgramStartsIt(superuser: Connection, binaries: Binaries): Promise<boolean> {
  const found = await withClient(superuser, (client) =>
    client.query<{ version: string; name: string }>(
      `select current_setting('server_version') as version, current_setting('cluster_name') as name`,
    ),
  );
  const [row] = found.rows;
  return row?.version === binaries.version && row.name === settingsName(FIXED_SETTINGS);
}

async function start(place: ClusterPlace, binaries: Binaries, password: string, say: Say): Promise<Running> {
  const { account, cluster, home } = place;
  const left = await readPostmasterFile(cluster);
  if (left !== undefined) say(`PostgreSQL was not stopped in order on ${cluster}; it recovers its data now.`);
  // Even one that is gone can still be there: ended, but not yet cleared away by its parent.
  const identity = left === undefined ? 'gone' : await identify(cluster, left.pid);
  const stalePid = identity === 'gone' || identity === 'other' ? left?.pid : undefined;
  const endpoint = await makeEndpoint(home, account);
  const settings = { ...FIXED_SETTINGS, ...endpoint.settings, cluster_name: settingsName(FIXED_SETTINGS) };
  const superuser = superuserAt(endpoint.host, endpoint.port, password);
  const began = performance.now();
  let waitsForSessions = false;
  for (;;) {
    const postmaster = await startPostmaster(binaries, cluster, { account, settings, stalePid });
    const readiness = await waitUntilReady({ cluster, postmaster, connection: superuser }, { say, patienceMs: 60_000 });
    if (readiness === 'ready') {
      postmaster.letGo();
      say(`PostgreSQL ${binaries.version} runs on ${cluster}.`);
      return { postmaster, superuser, adopted: false };
    }
    if (readiness === 'ended') {
      const failure = await postmaster.failure();
      // A long query outlives its server until it notices, which client_connection_check_interval bounds where the
      // program is gone too. Two servers on one cluster would destroy it, so PostgreSQL refuses, and we ask again.
      const occupied = failure.text.includes('pre-existing shared memory block');
      if (!occupied || performance.now() - began > 60_000) throw failure.refusal;
      if (!waitsForSessions) say('A query from before the crash is still running; waiting for it to end.');
      waitsForSessions = true;
      await pause(500);
      continue;
    }
    postmaster.letGo();
    await stopPostmaster(binaries, cluster, postmaster);
    if (readiness === 'wrong password') throw wrongPasswords(place);
    throw new StartRefusal(`PostgreSQL on ${cluster} does not answer. Its log is in ${join(cluster, 'log')}.`);
  }
}
