import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';
import type { ClinicProcess } from './clinic-process.ts';

/** Muscles and numbers that a run of faults records: each as its card and field are called, and as the server says it. */
const MUSCLES = [
  { name: 'upper trapezius', id: 'upper-trapezius' },
  { name: 'levator scapulae', id: 'levator-scapulae' },
  { name: 'splenius capitis', id: 'splenius-capitis' },
  { name: 'infraspinatus', id: 'infraspinatus' },
] as const;
const FIELDS = [
  { label: 'Insertions', id: 'insertions' },
  { label: 'Twitch responses', id: 'twitches' },
  { label: 'Depth reached, mm', id: 'depthMm' },
] as const;

/** Field values by `muscle, field`, in the server's names. */
export type Values = ReadonlyMap<string, string>;

/** Signs in as the demo's clinician and opens the last of today's sessions, at which nothing is recorded; its address. */
export async function openEmptySession(page: Page, clinic: ClinicProcess): Promise<string> {
  const who = clinic.signIns.find(({ role }) => role === 'clinician');
  if (!who) throw new Error('The demo has no clinician.');
  await page.goto('/staff/sign-in');
  await page.getByLabel('E-mail').fill(who.email);
  await page.getByLabel('Password').fill(who.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  await page.goto('/staff/today');
  const last = page.getByRole('link', { name: /^Open visit/ }).last();
  const address = `${await last.getAttribute('href')}/needling`;
  await page.goto(address);
  await untilSaved(page);
  return address;
}

export async function addSites(page: Page): Promise<void> {
  for (const { name } of MUSCLES) {
    await page.getByLabel('Muscle, by name').fill(`left ${name}`);
    await page.getByLabel('Muscle, by name').press('Enter');
    await cardOf(page, name).waitFor();
  }
}

function cardOf(page: Page, muscle: string): Locator {
  return page.getByRole('article', { name: new RegExp(`${muscle}, left`, 'i') });
}

/** Another number in one field of one site; `wanted` keeps it. */
export async function setSomething(page: Page, random: () => number, wanted: Map<string, string>): Promise<void> {
  const muscle = oneOf(MUSCLES, random);
  const field = oneOf(FIELDS, random);
  const value = String(1 + Math.floor(random() * 9));
  await cardOf(page, muscle.name).getByLabel(field.label, { exact: true }).fill(value);
  wanted.set(`${muscle.id}, ${field.id}`, value);
}

function oneOf<T>(some: readonly T[], random: () => number): T {
  const one = some[Math.floor(random() * some.length)];
  if (one === undefined) throw new Error('A random number is from 0 up to 1.');
  return one;
}

export async function isSaved(page: Page): Promise<boolean> {
  return (await savedMark(page).count()) > 0;
}

/** Waits as long as a server takes to come back on a busy machine; nothing is asserted of the time. */
export async function untilSaved(page: Page): Promise<void> {
  await savedMark(page).waitFor({ timeout: 300_000 });
}

function savedMark(page: Page): Locator {
  return page
    .getByRole('region', { name: 'State of this session' })
    .getByRole('status')
    .filter({ hasText: /^\s*Saved$/ });
}

const Stored = z.object({
  sites: z.array(
    z.object({ muscle: z.string(), side: z.string(), removed: z.boolean(), fields: z.record(z.string(), z.string()) }),
  ),
});

/** What the server has stored, asked past the page and past a network that the page lacks. */
export async function storedSession(
  page: Page,
  address: string,
): Promise<{ readonly values: Values; readonly doubled: readonly string[] }> {
  const answer = await page.request.get(`${address}/now`);
  const sites = Stored.parse(await answer.json()).sites.filter(({ removed }) => !removed);
  const places = sites.map(({ muscle, side }) => `${muscle}, ${side}`);
  return {
    values: new Map(
      sites.flatMap(({ muscle, fields }) =>
        FIELDS.map(({ id }): [string, string] => [`${muscle}, ${id}`, fields[id] ?? '']),
      ),
    ),
    doubled: places.filter((place, index) => places.indexOf(place) !== index),
  };
}

/** One sentence for each value that is not among those that may be there. */
export function missingFrom(stored: Values, expected: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...expected]
    .filter(([name, values]) => !values.includes(stored.get(name) ?? ''))
    .map(([name, values]) => `${name}: ${values.join(' or ')} expected, ${stored.get(name) || 'nothing'} is stored`);
}
