import type { ClinicProcess } from '../../apps/clinic/src/browser-tests/clinic-process.ts';
import { type Measurements, milliseconds, percentile } from '../measurements.ts';
import { answerTimes, get, read, tellChanged, warm } from './reader.ts';

const COLD_ROUNDS = 200;
const WARM_ROUNDS = 20_000;

/** What one page weighs, and how long the server takes for it: made anew, and kept. */
export async function benchOnePage(clinic: ClinicProcess, path: string): Promise<Measurements> {
  const address = clinic.address + path;
  const page = await read(address);
  const sheets = [...page.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].flatMap(([, href]) => href ?? []);
  const html = await warm(address);
  const css: number[] = [];
  for (const sheet of sheets) css.push((await warm(clinic.address + sheet)).bytes);
  const cold: number[] = [];
  for (let i = 0; i < COLD_ROUNDS; i += 1) {
    await tellChanged(clinic, 'practice');
    const { serverMs } = await get(address);
    if (serverMs === undefined) throw new Error(`${path} was kept though its practice changed.`);
    cold.push(serverMs);
  }
  await warm(address);
  await answerTimes(address, WARM_ROUNDS / 4);
  const kept = await answerTimes(address, WARM_ROUNDS);
  return {
    'site.page.sent.html': kilobytes(html.bytes, null),
    'site.page.sent.css': kilobytes(sum(css), null),
    'site.page.sent.all': kilobytes(html.bytes + sum(css), 14),
    'site.page.scripts': {
      value: (page.match(/<script(?! type="application\/ld\+json")/g) ?? []).length,
      unit: '',
      aim: 0,
      better: 'lower',
    },
    'site.page.cold.server.p50': milliseconds(percentile(cold, 0.5), 15),
    'site.page.cold.server.p99': milliseconds(percentile(cold, 0.99), null),
    'site.page.warm.caller.p50': milliseconds(percentile(kept, 0.5), 0.2),
    'site.page.warm.caller.p99': milliseconds(percentile(kept, 0.99), null),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function kilobytes(bytes: number, aim: number | null) {
  return { value: Math.round(bytes / 102.4) / 10, unit: 'KB', aim, better: 'lower' as const };
}
