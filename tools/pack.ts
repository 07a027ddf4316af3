import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/**
 * `npm run pack`: the packages that others use, as JavaScript with types, one packed file each in `build/packed`.
 * In the order of their floors: each may import those before it.
 */
export const PACKED = ['body', 'atlas', 'referral'] as const;
type Packed = (typeof PACKED)[number];

const PROJECT = new URL('../', import.meta.url).pathname;
const run = promisify(execFile);

/** @returns the packed files, in the order of `PACKED` */
export async function packPackages(into: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const name of PACKED) {
    const staged = join(into, 'staged', name);
    await rm(staged, { recursive: true, force: true });
    await mkdir(staged, { recursive: true });
    await compile(name, staged, into);
    await writeFile(join(staged, 'package.json'), `${JSON.stringify(await manifest(name), undefined, 2)}\n`);
    await cp(join(PROJECT, 'packages', name, 'README.md'), join(staged, 'README.md'));
    await cp(join(PROJECT, 'LICENSE'), join(staged, 'LICENSE'));
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', into], { cwd: staged });
    files.push(join(into, fileNameIn(JSON.parse(stdout))));
  }
  return files;
}

/** tsc writes dist/*.js and dist/*.d.ts; the packages before this one are met as they were packed, not as sources. */
async function compile(name: Packed, staged: string, into: string): Promise<void> {
  const before = PACKED.slice(0, PACKED.indexOf(name));
  const settings = join(staged, 'tsconfig.json');
  const options = {
    extends: join(PROJECT, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      rewriteRelativeImportExtensions: true,
      types: [],
      // What the packages use runs in a browser as well as on a server.
      lib: ['esnext', 'dom'],
      rootDir: join(PROJECT, 'packages', name, 'src'),
      rootDirs: [],
      outDir: join(staged, 'dist'),
      paths: Object.fromEntries(
        before.map((other) => [`@filiform/${other}`, [join(into, 'staged', other, 'dist/index.d.ts')]]),
      ),
    },
    include: [join(PROJECT, 'packages', name, 'src')],
    exclude: [join(PROJECT, 'packages', name, 'src/**/*.test.ts')],
  };
  await writeFile(settings, JSON.stringify(options));
  await run(join(PROJECT, 'node_modules/.bin/tsc'), ['--project', settings]);
  await rm(settings);
}

/** The package's own manifest with its JavaScript in place of its sources. */
async function manifest(name: Packed): Promise<Record<string, unknown>> {
  const own: unknown = JSON.parse(await readFile(join(PROJECT, 'packages', name, 'package.json'), 'utf8'));
  if (typeof own !== 'object' || own === null) throw new Error(`packages/${name}/package.json holds no object.`);
  return {
    ...own,
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    files: ['dist', 'README.md', 'LICENSE'],
  };
}

function fileNameIn(told: unknown): string {
  const first: unknown = Array.isArray(told) ? told[0] : Object.values(told ?? {})[0];
  if (typeof first === 'object' && first !== null && 'filename' in first && typeof first.filename === 'string')
    return first.filename;
  throw new Error('npm pack did not say which file it wrote.');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const into = join(PROJECT, 'build/packed');
  await mkdir(into, { recursive: true });
  for (const file of await packPackages(into)) process.stdout.write(`${file}\n`);
}
