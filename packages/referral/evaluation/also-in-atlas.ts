import { SOURCES, type Source } from '@filiform/atlas';
import { CASE_SOURCES, type CaseSourceId } from './case-sources.ts';

/** Houses where many unrelated people publish: the same host is not the same source. */
const SHARED_HOUSES: readonly string[] = ['s3.amazonaws.com', 'pubhtml5.com', 'constantcontact.com', 'brainscape.com'];

const ATLAS_REFERENCES = Object.values(SOURCES)
  .map(({ reference, read }: Source) => plain(`${reference} ${read}`))
  .filter((reference) => !reference.startsWith('general knowledge'));

/**
 * Whether a record of the atlas cites the same site or the same paper. Its authors and the collector of cases looked in
 * the same stored pages, so such a case may only show that one page was read twice. Of a site, another page may have been
 * read: this says more than it knows, never less (unless the atlas cites it by another name).
 */
export function isAlsoInAtlas(source: CaseSourceId): boolean {
  const reference = plain(CASE_SOURCES[source].reference);
  const hosts = reference.match(/[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|net|org|ca|us|au|uk|edu|asia)\b/g) ?? [];
  const sites = hosts.filter((host) => !SHARED_HOUSES.includes(host));
  // "Rainey CE. ... 2013": the first author and the year.
  const [, author] = CASE_SOURCES[source].reference.match(/^([A-Z][A-Za-z-]+) [A-Z]{1,3}\b/) ?? [];
  const [year] = reference.match(/\b(19|20)\d\d\b/) ?? [];
  return ATLAS_REFERENCES.some(
    (cited) =>
      sites.some((site) => cited.includes(site)) ||
      (author !== undefined && year !== undefined && cited.includes(plain(author)) && cited.includes(year)),
  );
}

/** Lower case, without accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
