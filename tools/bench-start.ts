import { startClinic, temporaryData } from '../apps/clinic/src/browser-tests/clinic-process.ts';
import { type Measurements, milliseconds, percentile } from './measurements.ts';

const STARTS = 7;

/** From the command to the first 200 of /health, on data that is there already; and once on an empty folder. */
export async function benchStart(): Promise<Measurements> {
  const { dataDir, remove } = await temporaryData();
  try {
    const began = performance.now();
    const first = await startClinic(dataDir);
    const emptyMs = performance.now() - began;
    await first.stop();
    const samples: number[] = [];
    for (let i = 0; i < STARTS; i += 1) {
      const from = performance.now();
      const clinic = await startClinic(dataDir);
      const health = await fetch(`${clinic.address}/health`);
      if (health.status !== 200) throw new Error(`/health answered ${health.status}.`);
      samples.push(performance.now() - from);
      await clinic.stop();
    }
    return {
      'start.existingData.median': milliseconds(percentile(samples, 0.5), 3000),
      'start.existingData.p99': milliseconds(percentile(samples, 0.99), null),
      'start.emptyFolder.once': milliseconds(emptyMs, null),
    };
  } finally {
    await remove();
  }
}
