import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Account, run } from './account.ts';
import type { Binaries } from './binaries.ts';
import { SUPERUSER } from './roles.ts';
import { POSTGRES_MAJOR, settingArguments, TUNABLE_SETTINGS } from './settings.ts';
import { fullDisk, refusalForPath, StartRefusal } from './start-refusal.ts';

/** Who may come in: everyone by password, over the socket or, where there are no sockets, from this machine alone. */
const HOST_BASED_ACCESS = `# Written by Filiform when the cluster was made.
${process.platform === 'win32' ? 'host  all  all  127.0.0.1/32  scram-sha-256' : 'local  all  all  scram-sha-256'}
`;

/**
 * The last line of a program's output or a server's log that says what went wrong, without the time and process before
 * it and without the full stop.
 */
export function lastMeaningfulLine(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.replace(/^.* \[\d+\] (?=[A-Z]+: )/, '').replace(/^([A-Z]+: ) +/, '$1'))
    .map((line) => line.trim().replace(/\.$/, ''));
  const telling = lines.filter((line) => /\b(FATAL|PANIC|ERROR|error|could not|cannot)\b/.test(line));
  return telling.at(-1) ?? lines.filter((line) => line !== '').at(-1) ?? 'it gave no reason';
}

/** True where PostgreSQL's output says that the disk, or the account's share of it, is full. */
export function saysDiskIsFull(output: string): boolean {
  return /No space left on device|Disk quota exceeded/.test(output);
}

/**
 * Makes a cluster: UTF-8, checksums on its pages, sorting that is the same on every system, passwords for everyone.
 * It is made under a temporary name and gets its own when it is whole, so that a start that was killed leaves nothing
 * that looks like a database.
 * @param cluster path that does not exist yet, in a folder that exists
 * @param flushed whether the files must be on disk before this returns; false for throw-away servers
 * @throws StartRefusal
 */
export async function makeCluster(
  binaries: Binaries,
  cluster: string,
  options: { account: Account | undefined; superuserPassword: string; flushed: boolean },
): Promise<void> {
  const { account, superuserPassword, flushed } = options;
  const parent = dirname(cluster);
  const prefix = `${basename(cluster)}.unfinished-`;
  try {
    for (const name of await readdir(parent)) {
      if (name.startsWith(prefix)) await rm(join(parent, name), { recursive: true, force: true, maxRetries: 5 });
    }
    const unfinished = await mkdtemp(join(parent, prefix));
    const passwordFile = `${unfinished}-password`;
    try {
      await writeFile(passwordFile, superuserPassword, { mode: 0o600, flag: 'wx' });
      if (account !== undefined) {
        await chown(unfinished, account.uid, account.gid);
        await chown(passwordFile, account.uid, account.gid);
      }
      const made = await run(
        binaries.initdb,
        [
          '--pgdata',
          unfinished,
          '--username',
          SUPERUSER,
          '--pwfile',
          passwordFile,
          '--auth=scram-sha-256',
          '--data-checksums',
          '--encoding=UTF8',
          // PostgreSQL's own rules for letters, not the system's: an upgrade of the system can't break an index.
          '--locale=C',
          '--locale-provider=builtin',
          '--builtin-locale=C.UTF-8',
          ...settingArguments('--set', TUNABLE_SETTINGS),
          ...(flushed ? [] : ['--no-sync']),
        ],
        { account },
      );
      if (!made.ok) {
        if (saysDiskIsFull(made.output)) throw fullDisk(parent);
        throw new StartRefusal(`The database in ${cluster} could not be made: ${lastMeaningfulLine(made.output)}.`);
      }
      // Written into the file that initdb made, which keeps its owner.
      await writeFile(join(unfinished, 'pg_hba.conf'), HOST_BASED_ACCESS);
      await chmod(join(unfinished, 'pg_hba.conf'), 0o600);
      await mkdir(join(unfinished, 'log'), { mode: 0o700 });
      if (account !== undefined) await chown(join(unfinished, 'log'), account.uid, account.gid);
      await rename(unfinished, cluster);
    } finally {
      await rm(passwordFile, { force: true });
      await rm(unfinished, { recursive: true, force: true });
    }
  } catch (error) {
    throw refusalForPath(error, parent);
  }
}

/**
 * Refuses data that these programs can't read.
 * @throws StartRefusal where the cluster was made by another major version, or is none
 */
export async function checkClusterVersion(cluster: string): Promise<void> {
  const found = (await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (found === POSTGRES_MAJOR) return;
  if (found === '') {
    throw new StartRefusal(
      `${cluster} holds no database that PostgreSQL knows (PG_VERSION is missing). ` +
        'Put it back from your backup, or name another folder in FILIFORM_DATA_DIR.',
    );
  }
  throw new StartRefusal(
    `The database in ${cluster} was made by PostgreSQL ${found}, and this Filiform brings PostgreSQL ${POSTGRES_MAJOR}. ` +
      `Move the data with pg_dump and pg_restore, or start the Filiform that brings PostgreSQL ${found}.`,
  );
}
