import type { SiteLanguage } from '../../language.ts';
import { element, type Xml, xmlDocument } from '../xml.ts';

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** One address of the map, and the same page in its languages; a page in one language alone names itself only. */
export type MapEntry = {
  readonly path: string;
  readonly languages?: Readonly<Partial<Record<SiteLanguage, string>>> | undefined;
  /** When what stands there last changed; undefined where nobody notes it. */
  readonly changedAt?: Temporal.Instant | undefined;
};

/**
 * So many addresses stay below the 50,000 and the 10 MB that a map may have, with the longest addresses that can be
 * (1.2 KB for an entry with both languages).
 */
export const ENTRIES_A_PART = 8_000;

/** @param origin such as https://clinic.example */
export function sitemapXml(origin: string, entries: readonly MapEntry[]): string {
  return xmlDocument(
    element(
      'urlset',
      { xmlns: SITEMAP, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      ...entries.map((entry) => urlOf(origin, entry)),
    ),
  );
}

function urlOf(origin: string, { path, languages = {}, changedAt }: MapEntry): Xml {
  const others = Object.entries(languages);
  return element(
    'url',
    {},
    element('loc', {}, new URL(path, origin).href),
    ...(changedAt ? [element('lastmod', {}, wholeSeconds(changedAt))] : []),
    ...(others.length < 2 ? [] : others).map(([hreflang, other]) =>
      element('xhtml:link', { rel: 'alternate', hreflang, href: new URL(other, origin).href }),
    ),
  );
}

/** The map of the maps. */
export function sitemapIndexXml(
  origin: string,
  parts: readonly { readonly path: string; readonly changedAt?: Temporal.Instant | undefined }[],
): string {
  return xmlDocument(
    element(
      'sitemapindex',
      { xmlns: SITEMAP },
      ...parts.map(({ path, changedAt }) =>
        element(
          'sitemap',
          {},
          element('loc', {}, new URL(path, origin).href),
          ...(changedAt ? [element('lastmod', {}, wholeSeconds(changedAt))] : []),
        ),
      ),
    ),
  );
}

function wholeSeconds(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' });
}
