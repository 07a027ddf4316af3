import { type ClinicProcess, startClinic, temporaryData } from '../apps/clinic/src/browser-tests/clinic-process.ts';
import type { Measurements } from './measurements.ts';
import { benchManyArticles } from './site/many-articles.ts';
import { benchOnePage } from './site/one-page.ts';
import { benchPaint } from './site/paint.ts';
import { findArticle } from './site/reader.ts';
import { benchThroughput } from './site/throughput.ts';

/** The public site on data of its own: one article page, and then ten thousand of them. */
export async function benchSite(): Promise<Measurements> {
  const { dataDir, remove } = await temporaryData();
  // Once to make the demo practice; what is measured is a clinic that was started on its data.
  await (await startClinic(dataDir)).stop();
  const clinic = await startClinic(dataDir);
  try {
    return await measureSite(clinic);
  } finally {
    await clinic.stop();
    await remove();
  }
}

/** @param clinic ten thousand articles are written into it */
export async function measureSite(clinic: ClinicProcess): Promise<Measurements> {
  const path = await findArticle(clinic);
  process.stdout.write(`  the page: ${path}\n`);
  return {
    ...(await benchOnePage(clinic, path)),
    ...(await benchThroughput(clinic, path)),
    ...(await benchPaint(clinic, path)),
    ...(await benchManyArticles(clinic)),
  };
}
