import { z } from 'zod';
import { ADULT_AGE, ageOn, readBirthDates, whyNotBorn } from './birth-date.ts';

/** How a patient wants to be reached. */
export const REACH_BY = [
  { id: 'telephone', label: 'Telephone call' },
  { id: 'text-message', label: 'Text message' },
  { id: 'email', label: 'E-mail' },
  { id: 'letter', label: 'Letter' },
] as const;
export type ReachBy = (typeof REACH_BY)[number]['id'];

/** Languages offered for speaking with a patient: tags of BCP 47, named in English. */
export const LANGUAGES = [
  { tag: 'en', label: 'English' },
  { tag: 'es', label: 'Spanish' },
  { tag: 'am', label: 'Amharic' },
  { tag: 'ar', label: 'Arabic' },
  { tag: 'zh', label: 'Chinese' },
  { tag: 'fr', label: 'French' },
  { tag: 'de', label: 'German' },
  { tag: 'hi', label: 'Hindi' },
  { tag: 'it', label: 'Italian' },
  { tag: 'ja', label: 'Japanese' },
  { tag: 'ko', label: 'Korean' },
  { tag: 'ne', label: 'Nepali' },
  { tag: 'pl', label: 'Polish' },
  { tag: 'pt', label: 'Portuguese' },
  { tag: 'ru', label: 'Russian' },
  { tag: 'so', label: 'Somali' },
  { tag: 'sw', label: 'Swahili' },
  { tag: 'tl', label: 'Tagalog' },
  { tag: 'uk', label: 'Ukrainian' },
  { tag: 'vi', label: 'Vietnamese' },
  { tag: 'ase', label: 'American Sign Language' },
] as const;

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
  readonly reachBy: ReachBy;
};

const REACH_IDS = REACH_BY.map(({ id }) => id);
const LANGUAGE_TAGS: readonly string[] = LANGUAGES.map(({ tag }) => tag);

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
        .refine((tag) => LANGUAGE_TAGS.includes(tag), { error: 'Choose a language of the list.' }),
      reachBy: z.enum(REACH_IDS, { error: 'Choose how this patient wants to be reached.' }),
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
  const isMinor = ageOn(patient.birthDate, today) < ADULT_AGE;
  const aTelephone = patient.telephone !== '' || (isMinor && patient.guardianTelephone !== '');
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
  if (isMinor && patient.guardianName === '') {
    missing.push({
      field: 'guardianName',
      message: `Under ${ADULT_AGE}: give the name of the guardian who signs.`,
    });
  }
  if (isMinor && patient.guardianTelephone === '' && patient.telephone === '') {
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

/** How a value reads to people: "Text message", not "text-message". */
export function fieldWords(name: PatientField, value: string): string {
  if (value === '') return 'nothing';
  if (name === 'reachBy') return REACH_BY.find(({ id }) => id === value)?.label ?? value;
  if (name === 'language') return languageName(value);
  return value;
}

export function languageName(tag: string): string {
  return LANGUAGES.find((language) => language.tag === tag)?.label ?? tag;
}
