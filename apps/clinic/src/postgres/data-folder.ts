import { createHash, randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ACCOUNT_NAME, type Account, canEnter, closedFolder, isRoot, ownAccount } from './account.ts';
import { openFolder, SYSTEM_FOLDER } from './binaries.ts';
import { errorCode, refusalForPath, StartRefusal } from './start-refusal.ts';

/** Where a data folder's cluster lies: `<home>/postgres`, run by `account` (undefined: by ourselves). */
export type ClusterPlace = {
  readonly dataDir: string;
  /** The data folder itself, or a folder of the system where PostgreSQL's account can't reach the data folder. */
  readonly home: string;
  readonly cluster: string;
  readonly account: Account | undefined;
};

/** What stands at a path; undefined where nothing does. */
export async function statIfThere(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw refusalForPath(error, path);
  }
}

/**
 * Makes the data folder where it is missing, closed to other accounts: mode 0700, or, where we are root, 0710 with the
 * group of PostgreSQL's account, which has to pass. One that exists keeps its mode: what is put into it is closed to
 * others by its own.
 * @returns its real path
 * @throws StartRefusal where the path is a file or can't be made
 */
export async function prepareDataFolder(dataDir: string): Promise<string> {
  const path = resolve(dataDir);
  const found = await statIfThere(path);
  if (found !== undefined && !found.isDirectory()) {
    throw new StartRefusal(`${path} can't be the data folder: it is a file. Name a folder in FILIFORM_DATA_DIR.`);
  }
  try {
    if (found === undefined) await makeDataFolder(path);
    return await realpath(path);
  } catch (error) {
    throw refusalForPath(error, path);
  }
}

async function makeDataFolder(path: string): Promise<void> {
  const account = isRoot() ? await ownAccount(path) : undefined;
  await mkdir(dirname(path), { recursive: true });
  // Under another name until its mode is right: a second start at the same moment sees it finished or not at all.
  const unfinished = await mkdtemp(`${path}.new-`);
  try {
    if (account !== undefined) await letThrough(unfinished, account);
    await rename(unfinished, path);
  } catch (error) {
    await rmdir(unfinished);
    // That second start was first.
    if (errorCode(error) !== 'ENOTEMPTY') throw error;
  }
}

/** The folder elsewhere that `postgres-location.txt` names, where an earlier start had to place the cluster. */
export async function recordedHome(dataDir: string): Promise<string | undefined> {
  const note = join(dataDir, 'postgres-location.txt');
  try {
    return (await readFile(note, 'utf8')).split('\n')[0];
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw refusalForPath(error, note);
  }
}

/** Refuses a cluster that the account this program can use for it does not own. */
function accountOfCluster(cluster: string, owner: Stats): Account | undefined {
  if (!isRoot()) {
    const own = process.getuid?.();
    if (own === undefined || owner.uid === own) return undefined;
    throw new StartRefusal(
      `The database in ${cluster} belongs to another account (user id ${owner.uid}). ` +
        'Start Filiform as that account or as root, or name another folder in FILIFORM_DATA_DIR.',
    );
  }
  if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  throw new StartRefusal(
    `The database in ${cluster} belongs to root, and PostgreSQL refuses to run as root. ` +
      `Give it back to its account: chown -R ${ACCOUNT_NAME}: ${cluster}`,
  );
}

/** Lets PostgreSQL's account through `folder` to its cluster, and nobody else in (mode 0710, the account's group). */
async function letThrough(folder: string, account: Account): Promise<void> {
  await chown(folder, 0, account.gid);
  await chmod(folder, 0o710);
}

/** A new home for the cluster under the system's folder; the name is random, so that no left-over is taken for it. */
async function homeElsewhere(
  dataDir: string,
  account: Account,
  { say, systemFolder }: { say: (line: string) => void; systemFolder: string },
): Promise<string> {
  const parent = join(systemFolder, 'clusters');
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const home = join(parent, `${hash}-${randomBytes(4).toString('hex')}`);
  try {
    await openFolder(parent);
    const older = (await readdir(parent)).filter((name) => name.startsWith(`${hash}-`));
    for (const name of older) {
      say(`${join(parent, name)} holds an older database of this data folder; remove it if nobody needs it.`);
    }
    await mkdir(home, { mode: 0o700 });
    await letThrough(home, account);
    const note = join(dataDir, 'postgres-location.txt');
    await writeFile(note, `${home}\nPostgreSQL's account can't enter the data folder; its database lies there.\n`);
  } catch (error) {
    throw refusalForPath(error, home);
  }
  say(`The database lies in ${home}: PostgreSQL's own account can't enter ${dataDir}.`);
  return home;
}

/** Refuses a cluster that its account can't reach any more, because somebody closed a folder above it. */
async function refuseClosedWay(account: Account, cluster: string): Promise<void> {
  const closed = await closedFolder(account, cluster);
  if (closed === undefined) return;
  throw new StartRefusal(
    `PostgreSQL's account (user id ${account.uid}) can't enter ${closed}, and its database lies in ${cluster}. ` +
      `Let it pass: chmod o+x ${closed}`,
  );
}

/**
 * Decides where the cluster of a data folder lies and which account runs it. Call it with the folder locked.
 * As root, PostgreSQL gets an account of its own; where that can't enter the data folder, because a folder above is
 * closed, the cluster goes to a folder of the system, recorded in `<dataDir>/postgres-location.txt`.
 * @param dataDir real path of a folder that exists
 * @throws StartRefusal
 */
export async function placeCluster(
  dataDir: string,
  say: (line: string) => void,
  systemFolder = SYSTEM_FOLDER,
): Promise<ClusterPlace> {
  const recorded = await recordedHome(dataDir);
  const home = recorded ?? dataDir;
  const named = join(home, 'postgres');
  const owner = await statIfThere(named);
  if (owner !== undefined) {
    // A link to another disk is followed: a running server is known by the real path.
    const cluster = await realpath(named);
    const account = accountOfCluster(cluster, owner);
    if (account !== undefined) await refuseClosedWay(account, cluster);
    return { dataDir, home, cluster, account };
  }
  if (recorded !== undefined && (await statIfThere(recorded)) === undefined) {
    throw new StartRefusal(
      `${join(dataDir, 'postgres-location.txt')} says that the database lies in ${recorded}, and that folder is gone. ` +
        'Put it back from your backup, or name another folder in FILIFORM_DATA_DIR.',
    );
  }
  if (!isRoot()) return { dataDir, home, cluster: named, account: undefined };

  const account = await ownAccount(dataDir);
  if (recorded !== undefined || (await canEnter(account, dataDir))) return { dataDir, home, cluster: named, account };
  const elsewhere = await homeElsewhere(dataDir, account, { say, systemFolder });
  return { dataDir, home: elsewhere, cluster: join(elsewhere, 'postgres'), account };
}
