import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryData } from './clinic-process.ts';

const MAIN = fileURLToPath(new URL('../cli/main.ts', import.meta.url));

type Program = {
  readonly process: ChildProcessByStdio<null, Readable, null>;
  readonly lines: string[];
  readonly ended: Promise<number | null>;
};

let dataDir = '';
let remove: () => Promise<void>;
let port = 0;
const programs: Program[] = [];

beforeAll(async () => {
  ({ dataDir, remove } = await temporaryData());
  port = await freePort();
});

afterAll(async () => {
  for (const program of programs) {
    program.process.kill('SIGTERM');
    await program.ended;
  }
  await remove();
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}

function startProgram(): Program {
  const child = spawn(process.execPath, [MAIN, 'start'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      FILIFORM_DATA_DIR: dataDir,
      FILIFORM_DEMO: 'off',
      FILIFORM_LOG: 'error',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const program = { process: child, lines, ended };
  programs.push(program);
  return program;
}

/** The statuses that /health goes through, from the first answer to 200. */
async function untilHealthy(): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let i = 0; i < 1500 && statuses.at(-1) !== 200; i += 1) {
    const status = await fetch(`http://127.0.0.1:${port}/health`).then(
      (answer) => answer.status,
      () => undefined,
    );
    if (status !== undefined && statuses.at(-1) !== status) statuses.push(status);
    await pause(20);
  }
  return statuses;
}

async function setUpLink(program: Program): Promise<string> {
  for (let i = 0; i < 200; i += 1) {
    const found = program.lines.map((line) => /(http:\S+\/set-up\/\S+)/.exec(line)?.[1]).find((link) => link);
    if (found) return found;
    await pause(50);
  }
  throw new Error('No set-up link was printed.');
}

const practice = {
  practiceName: 'Quiet Needle',
  tagline: 'Dry needling with care',
  telephone: '(970) 555-0110',
  clinicName: 'Main Street',
  street: '1 Main Street',
  city: 'Tarnbrook',
  state: 'CO',
  postalCode: '80000',
  timeZone: 'America/Denver',
  ownerName: 'Ona Weil',
  ownerEmail: 'ona@example.com',
  ownerPassword: 'a password to keep',
};

describe('starting without the demo', () => {
  it('says 503 until it can serve, then 200, and offers a link that makes the practice once', async () => {
    const program = startProgram();
    expect(await untilHealthy()).toEqual([503, 200]);
    const link = await setUpLink(program);
    expect((await fetch(link)).status).toBe(200);
    const send = () =>
      fetch(link, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: new URL(link).origin },
        body: new URLSearchParams(practice),
      });
    expect((await send()).status).toBeLessThan(400);
    expect(await (await fetch(new URL('/', link))).text()).toContain('Quiet Needle');
    expect((await send()).status).toBeGreaterThanOrEqual(400);
    const other = new URL('/set-up/another-token', link);
    expect((await fetch(other)).status).toBeGreaterThanOrEqual(400);
  });

  it('has everything again after it was killed', async () => {
    const [killed] = programs.splice(0, 1);
    killed?.process.kill('SIGKILL');
    await killed?.ended;
    startProgram();
    expect((await untilHealthy()).at(-1)).toBe(200);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toContain('Quiet Needle');
  });

  it('finishes the request in flight when it is told to stop, and ends well', async () => {
    const program = programs.at(-1);
    const address = `http://127.0.0.1:${port}`;
    // Checking a password takes long enough for the signal to arrive in the middle.
    const answer = fetch(`${address}/staff/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: address },
      body: new URLSearchParams({ email: practice.ownerEmail, password: practice.ownerPassword }),
    });
    await pause(25);
    program?.process.kill('SIGTERM');
    expect((await answer).status).toBe(302);
    expect(await program?.ended).toBe(0);
    await expect(fetch(`${address}/health`)).rejects.toThrow();
  });
});
