import { openChromium } from '../../apps/clinic/src/browser-tests/chromium.ts';
import type { ClinicProcess } from '../../apps/clinic/src/browser-tests/clinic-process.ts';
import { type Measurements, percentile } from '../measurements.ts';

/** A slow telephone: four times slower than this machine, on a poor mobile network. */
const SLOWED = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const LOOKS = 7;

/** Notes the largest thing painted so far; in milliseconds from the start of the way to the page. */
const WATCH = `
  window.largestPaint = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.largestPaint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
`;

/** When the largest part of a page is painted on a slow telephone that has never been here, and what it asked for. */
export async function benchPaint(clinic: ClinicProcess, path: string): Promise<Measurements> {
  const looks = [];
  for (let i = 0; i < LOOKS; i += 1) looks.push(await look(clinic.address + path));
  const requests = Math.max(...looks.map((one) => one.requests));
  return {
    'site.page.requests': { value: requests, unit: '', aim: 2, better: 'lower' },
    'site.page.slowPhone.largestPaint.median': seconds(
      percentile(
        looks.map(({ paintMs }) => paintMs),
        0.5,
      ),
      1.5,
    ),
    'site.page.slowPhone.largestPaint.worst': seconds(Math.max(...looks.map(({ paintMs }) => paintMs)), null),
  };
}

async function look(address: string): Promise<{ paintMs: number; requests: number }> {
  // Each look its own browser: nothing of the look before is there, no connection and no file.
  const browser = await openChromium();
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Network.enable');
    await devTools.send('Network.emulateNetworkConditions', NETWORK);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await page.addInitScript(WATCH);
    let requests = 0;
    page.on('request', (request) => {
      if (request.resourceType() !== 'image') requests += 1;
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    return { paintMs: await page.evaluate<number>('window.largestPaint'), requests };
  } finally {
    await browser.close();
  }
}

function seconds(ms: number, aim: number | null) {
  return { value: Math.round(ms / 10) / 100, unit: 's', aim, better: 'lower' as const };
}
