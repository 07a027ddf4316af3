import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aNewVisit, aVisitOfToday } from './new-visit.ts';
import { chromiumForFile, expectNothingSerious, openPage, signInAs } from './staff-page.ts';

const chromium = chromiumForFile();

const TABLET: BrowserContextOptions = { viewport: { width: 820, height: 1180 }, hasTouch: true };

/** What the server says of a session, as far as these tests ask. */
const Now = z.object({
  serverNow: z.string(),
  sites: z.array(
    z.object({ muscle: z.string(), side: z.string(), removed: z.boolean(), fields: z.record(z.string(), z.string()) }),
  ),
  pairs: z.array(z.object({ startedAt: z.string().nullable(), fields: z.record(z.string(), z.string()) })),
});

async function now(page: Page, visit: string) {
  return Now.parse(await (await page.request.get(`${visit}/needling/now`)).json());
}

/** The needling page of one of today's visits, counted from the first; each test takes another. */
async function openNeedling(page: Page, place: number): Promise<string> {
  const visit = await aVisitOfToday(page, place);
  await page.goto(`${visit}/needling`);
  await saved(page);
  return visit;
}

async function saved(page: Page): Promise<void> {
  await state(page)
    .getByText(/^\s*Saved$/)
    .waitFor();
}

function state(page: Page): Locator {
  return page.getByRole('region', { name: 'State of this session' });
}

function card(page: Page, name: string): Locator {
  return page.getByRole('article', { name: new RegExp(name) });
}

async function addMuscle(page: Page, said: string): Promise<void> {
  await page.getByLabel('Muscle, by name').fill(said);
  await page.getByLabel('Muscle, by name').press('Enter');
}

