import type { ClinicCard } from '../../practice/find-practice.ts';
import { frameWords } from '../frame-words.ts';
import { inLanguage, languageOf, type SiteLanguage } from '../language.ts';

export type FrameLink = {
  readonly href: string;
  readonly text: string;
  /** Where the page behind it is in another language than this one. */
  readonly hrefLang: SiteLanguage | undefined;
  /** `page`: it is this page; `true`: this page lies below it. */
  readonly current: 'page' | 'true' | undefined;
};

/** What stands around a public page. */
export type FrameView = {
  readonly language: SiteLanguage;
  readonly home: string;
  readonly main: readonly FrameLink[];
  readonly search: FrameLink | undefined;
  readonly book: FrameLink | undefined;
  readonly more: readonly FrameLink[];
  readonly clinics: readonly ClinicCard[];
  /** This page's address in the other language where it is the same there; otherwise the first page there. */
  readonly elsewhere: FrameLink;
};

type Around = {
  readonly pathname: string;
  /** Whether a page stands at an address: a link is shown when it leads somewhere. */
  readonly stands: (path: string) => boolean;
  readonly clinics: readonly ClinicCard[];
  readonly offersWhereDoesItHurt: boolean;
};

/** The links around a page: in its language where they exist in it, else in English, which they say. */
export function frameView({ pathname, stands, clinics, offersWhereDoesItHurt }: Around): FrameView {
  const language = languageOf(pathname);
  const words = frameWords(language);
  const link = (path: string, text: string): readonly FrameLink[] => {
    const own = inLanguage(path, language);
    const [href, hrefLang] = stands(own) ? [own, undefined] : ([path, 'en'] as const);
    return stands(href) ? [{ href, text, hrefLang, current: currentAt(pathname, href) }] : [];
  };
  return {
    language,
    home: inLanguage('/', stands(inLanguage('/', language)) ? language : 'en'),
    main: [
      ...link('/articles', words.articles),
      ...link('/muscles', words.muscles),
      ...link('/clinics', words.clinics),
      ...link('/team', words.team),
      ...link('/voices', words.voices),
    ],
    search: link('/search', words.search)[0],
    book: link('/book', words.book)[0],
    more: [
      ...link('/services', words.services),
      ...link('/contact', words.contact),
      ...link('/questions', words.questions),
      ...(offersWhereDoesItHurt ? link('/where-does-it-hurt', words.whereDoesItHurt) : []),
      ...link('/aftercare', words.aftercare),
      ...link('/feed.xml', words.feed),
    ],
    clinics,
    elsewhere: {
      href: counterpart(pathname, language, stands),
      text: words.otherLanguage,
      hrefLang: otherThan(language),
      current: undefined,
    },
  };
}

function currentAt(pathname: string, href: string): FrameLink['current'] {
  const path = pathname.replace(/(.)\/+$/, '$1').toLowerCase();
  if (path === href) return 'page';
  return path.startsWith(`${href}/`) ? 'true' : undefined;
}

/**
 * The same address in the other language. What comes after the first segment may be written otherwise there (an
 * article's words): such a page says its own other addresses, and without them the first page is offered.
 */
function counterpart(pathname: string, language: SiteLanguage, stands: Around['stands']): string {
  const other = otherThan(language);
  const home = inLanguage('/', other);
  const english = language === 'en' ? pathname : pathname.slice(`/${language}`.length) || '/';
  const there = inLanguage(english.replace(/(.)\/+$/, '$1'), other);
  if (english.split('/').length <= 2 && stands(there)) return there;
  return stands(home) ? home : '';
}

function otherThan(language: SiteLanguage): SiteLanguage {
  return language === 'en' ? 'es' : 'en';
}

/**
 * A page's own word on where it stands in other languages: `otherLanguages` in what its loader gives, as PageHead takes it.
 * @returns undefined where the page says nothing of it
 */
export function saidElsewhere(loaderData: unknown, language: SiteLanguage): string | undefined {
  if (typeof loaderData !== 'object' || loaderData === null || !('otherLanguages' in loaderData)) return undefined;
  const { otherLanguages } = loaderData;
  if (typeof otherLanguages !== 'object' || otherLanguages === null) return undefined;
  const path: unknown = Reflect.get(otherLanguages, otherThan(language));
  return typeof path === 'string' ? path : undefined;
}
