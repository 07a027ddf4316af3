import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../cli/main.ts', import.meta.url));

/** As package.json's start script gives them: without them the heap grows to what the machine has. */
const MEMORY = ['--max-old-space-size=256', '--max-semi-space-size=8'];

export type DemoSignIn = { readonly role: string; readonly email: string; readonly password: string };

/** The clinic as `npm start` runs it, in a process of its own, with the demo practice. */
export type ClinicProcess = {
  readonly address: string;
  readonly dataDir: string;
  readonly signIns: readonly DemoSignIn[];
  /** Of the program alone. */
  readonly pid: number;
  /** Resident memory of the program alone, in bytes, without PostgreSQL. Linux only. */
  readonly residentBytes: () => Promise<number>;
  readonly stop: () => Promise<void>;
  /** Ends it at once, whatever it is doing; its database runs on, and the next start takes that over. */
  readonly kill: () => Promise<void>;
};

/** A temporary data folder; PostgreSQL's own account may pass through it where we are root. */
export async function temporaryData(): Promise<{ dataDir: string; remove: () => Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'filiform-clinic-'));
  await chmod(dataDir, 0o711);
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) };
}

/**
 * Starts it and waits until it serves. It is ended by its own id, and nothing else is.
 * @param port 0 asks the system for a free one
 */
export async function startClinic(dataDir: string, port = 0): Promise<ClinicProcess> {
  const program = spawn(process.execPath, [...MEMORY, MAIN, 'start'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      FILIFORM_DATA_DIR: dataDir,
      FILIFORM_LOG: 'error',
      FILIFORM_DEMO: 'on',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { address, signIns } = await readStart(program);
  return {
    address,
    dataDir,
    signIns,
    pid: program.pid ?? 0,
    async residentBytes() {
      const status = await readFile(`/proc/${program.pid}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
    },
    stop: () => end(program, 'SIGTERM'),
    kill: () => end(program, 'SIGKILL'),
  };
}

async function end(program: ChildProcessByStdio<null, Readable, null>, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  // One that has ended already, as a killed one has, tells so no second time.
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise((resolve) => program.once('close', resolve));
  program.kill(signal);
  await ended;
}

async function readStart(program: ChildProcessByStdio<null, Readable, null>) {
  const signIns: DemoSignIn[] = [];
  let address = '';
  for await (const line of createInterface({ input: program.stdout })) {
    address = /^Filiform is open at (\S+)$/.exec(line)?.[1] ?? address;
    const [, role, email, password] = /^demo sign-in: (\S+) (\S+) (\S+)$/.exec(line) ?? [];
    if (role && email && password) signIns.push({ role, email, password });
    if (address !== '' && signIns.length === 5) break;
  }
  program.stdout.resume();
  if (address === '') throw new Error('The clinic did not start.');
  return { address, signIns };
}

/** Signs in over HTTP; returns the cookies of the session. */
export async function signIn(clinic: ClinicProcess, role: string): Promise<string> {
  const who = clinic.signIns.find((one) => one.role === role);
  if (!who) throw new Error(`The demo has no ${role}.`);
  const answer = await fetch(`${clinic.address}/staff/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: clinic.address },
    body: new URLSearchParams({ email: who.email, password: who.password, to: '/staff' }),
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  if (answer.status !== 302 || cookies.length === 0)
    throw new Error(`Signing in as ${role} answered ${answer.status}.`);
  return cookies.join('; ');
}
