import type { DoorEntry } from '../../../routes/doors.ts';
import { inLanguage, languageOf, SITE_LANGUAGES } from '../../language.ts';
import type { MapEntry } from './sitemap.ts';

/** Public pages that are tools, or are opened with something that was given to one person. */
const NOT_ON_THE_MAP = new Set(['/search', '/aftercare', '/sign', '/voices/write']);
const OPENED_BY_WHAT_WAS_GIVEN = /:(token|code|ticket|key)/i;

/** The public pages with an address of their own, as the map of doors has them, each with its other language. */
export function plainPages(
  doors: readonly DoorEntry[],
  leaveOut: ReadonlySet<string> = new Set(),
): readonly MapEntry[] {
  const paths = doors.filter(isOnTheMap).map(({ path }) => path);
  return paths
    .filter((path) => !leaveOut.has(inEnglish(path)))
    .map((path) => {
      const english = inEnglish(path);
      const languages = SITE_LANGUAGES.map((language) => [language, inLanguage(english, language)] as const);
      const standing = languages.filter(([, other]) => paths.includes(other));
      return { path, languages: Object.fromEntries(standing) };
    });
}

function isOnTheMap({ path, frame, read }: DoorEntry): boolean {
  const isPage = frame === 'public' || frame === 'public-with-scripts';
  return (
    isPage &&
    read === 'everyone' &&
    !path.includes(':') &&
    !path.startsWith('/staff') &&
    !NOT_ON_THE_MAP.has(inEnglish(path))
  );
}

/** The address of a page in English, whichever of its languages it is in. */
function inEnglish(path: string): string {
  return languageOf(path) === 'es' ? path.slice('/es'.length) || '/' : path;
}

/** Begins of addresses that search engines are asked to leave: staff pages, and links given to one person. */
export function closedPaths(doors: readonly DoorEntry[]): readonly string[] {
  const given = doors
    .map(({ path }) => path)
    .filter((path) => OPENED_BY_WHAT_WAS_GIVEN.test(path) && !path.startsWith('/staff'))
    .map((path) => path.slice(0, path.search(OPENED_BY_WHAT_WAS_GIVEN)));
  return ['/staff', '/sign', ...given];
}
