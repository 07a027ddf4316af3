import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PACKED, packPackages } from './pack.ts';

const run = promisify(execFile);
const EXAMPLES = PACKED.map((name) => `${name}-example.ts`);
const PROJECT = new URL('../', import.meta.url).pathname;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filiform-packed-'));
  const files = await packPackages(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'somebody', private: true, type: 'module' }));
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', ...files], { cwd: folder });
  for (const name of PACKED) await writeFile(join(folder, `${name}-example.ts`), await exampleOf(name));
}, 180_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

it.each(PACKED)('runs the example of the README of %s, from the packed files in an empty folder', async (name) => {
  const example = await readFile(join(folder, `${name}-example.ts`), 'utf8');
  expect(example.trim().split('\n').length).toBeLessThanOrEqual(14);
  const { stdout } = await run(process.execPath, [`${name}-example.ts`], { cwd: folder });
  expect(stdout.trim()).not.toBe('');
});

it('brings types that the compiler accepts, in the examples too', async () => {
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
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'esnext', 'typed.ts', ...EXAMPLES];
  await run(join(PROJECT, 'node_modules/.bin/tsc'), options, { cwd: folder });
}, 60_000);

it.each(PACKED)('packs of %s what others need and nothing of its tests', async (name) => {
  const packed = join(folder, 'node_modules/@filiform', name);
  const files = await readdir(packed, { recursive: true });
  expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts']));
  expect(files.filter((file) => /\.test\.|(?<!\.d)\.ts$/.test(file))).toEqual([]);
});

/** The first TypeScript of the README that was packed. */
async function exampleOf(name: string): Promise<string> {
  const readme = await readFile(join(folder, 'node_modules/@filiform', name, 'README.md'), 'utf8');
  const [, example] = /```ts\n(.*?)```/s.exec(readme) ?? [];
  if (example === undefined) throw new Error(`The README of ${name} has no example.`);
  return example;
}
