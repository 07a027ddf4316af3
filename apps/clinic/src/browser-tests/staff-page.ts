import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { openChromium } from './chromium.ts';
import { demoSignIn } from './http-client.ts';

/** One Chromium for the test file; each test opens a page of its own. */
export function chromiumForFile(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('Chromium is there once beforeAll has run.');
    return browser;
  };
}

/** A new page; what its scripts complain about fails the test that looks at `complaints`. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}) {
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
    if (message.type() === 'error' && !/status of 4(09|22)/.test(message.text())) complaints.push(message.text());
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
