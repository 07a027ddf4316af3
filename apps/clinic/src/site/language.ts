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
