import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm test`: formatting, types, then unit, database and browser tests, each against the real thing.
 * Goes on after a failure, so that one run tells all of it; the last line counts.
 */

type Count = { passed: number; failed: number; skipped: number };

const PROJECT = new URL('../', import.meta.url).pathname;
const BINARIES = join(PROJECT, 'node_modules/.bin');

function run(title: string, command: string, args: readonly string[], folder = PROJECT): Promise<boolean> {
  process.stdout.write(`\n== ${title}\n`);
  return new Promise((resolve) => {
    const child = spawn(join(BINARIES, command), args, {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: `${BINARIES}:${process.env.PATH ?? ''}` },
    });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

async function check(title: string, command: string, args: readonly string[], folder?: string): Promise<Count> {
  const passed = await run(title, command, args, folder);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

async function tests(title: string, projects: readonly string[]): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'filiform-tests-'));
  const report = join(folder, 'report.json');
  const clean = await run(title, 'vitest', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const count = await countIn(report);
  await rm(folder, { recursive: true, force: true });
  // A file that does not even load has no test to count, and so has an error between tests.
  return !clean && count.failed === 0 ? { ...count, failed: 1 } : count;
}

async function countIn(report: string): Promise<Count> {
  try {
    const told: unknown = JSON.parse(await readFile(report, 'utf8'));
    return {
      passed: numberIn(told, 'numPassedTests'),
      failed: numberIn(told, 'numFailedTests'),
      skipped: numberIn(told, 'numPendingTests'),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function numberIn(told: unknown, key: string): number {
  const found =
    typeof told === 'object' && told !== null ? Object.entries(told).find(([name]) => name === key) : undefined;
  return typeof found?.[1] === 'number' ? found[1] : 0;
}

const counts = [
  await check('Formatting and lint', 'biome', ['ci', '--error-on-warnings', '.']),
  await check("The routes' types", 'react-router', ['typegen'], join(PROJECT, 'apps/clinic')),
  await check('Types', 'tsc', ['--noEmit']),
  await tests('Unit and database tests', ['unit', 'database']),
  await tests('Browser tests', ['browser']),
];
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}\n`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