describe('a session on a tablet', () => {
  it('keeps what is typed before the scripts of a slow page run', async () => {
    const { page } = await openPage(chromium(), TABLET);
    await signInAs(page, 'clinician');
    const visit = await aNewVisit('Slowa', '1972-07-19', '212-555-0151');
    await page.request.post(`${visit}/needling`, {
      form: { intent: 'add-site', muscle: 'upper-trapezius', side: 'left', triggerPoint: '' },
      headers: { Origin: new URL(page.url()).origin },
    });
    let letThrough: () => void = () => undefined;
    const typed = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await typed;
      await route.continue();
    });
    await page.goto(`${visit}/needling`, { waitUntil: 'commit' });
    const site = card(page, 'Upper trapezius, left');
    await site.getByLabel('Needles in', { exact: true }).click();
    await page.keyboard.type('3');
    await site.getByLabel("Patient's response, in words").click();
    await page.keyboard.type('A deep ache, gone at once');
    await site.locator('label', { hasText: /^Well$/ }).click();
    letThrough();
    await saved(page);
    await expect
      .poll(async () => {
        const { needlesIn, response, tolerated } = (await now(page, visit)).sites[0]?.fields ?? {};
        return { needlesIn, response, tolerated };
      })
      .toEqual({ needlesIn: '3', response: 'A deep ache, gone at once', tolerated: 'well' });
  });

  it('copies the plan of the last visit and of the other side, without a finding or a count, and takes it back', async () => {
    const { page, complaints } = await openPage(chromium(), TABLET);
    await signInAs(page, 'clinician');
    const visit = await openNeedling(page, 4);
    await page.getByRole('button', { name: /^Copy last visit/ }).tap();
    await saved(page);
    const copied = (await now(page, visit)).sites;
    expect(copied.length).toBeGreaterThan(0);
    for (const { fields } of copied) {
      const found = ['insertions', 'twitches', 'depthMm', 'response', 'tolerated', 'needlesIn', 'needlesOut'];
      expect(found.map((field) => fields[field])).toEqual(found.map(() => ''));
      expect(fields.needleLengthMm).not.toBe('');
    }
    await page.getByRole('button', { name: 'Undo', exact: true }).tap();
    await saved(page);
    expect((await now(page, visit)).sites.filter(({ removed }) => !removed)).toEqual([]);
    await page.getByRole('button', { name: /^Copy last visit/ }).tap();
    const both = page.getByRole('button', { name: 'Both sides', exact: true });
    if (await both.isVisible()) await both.tap();
    await saved(page);
    const here = (await now(page, visit)).sites.filter(({ removed }) => !removed);
    const sides = (side: string) => here.filter((site) => site.side === side).map(({ muscle }) => muscle);
    expect(sides('left').sort()).toEqual(sides('right').sort());
    await expectNothingSerious(page);

    // The count out: nothing stands there before it is tapped.
    expect((await state(page).innerText()).replaceAll(/\s+/g, ' ')).toContain('Needles in – · out –');
    for (const site of await page.getByRole('article').all()) {
      await site.getByRole('button', { name: 'Needles in: +1' }).tap();
    }
    await page.getByRole('button', { name: 'Count them out' }).tap();
    const sheet = page.getByRole('dialog', { name: 'Count them out' });
    expect(await sheet.locator('[aria-pressed="true"]').count()).toBe(0);
    await expectNothingSerious(page);
    await sheet
      .getByRole('button', { name: /out, left and right: 0 each side$/ })
      .first()
      .tap();
    await sheet.getByText(/1 in, 0 out:/).waitFor();
    for (const out of await sheet.getByRole('button', { name: /out, left and right: 1 each side$/ }).all())
      await out.tap();
    await sheet.getByRole('link', { name: 'Go to the note' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('goes on without a network, says so, and has everything once when it is back; a clock an hour off tells the same', async () => {
    const { page } = await openPage(chromium(), TABLET);
    await page.clock.install({ time: Date.now() + 3_600_000 });
    await signInAs(page, 'clinician');
    const visit = await openNeedling(page, 6);
    await addMuscle(page, 'left upper trap');
    await card(page, 'Upper trapezius, left').getByLabel('Needles in', { exact: true }).fill('2');
    await page.clock.runFor(2000);
    await saved(page);

    await page.context().setOffline(true);
    await addMuscle(page, 'right piriformus');
    await card(page, 'Piriformis, right').getByLabel('Insertions', { exact: true }).fill('5');
    await page.getByText('Join two needles by hand').click();
    await page.getByLabel('First needle').selectOption({ label: 'Upper trapezius, left: needle 1' });
    await page.getByLabel('Second needle, on the same side').selectOption({ label: 'Upper trapezius, left: needle 2' });
    await page.getByRole('button', { name: 'Join them' }).click();
    await page.getByRole('button', { name: 'Start the current' }).click();
    await page.clock.runFor(2000);
    await state(page)
      .getByText(/No connection/)
      .waitFor();
    const rest = page.getByRole('timer');
    // Ten minutes of the page's own clock: the server's stands still for them.
    await page.clock.runFor(10 * 60_000);
    expect(await rest.textContent()).toMatch(/^(9:5\d|10:0\d)$/);
    expect((await now(page, visit)).sites).toHaveLength(1);

    await page.context().setOffline(false);
    await page.clock.runFor(20_000);
    await saved(page);
    const stored = await now(page, visit);
    expect(stored.sites.map(({ muscle, side, fields }) => [muscle, side, fields.insertions])).toEqual([
      ['upper-trapezius', 'left', ''],
      ['piriformis', 'right', '5'],
    ]);
    expect(stored.pairs).toHaveLength(1);
    const ranMs = Date.parse(stored.serverNow) - Date.parse(stored.pairs[0]?.startedAt ?? '');
    expect(ranMs).toBeGreaterThan(9.5 * 60_000);
    expect(ranMs).toBeLessThan(12 * 60_000);

    // What is left follows from the stored start, on a page that was just opened too.
    await page.reload();
    await page.clock.runFor(2000);
    await expect.poll(() => rest.textContent(), { timeout: 60_000 }).toMatch(/^(8|9|10):\d\d$/);
  });

  it('sends again what a connection swallowed that broke without a word', async () => {
    const { page } = await openPage(chromium(), TABLET);
    await signInAs(page, 'clinician');
    const visit = await aNewVisit('Mutia', '1966-01-23', '212-555-0152');
    await page.goto(`${visit}/needling`);
    await saved(page);
    let swallowed = 0;
    await page.route('**/needling/site', async (route) => {
      swallowed += 1;
      // The first gets no answer, not even that there is none.
      if (swallowed > 1) await route.continue();
    });
    await addMuscle(page, 'left soleus');
    await state(page).getByText('No connection').waitFor({ timeout: 60_000 });
    await saved(page);
    expect((await now(page, visit)).sites.map(({ muscle, side }) => [muscle, side])).toEqual([['soleus', 'left']]);
  });

  it('goes on from a change that was stored though its answer was lost, as nobody else had changed it', async () => {
    const { page } = await openPage(chromium(), TABLET);
    await signInAs(page, 'clinician');
    const visit = await aNewVisit('Vera', '1969-05-02', '212-555-0153');
    await page.goto(`${visit}/needling`);
    await saved(page);
    await addMuscle(page, 'left soleus');
    await saved(page);
    let sent = 0;
    await page.route('**/needling/site', async (route) => {
      sent += 1;
      if (sent > 1) return route.continue();
      await route.fetch();
      await route.abort();
    });
    const site = card(page, 'Soleus, left');
    await site.getByLabel('Needles in', { exact: true }).fill('2');
    await state(page).getByText('No connection').waitFor();
    await site.getByLabel('Insertions', { exact: true }).fill('3');
    await saved(page);
    const { needlesIn, insertions } = (await now(page, visit)).sites[0]?.fields ?? {};
    expect({ needlesIn, insertions }).toEqual({ needlesIn: '2', insertions: '3' });
  });

  it('goes on from a text of its note that was stored though its answer was lost', async () => {
    const { page } = await openPage(chromium(), TABLET);
    await signInAs(page, 'clinician');
    const visit = await aNewVisit('Nola', '1971-09-14', '212-555-0154');
    await page.goto(`${visit}/note`, { waitUntil: 'networkidle' });
    let sent = 0;
    await page.route('**/note/draft', async (route) => {
      sent += 1;
      if (sent > 1) return route.continue();
      await route.fetch();
      await route.abort();
    });
    const planOn = (tab: Page) => tab.getByRole('textbox', { name: /^Plan/ });
    await planOn(page).fill('Twice a week');
    await expect.poll(() => sent).toBe(1);
    await planOn(page).fill('Twice a week, then once');
    await expect.poll(() => sent, { timeout: 30_000 }).toBeGreaterThan(2);
    // Another tab has nothing of its own: it shows what is stored.
    const other = await page.context().newPage();
    await expect
      .poll(
        async () => {
          await other.goto(`${visit}/note`);
          return planOn(other).inputValue();
        },
        { timeout: 30_000 },
      )
      .toBe('Twice a week, then once');
  });

  it('outlives a tab that was closed without a network', async () => {
    const { page } = await openPage(chromium(), TABLET);
    await signInAs(page, 'clinician');
    const visit = await openNeedling(page, 3);
    await page.context().setOffline(true);
    await addMuscle(page, 'left levator scapulae');
    await card(page, 'Levator scapulae, left').getByLabel('Insertions', { exact: true }).fill('3');
    await state(page)
      .getByText(/No connection/)
      .waitFor();
    const context = page.context();
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(`${visit}/needling`);
    await expect
      .poll(async () => (await now(again, visit)).sites.map(({ muscle, fields }) => [muscle, fields.insertions]), {
        timeout: 60_000,
      })
      .toContainEqual(['levator-scapulae', '3']);
  });

  it('shows the change of another tablet, and overwrites nothing', async () => {
    const [mine, theirs] = [await openPage(chromium(), TABLET), await openPage(chromium(), TABLET)];
    await signInAs(mine.page, 'clinician');
    await signInAs(theirs.page, 'clinician');
    const visit = await openNeedling(mine.page, 7);
    await addMuscle(mine.page, 'left infraspinatus');
    await saved(mine.page);
    await theirs.page.goto(`${visit}/needling`);
    await saved(theirs.page);
    const fill = (page: Page, label: string, value: string) =>
      card(page, 'Infraspinatus, left').getByLabel(label, { exact: true }).fill(value);
    await fill(theirs.page, 'Insertions', '7');
    await saved(theirs.page);
    await fill(mine.page, 'Twitch responses', '2');
    await mine.page.getByRole('heading', { name: 'Somebody else changed this site meanwhile' }).waitFor();
    await mine.page.getByText('Stored now: 7').waitFor();
    await mine.page.getByRole('button', { name: 'Save what I chose' }).tap();
    await saved(mine.page);
    const site = (await now(mine.page, visit)).sites.find(({ muscle }) => muscle === 'infraspinatus');
    expect([site?.fields.insertions, site?.fields.twitches]).toEqual(['7', '2']);
  });

  it('says at its field what can not be', async () => {
    const { page } = await openPage(chromium(), TABLET);
    await signInAs(page, 'clinician');
    await openNeedling(page, 3);
    await addMuscle(page, 'right temporalus');
    const site = card(page, 'Temporalis, right');
    const type = (label: string, value: string) => site.getByLabel(label, { exact: true }).fill(value);
    await type('Insertions', '400');
    await site.getByText('Insertions 400 is out of range: give a whole number from 0 to 200.').waitFor();
    await type('Insertions', '4');
    await type('Needles out', '2');
    await site.getByText('Needles out 2, and none are counted in: count the needles in first.').waitFor();
    await type('Needles out', '');
    await type('Depth reached, mm', '90');
    await site.getByText(/Depth 90 mm is more than the needle is long/).waitFor();
    await type('Depth reached, mm', '5');
    await site.locator('summary').first().click();
    await site.getByRole('radio', { name: 'On', exact: true }).check({ force: true });
    await type('Frequency, Hz', '5000');
    await site.getByText('Stimulation frequency 5000 Hz is out of range: give 0.5 to 150 Hz.').waitFor();
    await type('Frequency, Hz', '2');
    await saved(page);
  });

  it('counts both sides in one tap where that is said, each side by itself where they differ, and overwrites no other count', async () => {
    const { page, complaints } = await openPage(chromium(), TABLET);
    await signInAs(page, 'clinician');
    const visit = await openNeedling(page, 4);
    await addMuscle(page, 'left gastrocnemius medial');
    await page.getByRole('button', { name: 'Both sides', exact: true }).tap();
    const [left, right] = [card(page, 'Gastrocnemius.*, left'), card(page, 'Gastrocnemius.*, right')];
    const inOf = (site: Locator) => site.getByLabel('Needles in', { exact: true }).inputValue();
    const bothIn = (site: Locator) => site.getByRole('button', { name: /^Needles in, left and right/ });
    expect([await inOf(left), await inOf(right)]).toEqual(['', '']);
    await left.getByRole('button', { name: 'Needles in, left and right: 3 each side' }).tap();
    expect([await inOf(left), await inOf(right)]).toEqual(['3', '3']);
    await right.getByRole('button', { name: 'Needles in: +1' }).tap();
    expect([await inOf(left), await inOf(right)]).toEqual(['3', '4']);
    expect([await bothIn(left).count(), await bothIn(right).count()]).toEqual([0, 0]);
    await right.getByRole('button', { name: 'Needles in: fewer' }).tap();

    await page.getByRole('button', { name: 'Count them out' }).tap();
    const sheet = page.getByRole('dialog', { name: 'Count them out' });
    const ofMuscle = (name: RegExp) => sheet.getByRole('button', { name });
    await ofMuscle(/^Gastrocnemius.* out, left and right: 3 each side$/).tap();
    await sheet.getByText('left 3 in, 3 out · right 3 in, 3 out').waitFor();
    await ofMuscle(/^Gastrocnemius.*: count each side alone$/).tap();
    await ofMuscle(/^Gastrocnemius.*, right: 2 out$/).tap();
    await sheet.getByText('3 in, 2 out:').waitFor();
    await saved(page);
    const { sites } = await now(page, visit);
    const counts = sites
      .filter(({ muscle, removed }) => muscle.startsWith('gastrocnemius') && !removed)
      .map(({ side, fields }) => [side, fields.needlesIn, fields.needlesOut]);
    expect(counts.sort()).toEqual([
      ['left', '3', '3'],
      ['right', '3', '2'],
    ]);
    expect(complaints).toEqual([]);
  });

  it('leads to every step of the visit, and keeps who, needles and saving in sight on a phone', async () => {
    const { page } = await openPage(chromium(), { viewport: { width: 390, height: 844 }, hasTouch: true });
    await signInAs(page, 'clinician');
    await openNeedling(page, 4);
    const steps = page.getByRole('navigation', { name: 'Steps of this visit' }).getByRole('link');
    expect((await steps.allInnerTexts()).map((text) => text.split(/\s/)[0])).toEqual([
      'Drawing',
      'Asked',
      'Consent',
      'Needling',
      'Re-test',
      'Note',
      'Events',
      'Aftercare',
    ]);
    const name = page.getByRole('heading', { level: 1 });
    await page.mouse.wheel(0, 3000);
    await expect.poll(async () => (await name.boundingBox())?.y).toBeLessThan(40);
    const [who, said] = [await name.boundingBox(), await state(page).boundingBox()];
    expect(who?.y).toBeGreaterThanOrEqual(0);
    // A longer name or word takes another line; a sixth of the screen is the most.
    expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(140);
    await expectNothingSerious(page);
  });
});
