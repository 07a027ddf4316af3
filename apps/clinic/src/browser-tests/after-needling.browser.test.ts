import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumForFile, expectNothingSerious, openPage, signInAs } from './staff-page.ts';

const chromium = chromiumForFile();

/** The needling page of one of today's visits that wait for their signature: other tests leave some. */
async function openNeedling(page: Page): Promise<string> {
  await page.goto('/staff/today');
  const visit = await page
    .getByRole('listitem')
    .filter({ hasText: 'Needling not signed' })
    .first()
    .getByRole('link', { name: /^Open visit/ })
    .getAttribute('href');
  await page.goto(`${visit}/needling`, { waitUntil: 'networkidle' });
  return visit ?? '';
}

describe('something happened', () => {
  it('shows what to do the moment the kind is chosen, and the owner has the task, without the name', async () => {
    const { page, complaints } = await openPage(chromium());
    await signInAs(page, 'clinician');
    const visit = await openNeedling(page);
    const patient = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('link', { name: 'Something happened' }).click();
    const callEmergency = page.getByText(/Breathless, low SpO2, or getting worse: call emergency services/);
    expect(await callEmergency.isVisible()).toBe(false);
    await page.getByRole('radio', { name: /Collapsed lung/ }).check();
    await callEmergency.waitFor({ timeout: 2_000 });
    expect(await page.getByRole('radio', { name: /^Serious/ }).isChecked()).toBe(true);
    await expectNothingSerious(page);

    await page.getByRole('checkbox', { name: /Sit the patient up/ }).check();
    await page.getByRole('radio', { name: 'While needled' }).check();
    await page.getByLabel('Outcome so far').selectOption('hospital');
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText(/^Recorded\. It stands below/).waitFor();
    await page.getByRole('heading', { name: /Collapsed lung.*Serious/ }).waitFor();
    await expectNothingSerious(page);
    expect(complaints).toEqual([]);

    const owner = await openPage(chromium());
    await signInAs(owner.page, 'owner');
    await owner.page.goto('/staff/tasks', { waitUntil: 'networkidle' });
    const task = owner.page.getByRole('listitem').filter({ hasText: 'Collapsed lung' }).first();
    await task.getByText(/ask the board/).waitFor();
    expect(await owner.page.locator('main').innerText()).not.toContain(patient);
    await expectNothingSerious(owner.page);
    await task.getByRole('button', { name: /^Done/ }).click();
    await owner.page
      .getByRole('status')
      .getByText(/^Done: Collapsed lung/)
      .waitFor();
    await owner.page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await task.getByRole('button', { name: /^Done/ }).waitFor();
    expect((await owner.page.request.get(`${visit}/events`)).status()).toBe(403);
  });

  it('keeps what was written while the network was gone, and records it once it is back', async () => {
    const { page } = await openPage(chromium());
    await signInAs(page, 'clinician');
    await openNeedling(page);
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Something happened' }).click();
    const panel = page.locator('#something-happened');
    await panel.getByRole('radio', { name: 'Fainting' }).check();
    await page.locator('#something-happened [data-steps="faint"]').waitFor();
    await panel.getByRole('radio', { name: 'Later at the visit' }).check();
    await panel.getByLabel('What happened, and what was done').fill('Pale, gone for some seconds.');
    await panel.getByRole('button', { name: 'Record it' }).click();
    await page.getByText(/No connection\. It is kept in this tab/).waitFor();
    await page.context().setOffline(false);
    await page.getByText(/^Recorded\. It stands below/).waitFor();
    // Exactly one: two of the name would be refused here.
    await page.getByRole('heading', { name: /^Fainting/ }).waitFor();
  });

  it('can be recorded before any script has run', async () => {
    const { page } = await openPage(chromium(), { javaScriptEnabled: false });
    await signInAs(page, 'clinician');
    const visit = await page
      .getByRole('listitem')
      .filter({ hasText: 'Needling not signed' })
      .first()
      .getByRole('link', { name: /^Open visit/ })
      .getAttribute('href');
    await page.goto(`${visit}/events`);
    const panel = page.locator('#something-happened');
    if (!(await panel.getAttribute('open').then((open) => open !== null)))
      await panel.locator('summary').first().click();
    const form = panel.locator('form');
    await form.getByRole('radio', { name: 'Nausea' }).check();
    await form.locator('[data-steps="nausea"]').waitFor();
    await form.getByRole('radio', { name: 'While needled' }).check();
    await form.getByLabel('Lasted (optional)').fill('a while');
    await form.getByRole('button', { name: 'Record it' }).click();
    await page.getByText(/Write how long it lasted as a number/).waitFor();
    expect(await form.getByRole('radio', { name: 'Nausea' }).isChecked()).toBe(true);
    await form.getByLabel('Lasted (optional)').fill('10');
    await form.getByRole('button', { name: 'Record it' }).click();
    await page.getByRole('heading', { name: /^Nausea/ }).waitFor();
  });
});

describe('the day after thorax work', () => {
  it('is a task with its questions, and done once they are answered', async () => {
    const { page, complaints } = await openPage(chromium());
    await signInAs(page, 'clinician');
    await page.goto('/staff/tasks', { waitUntil: 'networkidle' });
    await expectNothingSerious(page);
    const open = page.getByRole('link', { name: /^Ask and answer/ });
    const before = await open.count();
    await open.first().click();
    await page.getByRole('heading', { name: 'Next-day check' }).waitFor();
    await page
      .getByRole('group', { name: /short of breath/ })
      .getByRole('radio', { name: 'Yes' })
      .check();
    await page
      .getByText(/^Breathless: emergency services/)
      .first()
      .waitFor({ timeout: 2_000 });
    await expectNothingSerious(page);
    await page
      .getByRole('group', { name: /short of breath/ })
      .getByRole('radio', { name: 'No' })
      .check();
    await page
      .getByRole('group', { name: /chest or shoulder/ })
      .getByRole('radio', { name: 'No' })
      .check();
    await page.getByRole('button', { name: 'Save the answers' }).click();
    await page.getByText(/Not asked is not a no/).waitFor();
    await page
      .getByRole('group', { name: /dry cough/ })
      .getByRole('radio', { name: 'No' })
      .check();
    await page.getByRole('button', { name: 'Save the answers' }).click();
    await page.getByText('Well: three times no.').waitFor();
    await page.goto('/staff/tasks', { waitUntil: 'networkidle' });
    expect(await open.count()).toBe(before - 1);
    expect(complaints).toEqual([]);
  });
});
