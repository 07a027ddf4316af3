import type { MedicalOrganization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { inLanguage, SITE_LANGUAGES, type SiteLanguage } from '../../language.ts';

type PracticeInWords = {
  readonly origin: string;
  readonly name: string;
  readonly tagline: string;
  readonly telephone: string;
  readonly email: string;
};

/** The practice is named by this address wherever a page speaks of it. */
export function practiceId(origin: string): string {
  return new URL('/#practice', origin).href;
}

/** The practice as a whole; its clinics say where they are on their own pages. */
export function practiceThing({ origin, name, tagline, telephone, email }: PracticeInWords) {
  return {
    '@type': 'MedicalOrganization',
    '@id': practiceId(origin),
    name,
    url: new URL('/', origin).href,
    ...(tagline === '' ? {} : { description: tagline }),
    ...(telephone === '' ? {} : { telephone }),
    ...(email === '' ? {} : { email }),
  } as const satisfies MedicalOrganization;
}

/** The site, and how it is searched. */
export function webSite({ origin, name }: Pick<PracticeInWords, 'origin' | 'name'>, language: SiteLanguage) {
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
    name,
    url: new URL(inLanguage('/', language), origin).href,
    inLanguage: [...SITE_LANGUAGES],
    publisher: { '@id': practiceId(origin) },
    potentialAction: search,
  } as const satisfies WebSite;
}
