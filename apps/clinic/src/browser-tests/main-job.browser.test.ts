import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoSignIn } from './http-client.ts';
import { pressUntilFocused } from './keyboard.ts';
import { aNewVisit } from './new-visit.ts';
import { chromiumForFile, expectNothingSerious, openPage, signInAs } from './staff-page.ts';

const chromium = chromiumForFile();

/** Strokes on the left side of the head, in millimetres of its profile space: temple, behind the ear, neck. */
const RAMS_HORN = [
  [
    [56, 26],
    [44, 36],
    [28, 42],
  ],
  [
    [-18, 24],
    [-28, 4],
    [-26, -18],
  ],
  [
    [-40, -40],
    [-46, -70],
    [-50, -105],
  ],
] as const;

async function draw(page: Page, strokes: readonly (readonly (readonly [number, number])[])[]): Promise<void> {
  const chart = page.getByRole('img', { name: /^Head, left side/ });
  for (const stroke of strokes) {
    const points = await chart.evaluate((element, places) => {
      if (!(element instanceof SVGSVGElement)) throw new Error('The chart is not an SVG.');
      const toWindow = element.getScreenCTM();
      // The left profile looks to the viewer's left, and screens count downwards.
      return places
        .map(([x, y]) => new DOMPoint(-x, -y).matrixTransform(toWindow ?? undefined))
        .map(({ x, y }) => ({ x, y }));
    }, stroke);
    const [first, ...rest] = points;
    if (!first) continue;
    await page.mouse.move(first.x, first.y);
    await page.mouse.down();
    for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 8 });
    await page.mouse.up();
  }
}

/** From the session to its note by the link on top, at once: what was typed last has to be in it. */
async function goToNote(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Steps of this visit' }).getByRole('link', { name: /^Note/ }).click();
  await page.waitForURL(/\/note$/);
}

async function candidates(page: Page): Promise<readonly string[]> {
  const list = page.getByRole('tabpanel', { name: 'Muscles to examine' }).getByRole('listitem');
  return (await list.allTextContents()).map((text) => text.replace(/(likely|possible|unlikely).*$/, ''));
}

