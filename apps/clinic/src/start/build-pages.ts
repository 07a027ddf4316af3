import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLINIC = fileURLToPath(new URL('../../', import.meta.url));
const PROJECT = join(CLINIC, '../..');
const STAMP = join(CLINIC, 'build/inputs.sha256');

/** What the built pages are made of. Tests and migrations are not in it. */
const SOURCES = [
  'package-lock.json',
  'apps/clinic/src',
  'apps/clinic/public',
  'apps/clinic/vite.config.ts',
  'apps/clinic/react-router.config.ts',
  'apps/clinic/postcss.config.js',
  'packages/body/src',
  'packages/atlas/src',
  'packages/referral/src',
  'packages/needling/src',
];
const LEFT_OUT = /(\.test\.ts|\.sql)$/;

/** Builds what the browser needs where it is missing or older than its sources. */
export async function buildPages(say: (line: string) => void): Promise<void> {
  const wanted = await fingerprint();
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === wanted) return;
  say('Building the pages; this happens once after a change.');
  await runBuild();
  await writeFile(STAMP, wanted);
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const path of await filesIn(join(PROJECT, source))) {
      if (LEFT_OUT.test(path)) continue;
      hash
        .update(relative(PROJECT, path))
        .update('\0')
        .update(await readFile(path))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

async function filesIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function runBuild(): Promise<void> {
  const require = createRequire(import.meta.url);
  const program = join(dirname(require.resolve('@react-router/dev/package.json')), 'bin.cjs');
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [program, 'build'], {
      cwd: CLINIC,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Building the pages failed:\n${said.slice(-4000)}`));
    });
  });
}
