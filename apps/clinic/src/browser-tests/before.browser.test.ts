import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoSignIn } from './http-client.ts';
import { aNewVisit, aVisitOfToday } from './new-visit.ts';
import { chromiumForFile, expectNothingSerious, openPage, signInAs } from './staff-page.ts';

const chromium = chromiumForFile();

/** By form, as before scripts run: the page of the visit shows it when it is opened. */
async function plan(page: Page, visit: string, muscle: string): Promise<void> {
  const answer = await page.request.post(`${visit}/needling`, {
    form: { intent: 'add-site', muscle, side: 'left', triggerPoint: '' },
    headers: { Origin: new URL(page.url()).origin },
  });
  expect(answer.status()).toBeLessThan(400);
}

/** Nothing is the matter. */
const WELL = ['No', 'Fine'] as const;

describe('before the needle', () => {
  it('stops until the visit is asked, lets a warning pass with a reason, and starts', async () => {
    const { page, complaints } = await openPage(chromium());
    await signInAs(page, 'clinician');
    const visit = await aVisitOfToday(page, -3);
    await plan(page, visit, 'upper-trapezius');
    await page.goto(`${visit}/before`);
    const panel = page.getByRole('region', { name: 'Before the needle' });
    await panel.getByText('7 questions of this visit not asked yet.').waitFor();
    await expect.poll(() => panel.getByRole('button', { name: /^Start needling/ }).count()).toBe(0);
    await expectNothingSerious(page);

    // By hand past the page: a start with a stop is refused by the address too, and says why.
    const past = await page.request.post(`${visit}/before`, {
      form: { 'why.over-the-lung': 'Pincer grip, lifted off the chest' },
      headers: { Origin: new URL(page.url()).origin },
    });
    expect(past.status()).toBe(422);

    const questions = panel.getByRole('list').filter({ hasText: 'How do you feel about needles?' });
    for (const row of await questions.getByRole('listitem').all()) {
      const words = (await row.textContent())?.includes('eaten') ? ['Yes'] : WELL;
      const choice = row.getByRole('button').filter({ hasText: new RegExp(`^(${words.join('|')})$`) });
      await choice.first().click();
    }
    await panel.getByText(/to pass with a reason/).waitFor();
    const steps = page.getByRole('navigation', { name: 'Steps of this visit' });
    await steps.getByRole('link', { name: /^Asked\s*7 of 7/ }).waitFor();
    await panel.getByRole('button', { name: /^Start needling/ }).click();
    await panel.getByRole('alert').filter({ hasText: 'say why' }).first().waitFor();
    await panel.getByRole('button', { name: 'Pincer grip, lifted off the chest' }).click();
    // Other warnings may stand beside it: needles that another test left in another patient, say.
    for (const why of await panel.getByLabel(/^Going on all the same, because/).all()) {
      if ((await why.inputValue()) === '') await why.fill('Looked at, and it does not change this');
    }
    await expectNothingSerious(page);
    await panel.getByRole('button', { name: /^Start needling/ }).click();
    await page.waitForURL(/\/needling/);
    await page.goto(`${visit}/before`);
    await panel.getByText(/Started by Marta Ellery/).waitFor();
    expect(complaints).toEqual([]);
  });

  it('lets what was needled without a start be signed with a reason, and tells the owner', async () => {
    const { page } = await openPage(chromium());
    await signInAs(page, 'clinician');
    const visit = await aNewVisit('Soleil', '1979-03-11', '212-555-0131');
    await plan(page, visit, 'soleus');
    await page.goto(`${visit}/needling`);
    const site = page.getByRole('article', { name: /Soleus, left/ });
    for (const [label, value] of [
      ['Needles in', '1'],
      ['Needles out', '1'],
      ['Insertions', '3'],
    ] as const) {
      await site.getByLabel(label, { exact: true }).fill(value);
    }
    await page.getByRole('navigation', { name: 'Steps of this visit' }).getByRole('link', { name: /^Note/ }).click();
    await page.waitForURL(/\/note$/);
    const password = page.getByLabel('Your password');
    await password.fill(demoSignIn('clinician').password);
    await page.getByRole('button', { name: /^Sign as / }).click();
    await page
      .getByText(/needled without a start, and something stands against it/)
      .first()
      .waitFor();
    await page.getByLabel('Signed against this, because').fill('The screen was asked aloud and not tapped');
    await expectNothingSerious(page);
    await password.fill(demoSignIn('clinician').password);
    await page.getByRole('button', { name: /^Sign as / }).click();
    await page.getByRole('heading', { name: 'Signed against a stop' }).waitFor();

    const owner = await openPage(chromium());
    await signInAs(owner.page, 'owner');
    await owner.page.goto('/staff/tasks');
    await owner.page.getByText('A session was signed against a stop: read why').first().waitFor();
  });
});