describe('the main job', () => {
  it('goes from a drawing by mouse to a signed and printed note', async () => {
    const { page, complaints } = await openPage(chromium());
    await signInAs(page, 'clinician');
    const visit = await aNewVisit('Ramona', '1988-02-09', '212-555-0141');
    await page.goto(visit);
    await page.getByRole('tab', { name: /^Head, left side/ }).click();
    await draw(page, RAMS_HORN);
    await expect.poll(async () => (await candidates(page)).slice(0, 3)).toContain('Upper trapezius, left');
    await page.getByText('Saved', { exact: true }).first().waitFor();
    await expectNothingSerious(page);

    await page.getByRole('button', { name: 'Needle this: Upper trapezius, left' }).click();
    await page.waitForURL(/\/needling/);
    const left = page.getByRole('article', { name: /Upper trapezius, left/ });
    await left.getByLabel('Needles in', { exact: true }).fill('2');
    await left.getByLabel('Insertions', { exact: true }).fill('6');
    await left.getByLabel('Twitch responses', { exact: true }).fill('3');
    await left.locator('label', { hasText: /^Well$/ }).click();
    await page.getByRole('button', { name: 'Upper trapezius, left: other side too' }).click();
    const right = page.getByRole('article', { name: /Upper trapezius, right/ });
    await right.waitFor();
    for (const empty of ['Needles in', 'Needles out', 'Insertions', 'Twitch responses']) {
      expect([empty, await right.getByLabel(empty, { exact: true }).inputValue()]).toEqual([empty, '']);
    }
    await right.getByLabel('Needles in', { exact: true }).fill('1');
    await right.getByLabel('Needles out', { exact: true }).fill('1');
    await right.getByLabel('Insertions', { exact: true }).fill('4');
    await right.locator('label', { hasText: /^Well$/ }).click();

    // One needle short: the note says so, and is not signed.
    await left.getByLabel('Needles out', { exact: true }).fill('1');
    await left.getByLabel('Needles out', { exact: true }).blur();
    await page.getByRole('status').filter({ hasText: 'Needles in 3 · out 2' }).waitFor();
    await expectNothingSerious(page);
    await goToNote(page);
    // Nobody started this needling by the plan: it is signed against what the check finds, and the reason is kept.
    await page.getByLabel('Signed against this, because').fill('Needled before the check was known here');
    await page.getByLabel('Your password').fill(demoSignIn('clinician').password);
    await page.getByRole('button', { name: /^Sign as / }).click();
    await page
      .getByText(/Needles in 3, needles out 2/)
      .first()
      .waitFor();
    await expectNothingSerious(page);

    // Found again, and counted: now it can be signed.
    await page.goto(`${visit}/needling`);
    await left.getByLabel('Needles out', { exact: true }).fill('2');
    await left.getByLabel('Needles out', { exact: true }).blur();
    await page.getByRole('status').filter({ hasText: 'Needles in 3 · out 3' }).waitFor();
    await goToNote(page);
    await page.getByLabel('Signed against this, because').fill('Needled before the check was known here');
    await page.getByLabel('Your password').fill('not my password');
    await page.getByRole('button', { name: /^Sign as / }).click();
    await page.getByText('This is not your password').waitFor();
    expect(await page.getByLabel('Signed against this, because').inputValue()).toContain('before the check');
    await page.getByLabel('Your password').fill(demoSignIn('clinician').password);
    await page.getByRole('button', { name: /^Sign as / }).click();
    await page.getByRole('heading', { name: /^Signed note/ }).waitFor();
    await page.getByRole('heading', { name: 'Signed against a stop' }).waitFor();
    await expectNothingSerious(page);

    const pdf = await page.request.get(`${visit}/note.pdf`);
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    expect(complaints).toEqual([]);

    // The drawing it was signed with is closed now.
    await page.goto(visit);
    await page
      .getByText(/signed/i)
      .first()
      .waitFor();
  });

  it('goes from marked regions to a signed note by keyboard alone', async () => {
    const { page, complaints } = await openPage(chromium());
    await signInAs(page, 'clinician');
    const visit = await aNewVisit('Kayla', '1981-10-30', '212-555-0142');
    await page.goto('/staff/today');
    await pressUntilFocused(page, page.locator(`a[href="${visit}"]`, { hasText: 'Open visit' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/staff\/visits\/[^/]+$/);

    await pressUntilFocused(page, page.getByRole('tab', { name: 'Muscles to examine' }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    for (const region of ['Side of the neck', 'Behind the ear', 'Temple']) {
      await pressUntilFocused(page, page.getByRole('button', { name: `${region}, left`, exact: true }));
      await page.keyboard.press('Space');
    }
    await page.getByText('Saved', { exact: true }).first().waitFor();
    await pressUntilFocused(page, page.getByRole('tab', { name: /^Regions/ }), 'Shift+Tab');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await candidates(page)).slice(0, 3)).toContain('Upper trapezius, left');
    await pressUntilFocused(page, page.getByRole('button', { name: 'Needle this: Upper trapezius, left' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/needling/);

    const site = page.getByRole('article', { name: /Upper trapezius, left/ });
    for (const [label, value] of [
      ['Needles in', '1'],
      ['Needles out', '1'],
      ['Insertions', '5'],
      ['Twitch responses', '0'],
    ] as const) {
      await pressUntilFocused(page, site.getByLabel(label, { exact: true }));
      await page.keyboard.type(value);
    }
    await pressUntilFocused(page, site.getByRole('radio', { name: 'Well' }));
    await page.keyboard.press('Space');
    await page.getByRole('status').filter({ hasText: 'Needles in 1 · out 1' }).waitFor();
    await pressUntilFocused(page, page.getByRole('link', { name: /note/i }).first(), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/note$/);
    await pressUntilFocused(page, page.getByLabel('Signed against this, because'));
    await page.keyboard.type('Needled before the check was known here');
    await pressUntilFocused(page, page.getByLabel('Your password'));
    await page.keyboard.type(demoSignIn('clinician').password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Signed note/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('exports a drawing that the command line accepts', async () => {
    const { page } = await openPage(chromium());
    await signInAs(page, 'clinician');
    await page.goto('/staff/today');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Needling not signed' })
      .getByRole('link', { name: /^Open visit/ })
      .first()
      .click();
    await page.waitForLoadState('networkidle');
    await page.getByRole('tab', { name: /^Regions/ }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export drawing' }).first().click(),
    ]);
    const { rankCommand } = await import('../cli/rank.ts');
    const said: string[] = [];
    const exported = await readFile(await download.path(), 'utf8');
    const code = await rankCommand(['--drawing', '-', '--json'], {
      stdin: (async function* () {
        yield exported;
      })(),
      stdout: (text) => {
        said.push(text);
      },
      stderr: (text) => {
        said.push(text);
      },
      folders: [],
    });
    expect(code).toBe(0);
    expect(said.join('')).toContain('"candidates":[{"muscle"');
  });
});
