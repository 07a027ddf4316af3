import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Account, childEnvironment, rootFolder, run } from './account.ts';
import type { Binaries } from './binaries.ts';
import { lastMeaningfulLine, saysDiskIsFull } from './cluster.ts';
import { type Connection, withClient } from './connection.ts';
import { settingArguments } from './settings.ts';
import { errorCode, fullDisk, StartRefusal } from './start-refusal.ts';

/** The server process of one cluster. */
export type Postmaster = {
  readonly pid: number;
  /** Whether it still runs. */
  alive(): Promise<boolean>;
};

/** What `postmaster.pid` says of a server that runs, or ran. */
export type PostmasterFile = {
  readonly pid: number;
  readonly port: number;
  readonly host: string;
  /** True once it takes connections; false while it starts, recovers or stops. */
  readonly ready: boolean;
};

/** How long a server may take to recover or to stop before a person should look. */
const PATIENCE_MS = 15 * 60_000;

/** Reads the file a server keeps in its cluster while it runs. Undefined where there is none, or none that is whole. */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  // Lines as in PostgreSQL's miscadmin.h: pid, folder, start, port, socket folder, address, memory key, status.
  const [pid, , , port, socketFolder, address, , status] = text.split('\n').map((line) => line.trim());
  const numbers = [Number.parseInt(pid ?? '', 10), Number.parseInt(port ?? '0', 10)];
  const [pidNumber = Number.NaN, portNumber = 0] = numbers;
  if (!Number.isSafeInteger(pidNumber) || pidNumber <= 0) return undefined;
  return { pid: pidNumber, port: portNumber, host: socketFolder || address || '', ready: status === 'ready' };
}

/**
 * What is known of process `pid` as the server of `cluster`:
 * - `gone`: there is no such process;
 * - `server`: it is this cluster's server;
 * - `other`: it certainly is not: after a restart of the machine or of a container the number is somebody else's;
 * - `unknown`: this system does not tell.
 */
export type Identity = 'gone' | 'server' | 'other' | 'unknown';

/** Tells whose process `pid` is. `cluster` is a real path. */
export async function identify(cluster: string, pid: number): Promise<Identity> {
  if (!processExists(pid)) return 'gone';
  if (process.platform !== 'linux') return 'unknown';
  try {
    const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0');
    // A process that has ended, and whose end nobody has asked for yet, has no words left.
    if (words.length < 2) return 'gone';
    if (!basename(words[0] ?? '').startsWith('postgres')) return 'other';
    if (words[words.indexOf('-D') + 1] === cluster) return 'server';
    // A server stands in its folder. Root in a container may not look at that of another account: unknown then.
    return (await readlink(`/proc/${pid}/cwd`)) === cluster ? 'server' : 'other';
  } catch {
    return processExists(pid) ? 'unknown' : 'gone';
  }
}

/** Whether there is a process with this number, whoever's it is. */
export function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/** The log files of a cluster, by path, with what each held. */
async function logSizes(cluster: string): Promise<Map<string, number>> {
  const folder = join(cluster, 'log');
  const names = await readdir(folder).catch(() => []);
  const sizes = names.map(async (name): Promise<[string, number]> => {
    const file = join(folder, name);
    return [file, (await stat(file)).size];
  });
  return new Map(await Promise.all(sizes));
}

/** What was written into the log after `before` was taken; the file that is named was written last. */
async function logSince(
  cluster: string,
  before: Map<string, number>,
): Promise<{ file: string; text: string } | undefined> {
  for (const [file, size] of await logSizes(cluster)) {
    const known = before.get(file) ?? 0;
    if (size === known) continue;
    // A file that became shorter is last week's, begun anew.
    const text = (await readFile(file)).subarray(size > known ? known : 0).toString();
    return { file, text };
  }
  return undefined;
}

export type StartedPostmaster = Postmaster & {
  /** Why the server ended instead of becoming ready: its own words, and a sentence for the person at the terminal. */
  failure(): Promise<{ text: string; refusal: StartRefusal }>;
  /** Lets this program end without waiting for the server. */
  letGo(): void;
};

/**
 * Starts the server of a cluster that no server runs on. Away from this program's terminal and group: Ctrl-C is for the
 * program, which stops its server when the last request is answered.
 */
