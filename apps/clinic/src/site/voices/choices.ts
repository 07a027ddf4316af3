import type { SiteLanguage } from '../language.ts';

/** How much of her name a patient lets others see. */
export const SHOWN_AS = ['full', 'first', 'initials', 'none'] as const;
export type ShownAs = (typeof SHOWN_AS)[number];

/**
 * Why words may be refused, and nothing else is a reason. They are among those that 16 CFR 465.7(b) names as no
 * suppression where they are asked of all reviews alike: another person's data, abuse, and a review that is none.
 */
export const REFUSAL_REASONS = ['others-data', 'abuse', 'not-a-patient'] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export const REFUSAL_WORDS: Readonly<Record<SiteLanguage, Readonly<Record<RefusalReason, string>>>> = {
  en: {
    'others-data': 'other people’s data in it',
    abuse: 'abusive words',
    'not-a-patient': 'not written by a patient of the practice',
  },
  es: {
    'others-data': 'contener datos de otras personas',
    abuse: 'contener insultos o amenazas',
    'not-a-patient': 'no ser de un paciente de la clínica',
  },
};

/** For how long words may be shown. "Until I withdraw" has a last day as well: an authorisation needs one. */
export const PERIODS = ['one-year', 'two-years', 'five-years', 'until-withdrawn'] as const;
export type Period = (typeof PERIODS)[number];

const YEARS: Readonly<Record<Period, number>> = {
  'one-year': 1,
  'two-years': 2,
  'five-years': 5,
  'until-withdrawn': 10,
};

/** The last day on which words show that are signed today. */
export function lastDayOf(period: Period, today: Temporal.PlainDate): Temporal.PlainDate {
  return today.add({ years: YEARS[period] });
}

export type Names = { readonly givenName: string; readonly familyName: string };

/** The name as it will be read: "Mara Quill", "Mara", "M. Q."; empty where she chose none. */
export function shownName(shownAs: ShownAs, { givenName, familyName }: Names): string {
  switch (shownAs) {
    case 'full':
      return `${givenName} ${familyName}`;
    case 'first':
      return givenName;
    case 'initials':
      return `${initial(givenName)} ${initial(familyName)}`;
    case 'none':
      return '';
  }
}

function initial(name: string): string {
  const [first = ''] = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
  return `${first.toLocaleUpperCase()}.`;
}

/** True where a signature is the name that was given: capitals, accents and spaces are no matter. */
export function isSameName(one: string, other: string): boolean {
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .split(/\s+/)
      .filter((part) => part !== '')
      .join(' ');
  return plain(one) === plain(other);
}
