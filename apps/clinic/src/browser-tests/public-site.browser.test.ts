import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumForFile, expectNothingSerious, openPage } from './staff-page.ts';
import { type Walk, type WalkedPage, walkSite } from './walk-site.ts';

/**
 * The standard's rules, save for what is style and not validity: React writes void elements and empty attributes its own
 * way, and puts a page's title and links before its text, from where a browser takes them into the head.
 */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // A telephone number may be broken: it is one that is pressed.
    'tel-non-breaking': 'off',
    // A word of the practice's own stands in the look's style, which the policy knows by its hash.
    'no-inline-style': 'off',
    'prefer-native-element': 'off',
  },
});

/** What search engines ask of each kind at least. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Article: ['headline', 'author', 'datePublished', 'dateModified', 'publisher'],
  MedicalWebPage: ['url', 'name'],
  MedicalClinic: ['name', 'address', 'url'],
  Person: ['name'],
  FAQPage: ['mainEntity'],
  BreadcrumbList: ['itemListElement'],
  WebSite: ['name', 'url'],
};

let walk: Walk;
let pages: readonly WalkedPage[] = [];
beforeAll(async () => {
  walk = await walkSite(inject('address'));
  pages = [...walk.pages.values()];
}, 600_000);

/** Lines on the pages where something is found; none is the aim. */
const faults = (find: (page: WalkedPage) => readonly string[]) =>
  pages.flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`));

describe('every public page', () => {
  it('is reached by links, in both languages, and stands', () => {
    const paths = pages.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['/', '/es', '/articles', '/es/articles', '/clinics', '/team', '/questions']),
    );
    expect(paths.filter((path) => /^\/articles\/./.test(path)).length).toBeGreaterThanOrEqual(6);
    expect(faults(({ status }) => (status === 200 ? [] : [`answered ${status}`]))).toEqual([]);
  });

  it('is valid HTML', async () => {
    const found: string[] = [];
    for (const { path, html } of pages) {
      const { results } = await validator.validateString(html);
      for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
        found.push(`${path}: ${ruleId}: ${message} (${line}:${column})`);
    }
    expect(found).toEqual([]);
  });

  it('leads nowhere that is not there: pages, pictures, places on a page', () => {
    const broken = [...walk.files].filter(([, status]) => status >= 400).map(([path, status]) => `${path} ${status}`);
    expect(broken).toEqual([]);
    expect(
      faults(({ path, read }) =>
        read.links.flatMap((link) => {
          const url = new URL(link, `${inject('address')}${path}`);
          const target = walk.pages.get(`${url.pathname}${url.search}`);
          if (url.origin !== inject('address') || url.hash === '' || !target) return [];
          return target.read.ids.has(decodeURIComponent(url.hash.slice(1))) ? [] : [`no place ${link}`];
        }),
      ),
    ).toEqual([]);
  });

  it('has one h1, words for every picture, a language, and loads nothing from elsewhere', () => {
    expect(
      faults(({ path, read }) => [
        ...(read.headings1 === 1 ? [] : [`${read.headings1} h1`]),
        ...(read.picturesWithoutAlt === 0 ? [] : ['a picture without alt']),
        ...(read.drawingsWithoutLabel === 0 ? [] : ['a drawing without label']),
        ...(read.language === (/^\/es(\/|$)/.test(path) ? 'es' : 'en') ? [] : [`lang ${read.language}`]),
      ]),
    ).toEqual([]);
    expect(walk.foreign).toEqual([]);
  });

  it('names itself and its other languages, and these name it', () => {
    const own = (address: string) => {
      const url = new URL(address);
      return `${url.pathname}${url.search}`;
    };
    expect(
      faults(({ path, read }) => {
        const missing = read.canonical || path.includes('?') || path === '/aftercare' ? [] : ['no canonical'];
        const others = [...read.alternates].flatMap(([language, address]) => {
          // Of lists by place or page only some are walked.
          if (!walk.pages.has(own(address)) && own(address).includes('?')) return [];
          const back = walk.pages.get(own(address))?.read.alternates;
          const names = [...(back?.values() ?? [])].map(own);
          return read.canonical && names.includes(own(read.canonical))
            ? []
            : [`${language} ${own(address)} names no way back`];
        });
        return [...missing, ...others];
      }),
    ).toEqual([]);
  });

  it('says what it is about in words of schema.org that can be read', () => {
    const kinds = new Set<string>();
    const found = faults(({ read }) =>
      read.schema.flatMap((text) => {
        const parsed: unknown = JSON.parse(text);
        const graph = parsed && typeof parsed === 'object' ? Reflect.get(parsed, '@graph') : undefined;
        if (!Array.isArray(graph)) return ['no graph'];
        return graph.flatMap((thing: object) => {
          const kind = String(Reflect.get(thing, '@type'));
          kinds.add(kind);
          const missing = (REQUIRED[kind] ?? []).filter((property) => !Reflect.get(thing, property));
          return missing.map((property) => `${kind} without ${property}`);
        });
      }),
    );
    expect(found).toEqual([]);
    expect([...kinds]).toEqual(expect.arrayContaining(['Article', 'MedicalWebPage', 'FAQPage', 'MedicalClinic']));
  });
});

describe('one public page of each kind', () => {
  const chromium = chromiumForFile();
  const ofEachKind = () => {
    const kind = (path: string) => path.replace(/^\/es(?=\/|$)/, '').replace(/^(\/[a-z-]+)\/.+$/, '$1/one');
    const first = new Map(
      pages.filter(({ path }) => !path.includes('?')).map(({ path }) => [kind(path), path] as const),
    );
    return [...first.values(), '/search?q=neck', '/no/such-neck/page'];
  };

  it('is there with scripts off, free of what hinders people, asks nothing of other hosts, and prints without its ways', async () => {
    const { page } = await openPage(chromium(), { javaScriptEnabled: false });
    const { page: scripted } = await openPage(chromium());
    const asked: string[] = [];
    scripted.on('request', (request) => asked.push(new URL(request.url()).origin));
    for (const path of ofEachKind()) {
      await page.goto(path);
      expect([path, await page.getByRole('heading', { level: 1 }).count()]).toEqual([path, 1]);
      expect([path, (await page.locator('main').innerText()).length > 100]).toEqual([path, true]);
      await scripted.goto(path);
      await expectNothingSerious(scripted);
      await scripted.emulateMedia({ media: 'print' });
      await scripted.setViewportSize({ width: 700, height: 900 });
      const print = await scripted.evaluate(() => ({
        ways: [...document.querySelectorAll('.head nav, .site-search')].filter((one) => one.checkVisibility()).length,
        sideways: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
      }));
      expect({ path, ...print }).toEqual({ path, ways: 0, sideways: 0 });
      await scripted.emulateMedia({ media: 'screen' });
    }
    expect([...new Set(asked)]).toEqual([inject('address')]);
  });

  it('finds by words without scripts, and helps where nothing is', async () => {
    const { page } = await openPage(chromium(), { javaScriptEnabled: false });
    await page.goto('/es/search');
    await page.getByRole('searchbox').first().fill('trapecio superior');
    await page.getByRole('button', { name: 'Buscar' }).first().click();
    await page
      .getByRole('link', { name: /Trapecio superior/ })
      .first()
      .waitFor();
    const answer = await page.goto('/blog/2019/upper-trapezius.html');
    expect(answer?.status()).toBe(404);
    expect(await page.getByRole('searchbox').first().inputValue()).toBe('upper trapezius');
    await page
      .getByRole('link', { name: /Upper trapezius/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Upper trapezius' }).waitFor();
  });
});
