import { openChromium } from '../apps/clinic/src/browser-tests/chromium.ts';
import {
  type ClinicProcess,
  signIn,
  startClinic,
  temporaryData,
} from '../apps/clinic/src/browser-tests/clinic-process.ts';
import { withClient } from '../apps/clinic/src/postgres/connection.ts';
import { runningServer } from '../apps/clinic/src/postgres/running-server.ts';
import { type Measurements, milliseconds, percentile } from './measurements.ts';

/** The patient page for every patient of the demo, the JavaScript of two first pages, and the memory after all that. */
export async function benchPages(): Promise<Measurements> {
  const { dataDir, remove } = await temporaryData();
  // Once to make the demo practice; what is measured is a clinic that was started on its data, as on any morning.
  await (await startClinic(dataDir)).stop();
  const clinic = await startClinic(dataDir);
  try {
    const cookie = await signIn(clinic, 'clinician');
    const patients = await patientsByVisits(dataDir);
    const open = (id: string) => opened(`${clinic.address}/staff/patients/${id}`, cookie);
    // Everybody once to warm up, then everybody three times.
    for (const { id } of patients) await open(id);
    const every: Opened[] = [];
    for (let round = 0; round < 3; round += 1) for (const { id } of patients) every.push(await open(id));
    const busiest = patients[0];
    if (!busiest) throw new Error('The demo has no patient.');
    const long: Opened[] = [];
    for (let i = 0; i < 200; i += 1) long.push(await open(busiest.id));
    const scripts = await scriptSizes(clinic);
    return {
      ...pageTimes(`${patients.length}patients`, every, { p50: 15, p95: null }),
      ...pageTimes(`${busiest.visits}visits`, long, { p50: null, p95: 30 }),
      'scripts.publicHome.size': kilobytes(scripts.publicHome, 0),
      'scripts.staffFirstPage.compressed': kilobytes(scripts.staffFirstPage, 250),
      'memory.program.resident': megabytes(await clinic.residentBytes(), 200),
    };
  } finally {
    await clinic.stop();
    await remove();
  }
}

async function patientsByVisits(dataDir: string): Promise<readonly { id: string; visits: number }[]> {
  const { owner } = await runningServer(dataDir);
  return withClient(owner, async (client) => {
    const { rows } = await client.query<{ id: string; visits: number }>(`
      select p.id, count(v.id)::int as visits
      from app.patient p
      left join app.visit v on v.practice_id = p.practice_id and v.patient_id = p.id
      where p.merged_into is null
      group by p.id
      order by count(v.id) desc`);
    return rows;
  });
}

/** One look at a page: what the server took until the page was made, and what the caller waited on loopback. */
type Opened = { readonly serverMs: number; readonly callerMs: number };

async function opened(address: string, cookie: string): Promise<Opened> {
  const from = performance.now();
  const response = await fetch(address, { headers: { cookie } });
  await response.arrayBuffer();
  const callerMs = performance.now() - from;
  if (response.status !== 200) throw new Error(`A patient's page answered ${response.status}.`);
  const serverMs = Number(/dur=([\d.]+)/.exec(response.headers.get('server-timing') ?? '')?.[1]);
  return { serverMs, callerMs };
}

type Aims = { readonly p50: number | null; readonly p95: number | null };

function pageTimes(what: string, looks: readonly Opened[], aims: Aims): Measurements {
  const server = looks.map(({ serverMs }) => serverMs);
  const caller = looks.map(({ callerMs }) => callerMs);
  return {
    [`patientPage.${what}.p50`]: milliseconds(percentile(server, 0.5), aims.p50),
    [`patientPage.${what}.p95`]: milliseconds(percentile(server, 0.95), aims.p95),
    [`patientPage.${what}.p99`]: milliseconds(percentile(server, 0.99), null),
    [`patientPage.${what}.caller.p50`]: milliseconds(percentile(caller, 0.5), null),
  };
}

/** Compressed bytes of JavaScript that a browser receives before a page is still. */
async function scriptSizes(clinic: ClinicProcess): Promise<{ publicHome: number; staffFirstPage: number }> {
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script') sizes.push(request.sizes().then((size) => size.responseBodySize));
    });
    const bytesSoFar = async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    await page.goto(clinic.address, { waitUntil: 'networkidle' });
    const publicHome = await bytesSoFar();
    const who = clinic.signIns.find((one) => one.role === 'clinician');
    await page.goto(`${clinic.address}/staff/sign-in`);
    await page.getByLabel('E-mail').fill(who?.email ?? '');
    await page.getByLabel('Password').fill(who?.password ?? '');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/staff\/today/);
    await page.waitForLoadState('networkidle');
    return { publicHome, staffFirstPage: (await bytesSoFar()) - publicHome };
  } finally {
    await browser.close();
  }
}

function kilobytes(bytes: number, aim: number) {
  return { value: Math.round(bytes / 102.4) / 10, unit: 'KB', aim, better: 'lower' as const };
}

function megabytes(bytes: number, aim: number) {
  return { value: Math.round(bytes / 104857.6) / 10, unit: 'MB', aim, better: 'lower' as const };
}
