import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { DOORS } from '../../../routes/doors.ts';
import { element, xmlDocument } from '../xml.ts';
import { closedPaths, plainPages } from './plain-pages.ts';
import { robotsText } from './robots.ts';
import { ENTRIES_A_PART, sitemapIndexXml, sitemapXml } from './sitemap.ts';

/** Names of the elements with what stands in each, as a parser that forgives nothing reads them. */
function parsed(xml: string): readonly { readonly name: string; readonly text: string }[] {
  const found: { name: string; text: string }[] = [];
  const open: { name: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    const one = { name, text: '' };
    found.push(one);
    open.push(one);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

const ORIGIN = 'https://clinic.example';

it('writes XML that a strict reader reads back as it was, whatever is in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      (text, attribute) => {
        const [read] = parsed(xmlDocument(element('a', { b: attribute }, text)));
        // Line ends are read as \n, and what XML can't say is left out.
        const sayable = [...text]
          .filter((sign) => /[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(sign))
          .join('');
        expect(read?.text).toBe(sayable.replace(/\r\n?/g, '\n'));
      },
    ),
    { numRuns: 40 },
  );
});

describe('the map of the site', () => {
  it('names each page with its languages and the second it changed', () => {
    const xml = sitemapXml(ORIGIN, [
      {
        path: '/es/articles/migraña & más',
        languages: { en: '/articles/migraine', es: '/es/articles/migraña & más' },
        changedAt: Temporal.Instant.from('2026-11-20T15:00:00.123Z'),
      },
      { path: '/muscles', languages: { en: '/muscles' } },
    ]);
    expect(parsed(xml).filter(({ name }) => name === 'loc' || name === 'lastmod')).toEqual([
      { name: 'loc', text: 'https://clinic.example/es/articles/migra%C3%B1a%20&%20m%C3%A1s' },
      { name: 'lastmod', text: '2026-11-20T15:00:00Z' },
      { name: 'loc', text: 'https://clinic.example/muscles' },
    ]);
    expect(xml.match(/<xhtml:link rel="alternate" hreflang="(en|es)"/g)).toHaveLength(2);
  });

  it('stays below 10 MB a part with the longest addresses that articles can have', () => {
    const slug = 'a'.repeat(120);
    const entry = {
      path: `/es/articles/${slug}`,
      languages: { en: `/articles/${slug}`, es: `/es/articles/${slug}` },
      changedAt: Temporal.Instant.from('2026-11-20T15:00:00Z'),
    };
    const xml = sitemapXml(`https://${'long.'.repeat(40)}example`, Array(ENTRIES_A_PART).fill(entry));
    expect(xml.length).toBeLessThan(10_000_000);
    expect(ENTRIES_A_PART).toBeLessThanOrEqual(50_000);
  });

  it('has every plain public page in both languages, and none that is for staff or for one person', () => {
    const pages = plainPages(DOORS);
    const paths = pages.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['/', '/muscles', '/where-does-it-hurt', '/questions', '/es/questions']),
    );
    expect(paths.filter((path) => /staff|sign|set-up|search|:/.test(path))).toEqual([]);
    expect(pages.find(({ path }) => path === '/es/questions')?.languages).toEqual({
      en: '/questions',
      es: '/es/questions',
    });
    expect(plainPages(DOORS, new Set(['/where-does-it-hurt'])).map(({ path }) => path)).not.toContain(
      '/where-does-it-hurt',
    );
  });

  it('is told to search engines, and which begins of addresses are not for them', () => {
    const text = robotsText(ORIGIN, closedPaths(DOORS));
    expect(text).toContain('Sitemap: https://clinic.example/sitemap.xml\n');
    for (const closed of ['/staff', '/sign', '/set-up/', '/search?']) expect(text).toContain(`Disallow: ${closed}\n`);
  });

  it('names its parts', () => {
    const xml = sitemapIndexXml(ORIGIN, [{ path: '/sitemap-pages.xml' }, { path: '/sitemap-articles.xml?part=2' }]);
    expect(
      parsed(xml)
        .filter(({ name }) => name === 'loc')
        .map(({ text }) => text),
    ).toEqual(['https://clinic.example/sitemap-pages.xml', 'https://clinic.example/sitemap-articles.xml?part=2']);
  });
});
