import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { openChromium } from '../apps/clinic/src/browser-tests/chromium.ts';
import { buildPages } from '../apps/clinic/src/start/build-pages.ts';
import { ATLAS, PATTERNS } from '../packages/atlas/src/index.ts';
import type { Times } from '../packages/referral/bench/timing.ts';
import type { Measurements } from './measurements.ts';

const ENTRY = fileURLToPath(new URL('../packages/referral/bench/in-page.ts', import.meta.url));
const ASSETS = fileURLToPath(new URL('../apps/clinic/build/client/assets', import.meta.url));
const DRAWINGS = 200;
/** How much slower than this machine the processor is made: a phone. */
const SLOWED = 4;
const FRAME_MS = 16;
const ATLAS_AIM_KB = 250;

/** Ranking in Chromium with a slowed processor, and what of the atlas the clinic's pages send to a browser. */
export async function benchReferralPage(): Promise<Measurements> {
  return { ...(await rankingInChromium()), ...(await atlasAsSent()) };
}

/** The packages as a browser gets them, bundled and minified, in a bare page on the loopback. */
async function rankingInChromium(): Promise<Measurements> {
  const folder = await mkdtemp(join(tmpdir(), 'filiform-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, target: 'es2022', lib: { entry: ENTRY, formats: ['es'], fileName: 'in-page' } },
  });
  const script = await readFile(join(folder, 'in-page.js'));
  await rm(folder, { recursive: true });
  const { server, address } = await served(script);
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction('typeof measureInPage === "function"');
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    const { firstMs, three } = await page.evaluate<{ firstMs: number; three: Times }>(`measureInPage(${DRAWINGS})`);
    const name = `referral.chromiumSlowed${SLOWED}`;
    return {
      [`${name}.3regions.median`]: milliseconds(three.medianMs, FRAME_MS),
      [`${name}.3regions.p99`]: milliseconds(three.p99Ms, null),
      [`${name}.firstRank.time`]: milliseconds(firstMs, null),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

async function served(script: Buffer): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    // Isolated, a page gets a clock of microseconds; otherwise of tenths of milliseconds.
    const headers = {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    };
    if (request.url === '/in-page.js') {
      response.writeHead(200, { ...headers, 'content-type': 'text/javascript' }).end(script);
    } else {
      response
        .writeHead(200, { ...headers, 'content-type': 'text/html' })
        .end('<!doctype html><title>Ranking</title><script type="module" src="/in-page.js"></script>');
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The page of the measurement has no port.');
  return { server, address: `http://127.0.0.1:${at.port}/` };
}

/** Sizes of the built chunks that hold records of the atlas, by the words of a muscle and of a pattern in them. */
async function atlasAsSent(): Promise<Measurements> {
  await buildPages((line) => void process.stdout.write(`  ${line}\n`));
  const scripts = await Promise.all(
    (await readdir(ASSETS))
      .filter((name) => name.endsWith('.js'))
      .sort()
      .map(async (name) => ({ name, text: await readFile(join(ASSETS, name), 'utf8') })),
  );
  const sizes = { gzip: 0, brotli: 0 };
  for (const { name, text } of scripts.filter((script) => holdsRecords(script.text))) {
    const [gzip, brotli] = [gzipSync(text).length, brotliCompressSync(text).length];
    const wanting = scripts.filter((other) => !other.name.startsWith('manifest-') && other.text.includes(name));
    process.stdout.write(
      `  ${name}: ${kilobytes(gzip)} KB gzip, ${kilobytes(brotli)} KB brotli, asked for by ${wanting.map((other) => other.name).join(', ')}\n`,
    );
    sizes.gzip += gzip;
    sizes.brotli += brotli;
  }
  return {
    'referral.atlasAsSent.gzip': { value: kilobytes(sizes.gzip), unit: 'KB', aim: ATLAS_AIM_KB, better: 'lower' },
    'referral.atlasAsSent.brotli': { value: kilobytes(sizes.brotli), unit: 'KB', aim: ATLAS_AIM_KB, better: 'lower' },
  };
}

/** Ids alone stand in every page that names a muscle; twenty records' Latin names or patterns' names only in the atlas. */
function holdsRecords(script: string): boolean {
  const words = [...ATLAS.muscles.map(({ latin }) => latin), ...PATTERNS.map(({ name }) => name)];
  return words.filter((word) => script.includes(word)).length >= 20;
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 102.4) / 10;
}

function milliseconds(value: number, aim: number | null) {
  return { value: Math.round(value * 100) / 100, unit: 'ms', aim, better: 'lower' as const };
}
