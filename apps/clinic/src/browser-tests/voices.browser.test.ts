import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { withClient } from '../postgres/connection.ts';
import { runningServer } from '../postgres/running-server.ts';
import { request } from './http-client.ts';
import { chromiumForFile, expectNothingSerious, openPage, signInAs } from './staff-page.ts';

const chromium = chromiumForFile();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, javaScriptEnabled: false };
const WORDS = 'They asked first and needled later. The stairs at the back door are steep.';

/** Tests of other files type wrong codes from the same address: ten within a quarter of an hour, and everybody waits. */
async function forgetWrongCodes(): Promise<void> {
  const { owner } = await runningServer(inject('dataDir'));
  await withClient(owner, (client) => client.query('delete from app.sign_in_failure'));
}

/** The desk asks the first who is due. @returns the link, and the code beside it */
async function askTheFirst(
  page: Page,
): Promise<{ readonly link: string; readonly code: string; readonly name: string }> {
  await page.goto('/staff/patients');
  await page.getByRole('link', { name: 'To be asked for words' }).click();
  await page.getByRole('heading', { name: 'To be asked for words' }).waitFor();
  await expectNothingSerious(page);
  const first = page.getByRole('main').getByRole('listitem').first().getByRole('link');
  const name = await first.innerText();
  await first.click();
  await page.getByRole('button', { name: 'Make a link to write' }).click();
  const slip = page.getByRole('status');
  await slip.getByRole('img', { name: /Code for the phone|Código para la cámara/ }).waitFor();
  await expectNothingSerious(page);
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(await slip.innerText())?.[0] ?? '';
  expect(await slip.innerText()).not.toContain(name);
  return { link: await page.getByLabel('The link').inputValue(), code, name };
}

async function write(phone: Page): Promise<void> {
  await phone.locator('#words').fill(WORDS);
  await phone.locator('#givenName').fill('Rosa');
  await phone.locator('#familyName').fill('Quill');
  await phone.locator('input[name=shownAs][value=initials]').check();
  await phone.locator('button[value=preview]').click();
}

async function isPublic(): Promise<boolean> {
  return (await (await request('/voices')).text()).includes(WORDS);
}

describe('words of a patient', () => {
  it('are asked for at the desk, written on a phone without scripts, shown after a look, and gone when withdrawn', async () => {
    const { page: desk, complaints } = await openPage(chromium());
    await signInAs(desk, 'front-desk');
    const { link, code } = await askTheFirst(desk);

    const { page: phone } = await openPage(chromium(), PHONE);
    await phone.goto(new URL(link).pathname.replace(/^\/es/, ''));
    await phone.getByRole('button', { name: 'See how it will look' }).click();
    await phone.getByText('Nothing was sent yet').waitFor();
    await write(phone);
    await phone.getByRole('heading', { name: 'This is how it will look' }).waitFor();
    await phone.getByRole('button', { name: 'Change something' }).click();
    expect(await phone.locator('#words').inputValue()).toBe(WORDS);
    await phone.locator('button[value=preview]').click();
    await phone.getByRole('button', { name: 'Sign and send' }).click();
    await phone.getByText('Tick the box if you agree').waitFor();
    await phone.getByRole('checkbox').check();
    await phone.getByLabel('Sign with your full name').fill('Rosa Quill');
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await phone.getByRole('button', { name: 'Sign and send' }).click();
    await phone.getByRole('heading', { name: 'Thank you. Your words have arrived' }).waitFor();
    await phone.getByText('Signed: Rosa Quill').waitFor();
    expect(await isPublic()).toBe(false);

    const { page: again } = await openPage(chromium(), PHONE);
    await again.goto(new URL(link).pathname);
    await again.getByRole('heading', { name: /This link is not good any more|Este enlace ya no sirve/ }).waitFor();
    await forgetWrongCodes();
    await again.goto('/voices/write');
    await again.getByLabel('Code').fill(code);
    await again.getByRole('button', { name: 'Open' }).click();
    await again.getByText('This code opens nothing').waitFor();

    const { page: editor } = await openPage(chromium());
    await signInAs(editor, 'editor');
    await editor.goto('/staff/site/voices');
    await expectNothingSerious(editor);
    expect(await editor.content()).not.toContain('Quill');
    const words = editor.getByRole('listitem').filter({ hasText: WORDS });
    await words.getByText('R. Q.').waitFor();
    await words.getByRole('button', { name: 'Show' }).click();
    await words.getByText(/Shown by Clara Whitaker/).waitFor();
    expect(await isPublic()).toBe(true);

    await phone.reload();
    await phone.getByText(/They show on our website since/).waitFor();
    await phone.getByRole('button', { name: 'Withdraw my words' }).click();
    await phone.getByText(/You withdrew them on/).waitFor();
    expect(await isPublic()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('stand on a page of their own in both languages, by clinic, marked as the demo’s', async () => {
    const { page, complaints } = await openPage(chromium());
    for (const [path, heading] of [
      ['/voices', 'What patients say'],
      ['/es/voices', 'Lo que dicen los pacientes'],
      ['/voices?clinic=millrace', 'What patients of Millrace say'],
    ] as const) {
      await page.goto(path);
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      await expectNothingSerious(page);
      expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(
        new RegExp(`${path.replace('?', '\\?')}$`),
      );
    }
    expect(await page.getByText('Demo: made-up words').count()).toBeGreaterThan(3);
    for (const nowhere of ['/voices?clinic=nowhere', '/voices?page=99', '/voices?page=0'])
      expect((await request(nowhere)).status).toBe(404);
    expect(complaints).toEqual([]);
  });
});
