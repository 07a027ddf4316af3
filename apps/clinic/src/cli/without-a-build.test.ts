import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

/** Relative imports that are left when types are stripped, static ones and those made when asked for. */
const IMPORT = /^(?:import|export)(?! type)[^;]*?from '(\.[^']+)'|import\('(\.[^']+)'\)|^import '(\.[^']+)'/gm;

/** Every file that the command line, the server and the jobs reach without a build, with one that imports it. */
async function reached(entrance: URL): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>([[entrance.href, 'the command line']]);
  const waiting = [entrance];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    const text = await readFile(file, 'utf8');
    for (const [, ...names] of text.matchAll(IMPORT)) {
      const next = new URL(names.find((name) => name !== undefined) ?? '', file);
      if (known.has(next.href)) continue;
      known.set(next.href, file.pathname);
      // What can't be read without a build is not followed: it is what the test looks for.
      if (next.pathname.endsWith('.ts')) waiting.push(next);
    }
  }
  return known;
}

it('never reaches a file that only the built pages can read', async () => {
  const files = await reached(new URL('./main.ts', import.meta.url));
  const unreadable = [...files].filter(([file]) => !file.endsWith('.ts'));
  expect(unreadable.map(([file, by]) => `${file} by ${by}`)).toEqual([]);
  expect(files.size).toBeGreaterThan(100);
});
