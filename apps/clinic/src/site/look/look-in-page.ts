/**
 * The practice's look among what a page's loaders gave: the frames of public pages hold it as `lookCss` (look-css.ts).
 * Server and browser read it alike, so that the page is the same for both.
 * @returns empty where there is none, as on staff pages
 */
export function lookIn(loaderData: readonly unknown[]): string {
  for (const data of loaderData) {
    if (typeof data !== 'object' || data === null || !('lookCss' in data)) continue;
    if (typeof data.lookCss === 'string') return data.lookCss;
  }
  return '';
}
