import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumForFile, expectNothingSerious, openPage, signInAs } from './staff-page.ts';

const chromium = chromiumForFile();

/** The colour of links on the practice's public pages, as the browser has worked it out. */
async function linkColour(page: Page): Promise<string> {
  return page
    .getByRole('contentinfo')
    .getByRole('link')
    .first()
    .evaluate((link) => getComputedStyle(link).color);
}

function rgb(hex: string): string {
  const at = (index: number) => Number.parseInt(hex.slice(index, index + 2), 16);
  return `rgb(${at(1)}, ${at(3)}, ${at(5)})`;
}

describe('the look of the public site', () => {
  it('is chosen by an owner who is offered a colour that can be read, sees it beside the form, and can go back', async () => {
    const { page, complaints } = await openPage(chromium());
    await signInAs(page, 'owner');
    await page.goto('/');
    const before = await linkColour(page);
    await page.goto('/staff/site/look', { waitUntil: 'networkidle' });
    await page.getByLabel('Links and buttons', { exact: true }).fill('#7fd1b9');
    await page.getByText(/contrast of 1\.\d to 1 and need 4\.5 to 1/).waitFor();

    // Sent all the same, it is refused, and nothing typed is lost.
    await page.getByRole('button', { name: 'Save this look' }).click();
    await page.waitForLoadState('networkidle');
    expect(await page.getByLabel('Links and buttons', { exact: true }).inputValue()).toBe('#7fd1b9');
    const take = page.getByRole('button', { name: /^Take #/ });
    const nearest = (await take.textContent())?.match(/#[0-9a-f]{6}/)?.[0] ?? '';
    await take.click();
    const shown = page.frameLocator('iframe[title="The first page on a phone"]');
    const link = shown.getByRole('contentinfo').getByRole('link').first();
    await expect
      .poll(() => link.evaluate((one) => getComputedStyle(one).color), { timeout: 15_000 })
      .toBe(rgb(nearest));
    await expectNothingSerious(page);
    await page.getByRole('button', { name: 'Save this look' }).click();
    await page.getByText('looks like this from now on').waitFor();

    const visitor = await openPage(chromium(), { javaScriptEnabled: false });
    await visitor.page.goto('/');
    expect(await linkColour(visitor.page)).toBe(rgb(nearest));
    await visitor.page.goto('/muscles');
    expect(await linkColour(visitor.page)).toBe(rgb(nearest));

    await page.getByRole('button', { name: 'Back to the look before' }).click();
    await page.getByText('The look before holds again').waitFor();
    await visitor.page.goto('/');
    expect(await linkColour(visitor.page)).toBe(before);
    expect([...complaints, ...visitor.complaints]).toEqual([]);
  });

  it('has a first page whose sections an owner orders and hides, seen in a preview before anybody else sees it', async () => {
    const { page, complaints } = await openPage(chromium());
    await signInAs(page, 'owner');
    await page.goto('/staff/site/home', { waitUntil: 'networkidle' });
    await page.getByRole('checkbox', { name: /^Does it help/ }).uncheck();
    await page.getByLabel('Welcome in English').fill('Come in, and sit down.');
    const shown = page.frameLocator('iframe[title="The first page on a wide screen"]');
    await shown.getByText('Come in, and sit down.').waitFor();
    await expect.poll(() => shown.getByRole('heading', { name: 'Does it help?' }).count(), { timeout: 15_000 }).toBe(0);
    await expectNothingSerious(page);
    const visitor = await openPage(chromium(), { javaScriptEnabled: false });
    await visitor.page.goto('/');
    await visitor.page.getByRole('heading', { name: 'Does it help?' }).waitFor();
    await page.getByRole('button', { name: 'Save this first page' }).click();
    await page.getByText('Visitors see it like this').waitFor();
    await visitor.page.reload();
    await visitor.page.getByText('Come in, and sit down.').waitFor();
    await page.getByRole('button', { name: 'Back to the first page before' }).click();
    await page.getByText('The first page before holds again').waitFor();
    await visitor.page.reload();
    await visitor.page.getByRole('heading', { name: 'Does it help?' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
