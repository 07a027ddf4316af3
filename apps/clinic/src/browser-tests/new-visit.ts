import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cookieOf, request } from './http-client.ts';

/** The family name of everybody whom a test adds. */
const NEW_HERE = 'Okonjo';

/**
 * A visit of somebody new with the demo's clinician, begun now: no other test has it. Nothing is asked, signed, drawn
 * or needled, and no episode of care is open.
 * @param birthDate as `1990-05-17`
 * @returns the visit's address
 */
export async function aNewVisit(givenName: string, birthDate: string, telephone: string): Promise<string> {
  const cookie = await cookieOf('clinician');
  const patient = { givenName, familyName: NEW_HERE, birthDate, telephone, reachBy: 'telephone' };
  const guardian = { guardianName: 'Ngozi Okonjo', guardianTelephone: telephone, guardianRelation: 'mother' };
  const added = await request('/staff/patients/new', { cookie, form: { ...patient, ...guardian } });
  const record = added.headers.get('location') ?? '';
  expect(record).toMatch(/^\/staff\/patients\/[0-9a-f-]+$/);
  const begun = await request(`${record}/visits`, {
    cookie,
    form: { reason: 'Stiff neck', overlapReason: 'two at once for the test' },
  });
  const visit = begun.headers.get('location') ?? '';
  expect(visit).toMatch(/^\/staff\/visits\/[0-9a-f-]+$/);
  return visit;
}

/**
 * The address of one of the visits that the demo gives its clinician today; the last ones are not begun yet.
 * @param place from the first, 0, or from the last, -1, whenever other tests begin theirs
 */
export async function aVisitOfToday(page: Page, place: number): Promise<string> {
  await page.goto('/staff/today');
  const links = page
    .getByRole('listitem')
    .filter({ hasNotText: NEW_HERE })
    .getByRole('link', { name: /^Open visit/ });
  const address = await links.nth(place < 0 ? (await links.count()) + place : place).getAttribute('href');
  if (!address) throw new Error('There is no such visit today.');
  return address;
}
