import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { pressUntilFocused } from './keyboard.ts';
import { chromiumForFile, expectNothingSerious, openPage, signInAs } from './staff-page.ts';

const chromium = chromiumForFile();
const PAGE = '/where-does-it-hurt';

type Asked = { readonly method: string; readonly kind: string; readonly path: string };

/** What the browser asks of any server while the page is open, from its first request on. */
function record(page: Page): readonly Asked[] {
  const asked: Asked[] = [];
  page.on('request', (request) => {
    const { origin, pathname, search } = new URL(request.url());
    const path = origin === inject('address') ? `${pathname}${search}` : request.url();
    asked.push({ method: request.method(), kind: request.resourceType(), path });
  });
  return asked;
}

async function openDrawing(page: Page): Promise<void> {
  await page.goto(PAGE);
  await page.getByRole('button', { name: /^None of these/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Draw where it hurts' }).waitFor();
}

/** A line on the chart, by mouse; places as shares of the chart's width and height. */
async function drawByMouse(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const box = await page.locator('#pain-chart svg').boundingBox();
  if (!box) throw new Error('There is no chart.');
  const at = ([x, y]: readonly [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at(to), { steps: 12 });
  await page.mouse.up();
}

async function ask(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'What may this be?' }).click();
  await page.getByRole('heading', { level: 1, name: 'What your drawing resembles' }).waitFor();
}

describe('where does it hurt', () => {
  it('works in the browser alone: nothing but its own files is fetched, nothing is sent, kept or put in the address', async () => {
    const { page, complaints } = await openPage(chromium());
    const asked = record(page);
    await openDrawing(page);
    await drawByMouse(page, [0.5, 0.45], [0.52, 0.6]);
    await drawByMouse(page, [0.48, 0.1], [0.5, 0.14]);
    await ask(page);
    await page.getByRole('button', { name: 'Change the drawing' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await ask(page);
    expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(PAGE);
    for (const { method, kind, path } of asked) {
      expect([path, method]).toEqual([path, 'GET']);
      expect(['document', 'script', 'stylesheet', 'image', 'other']).toContain(kind);
      expect(path).toMatch(/^(\/where-does-it-hurt|\/assets\/[\w.-]+\.(js|css)|\/icon\.svg)$/);
    }
    expect(asked.filter(({ kind }) => kind === 'document')).toHaveLength(1);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      history: JSON.stringify(history.state),
    }));
    expect(kept).toMatchObject({ local: 0, session: 0, cookies: '', databases: 0 });
    expect(kept.history).not.toMatch(/stroke|points/);
    expect(complaints).toEqual([]);
  });

  it('is held to that by the browser: whatever a script of the page tries to send is refused', async () => {
    const { page } = await openPage(chromium());
    await page.goto(PAGE);
    await page.getByRole('button', { name: /^None of these/ }).waitFor();
    const reached: string[] = [];
    page.on('response', (response) => reached.push(response.url()));
    const outcome = await page.evaluate(async () => {
      const refused = new Set<string>();
      // Ends once each of the three ways was refused; a way that is open would leave it waiting.
      const all = new Promise<void>((done) =>
        document.addEventListener('securitypolicyviolation', (event) => {
          refused.add(event.effectiveDirective);
          if (['connect-src', 'form-action', 'img-src'].every((way) => refused.has(way))) done();
        }),
      );
      await fetch('/muscles?drawing=1').catch(() => undefined);
      navigator.sendBeacon('/muscles', 'drawing');
      const form = document.createElement('form');
      form.action = '/muscles?drawing=2';
      document.body.append(form);
      form.submit();
      const image = new Image();
      image.src = 'https://elsewhere.example/drawing.png';
      await all;
      return [...refused];
    });
    expect(outcome).toEqual(expect.arrayContaining(['connect-src', 'form-action', 'img-src']));
    expect(reached).toEqual([]);
  });

  it('answers a yes with what to do now, in place of everything else, and leads back', async () => {
    const { page } = await openPage(chromium(), { viewport: { width: 390, height: 844 } });
    await page.goto(PAGE);
    await page.getByRole('button', { name: /^None of these/ }).waitFor();
    await page.getByText(/Pain or pressure in the chest/).click();
    await page.getByRole('heading', { level: 1, name: 'Call the emergency number now' }).waitFor();
    expect(await page.getByRole('link', { name: 'Call 911' }).getAttribute('href')).toBe('tel:911');
    expect(await page.getByRole('button', { name: /^None of these/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: /trapezius/i }).count()).toBe(0);
    await expectNothingSerious(page);
    await page.getByRole('button', { name: 'Back to the questions' }).click();
    await page.getByRole('button', { name: /^None of these/ }).waitFor();
  });

  it('says in words what a drawing resembles, with pages, and no percentages or needles', async () => {
    const { page, complaints } = await openPage(chromium());
    await openDrawing(page);
    await expectNothingSerious(page);
    await page.getByRole('tab', { name: /^Head, left side/ }).click();
    await drawByMouse(page, [0.42, 0.3], [0.38, 0.36]);
    await ask(page);
    const said = await page.getByRole('main').innerText();
    expect(said).toMatch(/resembles (closely|in part)/);
    expect(said).not.toMatch(/%|needl/i);
    const links = page.getByRole('main').getByRole('listitem').getByRole('link');
    const pages = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(pages.length).toBeGreaterThan(0);
    for (const path of pages) {
      expect(path).toMatch(/^\/muscles\/[a-z-]+$/);
      expect((await fetch(`${inject('address')}${path}`)).status).toBe(200);
    }
    await expectNothingSerious(page);
    expect(complaints).toEqual([]);
  });

  it('is drawn on by finger, and leads with the heart where that is the chest', async () => {
    const { page, complaints } = await openPage(chromium(), { viewport: { width: 390, height: 844 }, hasTouch: true });
    await openDrawing(page);
    await page.locator('#pain-chart').scrollIntoViewIfNeeded();
    const box = await page.locator('#pain-chart svg').boundingBox();
    if (!box) throw new Error('There is no chart.');
    const client = await page.context().newCDPSession(page);
    // The middle of the chest on the whole figure: a fifth of the way down.
    const at = (i: number) => [{ x: box.x + box.width / 2 + 4 + i, y: box.y + box.height * 0.235 }];
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (let i = 1; i < 8; i += 1)
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(i) });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await ask(page);
    const first = page.getByRole('main').getByRole('heading', { level: 2 }).first();
    expect(await first.innerText()).toBe('First, the heart');
    await expectNothingSerious(page);
    expect(complaints).toEqual([]);
  });

  it('is used by keyboard alone: a place from the list, its answer, and back', async () => {
    const { page, complaints } = await openPage(chromium());
    await page.goto(PAGE);
    const next = page.getByRole('button', { name: /^None of these/ });
    await pressUntilFocused(page, next);
    await page.keyboard.press('Enter');
    const list = page.locator('summary', { hasText: 'Mark places by name' });
    await pressUntilFocused(page, list);
    await page.keyboard.press('Enter');
    await pressUntilFocused(page, page.getByRole('button', { name: 'Temple, left' }));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Temple, left', pressed: true }).waitFor();
    await pressUntilFocused(page, page.getByRole('button', { name: 'What may this be?' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: 'What your drawing resembles' });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('link', { name: 'Temporalis' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('is of use without scripts: each question opens to what to do, each place leads to its muscles', async () => {
    const { page } = await openPage(chromium(), { javaScriptEnabled: false });
    await page.goto(PAGE);
    await page.getByText(/Pain or pressure in the chest/).click();
    await page.getByText('Stop what you are doing and sit down.').waitFor();
    expect(await page.getByRole('button', { name: /^None of these/ }).count()).toBe(0);
    await page.locator('summary', { hasText: 'Head and face' }).click();
    await page.getByRole('link', { name: 'Temporalis' }).first().click();
    await page.waitForURL('**/muscles/temporalis');
  });

  it('is gone with its links where the owner switches it off, and comes back', async () => {
    const { page } = await openPage(chromium());
    await signInAs(page, 'owner');
    await page.goto('/staff/practice');
    await page.getByRole('button', { name: 'Switch the page off' }).click();
    await page.getByText('The page is off.').waitFor();
    try {
      const answer = await page.goto(PAGE);
      expect(answer?.status()).toBe(404);
      expect(answer?.headers()['content-security-policy']).toContain("script-src 'none'");
      await page.getByRole('heading', { level: 1, name: /not here at the moment/ }).waitFor();
      for (const path of ['/', '/muscles', PAGE]) {
        await page.goto(path);
        expect([path, await page.locator(`a[href="${PAGE}"]`).count()]).toEqual([path, 0]);
      }
    } finally {
      await page.goto('/staff/practice');
      await page.getByRole('button', { name: 'Switch the page on' }).click();
      await page.getByText('The page is on.').waitFor();
    }
    expect((await page.goto(PAGE))?.status()).toBe(200);
    await page.goto('/staff/access-log');
    await page.getByText('Changed the practice’s settings').first().waitFor();
  });
});
