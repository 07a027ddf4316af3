import { expect } from 'vitest';
import { cookieOf, request } from './http-client.ts';

/**
 * A visit of somebody new with the demo's clinician, begun now: no other test has it. Nothing is asked, signed, drawn
 * or needled, and no episode of care is open.
 * @param birthDate as `1990-05-17`
 * @returns the visit's address
 */
export async function aNewVisit(givenName: string, birthDate: string, telephone: string): Promise<string> {
  const cookie = await cookieOf('clinician');
  const patient = { givenName, familyName: 'Okonjo', birthDate, telephone, reachBy: 'telephone' };
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
