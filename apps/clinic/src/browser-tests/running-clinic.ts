import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import type { Role } from '../database/tables.ts';

export type DemoSignIn = { readonly role: Role; readonly email: string; readonly password: string };

declare module 'vitest' {
  export interface ProvidedContext {
    address: string;
    signIns: readonly DemoSignIn[];
  }
}

const MAIN = fileURLToPath(new URL('../cli/main.ts', import.meta.url));
const SIGN_IN = /^demo sign-in: (owner|clinician|student|front-desk|editor) (\S+) (\S+)$/;
const ROLES_OF_DEMO = 5;

/** The program itself, as `npm start` runs it, on a data folder of its own with the demo practice. */
export default async function setup(project: TestProject) {
  const dataDir = await mkdtemp(join(tmpdir(), 'filiform-browser-tests-'));
  // PostgreSQL's own account must be able to pass through where the tests run as root.
  await chmod(dataDir, 0o711);
  const program = spawn(process.execPath, [MAIN, 'start'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', FILIFORM_DATA_DIR: dataDir, FILIFORM_LOG: 'error', FILIFORM_DEMO: 'on', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const signIns: DemoSignIn[] = [];
  let address = '';
  for await (const line of createInterface({ input: program.stdout })) {
    address = /^Filiform is open at (\S+)$/.exec(line)?.[1] ?? address;
    const [, role, email, password] = SIGN_IN.exec(line) ?? [];
    if (isRole(role) && email && password) signIns.push({ role, email, password });
    if (address !== '' && signIns.length === ROLES_OF_DEMO) break;
  }
  program.stdout.resume();
  if (address === '') throw new Error('The clinic did not start: its output stands above.');
  project.provide('address', address);
  project.provide('signIns', signIns);
  return async () => {
    const ended = new Promise((resolve) => program.once('close', resolve));
    program.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  };
}

function isRole(text: string | undefined): text is Role {
  return text === 'owner' || text === 'clinician' || text === 'student' || text === 'front-desk' || text === 'editor';
}
