import { z } from 'zod';
import { readBirthDates, shortDate, whyNotBorn } from './birth-date.ts';
import { ADULT_FROM_YEARS, isMinor, languageWords, REACH_WAYS, REACH_WORDS, type ReachWay } from './patient-words.ts';

/** Everything of a patient that people type, in the order of the form. */
export const PATIENT_FIELDS = [
  { name: 'givenName', label: 'First name' },
  { name: 'familyName', label: 'Family name' },
  { name: 'nameUsed', label: 'Name used' },
  { name: 'birthDate', label: 'Birth date' },
  { name: 'language', label: 'Language' },
  { name: 'reachBy', label: 'Reach by' },
  { name: 'telephone', label: 'Telephone' },
  { name: 'email', label: 'E-mail' },
  { name: 'street', label: 'Street' },
  { name: 'city', label: 'City' },
  { name: 'postalCode', label: 'Postal code' },
  { name: 'emergencyName', label: 'Emergency contact' },
  { name: 'emergencyTelephone', label: 'Emergency telephone' },
  { name: 'emergencyRelation', label: 'Emergency contact is' },
  { name: 'guardianName', label: 'Guardian' },
  { name: 'guardianTelephone', label: "Guardian's telephone" },
  { name: 'guardianRelation', label: 'Guardian is' },
] as const;
export type PatientField = (typeof PATIENT_FIELDS)[number]['name'];

/** A patient's own data as text, the birth date as YYYY-MM-DD: what forms show and two versions are compared by. */
export type PatientTexts = Readonly<Record<PatientField, string>>;

/** A patient's own data, checked. */
export type PatientData = Omit<PatientTexts, 'birthDate' | 'reachBy'> & {
  readonly birthDate: Temporal.PlainDate;
  readonly reachBy: ReachWay;
};

/** A language's tag as BCP 47 writes it, such as en, ase or zh-Hant. */
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

function line(longest: number) {
  return z
    .string()
    .default('')
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .refine((text) => text.length <= longest, { error: `This is longer than ${longest} characters. Shorten it.` });
}

function telephone() {
  return line(40).refine((text) => text === '' || (/^[+()\d\s./x-]+$/i.test(text) && digitsOf(text).length >= 7), {
    error: 'This is no telephone number: at least seven figures, such as 720-555-0142.',
  });
}

function birthDateOn(today: Temporal.PlainDate) {
  return z
    .string()
    .default('')
    .transform((text, check) => {
      const refuse = (message: string) => {
        check.issues.push({ code: 'custom', message, input: text });
        return z.NEVER;
      };
      if (text.trim() === '') return refuse('Give the birth date.');
      const [date] = readBirthDates(text, today);
      if (!date) return refuse('This is no day of the calendar. Write it as 25 Mar 1984 or 3/25/1984.');
      const why = whyNotBorn(date, today);
      return why === undefined ? date : refuse(why);
    });
}

/**
 * The form of a patient.
 * @param today at the practice: ages are counted to it
 */
export function patientForm(today: Temporal.PlainDate) {
  return z
    .object({
      givenName: line(100).refine((text) => text !== '', { error: 'Give the first name.' }),
      familyName: line(100).refine((text) => text !== '', { error: 'Give the family name.' }),
      nameUsed: line(100),
      birthDate: birthDateOn(today),
      language: z
        .string()
        .default('en')
        .refine((tag) => LANGUAGE_TAG.test(tag), { error: 'Choose a language of the list.' }),
      reachBy: z.enum(REACH_WAYS, { error: 'Choose how this patient wants to be reached.' }),
      telephone: telephone(),
      email: line(200).refine((text) => text === '' || z.email().safeParse(text).success, {
        error: 'This is no e-mail address. It reads like ana@example.com.',
      }),
      street: line(200),
      city: line(100),
      postalCode: line(20),
      emergencyName: line(200),
      emergencyTelephone: telephone(),
      emergencyRelation: line(100),
      guardianName: line(200),
      guardianTelephone: telephone(),
      guardianRelation: line(100),
    })
    .superRefine((patient, check) => {
      for (const { field, message } of missingIn(patient, today)) {
        check.addIssue({ code: 'custom', path: [field], message });
      }
    });
}

type Missing = { readonly field: PatientField; readonly message: string };

/** What the answers ask for together: a way to be reached, somebody who signs for a minor, whole contacts. */
function missingIn(patient: PatientData, today: Temporal.PlainDate): readonly Missing[] {
  const missing: Missing[] = [];
  const signsByGuardian = isMinor(patient.birthDate, today);
  const aTelephone = patient.telephone !== '' || (signsByGuardian && patient.guardianTelephone !== '');
  if ((patient.reachBy === 'telephone' || patient.reachBy === 'text-message') && !aTelephone) {
    missing.push({ field: 'telephone', message: 'To be reached by telephone, a number is needed.' });
  }
  if (patient.reachBy === 'email' && patient.email === '') {
    missing.push({ field: 'email', message: 'To be reached by e-mail, an address is needed.' });
  }
  if (patient.reachBy === 'letter' && patient.street === '') {
    missing.push({ field: 'street', message: 'To be reached by letter, a street is needed.' });
  }
  if (patient.reachBy === 'letter' && patient.city === '') {
    missing.push({ field: 'city', message: 'To be reached by letter, a city is needed.' });
  }
  if (signsByGuardian && patient.guardianName === '') {
    missing.push({
      field: 'guardianName',
      message: `Under ${ADULT_FROM_YEARS}: give the name of the guardian who signs.`,
    });
  }
  if (signsByGuardian && patient.guardianTelephone === '' && patient.telephone === '') {
    missing.push({ field: 'guardianTelephone', message: "Give the guardian's telephone." });
  }
  if (patient.emergencyTelephone !== '' && patient.emergencyName === '') {
    missing.push({ field: 'emergencyName', message: 'Whose number is it? Give the name.' });
  }
  return missing;
}

export function digitsOf(telephoneNumber: string): string {
  return telephoneNumber.replace(/\D/g, '');
}

export const EMPTY_PATIENT: PatientTexts = {
  givenName: '',
  familyName: '',
  nameUsed: '',
  birthDate: '',
  language: 'en',
  reachBy: 'telephone',
  telephone: '',
  email: '',
  street: '',
  city: '',
  postalCode: '',
  emergencyName: '',
  emergencyTelephone: '',
  emergencyRelation: '',
  guardianName: '',
  guardianTelephone: '',
  guardianRelation: '',
};

/** How a value reads to people: "By text message", not "text-message". */
export function fieldWords(name: PatientField, value: string): string {
  if (value === '') return 'nothing';
  if (name === 'reachBy') return REACH_WAYS.flatMap((way) => (way === value ? [REACH_WORDS[way]] : []))[0] ?? value;
  if (name === 'language') return languageWords(value);
  if (name === 'birthDate') return shortDate(value);
  return value;
}