export async function startPostmaster(
  binaries: Binaries,
  cluster: string,
  options: { account: Account | undefined; settings: Readonly<Record<string, string>>; stalePid?: number | undefined },
): Promise<StartedPostmaster> {
  const { account, settings, stalePid } = options;
  const env = {
    ...childEnvironment(),
    // PostgreSQL itself sees whether what a crash left is still in use, but takes any live process with the number in
    // postmaster.pid for a server, except for the one named here. The file must stay: it leads to the shared memory
    // that tells of sessions which outlived their server.
    ...(stalePid === undefined ? {} : { PG_GRANDPARENT_PID: String(stalePid) }),
  };
  const before = await logSizes(cluster);
  const child: ChildProcess = spawn(binaries.postgres, ['-D', cluster, ...settingArguments('-c', settings)], {
    ...account,
    cwd: rootFolder(),
    env,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  let ended = false;
  child.stderr?.on('data', (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-20_000);
  });
  const close = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      ended = true;
      resolve();
    });
    child.once('close', () => resolve());
  });
  child.once('exit', () => {
    ended = true;
  });
  return {
    pid: child.pid ?? 0,
    alive: async () => !ended,
    async failure() {
      await Promise.race([close, pause(2000)]);
      const log = await logSince(cluster, before);
      // "Logging to a file from here" is no reason.
      const spoken = output.split('\n').filter((line) => !/redirecting log output|Future log output/.test(line));
      const text = `${spoken.join('\n')}\n${log?.text ?? ''}`;
      if (saysDiskIsFull(text)) return { text, refusal: fullDisk(cluster) };
      const reason = lastMeaningfulLine(text);
      const where = log === undefined ? '' : ` Its log: ${log.file}.`;
      return { text, refusal: new StartRefusal(`PostgreSQL could not start on ${cluster}: ${reason}.${where}`) };
    },
    letGo() {
      // From here on the server writes to its log file.
      child.stderr?.destroy();
      child.unref();
    },
  };
}

/** The server of `cluster` that some earlier program started. */
export function knownPostmaster(cluster: string, pid: number): Postmaster {
  return {
    pid,
    alive: async () => {
      const identity = await identify(cluster, pid);
      return identity === 'server' || identity === 'unknown';
    },
  };
}

export type Readiness = 'ready' | 'ended' | 'unreachable' | 'wrong password';

/**
 * Waits until a server takes connections, with a line of progress where that takes long. Knocks only when the server's
 * own file says that it is ready: each knock before that is a line in its log.
 * @param patienceMs how long a process may run without listening at all before it counts as unreachable
 */
export async function waitUntilReady(
  { cluster, postmaster, connection }: { cluster: string; postmaster: Postmaster; connection: Connection },
  { say, patienceMs }: { say: (line: string) => void; patienceMs: number },
): Promise<Readiness> {
  const began = performance.now();
  let nextLineAt = 2000;
  for (;;) {
    const waited = performance.now() - began;
    const file = await readPostmasterFile(cluster);
    const isItsFile = file?.pid === postmaster.pid;
    if (isItsFile && file.ready) {
      const answer = await knock(connection);
      if (answer !== 'no answer') return answer;
    }
    if (!(await postmaster.alive())) return 'ended';
    if (waited > (isItsFile && !file.ready ? PATIENCE_MS : patienceMs)) return 'unreachable';
    if (waited > nextLineAt) {
      say(`PostgreSQL is bringing its data in order (${Math.round(waited / 1000)} s so far).`);
      nextLineAt += 10_000;
    }
    await pause(waited < 2000 ? 20 : 200);
  }
}

async function knock(connection: Connection): Promise<'ready' | 'wrong password' | 'no answer'> {
  try {
    await withClient(connection, (client) => client.query('select 1'));
    return 'ready';
  } catch (error) {
    const code = errorCode(error);
    return code === '28P01' || code === '28000' ? 'wrong password' : 'no answer';
  }
}

/**
 * Stops a server: sessions are ended, everything is on disk when this returns.
 * @throws StartRefusal where it does not end, with its process named
 */
export async function stopPostmaster(binaries: Binaries, cluster: string, postmaster: Postmaster): Promise<void> {
  if (!(await postmaster.alive())) return;
  if (process.platform === 'win32') {
    // No signals there; pg_ctl has a channel of its own.
    await run(binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w']);
  } else {
    send(postmaster.pid, 'SIGINT');
  }
  const began = performance.now();
  let pressed = false;
  while (await postmaster.alive()) {
    const waited = performance.now() - began;
    if (waited > 60_000 && !pressed) {
      // Stops at once and recovers at the next start: nothing that was committed is lost.
      send(postmaster.pid, 'SIGQUIT');
      pressed = true;
    }
    if (waited > 90_000) {
      throw new StartRefusal(`PostgreSQL (process ${postmaster.pid}) on ${cluster} does not stop. End that process.`);
    }
    await pause(20);
  }
}

function send(pid: number, signal: 'SIGINT' | 'SIGQUIT'): void {
  // 0 and 1 and below are groups of processes, or all of them: never a server.
  if (pid <= 1) return;
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}
