import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoSignIn } from './http-client.ts';
import { aNewVisit } from './new-visit.ts';
import { chromiumForFile, expectNothingSerious, openPage, signInAs } from './staff-page.ts';

const chromium = chromiumForFile();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** Draws in the box to sign in, by pointer. */
async function signInBox(page: Page): Promise<void> {
  const pad = page.getByRole('img', { name: /^Box to sign in/ });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('There is no box to sign in.');
  const at = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...at(0.1, 0.8));
  await page.mouse.down();
  for (const [x, y] of [
    [0.2, 0.2],
    [0.3, 0.8],
    [0.5, 0.4],
    [0.8, 0.7],
  ] as const)
    await page.mouse.move(...at(x, y), { steps: 6 });
  await page.mouse.up();
}

describe('a consent', () => {
  it('is signed on a phone by a code that the clinic shows, and the clinic sees it', async () => {
    const visit = await aNewVisit('Amina', '1990-05-17', '212-555-0101');
    const { page, complaints } = await openPage(chromium());
    await signInAs(page, 'clinician');
    await page.goto(`${visit}/consent`);
    await page.getByText('No consent for dry needling is signed.').waitFor();
    await page.getByRole('button', { name: /^Open it from today/ }).click();
    await expectNothingSerious(page);
    await page.getByRole('button', { name: 'Show a code for the phone' }).click();
    const code = await page.getByLabel(/^Code /).textContent();
    await expectNothingSerious(page);

    const { page: phone, complaints: phoneComplaints } = await openPage(chromium(), PHONE);
    await phone.goto('/sign');
    await phone.getByLabel('Code').fill('AAAA-AAAA');
    await phone.getByRole('button', { name: 'Open' }).click();
    await phone.getByText('This code opens nothing').waitFor();
    await phone.getByLabel('Code').fill(code ?? '');
    await phone.getByRole('button', { name: 'Open' }).click();
    await phone.getByRole('heading', { level: 1, name: 'Consent to dry needling' }).waitFor();
    expect(await phone.content()).not.toContain('Okonjo');
    await expectNothingSerious(phone);
    await phone.getByLabel('Your first and last name').fill('Amina Okonjo');
    await phone.getByRole('button', { name: 'Sign', exact: true }).click();
    await phone.getByText('Nothing is signed yet.').waitFor();
    await signInBox(phone);
    await phone.getByRole('button', { name: 'Sign', exact: true }).dblclick();
    await phone.getByRole('heading', { name: 'Signed. Thank you.' }).waitFor();
    const download = phone.waitForEvent('download');
    await phone.getByRole('link', { name: 'Open my copy (PDF)' }).click();
    expect((await download).suggestedFilename()).toMatch(/^consent-.*\.pdf$/);
    await expectNothingSerious(phone);

    await page.getByText('Signed just now.').waitFor();
    await page.getByRole('img', { name: 'Signature of Amina Okonjo' }).waitFor();
    await page.getByText('Signed, and good today.').waitFor();
    await expectNothingSerious(page);

    await page.getByText("Withdraw it, on the patient's word").click();
    await page.getByLabel('Who told you').fill('the patient');
    await page.getByRole('button', { name: 'Withdraw this consent' }).click();
    await page.getByText(/Consent was withdrawn on/).waitFor();
    expect({ clinic: complaints, phone: phoneComplaints }).toEqual({ clinic: [], phone: [] });
  });

  it("is signed on the clinic's tablet by a guardian, with no way to the record until the staff sign in again", async () => {
    const child = `${new Date().getFullYear() - 14}-01-02`;
    const visit = await aNewVisit('Temi', child, '212-555-0102');
    const { page, complaints } = await openPage(chromium(), { viewport: { width: 820, height: 1180 } });
    await signInAs(page, 'clinician');
    const other = await page.context().newPage();
    await other.goto('/staff/today');
    await page.goto(`${visit}/consent`);
    await page.getByRole('button', { name: /^Open it from today/ }).click();
    await page.getByRole('button', { name: 'Hand this tablet over' }).click();
    await page.getByRole('heading', { level: 1, name: 'Consent to dry needling' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/sign');

    await other.waitForURL(/\/staff\/sign-in/);
    for (const address of [visit, `${visit}/consent`, '/staff/patients']) {
      await other.goto(address);
      expect(new URL(other.url()).pathname).toBe('/staff/sign-in');
    }
    await page.goBack();
    expect(await page.content()).not.toContain('Okonjo');
    await page.goto('/sign');

    await page.getByLabel('Your first and last name').fill('Temi Okonjo');
    await page.getByLabel('What you are to Temi').fill('mother');
    await signInBox(page);
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await page.getByText("This is the child's own name.").waitFor();
    // What was drawn is there still.
    await page.getByRole('img', { name: 'Box to sign in, signed with 1 line' }).waitFor();
    await page.getByLabel('Your first and last name').fill('Ngozi Okonjo');
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await page.getByRole('heading', { name: 'Signed. Thank you.' }).waitFor();
    await expectNothingSerious(page);

    await page.getByRole('link', { name: 'For the staff: sign in again' }).click();
    await signInHere(page);
    await page.waitForURL((url) => url.pathname === `${visit}/consent`);
    await page.getByText('Ngozi Okonjo, mother of the patient').waitFor();
    expect(complaints).toEqual([]);
  });
});

async function signInHere(page: Page): Promise<void> {
  const { email, password } = demoSignIn('clinician');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

describe("the practice's consent text", () => {
  it('is offered in Spanish where the practice has none, and what was written stays when the language changes', async () => {
    const { page, complaints } = await openPage(chromium());
    await signInAs(page, 'owner');
    await page.goto('/staff/practice/consent', { waitUntil: 'networkidle' });
    const title = page.getByRole('textbox', { name: 'Title' });
    const text = page.getByRole('textbox', { name: /^Text/ });
    const english = await text.inputValue();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Spanish');
    expect(await title.inputValue()).toBe('Consentimiento para la punción seca');
    expect(await text.inputValue()).toMatch(/^# Qué es\n/);
    await page.getByRole('region', { name: 'Preview' }).getByRole('heading', { name: 'Usted decide' }).waitFor();
    await expectNothingSerious(page);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('English');
    expect(await text.inputValue()).toBe(english);
    await text.fill('# Our own words');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Spanish');
    expect(await text.inputValue()).toBe('# Our own words');
    expect(complaints).toEqual([]);
  });
});
