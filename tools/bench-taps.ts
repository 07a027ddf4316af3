import type { Locator, Page } from 'playwright-core';
import { openChromium } from '../apps/clinic/src/browser-tests/chromium.ts';
import type { ClinicProcess } from '../apps/clinic/src/browser-tests/clinic-process.ts';
import { muscle } from '../packages/atlas/src/index.ts';
import { choiceOf } from '../packages/needling/src/index.ts';
import type { Measurements } from './measurements.ts';
import { MUSCLES, needledLastTime, wellAnswers } from './needled-last-time.ts';

const AIM = 25;
const TABLET = { viewport: { width: 820, height: 1180 }, hasTouch: true };

/** In the order of the walk; "findings" are outside the aim, and so is the password, but for the tap into its field. */
const STEPS = [
  'openSession',
  'copy',
  'changes',
  'screen',
  'passes',
  'start',
  'needlesIn',
  'findings',
  'currents',
  'countOut',
  'note',
  'signature',
] as const;
type StepName = (typeof STEPS)[number];
type Walk = { readonly page: Page; readonly taps: Map<StepName, number> };

/**
 * Taps from the day's list to the signed note, in a real browser at a tablet's size: six muscles on both sides with a
 * current through each, copied from the last visit and changed in two places. A tap is a tap on the page or into a
 * field; keys that are typed there, and scrolling, are not counted. Each count in and out is said of both sides of a
 * muscle in one tap, as two needles go into and come out of each. The currents are stopped as soon as they run: to wait
 * for their twenty minutes takes no tap.
 */
export async function benchTaps(clinic: ClinicProcess): Promise<Measurements> {
  const who = clinic.signIns.find(({ role }) => role === 'clinician');
  if (!who) throw new Error('The demo has no clinician.');
  const browser = await openChromium();
  try {
    const page = await (await browser.newContext({ ...TABLET, baseURL: clinic.address })).newPage();
    await page.goto('/staff/sign-in');
    await page.getByLabel('E-mail').fill(who.email);
    await page.getByLabel('Password').fill(who.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/staff\/today/);
    const visitId = await needledLastTime({ clinic, page, who });
    const walk: Walk = { page, taps: new Map() };
    await open(walk, visitId);
    await plan(walk);
    await before(walk);
    await needle(walk);
    await finish(walk, who.password);
    return measured(walk.taps);
  } finally {
    await browser.close();
  }
}

async function open(walk: Walk, visitId: string): Promise<void> {
  await walk.page.goto('/staff/today', { waitUntil: 'networkidle' });
  const row = walk.page.locator(`#visit-${visitId}`);
  await tap(walk, 'openSession', row.getByRole('link', { name: /^Needling/ }));
  await walk.page.waitForURL(/\/needling/);
  await saved(walk.page);
}

/** The last visit's twelve sites; then one needle of another length, and one current of another frequency. */
async function plan(walk: Walk): Promise<void> {
  await tap(walk, 'copy', walk.page.getByRole('button', { name: /^Copy last visit: 12 sites/ }));
  const needle = card(walk.page, 'splenius-capitis', 'left');
  await tap(walk, 'changes', needle.locator('summary').first());
  const size = needle.getByRole('button', { name: '0.25 x 30', exact: true });
  if (!(await size.isVisible()))
    await tap(walk, 'changes', needle.locator('summary', { hasText: 'A size without a lot' }));
  await tap(walk, 'changes', size);
  const current = card(walk.page, 'temporalis', 'right');
  await tap(walk, 'changes', current.locator('summary').first());
  await tap(walk, 'changes', current.getByRole('button', { name: /^100 Hz/ }));
  await saved(walk.page);
}

