import { inLanguage, type SiteLanguage } from '../../language.ts';

/** The address of an article. */
export function articlePath(language: SiteLanguage, slug: string): string {
  return inLanguage(`/articles/${slug}`, language);
}

/** The one address of a page of the list: the first page has no number, and nothing else is in it. */
export function listPath(
  language: SiteLanguage,
  { category, page = 1 }: { readonly category?: string | undefined; readonly page?: number },
): string {
  const wanted = new URLSearchParams();
  if (category !== undefined) wanted.set('category', category);
  if (page > 1) wanted.set('page', String(page));
  const query = wanted.toString();
  return inLanguage('/articles', language) + (query === '' ? '' : `?${query}`);
}

/** What an address asks of the list; undefined for a page that is no number from 1 on. */
export function listAsked(
  parameters: URLSearchParams,
): { readonly category: string | undefined; readonly page: number } | undefined {
  const typed = parameters.get('page');
  if (typed !== null && !/^[1-9]\d{0,5}$/.test(typed)) return undefined;
  return { category: parameters.get('category') || undefined, page: Number(typed ?? 1) };
}
