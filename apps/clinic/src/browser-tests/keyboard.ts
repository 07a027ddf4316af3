import type { Locator, Page } from 'playwright-core';

const MOST_PRESSES = 400;

/** Goes on through the page, key by key as a person without a mouse does, until the wanted control has the focus. */
export async function pressUntilFocused(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`No number of ${key} leads to ${wanted}.`);
}
