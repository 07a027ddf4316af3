/** Languages that the public site speaks. The first has no prefix in addresses. */
export const SITE_LANGUAGES = ['en', 'es'] as const;
export type SiteLanguage = (typeof SITE_LANGUAGES)[number];

/**
 * The same page's address in a language.
 * @param path as it is in English, such as `/articles/what-to-expect`
 */
export function inLanguage(path: string, language: SiteLanguage): string {
  if (language === 'en') return path;
  return path === '/' ? `/${language}` : `/${language}${path}`;
}

/** The language that an address is in. */
export function languageOf(pathname: string): SiteLanguage {
  return /^\/es(\/|$)/i.test(pathname) ? 'es' : 'en';
}

/** What the practice wrote; `lang` where it stands in another language than the page around it. */
export type Written = { readonly text: string; readonly lang: SiteLanguage | undefined };

/** The practice's own words on a page in a language: what was not written in Spanish stands in English. */
export function writtenIn(language: SiteLanguage, english: string, spanish: string): Written {
  if (language === 'es' && spanish !== '') return { text: spanish, lang: undefined };
  return { text: english, lang: language === 'en' || english === '' ? undefined : 'en' };
}
