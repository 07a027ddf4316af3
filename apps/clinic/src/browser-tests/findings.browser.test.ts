import { strokesForRegion } from '@filiform/body';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { pressUntilFocused } from './keyboard.ts';
import { aVisitOfToday } from './new-visit.ts';
import { chromiumForFile, expectNothingSerious, openPage, signInAs } from './staff-page.ts';

const chromium = chromiumForFile();

const HEAD = ['neck-lateral', 'behind-ear', 'temple'] as const;
const HEART = ['chest', 'upper-arm-medial', 'jaw-angle'] as const;

/** One of today's last visits, with a drawing on the left. Each test takes another. */
async function aDrawnVisit(page: Page, fromTheEnd: number, regions: readonly (typeof HEAD | typeof HEART)[number][]) {
  const address = await aVisitOfToday(page, -fromTheEnd);
  const strokes = regions.flatMap((region) => strokesForRegion(region, 'left', 6, 'aching'));
  const send = (rowVersion: number) =>
    page.request.post(`${address}/drawing`, {
      data: { rowVersion, drawing: { version: 1, strokes } },
      headers: { origin: new URL(page.url()).origin },
    });
  // The demo has drawn at some of them already.
  const answer = await send(0);
  if (answer.status() === 409) await send(z.object({ rowVersion: z.number() }).parse(await answer.json()).rowVersion);
  await page.goto(address);
}

/** The muscles of the list, best first. */
async function order(page: Page): Promise<readonly string[]> {
  const rows = page.getByRole('button', { name: /^Needle this: / });
  const names = await rows.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  return names.map((name) => name.replace('Needle this: ', ''));
}

const saved = (page: Page) => page.getByText('Saved', { exact: true }).first().waitFor();
const muscles = (page: Page) => page.getByRole('tabpanel', { name: 'Muscles to examine' });

describe('findings', () => {
  it('are tapped beside the muscles, change the order at once, and survive a reload', async () => {
    const { page, complaints } = await openPage(chromium(), { hasTouch: true });
    await signInAs(page, 'clinician');
    await aDrawnVisit(page, 3, HEAD);
    const next = page.getByRole('region', { name: 'Next palpation' });
    await next.getByText('Upper trapezius').waitFor();
    const [first, , , , fifth = ''] = await order(page);
    expect(first).toBe('Upper trapezius, left');

    // The fifth hurts as the patient knows it: it climbs.
    await next.getByRole('button', { name: 'Not tender' }).tap();
    await next.getByRole('button', { name: /^Next: / }).waitFor();
    await page.getByRole('button', { name: new RegExp(`^${fifth}`) }).click();
    const chips = page.getByRole('group', { name: `Found in ${fifth}` }).last();
    for (const chip of ['Familiar pain', 'Tender', 'Taut band'])
      await chips.getByRole('button', { name: chip, exact: true }).click();
    await expect.poll(async () => (await order(page)).slice(0, 4)).toContain(fifth);
    await expectNothingSerious(page);
    const after = await order(page);
    await saved(page);

    await page.reload();
    await muscles(page).getByText('Found: not tender').waitFor();
    await muscles(page).getByText('Found: familiar pain, tender, taut band').waitFor();
    expect(await order(page)).toEqual(after);
    await page.getByRole('tab', { name: 'Findings (2)' }).click();
    await expectNothingSerious(page);
    expect(complaints).toEqual([]);
  });

  it('are recorded, taken back and found by name with the keyboard alone, with complaint and headache', async () => {
    const { page, complaints } = await openPage(chromium());
    await signInAs(page, 'clinician');
    await aDrawnVisit(page, 4, HEAD);
    await page.getByRole('region', { name: 'Next palpation' }).waitFor();
    await pressUntilFocused(page, page.getByRole('combobox', { name: 'Complaint' }));
    await page.keyboard.type('Tension');
    await muscles(page)
      .getByText(/published shares of patients with tension-type headache/)
      .waitFor();
    await pressUntilFocused(page, page.getByText(/^Headache\? Ask/));
    await page.keyboard.press('Enter');
    await pressUntilFocused(page, page.getByRole('button', { name: 'Nausea with the headache' }));
    await page.keyboard.press('Space');
    await page.getByText('Headache: 1 of 8 yes').waitFor();

    await pressUntilFocused(page, page.getByRole('tab', { name: 'Muscles to examine' }), 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await pressUntilFocused(page, page.getByRole('searchbox', { name: 'Find a muscle' }));
    await page.keyboard.type('masetter');
    await pressUntilFocused(page, page.getByRole('button', { name: /^Masseter.*, right$/ }).first());
    await page.keyboard.press('Enter');
    const chips = page.getByRole('group', { name: /^Found in Masseter.*, right$/ });
    await pressUntilFocused(page, chips.getByRole('button', { name: 'Tender', exact: true }));
    await page.keyboard.press('Space');
    await page.getByRole('tab', { name: 'Findings (1)' }).waitFor();
    await expectNothingSerious(page);
    await pressUntilFocused(page, page.getByRole('button', { name: /^Undo Masseter.*: tender/ }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Findings', exact: true }).waitFor();
    await saved(page);
    const stored: unknown = await (await page.request.get(`${page.url()}/findings`)).json();
    expect(stored).toEqual({ complaint: 'tension-type-headache', features: ['nausea'], findings: [] });
    expect(complaints).toEqual([]);
  });

  it('are kept on the device while there is no connection, and shown beside another person’s', async () => {
    const { page } = await openPage(chromium());
    await signInAs(page, 'clinician');
    await aDrawnVisit(page, 5, HEAD);
    const next = page.getByRole('region', { name: 'Next palpation' });
    await page.route('**/findings', (route) => route.abort());
    await next.getByRole('button', { name: 'Tender', exact: true }).click();
    await page.getByText(/Not saved: no connection/).waitFor();
    await page.unroute('**/findings');
    await page.reload();
    await muscles(page).getByText('Found: tender').waitFor();
    await saved(page);

    const theirs = { muscle: 'masseter-deep', side: 'left', kind: 'weakness' };
    await page.request.post(`${page.url()}/findings`, {
      data: { rowVersion: 1, examination: { features: [], findings: [theirs] } },
      headers: { origin: new URL(page.url()).origin },
    });
    await next.getByRole('button', { name: 'Taut band' }).click();
    await page.getByRole('heading', { name: /recorded other findings meanwhile/ }).waitFor();
    await expectNothingSerious(page);
    await page.getByRole('button', { name: 'Keep both' }).click();
    await page.getByRole('tab', { name: 'Findings (3)' }).waitFor();
    await saved(page);
  });

  it('never come before a red flag, on a wide screen, a tablet or a phone', async () => {
    const { page } = await openPage(chromium());
    await signInAs(page, 'clinician');
    await aDrawnVisit(page, 6, HEART);
    for (const width of [1440, 820, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const told = page
        .getByText(/Emergency: heart/)
        .locator('visible=true')
        .first();
      await told.waitFor();
      const box = await told.boundingBox();
      expect([width, box !== null && box.y < 900]).toEqual([width, true]);
      await expectNothingSerious(page);
    }
  });
});
