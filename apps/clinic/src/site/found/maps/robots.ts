/**
 * What programs that read the web may ask for: everything public but lists of search results, which have no end.
 * @param closed begins of addresses that are nobody's to find: staff pages, and links that were given to one person
 */
export function robotsText(origin: string, closed: readonly string[]): string {
  const paths = [...new Set([...closed, '/search?', '/es/search?'])].toSorted();
  return [
    'User-agent: *',
    ...paths.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${new URL('/sitemap.xml', origin).href}`,
    '',
  ].join('\n');
}
