import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { withClient } from '../postgres/connection.ts';
import { runningServer } from '../postgres/running-server.ts';
import { chromiumForFile, expectNothingSerious, openPage, signInAs } from './staff-page.ts';

const chromium = chromiumForFile();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** Gives the sheet of a needled visit of today by a code, in the language of this name. @returns the code as it is shown */
async function giveByCode(page: Page, language: string): Promise<string> {
  await page.goto('/staff/today');
  const visit = await page
    .getByRole('listitem')
    .filter({ hasText: /Signed|Needling not signed/ })
    .first()
    .getByRole('link', { name: /^Open visit/ })
    .getAttribute('href');
  await page.goto(`${visit}/aftercare`);
  await page.getByRole('link', { name: language }).click();
  await page.getByRole('button', { name: 'Code for the patient’s phone' }).click();
  const shown = page.getByRole('status', { name: 'For the patient’s phone' });
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(await shown.innerText())?.[0];
  if (!code) throw new Error('The page shows no code.');
  return code;
}

async function type(phone: Page, code: string): Promise<void> {
  await phone.goto('/aftercare');
  await phone.getByRole('textbox', { name: 'Code (código)' }).fill(code);
  await phone.getByRole('button', { name: 'Open (abrir)' }).click();
}

/** The code that was made last has had its two weeks. */
async function twoWeeksLater(): Promise<void> {
  const { owner } = await runningServer(inject('dataDir'));
  const changed = await withClient(owner, (client) =>
    client.query(
      `update app.aftercare_code set made_at = made_at - interval '14 days', expires_at = expires_at - interval '14 days'
       where id = (select id from app.aftercare_code order by made_at desc limit 1)`,
    ),
  );
  expect(changed.rowCount).toBe(1);
}

describe('the aftercare sheet on a phone', () => {
  it('opens by its code, in the language it was given in, and tells nothing but a first name', async () => {
    const { page, complaints } = await openPage(chromium());
    await signInAs(page, 'clinician');
    const code = await giveByCode(page, 'Español');
    await expectNothingSerious(page);

    const { page: phone, complaints: phoneComplaints } = await openPage(chromium(), PHONE);
    await phone.goto('/aftercare');
    await expectNothingSerious(phone);
    await type(phone, code.toLowerCase().replace('-', ' '));
    await phone.getByRole('heading', { name: 'Lo que es normal' }).waitFor();
    await phone.getByText(/Su código abre esta hoja hasta el/).waitFor();
    expect(new URL(phone.url()).href).not.toContain(code);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectNothingSerious(phone);
    await phone.getByRole('link', { name: 'Cuándo pedir ayuda' }).click();
    await phone.getByRole('heading', { name: /911/ }).first().waitFor();
    expect(complaints).toEqual([]);
    expect(phoneComplaints).toEqual([]);
  });

  it('says of a wrong code, and of one that is over, that it opens nothing, and keeps what was typed', async () => {
    const { page: phone } = await openPage(chromium(), PHONE);
    const field = phone.getByRole('textbox', { name: 'Code (código)' });
    const sentence = phone.getByText(/This code opens nothing: look at it once more\. It works for two weeks/);
    await type(phone, 'BCDF-GHJK');
    await sentence.waitFor();
    await phone.getByText(/Este código no abre nada/).waitFor();
    expect(await field.inputValue()).toBe('BCDF-GHJK');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await expectNothingSerious(phone);

    const { page } = await openPage(chromium());
    await signInAs(page, 'clinician');
    const code = await giveByCode(page, 'English');
    await type(phone, code);
    await phone.getByRole('heading', { name: 'What is normal' }).waitFor();
    await twoWeeksLater();
    await type(phone, code);
    await sentence.waitFor();
    expect(await field.inputValue()).toBe(code);
  });
});
