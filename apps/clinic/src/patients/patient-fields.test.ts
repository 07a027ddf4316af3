import { describe, expect, it } from 'vitest';
import { EMPTY_PATIENT, type PatientTexts, patientForm } from './patient-fields.ts';

const form = patientForm(Temporal.PlainDate.from('2026-03-03'));

const ADULT: PatientTexts = {
  ...EMPTY_PATIENT,
  givenName: 'Ana',
  familyName: 'Reyes',
  birthDate: '1984-03-25',
  telephone: '720-555-0142',
};

function refusals(changes: Partial<PatientTexts>): Readonly<Record<string, string>> {
  const parsed = form.safeParse({ ...ADULT, ...changes });
  return Object.fromEntries(parsed.error?.issues.map((issue) => [issue.path.join('.'), issue.message]) ?? []);
}

describe('the form of a patient', () => {
  it('takes what is enough, with spaces tidied', () => {
    const parsed = form.parse({ ...ADULT, familyName: '  De   la Cruz ' });
    expect(parsed.familyName).toBe('De la Cruz');
    expect(parsed.birthDate.toString()).toBe('1984-03-25');
  });

  it('asks for names and a birth date that somebody can have', () => {
    expect(Object.keys(refusals({ givenName: ' ', familyName: '' }))).toEqual(['givenName', 'familyName']);
    expect(refusals({ birthDate: '' }).birthDate).toBe('Give the birth date.');
    expect(refusals({ birthDate: '2/30/1984' }).birthDate).toMatch(/no day of the calendar/);
    expect(refusals({ birthDate: '2031-01-01' }).birthDate).toMatch(/still to come/);
    expect(refusals({ birthDate: '1884-03-25' }).birthDate).toMatch(/age of 141/);
  });

  it('asks for what the chosen way to be reached needs', () => {
    expect(Object.keys(refusals({ telephone: '' }))).toEqual(['telephone']);
    expect(Object.keys(refusals({ telephone: '', reachBy: 'text-message' }))).toEqual(['telephone']);
    expect(Object.keys(refusals({ telephone: '', reachBy: 'email' }))).toEqual(['email']);
    expect(refusals({ telephone: '', reachBy: 'email', email: 'ana@example.com' })).toEqual({});
    expect(Object.keys(refusals({ reachBy: 'letter' }))).toEqual(['street', 'city']);
  });

  it('asks for the guardian of a minor, up to the eighteenth birthday', () => {
    expect(Object.keys(refusals({ birthDate: '2008-03-04' }))).toEqual(['guardianName']);
    expect(refusals({ birthDate: '2008-03-04', guardianName: 'Rosa Reyes' })).toEqual({});
    expect(refusals({ birthDate: '2008-03-03' })).toEqual({});
  });

  it("lets a minor be reached by the guardian's telephone", () => {
    const minor = { birthDate: '2012-05-01', telephone: '', guardianName: 'Rosa Reyes' };
    expect(refusals({ ...minor, guardianTelephone: '720-555-0143' })).toEqual({});
    expect(Object.keys(refusals(minor))).toEqual(['telephone', 'guardianTelephone']);
  });

  it('refuses what is no telephone number or e-mail address, and what is too long', () => {
    expect(refusals({ telephone: 'call me' }).telephone).toMatch(/no telephone number/);
    expect(refusals({ email: 'ana.example.com' }).email).toMatch(/no e-mail address/);
    expect(refusals({ familyName: 'x'.repeat(101) }).familyName).toMatch(/longer than 100/);
  });
});
