import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { execPath } from 'node:process';
import { errorCode, StartRefusal } from './start-refusal.ts';

/** Whose programs and files these are. PostgreSQL refuses to run as root, so root lends it this account. */
export type Account = { readonly uid: number; readonly gid: number };

/** The account that is made for PostgreSQL where the program itself is root. */
export const ACCOUNT_NAME = 'filiform-postgres';

/** How a program ended, and all it wrote. `code` is the system's own error where it could not be started at all. */
export type Finished = { readonly ok: boolean; readonly output: string; readonly code?: string };

/**
 * What a child process gets to see of the environment: never PGDATA, PGPORT and their kind, which a person may have
 * set for another server.
 */
export function childEnvironment(): Record<string, string> {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP'].flatMap((name): [string, string][] => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

/**
 * Runs a program to its end, as `account` where one is given.
 * @returns whether it ended with 0, and what it wrote to both outputs; never throws
 */
export function run(
  program: string,
  programArguments: readonly string[],
  { account, input = '' }: { account?: Account | undefined; input?: string } = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    let output = '';
    const couldNotStart = (error: unknown) => {
      const code = errorCode(error);
      resolve({ ok: false, output: String(error), ...(code === undefined ? {} : { code }) });
    };
    try {
      // The root folder is one that every account may stand in.
      const child = spawn(program, programArguments, { ...account, env: childEnvironment(), cwd: rootFolder() });
      const collect = (chunk: Buffer) => {
        output += chunk.toString();
      };
      child.stdout.on('data', collect);
      child.stderr.on('data', collect);
      child.stdin.on('error', () => {});
      child.stdin.end(input);
      child.on('error', couldNotStart);
      child.on('close', (code) => resolve({ ok: code === 0, output }));
    } catch (error) {
      couldNotStart(error);
    }
  });
}

/** `/`, or the root of the drive that Node is on. */
export function rootFolder(): string {
  return /^[a-z]:\\/i.exec(execPath)?.[0] ?? '/';
}

/** True where this program is root, and PostgreSQL therefore needs an account of its own. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function lookUp(name: string): Promise<Account | undefined> {
  const [user, group] = [await run('id', ['-u', name]), await run('id', ['-g', name])];
  if (!user.ok || !group.ok) return undefined;
  return { uid: Number.parseInt(user.output, 10), gid: Number.parseInt(group.output, 10) };
}

/**
 * The account for PostgreSQL where the program is root: found, or made without log-in and without a home.
 * @throws StartRefusal where it can be neither
 */
export async function ownAccount(dataDir: string): Promise<Account> {
  const options = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'];
  let reason = '';
  // Twice: another program may be making the same account, or hold the lock on the list of accounts, right now.
  for (const pause of [0, 500, 1500]) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const account = await lookUp(ACCOUNT_NAME);
    if (account !== undefined) return account;
    const made = await run('useradd', [...options, '--shell', '/usr/sbin/nologin', ACCOUNT_NAME]);
    if (made.code === 'ENOENT') reason = 'there is no useradd here';
    else if (!made.ok) reason = made.output.trim().split('\n').at(-1) ?? '';
  }
  const account = await lookUp(ACCOUNT_NAME);
  if (account !== undefined) return account;
  throw new StartRefusal(
    `PostgreSQL refuses to run as root, and an account ${ACCOUNT_NAME} for ${dataDir} could not be made (${reason}). ` +
      `Make it (useradd --system ${ACCOUNT_NAME}), or start Filiform as an ordinary account that owns the folder.`,
  );
}

/**
 * Runs a program as `account`, or as ourselves where there is none.
 * @throws StartRefusal where root is not allowed to become another account, as in a container with fewer rights
 */
export async function runAs(
  account: Account | undefined,
  program: string,
  programArguments: readonly string[],
): Promise<Finished> {
  const finished = await run(program, programArguments, { account });
  if (account === undefined || finished.code !== 'EPERM') return finished;
  throw new StartRefusal(
    `PostgreSQL refuses to run as root, and here root may not start it as another account (user id ${account.uid}). ` +
      'Start Filiform as an ordinary account, or set DATABASE_URL to a server of version 15 or newer.',
  );
}

/** Whether `account` can enter a folder. Asked of the system itself: modes alone don't know of access lists. */
export async function canEnter(account: Account, folder: string): Promise<boolean> {
  return (await runAs(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder])).ok;
}

/**
 * The topmost folder on the way to `folder` that `account` can't enter: the one to name, and to open.
 * @returns undefined where it can enter them all
 */
export async function closedFolder(account: Account, folder: string): Promise<string | undefined> {
  if (await canEnter(account, folder)) return undefined;
  const above = dirname(folder);
  return (above === folder ? undefined : await closedFolder(account, above)) ?? folder;
}
