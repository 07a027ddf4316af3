import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { openChromium } from '../apps/clinic/src/browser-tests/chromium.ts';

/**
 * `npm run sheets -- FOLDER [--side right]`: everything that is drawn, to be looked at: each view of the body plain, with
 * landmarks and with every region labelled; every muscle and pattern with its points and zones, alone and twelve to a
 * page. All of it as SVG; views and pages as PNG too, as Chromium draws them. `index.html` shows them one below the other.
 */
const run = promisify(execFile);
const USE = 'Name the folder for the sheets: npm run sheets -- FOLDER [--side left|right]';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { side: { type: 'string', default: 'left' } },
});
const [named] = positionals;
const { side } = values;
if (
  named === undefined ||
  positionals.length > 1 ||
  Object.keys(values).some((key) => key !== 'side') ||
  (side !== 'left' && side !== 'right')
) {
  process.stderr.write(`${USE}\n`);
  process.exit(2);
}
// npm runs scripts in the project's folder; the folder is meant as seen by who typed the command.
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), named);

for (const [part, ...more] of [['body'], ['atlas', side]]) {
  const into = join(folder, part ?? '');
  await mkdir(into, { recursive: true });
  const script = fileURLToPath(new URL(`../packages/${part}/sheets/render.ts`, import.meta.url));
  await run(process.execPath, [script, into, ...more]);
}

const drawn = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.svg')).sort();
const shown = drawn.filter((name) => name.startsWith('body') || name.includes('page-'));
const browser = await openChromium();
try {
  const page = await browser.newPage();
  for (const name of shown) {
    const file = join(folder, name);
    await page.setViewportSize(sizeOf(await readFile(file, 'utf8')));
    await page.goto(pathToFileURL(file).href);
    await page.screenshot({ path: pngOf(file) });
  }
} finally {
  await browser.close();
}
await writeFile(
  join(folder, 'index.html'),
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sheets</title>
${shown.map((name) => `<p><a href="${name}">${name}</a><br><img src="${pngOf(name)}" alt="${name}" loading="lazy"></p>`).join('\n')}
</html>
`,
);
process.stdout.write(`${drawn.length} sheets, ${shown.length} of them as PNG too, in ${folder}\n`);

function pngOf(name: string): string {
  return name.replace(/\.svg$/, '.png');
}

/** Whole pixels: the size that a sheet gives itself, else that of its coordinates. */
function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] =
    /^<svg [^>]*\bwidth="([\d.]+)" height="([\d.]+)"/.exec(svg) ??
    /viewBox="\S+ \S+ ([\d.]+) ([\d.]+)"/.exec(svg) ??
    [];
  if (width === undefined || height === undefined) throw new Error('A sheet has no size.');
  return { width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) };
}
