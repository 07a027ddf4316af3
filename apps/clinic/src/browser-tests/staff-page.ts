import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, expect, inject } from 'vitest';
import { openChromium } from './chromium.ts';
import { demoSignIn } from './http-client.ts';

/**
 * A Chromium for each page that a test opens, ended after the test. The one that an npm package ships is a single
 * process: there a page left open by one test was seen to take the cookies out of another's requests, and closing it
 * ended them all.
 */
export function chromiumForFile(): () => Promise<Browser> {
  let opened: Promise<Browser>[] = [];
  afterEach(async () => {
    for (const browser of opened) await (await browser).close();
    opened = [];
  });
  return () => {
    const browser = openChromium();
    opened.push(browser);
    return browser;
  };
}

/** A new page; what its scripts complain about fails the test that looks at `complaints`. */
export async function openPage(opening: Promise<Browser>, options: BrowserContextOptions = {}) {
  const browser = await opening;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    baseURL: inject('address'),
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A form that is refused answers 422: the browser notes that, and nothing is wrong with the page.
    if (message.type() === 'error' && !/status of 4(09|22)/.test(message.text())) {
      const { url } = message.location();
      complaints.push(`${message.text()} ${url} on ${page.url()}`);
    }
  });
  return { page, complaints };
}

/** Signs in through the form, by mouse. */
export async function signInAs(page: Page, role: string): Promise<void> {
  const { email, password } = demoSignIn(role);
  await page.goto('/staff/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}

/** axe's serious and critical findings on the page as it stands, one line each. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

export async function expectNothingSerious(page: Page): Promise<void> {
  expect({ page: new URL(page.url()).pathname, found: await seriousFindings(page) }).toEqual({
    page: new URL(page.url()).pathname,
    found: [],
  });
}
