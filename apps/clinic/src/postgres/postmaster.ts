import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Account, childEnvironment, run } from './account.ts';
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
export type PostmasterFile = { readonly pid: number; readonly port: number; readonly host: string };

/** How long a server may take to recover or to stop before a person should look. */
const PATIENCE_MS = 15 * 60_000;

/** Reads the file a server keeps in its cluster while it runs. Undefined where there is none, or none that is whole. */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  // Lines as in PostgreSQL's miscadmin.h: pid, folder, start, port, socket folder, address, memory key, status.
  const [pid, , , port, socketFolder, address] = text.split('\n').map((line) => line.trim());
  const numbers = [Number.parseInt(pid ?? '', 10), Number.parseInt(port ?? '0', 10)];
  const [pidNumber = Number.NaN, portNumber = 0] = numbers;
  if (!Number.isSafeInteger(pidNumber) || pidNumber <= 0) return undefined;
  return { pid: pidNumber, port: portNumber, host: socketFolder || address || '' };
}

/**
 * Whether process `pid` is the server of `cluster`. A number alone proves nothing after a restart of the machine or of
 * a container, where another process may have it; on Linux a server is known by the folder that it stands in.
 */
export async function isServerOf(cluster: string, pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === cluster;
  } catch {
    // Gone meanwhile, or a process of somebody else's.
    return false;
  }
}

/** What the server wrote since `since`, from the newest of its log files. */
async function logSince(cluster: string, since: number): Promise<{ file: string; text: string } | undefined> {
  const folder = join(cluster, 'log');
  const files = await Promise.all(
    (await readdir(folder).catch(() => [])).map(async (name) => {
      const file = join(folder, name);
      return { file, changed: (await stat(file)).mtimeMs };
    }),
  ).catch(() => []);
  const newest = files.filter(({ changed }) => changed >= since - 1000).sort((a, b) => b.changed - a.changed)[0];
  if (newest === undefined) return undefined;
  return { file: newest.file, text: (await readFile(newest.file, 'utf8').catch(() => '')).slice(-20_000) };
}

export type StartedPostmaster = Postmaster & {
  /** A sentence for a server that ended instead of becoming ready. */
  refusal(): Promise<StartRefusal>;
  /** Lets this program end without waiting for the server. */
  letGo(): void;
};

/**
 * Starts the server of a cluster that no server runs on. Away from this program's terminal and group: Ctrl-C is for the
 * program, which stops its server when the last request is answered.
 */
export function startPostmaster(
  binaries: Binaries,
  cluster: string,
  options: { account: Account | undefined; settings: Readonly<Record<string, string>> },
): StartedPostmaster {
  const started = performance.timeOrigin + performance.now();
  const child: ChildProcess = spawn(binaries.postgres, ['-D', cluster, ...settingArguments('-c', options.settings)], {
    ...options.account,
    cwd: cluster,
    env: childEnvironment(),
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
    async refusal() {
      await Promise.race([close, pause(2000)]);
      const log = await logSince(cluster, started);
      const text = `${log?.text ?? ''}\n${output}`;
      if (saysDiskIsFull(text)) return fullDisk(cluster);
      // What was said before the log file began, "logging to a file from here", is no reason.
      const reason = lastMeaningfulLine(log === undefined ? output : log.text);
      const where = log === undefined ? '' : ` Its log: ${log.file}.`;
      return new StartRefusal(`PostgreSQL could not start on ${cluster}: ${reason}.${where}`);
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
  return { pid, alive: () => isServerOf(cluster, pid) };
}

export type Readiness = 'ready' | 'ended' | 'unreachable' | 'wrong password';

/**
 * Waits until a server takes connections, with a line of progress where that takes long.
 * @param patienceMs how long a process may run without listening at all before it counts as unreachable
 */
export async function waitUntilReady(
  postmaster: Postmaster,
  connection: Connection,
  { say, patienceMs }: { say: (line: string) => void; patienceMs: number },
): Promise<Readiness> {
  const began = performance.now();
  let nextLineAt = 2000;
  for (;;) {
    const waited = performance.now() - began;
    try {
      await withClient(connection, (client) => client.query('select 1'));
      return 'ready';
    } catch (error) {
      const code = errorCode(error);
      if (code === '28P01' || code === '28000') return 'wrong password';
      if (!(await postmaster.alive())) return 'ended';
      // 57P03: it listens, but is still starting, recovering or already stopping.
      if (waited > (code === '57P03' ? PATIENCE_MS : patienceMs)) return 'unreachable';
    }
    if (waited > nextLineAt) {
      say(`PostgreSQL is bringing its data in order (${Math.round(waited / 1000)} s so far).`);
      nextLineAt += 10_000;
    }
    await pause(waited < 2000 ? 20 : 200);
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
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}
