import { describe, expect, inject, it } from 'vitest';
import { withClient } from '../postgres/connection.ts';
import { runningServer } from '../postgres/running-server.ts';
import { cookieOf, request } from './http-client.ts';
import { chromiumForFile, openPage, signInAs } from './staff-page.ts';

const chromium = chromiumForFile();

/** The demo's patient with the most drawings. */
async function patientWithDrawings(): Promise<string> {
  const { owner } = await runningServer(inject('dataDir'));
  return withClient(owner, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'select patient_id as id from app.pain_drawing group by patient_id order by count(*) desc limit 1',
    );
    return rows[0]?.id ?? '';
  });
}

describe('two drawings side by side', () => {
  it('are chosen by date, told in words and sorted by change', async () => {
    const { page, complaints } = await openPage(chromium());
    await signInAs(page, 'clinician');
    await page.goto(`/staff/patients/${await patientWithDrawings()}`);
    await page.getByRole('link', { name: 'Compare with an earlier drawing' }).click();
    await page.getByRole('heading', { level: 1, name: /^Pain drawings of/ }).waitFor();
    await page.getByText(/ in all:/).waitFor();
    const [earlier, later] = [page.getByLabel('Earlier', { exact: true }), page.getByLabel('Later', { exact: true })];
    await earlier.selectOption({ index: 1 });
    await later.selectOption({ index: 4 });
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForURL(/from=[0-9a-f-]{36}&to=[0-9a-f-]{36}$/);
    expect(
      await page
        .getByRole('region', { name: /^Earlier, / })
        .getByRole('img')
        .count(),
    ).toBeGreaterThan(0);

    const changes = async () => page.locator('td[data-column="areaCm2"]').allTextContents();
    const asNumbers = (texts: readonly string[]) => texts.map((text) => Number.parseFloat(text.replace('−', '-')));
    await page.getByRole('button', { name: /^Area, cm²/ }).click();
    const ascending = asNumbers(await changes());
    expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
    await page.getByRole('button', { name: /^Area, cm²/ }).click();
    await page
      .getByRole('columnheader', { name: /^Area, cm²/ })
      .and(page.locator('[aria-sort=descending]'))
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('are compared before scripts run', async () => {
    const { page } = await openPage(chromium(), { javaScriptEnabled: false });
    await signInAs(page, 'clinician');
    await page.goto(`/staff/patients/${await patientWithDrawings()}/drawings`);
    await page.getByLabel('Earlier', { exact: true }).selectOption({ index: 2 });
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForURL(/from=/);
    await page.getByText(/ in all:/).waitFor();
    expect(await page.getByRole('button', { name: /Area|Print/ }).count()).toBe(0);
  });

  it('are closed to the front desk and to a student without a share, and unknown for a made-up visit', async () => {
    const address = `/staff/patients/${await patientWithDrawings()}/drawings`;
    for (const role of ['front-desk', 'student'])
      expect([role, (await request(address, { cookie: await cookieOf(role) })).status]).toEqual([role, 403]);
    const cookie = await cookieOf('clinician');
    const none = await request(`${address}?from=01890000-0000-7000-8000-000000000000`, { cookie });
    expect(none.status).toBe(404);
  });
});
