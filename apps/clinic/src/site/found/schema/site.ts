import type { MedicalOrganization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { inLanguage, SITE_LANGUAGES, type SiteLanguage } from '../../language.ts';

/** The practice whose page speaks: begin of its addresses, such as https://clinic.example, and its name. */
export type PracticeNamed = { readonly origin: string; readonly practiceName: string };

type PracticeInWords = PracticeNamed & {
  readonly tagline: string;
  readonly telephone: string;
  readonly email: string;
};

/** The practice is named by this address wherever a page speaks of it. */
function practiceId(origin: string): string {
  return new URL('/#practice', origin).href;
}

/** The practice where another thing belongs to it: by its address, and by its name for who doesn't follow addresses. */
export function practiceNamed({ origin, practiceName }: PracticeNamed) {
  return {
    '@type': 'MedicalOrganization',
    '@id': practiceId(origin),
    name: practiceName,
    url: new URL('/', origin).href,
  } as const satisfies MedicalOrganization;
}

/** The practice as a whole; its clinics say where they are on their own pages. */
export function practiceThing({ tagline, telephone, email, ...practice }: PracticeInWords) {
  return {
    ...practiceNamed(practice),
    ...(tagline === '' ? {} : { description: tagline }),
    ...(telephone === '' ? {} : { telephone }),
    ...(email === '' ? {} : { email }),
  } as const satisfies MedicalOrganization;
}

/** The site, and how it is searched. */
export function webSite({ origin, practiceName }: PracticeNamed, language: SiteLanguage) {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${new URL(inLanguage('/search', language), origin).href}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': new URL('/#site', origin).href,
    name: practiceName,
    url: new URL(inLanguage('/', language), origin).href,
    inLanguage: [...SITE_LANGUAGES],
    publisher: { '@id': practiceId(origin) },
    potentialAction: search,
  } as const satisfies WebSite;
}