async function before(walk: Walk): Promise<void> {
  const panel = walk.page.getByRole('region', { name: 'Before the needle' });
  for (const [question, choice] of wellAnswers()) {
    const name = choiceOf(question, choice)?.words ?? '';
    await tap(walk, 'screen', panel.locator(`#ask-${question}`).getByRole('button', { name, exact: true }));
  }
  await panel.getByText(/to pass with a reason/).waitFor();
  // One reason a rule, for all sites that it stands on.
  for (const warning of await panel.getByRole('group').filter({ hasText: 'Going on all the same' }).all())
    await tap(walk, 'passes', warning.getByRole('button').first());
  await tap(walk, 'start', panel.getByRole('button', { name: /^Start needling/ }));
  await panel.getByRole('list', { name: 'Starts' }).waitFor();
}

async function needle(walk: Walk): Promise<void> {
  for (const id of MUSCLES) {
    const both = card(walk.page, id, 'left').getByRole('button', { name: /^Needles in, left and right: 2 each side$/ });
    await tap(walk, 'needlesIn', both);
    for (const side of ['left', 'right'] as const) {
      const site = card(walk.page, id, side);
      await tap(walk, 'findings', site.getByRole('button', { name: 'Insertions: 2', exact: true }));
      await tap(walk, 'findings', site.getByRole('button', { name: 'Twitch responses: 3', exact: true }));
      await type(walk, 'findings', site.getByLabel(/^Depth reached/).and(site.locator('input')), '12');
      const familiar = site.getByRole('group', { name: 'Familiar pain reproduced' });
      await tap(walk, 'findings', familiar.locator('label', { hasText: /^Yes$/ }));
      await tap(walk, 'findings', site.locator('label', { hasText: /^Well$/ }));
    }
  }
  const currents = walk.page.getByRole('region', { name: 'Electrical stimulation' });
  await tap(walk, 'currents', currents.getByRole('button', { name: 'Join 12 pairs by the plan' }));
  await tap(walk, 'currents', currents.getByRole('button', { name: 'Start all 12' }));
  await tap(walk, 'currents', currents.getByRole('button', { name: 'Stop all 12' }));
}

async function finish(walk: Walk, password: string): Promise<void> {
  await tap(walk, 'countOut', walk.page.getByRole('button', { name: 'Count them out' }));
  const sheet = walk.page.getByRole('dialog', { name: 'Count them out' });
  for (const out of await sheet.getByRole('button', { name: /out, left and right: 2 each side$/ }).all())
    await tap(walk, 'countOut', out);
  await saved(walk.page);
  await tap(walk, 'note', sheet.getByRole('link', { name: 'Go to the note' }));
  await walk.page.waitForURL(/\/note$/);
  await type(walk, 'signature', walk.page.getByLabel('Your password'), password);
  await tap(walk, 'signature', walk.page.getByRole('button', { name: /^Sign as / }));
  await walk.page.getByRole('heading', { name: /^Signed note/ }).waitFor();
  if (await walk.page.getByRole('heading', { name: 'Signed against a stop' }).isVisible())
    throw new Error('The session was signed against a stop: its taps are not those of a whole session.');
}

function card(page: Page, id: (typeof MUSCLES)[number], side: 'left' | 'right'): Locator {
  return page.getByRole('article', { name: new RegExp(`${muscle(id)?.name}, ${side}`) });
}

async function saved(page: Page): Promise<void> {
  const state = page.getByRole('region', { name: 'State of this session' });
  await state.getByText(/^\s*Saved$/).waitFor();
}

async function tap({ taps }: Walk, step: StepName, target: Locator): Promise<void> {
  await target.tap();
  taps.set(step, (taps.get(step) ?? 0) + 1);
}

async function type(walk: Walk, step: StepName, field: Locator, keys: string): Promise<void> {
  await tap(walk, step, field);
  await field.pressSequentially(keys);
}

function measured(taps: ReadonlyMap<StepName, number>): Measurements {
  const inAll = STEPS.filter((step) => step !== 'findings').reduce((sum, step) => sum + (taps.get(step) ?? 0), 0);
  return {
    'needling.session.taps': counted(inAll, AIM),
    ...Object.fromEntries(STEPS.map((step) => [`needling.session.taps.${step}`, counted(taps.get(step) ?? 0, null)])),
  };
}

function counted(value: number, aim: number | null): Measurements[string] {
  return { value, unit: 'taps', aim, better: 'lower' };
}
