import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PACKED, packPackages } from './pack.ts';

const run = promisify(execFile);
const PROJECT = new URL('../', import.meta.url).pathname;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filiform-packed-'));
  const files = await packPackages(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'somebody', private: true, type: 'module' }));
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', ...files], { cwd: folder });
}, 180_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

it.each(PACKED)('runs the example of the README of %s, from the packed files in an empty folder', async (name) => {
  const readme = await readFile(join(folder, 'node_modules/@filiform', name, 'README.md'), 'utf8');
  const [, example] = /```ts\n(.*?)```/s.exec(readme) ?? [];
  if (example === undefined) throw new Error(`The README of ${name} has no example.`);
  const lines = example.trim().split('\n');
  expect(lines.length).toBeLessThanOrEqual(14);
  await writeFile(join(folder, `${name}-example.ts`), example);
  const { stdout } = await run(process.execPath, [`${name}-example.ts`], { cwd: folder });
  expect(stdout.trim()).not.toBe('');
});

it('brings types that the compiler accepts', async () => {
  await writeFile(
    join(folder, 'typed.ts'),
    `import { ATLAS, type MuscleId } from '@filiform/atlas';
import { parseDrawing, type Drawing } from '@filiform/body';
import { createRanker, type Ranking } from '@filiform/referral';
export const first: MuscleId | undefined = ATLAS.muscles[0]?.id;
export const ranker = createRanker(ATLAS);
export function read(value: unknown): Drawing | undefined {
  const parsed = parseDrawing(value);
  return parsed.ok ? parsed.value.drawing : undefined;
}
export function atlasOf(ranking: Ranking): string {
  return ranking.atlas;
}
`,
  );
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'esnext', 'typed.ts'];
  await run(join(PROJECT, 'node_modules/.bin/tsc'), options, { cwd: folder });
}, 60_000);
