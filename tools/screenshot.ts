import { fileURLToPath } from 'node:url';
import { openChromium } from '../apps/clinic/src/browser-tests/chromium.ts';
import { startClinic, temporaryData } from '../apps/clinic/src/browser-tests/clinic-process.ts';

/** Makes docs/screenshot.png: the drawing of one of today's patients, and the muscles beside it. */
const FILE = fileURLToPath(new URL('../docs/screenshot.png', import.meta.url));

const { dataDir, remove } = await temporaryData();
const clinic = await startClinic(dataDir);
const browser = await openChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 820 } });
  const who = clinic.signIns.find((one) => one.role === 'clinician');
  await page.goto(`${clinic.address}/staff/sign-in`);
  await page.getByLabel('E-mail').fill(who?.email ?? '');
  await page.getByLabel('Password').fill(who?.password ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  // Who has arrived has drawn, and is examined now; who is booked still has the two answers to whether she came.
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Arrived', hasNotText: 'Did not come' })
    .getByRole('link', { name: /^Open visit/ })
    .first()
    .click();
  const first = page.getByRole('tabpanel', { name: 'Muscles to examine' }).getByRole('listitem').first();
  await first.getByRole('button').first().hover();
  await page.waitForTimeout(500); // the zone's hatching fades in
  await page.screenshot({ path: FILE });
  process.stdout.write(`${FILE}\n`);
} finally {
  await browser.close();
  await clinic.stop();
  await remove();
}
