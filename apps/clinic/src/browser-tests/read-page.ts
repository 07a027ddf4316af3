import { Parser } from 'htmlparser2';

/** What the checker looks at in a page, read from its HTML alone. */
export type ReadPage = {
  readonly headings1: number;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  /** Pictures, styles, scripts and icons that the page loads. */
  readonly loads: readonly string[];
  readonly picturesWithoutAlt: number;
  readonly drawingsWithoutLabel: number;
  readonly canonical: string | undefined;
  readonly alternates: ReadonlyMap<string, string>;
  readonly schema: readonly string[];
  readonly scripts: number;
  readonly language: string | undefined;
};

/** Reads a page as it was sent; nothing of it runs. */
export function readPage(html: string): ReadPage {
  const ids = new Set<string>();
  const links: string[] = [];
  const loads: string[] = [];
  const alternates = new Map<string, string>();
  const schema: string[] = [];
  let [headings1, picturesWithoutAlt, drawingsWithoutLabel, scripts] = [0, 0, 0, 0];
  let canonical: string | undefined;
  let language: string | undefined;
  let isSchema = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, src, srcset = '', rel = '', alt, role } = attributes;
      if (id) ids.add(id);
      if (name === 'html') language = attributes.lang;
      if (name === 'h1') headings1 += 1;
      if (name === 'a' && href) links.push(href);
      if (name === 'img' && alt === undefined) picturesWithoutAlt += 1;
      if (name === 'svg' && role === 'img' && !attributes['aria-label'] && !attributes['aria-labelledby'])
        drawingsWithoutLabel += 1;
      if (src) loads.push(src);
      loads.push(...srcset.split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []));
      if (name === 'link' && href) {
        if (rel === 'canonical') canonical = href;
        else if (attributes.hreflang) alternates.set(attributes.hreflang, href);
        else loads.push(href);
      }
      if (name === 'meta' && attributes.property === 'og:image' && attributes.content) loads.push(attributes.content);
      if (name === 'script') {
        isSchema = attributes.type === 'application/ld+json';
        if (isSchema) schema.push('');
        else scripts += 1;
      }
    },
    ontext(text) {
      if (isSchema) schema[schema.length - 1] += text;
    },
    onclosetag(name) {
      if (name === 'script') isSchema = false;
    },
  });
  parser.end(html);
  return {
    ...{
      headings1,
      ids,
      links,
      loads,
      picturesWithoutAlt,
      drawingsWithoutLabel,
      canonical,
      alternates,
      schema,
      scripts,
    },
    language,
  };
}
