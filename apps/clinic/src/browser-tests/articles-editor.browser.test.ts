import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pressUntilFocused } from './keyboard.ts';
import { chromiumForFile, expectNothingSerious, openPage, signInAs } from './staff-page.ts';

const chromium = chromiumForFile();

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });
const saved = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^\s*Saved/ })
    .first()
    .waitFor();

async function aNewArticle(page: Page, title: string): Promise<string> {
  await page.goto('/staff/site/articles/new', { waitUntil: 'networkidle' });
  await page.getByLabel('Title').fill(title);
  await page.keyboard.press('Enter');
  await textOf(page).waitFor();
  return new URL(page.url()).pathname;
}

async function type(page: Page, text: string): Promise<void> {
  await textOf(page).focus();
  await page.keyboard.type(text);
}

describe('an article', () => {
  it('is written by keyboard, read by a clinician and published by an editor', async () => {
    const { page, complaints } = await openPage(chromium());
    await signInAs(page, 'editor');
    expect(new URL(page.url()).pathname).toBe('/staff/site/articles');
    const address = await aNewArticle(page, 'Cuello y cabeza: qué hace el trapecio');
    await expectNothingSerious(page);
    await textOf(page).focus();
    // As writers of plain text mark it; the toolbar's buttons do the same.
    await page.keyboard.type('## Where it hurts');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- behind the ear');
    await page.keyboard.press('Enter');
    await page.keyboard.type('at the temple');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+k');
    await page.getByLabel('Words').fill('Book a visit');
    await page.getByLabel('Leads to').fill('/book');
    await page.keyboard.press('Enter');
    await textOf(page).getByRole('link', { name: 'Book a visit' }).waitFor();

    await pressUntilFocused(page, page.getByRole('button', { name: 'Heading', exact: true }), 'Shift+Tab');
    for (let presses = 0; presses < 10; presses += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'A muscle’s pattern' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('menuitem', { name: 'A muscle’s pattern' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'A muscle’s pattern' });
    await dialog.waitFor();
    await page.keyboard.type('upper trap');
    await page.getByRole('option', { name: 'Upper trapezius' }).waitFor();
    await page.keyboard.press('Enter');
    await expectNothingSerious(page);
    await pressUntilFocused(page, dialog.getByRole('button', { name: 'Put it in' }));
    await page.keyboard.press('Enter');
    await textOf(page).getByRole('img', { name: 'Upper trapezius, left: where its pain is felt' }).waitFor();
    await page.getByLabel('Summary').fill('Which muscle of the neck sends pain to the head.');
    await saved(page);
    await expectNothingSerious(page);

    await page.getByRole('link', { name: 'Review and publish' }).click();
    await page.getByRole('button', { name: 'Ask for a review' }).click();
    await page.getByText('stands among the clinicians’ tasks', { exact: false }).first().waitFor();
    await expectNothingSerious(page);

    const clinician = await openPage(chromium());
    await signInAs(clinician.page, 'clinician');
    await clinician.page.goto('/staff/tasks', { waitUntil: 'networkidle' });
    const task = clinician.page.getByRole('listitem').filter({ hasText: 'Read “Cuello y cabeza' });
    await task.getByRole('link', { name: /Read and answer/ }).click();
    await clinician.page.getByRole('heading', { name: 'Where it hurts' }).waitFor();
    await clinician.page.getByRole('radio', { name: 'It can be published' }).check();
    await clinician.page.getByRole('button', { name: 'Answer' }).click();
    await clinician.page.getByText('You approved it. It can be published.').waitFor();
    await expectNothingSerious(clinician.page);

    await page.goto(`${address}/review`, { waitUntil: 'networkidle' });
    await page.getByText(/^Approved, version 1/).waitFor();
    await page.getByRole('button', { name: 'Publish now' }).click();
    await page.getByText('It is public now.').waitFor();
    await page
      .getByText(/^Public since/)
      .first()
      .waitFor();
    await page.goto(`${address}/settings`);
    expect(await page.getByLabel('Address').inputValue()).toBe('cuello-y-cabeza-que-hace-el-trapecio');
    await expectNothingSerious(page);
    expect([...complaints, ...clinician.complaints]).toEqual([]);
  });

  it('that two write at once loses nothing: the second is told, and what is not chosen stays as a version', async () => {
    const { page } = await openPage(chromium());
    await signInAs(page, 'editor');
    const address = await aNewArticle(page, 'Written by two');
    const other = await openPage(chromium());
    await signInAs(other.page, 'owner');
    await other.page.goto(address, { waitUntil: 'networkidle' });
    await type(page, 'First words.');
    await saved(page);
    await type(other.page, 'Other words.');
    const told = other.page.getByRole('alert').filter({ hasText: 'Clara Whitaker' });
    await told.getByRole('heading', { name: /changed this article meanwhile/ }).waitFor();
    await expectNothingSerious(other.page);
    await told.getByRole('button', { name: 'Take theirs' }).click();
    await textOf(other.page).getByText('First words.').waitFor();
    await other.page.getByRole('link', { name: 'Versions' }).click();
    await other.page.getByRole('radio', { name: 'From version 1' }).waitFor();
    await expectNothingSerious(other.page);
    await other.page.getByRole('button', { name: 'Restore version 1' }).click();
    await other.page.getByText('The text is version 1 again.', { exact: false }).waitFor();
    await other.page.getByRole('link', { name: 'Write' }).click();
    await textOf(other.page).getByText('Other words.').waitFor();
  });

  it('keeps what was typed while the network was gone, past a closed tab', async () => {
    const { page } = await openPage(chromium());
    await signInAs(page, 'editor');
    const address = await aNewArticle(page, 'Written on a train');
    await page.context().setOffline(true);
    await type(page, 'In the tunnel.');
    await page.getByText('Not saved: no connection, kept on this device').waitFor();
    await page.close();
    await page.context().setOffline(false);
    const again = await page.context().newPage();
    await again.goto(address, { waitUntil: 'networkidle' });
    await textOf(again).getByText('In the tunnel.').waitFor();
    await saved(again);
    await again.reload({ waitUntil: 'networkidle' });
    await textOf(again).getByText('In the tunnel.').waitFor();
  });

  it('takes what is pasted from a word processor clean, and refuses a time that the clocks jump over', async () => {
    const { page, complaints } = await openPage(chromium());
    await signInAs(page, 'editor');
    const address = await aNewArticle(page, 'Pasted');
    await textOf(page).focus();
    await textOf(page).evaluate((element) => {
      const data = new DataTransfer();
      data.setData(
        'text/html',
        `<h1 style="color:red">Soreness</h1><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Walk</p><p onclick="x()">A <b>day</b> or two<img src=x onerror="document.title='run'"></p>`,
      );
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await textOf(page).getByRole('heading', { name: 'Soreness', level: 2 }).waitFor();
    expect(await textOf(page).getByRole('listitem').innerText()).toBe('Walk');
    expect(await textOf(page).locator('img, [onclick], [style]').count()).toBe(0);
    await page.getByLabel('Summary').fill('What to do when it aches.');
    await saved(page);
    await page.goto(`${address}/review`, { waitUntil: 'networkidle' });
    await page.getByLabel('Day').fill('2027-03-14');
    await page.getByLabel(/^Time/).fill('02:30');
    await page.getByRole('button', { name: 'Publish then' }).click();
    await page.getByText('The nearest that does is Sun 14 Mar 2027, 03:00', { exact: false }).waitFor();
    await page.getByLabel(/^Time/).fill('03:00');
    await page.getByRole('button', { name: 'Publish then' }).click();
    await page.getByText('Nobody has reviewed this version.').waitFor();
    await expectNothingSerious(page);
    await page.getByRole('button', { name: /^Publish it unreviewed/ }).click();
    await page.getByText(/^It comes out Sun 14 Mar 2027, 03:00/).waitFor();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('It is taken back', { exact: false }).waitFor();
    expect(complaints).toEqual([]);
  });
});
