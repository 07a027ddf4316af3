import { describe, expect, inject, it } from 'vitest';
import { withClient } from '../postgres/connection.ts';
import { runningServer } from '../postgres/running-server.ts';
import { chromiumForFile, expectNothingSerious, openPage, signInAs } from './staff-page.ts';

const chromium = chromiumForFile();

/** Wide, a tablet held upright, a phone. */
const WIDTHS = [1440, 820, 390] as const;

async function idOf(query: string): Promise<string> {
  const { owner } = await runningServer(inject('dataDir'));
  return withClient(owner, async (client) => {
    const { rows } = await client.query<{ id: string }>(query);
    const id = rows[0]?.id;
    if (!id) throw new Error('The demo has no such row.');
    return id;
  });
}

const aPatient = () => idOf("select id from app.patient where family_name = 'Sandoval' and given_name = 'Asha'");
const aClinician = () => idOf("select id from app.staff_member where display_name = 'Felix Montoya'");
const aSignedVisit = () =>
  idOf('select visit_id as id from app.note where signed_at is not null order by signed_at desc limit 1');
const anUnsignedVisit = () => idOf('select visit_id as id from app.needling_session where signed_at is null limit 1');

/** Where each role's pages are, with ids of the demo. */
const PAGES: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  visitor: async () => [
    '/',
    '/where-does-it-hurt',
    '/muscles',
    '/muscles?q=trapezius',
    '/muscles?region=temple',
    '/muscles/gluteus-maximus',
    '/muscles/upper-trapezius/tp1',
    '/muscles/masseter',
    '/staff/sign-in',
    '/staff/forgot-password',
    '/no/such/page',
  ],
  clinician: async () => {
    const [patient, signed, unsigned] = [await aPatient(), await aSignedVisit(), await anUnsignedVisit()];
    return [
      '/staff/today',
      '/staff/tasks',
      '/staff/patients',
      '/staff/patients/new',
      `/staff/patients/${patient}`,
      `/staff/patients/${patient}/drawings`,
      `/staff/patients/${patient}/edit`,
      `/staff/patients/${patient}/merge`,
      `/staff/visits/${signed}`,
      `/staff/visits/${signed}/needling`,
      `/staff/visits/${signed}/events`,
      `/staff/visits/${signed}/check`,
      `/staff/visits/${signed}/note`,
      `/staff/visits/${unsigned}`,
      `/staff/visits/${unsigned}/needling`,
      `/staff/visits/${unsigned}/note`,
      '/staff/practice/needles',
      '/staff/practice/safety-rules',
      '/staff/account',
    ];
  },
  'front-desk': async () => ['/staff/today', '/staff/tasks', '/staff/patients', `/staff/patients/${await aPatient()}`],
  student: async () => ['/staff/today', '/staff/patients'],
  owner: async () => [
    '/staff/tasks',
    '/staff/team',
    `/staff/team/${await aClinician()}/credential`,
    '/staff/practice',
    '/staff/access-log',
    '/staff/account',
  ],
  editor: async () => ['/staff/account'],
};

describe('every page', () => {
  it.each(Object.keys(PAGES))(
    'that a %s opens stands without a serious finding, and fits every width',
    async (role) => {
      const { page, complaints } = await openPage(chromium());
      if (role !== 'visitor') await signInAs(page, role);
      const paths = (await PAGES[role]?.()) ?? [];
      for (const path of paths) {
        await page.goto(path);
        expect(page.url()).toContain(path);
        // The scripts have run by then; a page that asks again by itself is never quite idle.
        await Promise.race([page.waitForLoadState('networkidle'), page.waitForTimeout(3_000)]);
        await expectNothingSerious(page);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          const spare = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect({ path, width, sideways: Math.max(0, spare) }).toEqual({ path, width, sideways: 0 });
        }
      }
      expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
    },
  );

  it('works in a browser without Temporal', async () => {
    const { page, complaints } = await openPage(chromium());
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'Temporal');
    });
    await signInAs(page, 'clinician');
    await page.goto(`/staff/visits/${await anUnsignedVisit()}`, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => typeof Reflect.get(globalThis, 'Temporal'))).toBe('object');
    await page.getByRole('tab', { name: /^Head, right side/ }).click();
    await page.getByRole('tabpanel', { name: /^Head, right side/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('can be used before its scripts run: sign in, find a patient, see a visit', async () => {
    const { page } = await openPage(chromium(), { javaScriptEnabled: false });
    await signInAs(page, 'clinician');
    await page
      .getByRole('link', { name: /^Open visit/ })
      .first()
      .waitFor();
    await page.goto('/staff/patients');
    await page.getByRole('searchbox').fill('sandoval asha');
    await page.getByRole('button', { name: /find|search/i }).click();
    await page
      .getByRole('link', { name: /Asha Sandoval/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /Asha Sandoval/ }).waitFor();
    expect(page.url()).not.toMatch(/sandoval/i);
  });

  it('keeps what was typed when the session ends under a form, and sends it after sign-in', async () => {
    const { page } = await openPage(chromium());
    await signInAs(page, 'clinician');
    await page.goto('/staff/patients/new');
    await page.getByLabel(/^First name/).fill('Perpetua');
    await page.getByLabel(/^Family name/).fill('Quillon');
    await page.context().clearCookies();
    await page
      .getByRole('button', { name: /^(Save|Add)/ })
      .first()
      .click();
    await page.getByText('What you typed is kept').waitFor();
    const { email, password } = inject('signIns').find((one) => one.role === 'clinician') ?? {
      email: '',
      password: '',
    };
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Send what I typed' }).click();
    // The birth date is missing, so the form comes back, with what was typed.
    expect(await page.getByLabel(/^First name/).inputValue()).toBe('Perpetua');
    expect(await page.getByLabel(/^Family name/).inputValue()).toBe('Quillon');
  });
});
