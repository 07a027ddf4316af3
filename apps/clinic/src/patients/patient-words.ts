/** How somebody is called: what every list and heading needs. */
export type PatientName = { readonly givenName: string; readonly familyName: string; readonly nameUsed: string };

/** "Bo Hale": the name the person uses comes first. */
export function nameWords({ givenName, familyName, nameUsed }: PatientName): string {
  return `${nameUsed.trim() || givenName} ${familyName}`;
}

/** "Robert Hale": the name on papers, for what is signed and printed. */
export function recordNameWords({ givenName, familyName }: PatientName): string {
  return `${givenName} ${familyName}`;
}

/** "Robert Hale", where papers say another name than the person uses. */
export function otherNameWords(patient: PatientName): string | undefined {
  const onRecord = recordNameWords(patient);
  return onRecord === nameWords(patient) ? undefined : onRecord;
}

export const ADULT_FROM_YEARS = 18;

/** Whole years lived on a day. */
export function yearsOld(birthDate: Temporal.PlainDate, today: Temporal.PlainDate): number {
  return birthDate.until(today, { largestUnit: 'years' }).years;
}

export function isMinor(birthDate: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return yearsOld(birthDate, today) < ADULT_FROM_YEARS;
}

/** "34 years", and for the smallest "7 months". */
export function ageWords(birthDate: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const { years, months } = birthDate.until(today, { largestUnit: 'years' });
  if (years >= 2) return `${years} years`;
  const all = years * 12 + months;
  return all === 1 ? '1 month' : `${all} months`;
}

export const REACH_WAYS = ['telephone', 'text-message', 'email', 'letter'] as const;
export type ReachWay = (typeof REACH_WAYS)[number];

export const REACH_WORDS: Readonly<Record<ReachWay, string>> = {
  telephone: 'By telephone',
  'text-message': 'By text message',
  email: 'By e-mail',
  letter: 'By letter',
};

/** Languages that the form offers, the commonest first; any other tag that is stored stays as it is. */
export const LANGUAGES = [
  { tag: 'en', name: 'English' },
  { tag: 'es', name: 'Spanish' },
  { tag: 'am', name: 'Amharic' },
  { tag: 'ar', name: 'Arabic' },
  { tag: 'zh', name: 'Chinese' },
  { tag: 'fr', name: 'French' },
  { tag: 'de', name: 'German' },
  { tag: 'hi', name: 'Hindi' },
  { tag: 'it', name: 'Italian' },
  { tag: 'ja', name: 'Japanese' },
  { tag: 'ko', name: 'Korean' },
  { tag: 'ne', name: 'Nepali' },
  { tag: 'pl', name: 'Polish' },
  { tag: 'pt', name: 'Portuguese' },
  { tag: 'ru', name: 'Russian' },
  { tag: 'so', name: 'Somali' },
  { tag: 'sw', name: 'Swahili' },
  { tag: 'tl', name: 'Tagalog' },
  { tag: 'uk', name: 'Ukrainian' },
  { tag: 'vi', name: 'Vietnamese' },
  { tag: 'ase', name: 'American Sign Language' },
] as const;

/**
 * "Spanish" for `es`; the tag itself where it is not offered. Names are of our own: those of `Intl` differ between
 * Node and browsers, and a page must read the same on both.
 */
export function languageWords(tag: string): string {
  return LANGUAGES.find((language) => language.tag === tag)?.name ?? tag;
}
