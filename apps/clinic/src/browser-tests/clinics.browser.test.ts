import { describe, expect, it } from 'vitest';
import { chromiumForFile, expectNothingSerious, openPage, signInAs } from './staff-page.ts';

const chromium = chromiumForFile();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

describe('the clinics in public', () => {
  it('a visitor finds the hours and asks for a visit on a phone; the desk finds it and marks it answered', async () => {
    const { page: phone, complaints } = await openPage(chromium(), PHONE);
    await phone.goto('/clinics');
    await expectNothingSerious(phone);
    await phone.getByRole('link', { name: 'Depot Street', exact: true }).first().click();
    await phone.getByRole('heading', { level: 1, name: 'Depot Street' }).waitFor();
    await phone
      .getByText(/^(Open now|Closed|By arrangement)/)
      .first()
      .waitFor();
    expect(await phone.locator('tr[aria-current=date]').count()).toBe(1);
    await phone
      .getByRole('img', { name: /Sketch of the streets around the Depot Street clinic: .*Windlass Street/ })
      .waitFor();
    await expectNothingSerious(phone);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    await phone.getByRole('main').getByRole('link', { name: 'Ask for a visit' }).first().click();
    expect(await phone.getByRole('combobox', { name: 'Clinic' }).inputValue()).toBe('depot-street');
    await phone.getByText('call 911 now').waitFor();
    await phone.getByRole('group', { name: 'Is this your first visit' }).getByLabel('I would rather not say').check();
    await phone.getByLabel('Tuesday').check();
    await phone.getByLabel('Noon to 4 pm').check();
    await phone.getByLabel('Shoulder, arm or hand').check();
    await phone.getByLabel('Your name').pressSequentially('Perpetua Wren', { delay: 60 });
    await phone.getByLabel('By telephone').check();
    await expectNothingSerious(phone);
    await phone.getByRole('button', { name: 'Send the request' }).click();
    // Without a number nobody can call: what was typed stays.
    await phone.getByText(/Write a telephone number with at least 7 digits/).waitFor();
    expect(await phone.getByLabel('Your name').inputValue()).toBe('Perpetua Wren');
    expect(await phone.getByLabel('Tuesday').isChecked()).toBe(true);
    await phone.getByRole('textbox', { name: 'Telephone' }).pressSequentially('970-555-0177', { delay: 60 });
    await phone.getByRole('button', { name: 'Send the request' }).click();
    await phone.getByRole('heading', { name: 'Thank you' }).waitFor();
    await phone.getByText(/It is not an appointment yet: somebody of the front desk gets in touch/).waitFor();
    await expectNothingSerious(phone);

    const { page, complaints: deskComplaints } = await openPage(chromium());
    await signInAs(page, 'front-desk');
    await page.goto('/staff/site/inbox');
    await page.getByRole('link', { name: 'Request for a visit from Perpetua Wren' }).click();
    await page.getByRole('heading', { level: 1, name: /Perpetua Wren/ }).waitFor();
    const address = new URL(page.url()).pathname;
    await page.goto('/staff/tasks');
    await page.locator(`a[href="${address}"]`).waitFor();
    expect(await page.getByText('Perpetua').count()).toBe(0);
    await page.locator(`a[href="${address}"]`).click();
    await page.getByText('Shoulder, arm or hand').waitFor();
    await page.getByRole('link', { name: '970-555-0177' }).waitFor();
    await expectNothingSerious(page);
    await page.getByLabel('What came of it').fill('Called: comes Tuesday at 1 pm.');
    await page.getByRole('button', { name: 'Mark as answered' }).click();
    await page.getByText(/Answered by Yolanda Marsh.*comes Tuesday at 1 pm/).waitFor();
    await page.getByRole('link', { name: 'Back to the inbox' }).click();
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
    expect(await page.getByText('Perpetua Wren').count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(deskComplaints).toEqual([]);
  });

  it('an owner changes hours and the map with what visitors see beside them', async () => {
    const { page, complaints } = await openPage(chromium());
    await signInAs(page, 'owner');
    await page.goto('/staff/site/clinics');
    await page.getByRole('link', { name: 'North Bench' }).click();
    await page.getByLabel('Saturday').fill('9 am - noon');
    await page.getByRole('cell', { name: '9 am to noon' }).waitFor();
    await page.getByLabel('Sunday').fill('sometimes');
    await page.getByRole('button', { name: 'Save the hours' }).click();
    await page.getByText(/"sometimes" could not be read. Write it like/).waitFor();
    await page.getByLabel('Sunday').fill('closed');
    await page.getByRole('button', { name: 'Save the hours' }).click();
    await page.getByText(/The hours are saved/).waitFor();
    // The drawing beside the lines follows once the page's scripts run.
    await page.waitForLoadState('networkidle');
    await page.getByLabel('Streets around the clinic').fill('Kestrelgate Avenue from 0,5 to 14,8\nClinic at 9,6');
    await page.getByRole('img', { name: /Kestrelgate Avenue\. North is up/ }).waitFor();
    await expectNothingSerious(page);

    const { page: visitor } = await openPage(chromium());
    await visitor.goto('/es/clinics/north-bench');
    await visitor.getByRole('row', { name: /Sábado.*9 a\.\sm\. a mediodía/ }).waitFor();
    await expectNothingSerious(visitor);
    expect(complaints).toEqual([]);
  });
});
