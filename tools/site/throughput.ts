import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { ClinicProcess } from '../../apps/clinic/src/browser-tests/clinic-process.ts';
import type { Measurements } from '../measurements.ts';
import { ENCODINGS, warm } from './reader.ts';

const CONNECTIONS = 16;
const SECONDS = 5;
/** One after the other and again, so that a busy moment of the machine falls on both. */
const ROUNDS = 3;
/** Linux counts a process's time in hundredths of a second. */
const TICK_MS = 10;

const BARE = fileURLToPath(new URL('bare-server.ts', import.meta.url));
const CANNON = fileURLToPath(new URL('../../node_modules/.bin/autocannon', import.meta.url));
const Told = z.object({ '2xx': z.number(), non2xx: z.number(), errors: z.number(), duration: z.number() });
const run = promisify(execFile);

type Load = { readonly perSecond: number; readonly cpuMs: number };

/** Answers a second on one core, beside a bare server with the same bytes in the same minutes. */
export async function benchThroughput(clinic: ClinicProcess, path: string): Promise<Measurements> {
  const page = await warm(clinic.address + path);
  const folder = await mkdtemp(join(tmpdir(), 'filiform-bare-'));
  await writeFile(join(folder, 'page'), page.body);
  const bare = spawn(process.execPath, [BARE, join(folder, 'page')], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [port = ''] = await firstLine(bare.stdout);
    await pinned(clinic.pid, 0);
    await pinned(bare.pid ?? 0, 0);
    const ours: Load[] = [];
    const theirs: Load[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      theirs.push(await load(`http://127.0.0.1:${port}/`, bare.pid ?? 0));
      ours.push(await load(clinic.address + path, clinic.pid));
    }
    const [our, their] = [best(ours), best(theirs)];
    return {
      'site.page.perSecond': { value: Math.round(our.perSecond), unit: '/s', aim: 40_000, better: 'higher' },
      'site.page.perSecond.bareNode': { value: Math.round(their.perSecond), unit: '/s', aim: null, better: 'higher' },
      'site.page.perSecond.shareOfBare': {
        value: Math.round((100 * our.perSecond) / their.perSecond) / 100,
        unit: '',
        aim: null,
        better: 'higher',
      },
      'site.page.cpu': microseconds(our.cpuMs),
      'site.page.cpu.bareNode': microseconds(their.cpuMs),
    };
  } finally {
    bare.kill();
    await pinned(clinic.pid, undefined);
    await rm(folder, { recursive: true });
  }
}

async function load(address: string, pid: number): Promise<Load> {
  const args = [
    '-c',
    String(CONNECTIONS),
    '-d',
    String(SECONDS),
    '-j',
    '-n',
    '-H',
    `accept-encoding=${ENCODINGS}`,
    address,
  ];
  const before = await cpuMs(pid);
  // A process of its own, on another core where there is one.
  const last = availableParallelism() - 1;
  const { stdout } = await run('taskset', ['-c', String(last), CANNON, ...args]).catch(() => run(CANNON, args));
  const told = Told.parse(JSON.parse(stdout));
  if (told.non2xx > 0 || told.errors > 0) throw new Error(`${address} failed ${told.non2xx + told.errors} times.`);
  return { perSecond: told['2xx'] / told.duration, cpuMs: ((await cpuMs(pid)) - before) / told['2xx'] };
}

/** User and system time of a process so far. Linux only. */
async function cpuMs(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** Onto one core, or back onto all; without taskset the system decides. */
async function pinned(pid: number, core: number | undefined): Promise<void> {
  const cores = core === undefined ? `0-${availableParallelism() - 1}` : String(core);
  await run('taskset', ['-acp', cores, String(pid)]).catch(() => {});
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<readonly string[]> {
  for await (const line of createInterface({ input: stream })) return [line];
  return [];
}

function best(loads: readonly Load[]): Load {
  return {
    perSecond: Math.max(...loads.map(({ perSecond }) => perSecond)),
    cpuMs: Math.min(...loads.map(({ cpuMs: ms }) => ms)),
  };
}

function microseconds(ms: number) {
  return { value: Math.round(ms * 10_000) / 10, unit: 'us', aim: null, better: 'lower' as const };
}
