import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { asPractice } from '../../../database/practice-transaction.ts';
import { testDatabase } from '../../../database/test-database.ts';
import { aClinic, type Clinic } from '../../../intake/intake.test-data.ts';
import { nextPublicationAt } from '../../articles/index.server.ts';
import type { SiteLanguage } from '../../language.ts';
import { publishArticle } from '../found.test-data.ts';
import { articleParts } from '../maps/maps.server.ts';
import { atom } from './atom.ts';
import type { Feed } from './feed.ts';
import { feedItems } from './read-feed.server.ts';
import { rss } from './rss.ts';

const rows = testDatabase();
const NOW = Temporal.Instant.from('2026-11-20T15:00:00Z');
const ORIGIN = 'https://clinic.example';
const TRAP = ']]></content:encoded><script>alert(1)</script> & "more"';
let clinic: Clinic;

/** Elements by name with the texts that stand in them, as a reader that forgives nothing reads them. */
function read(xml: string): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    open.push(name);
    texts.set(name, [...(texts.get(name) ?? []), '']);
  });
  parser.on('text', (text) => {
    const list = texts.get(open.at(-1) ?? '');
    if (list) list[list.length - 1] += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return texts;
}

async function feed(language: SiteLanguage, now = NOW): Promise<Feed> {
  const { practiceId } = clinic;
  const items = await asPractice(rows().database, practiceId, (db) =>
    feedItems(db, { practiceId, language, now, origin: ORIGIN }),
  );
  const words = { title: 'Articles', description: 'All of them' };
  return { origin: ORIGIN, language, path: '/feed.xml', pagePath: '/articles', ...words, items };
}

beforeAll(async () => {
  clinic = await aClinic(rows().database);
  const by = { practiceId: clinic.practiceId, authorId: clinic.mara.staffId };
  const publish = (title: string, slug: string, hours: number, more: object = {}) =>
    publishArticle(rows().database, { ...by, title, slug, publicFrom: NOW.subtract({ hours }), ...more });
  const pieceId = '01890000-0000-7000-8000-00000000abcd';
  await publish('The older one', 'older', 48, { pieceId });
  await publish('El más viejo', 'viejo', 47, { pieceId, language: 'es' });
  await publish(TRAP, 'trap', 24, { summary: TRAP, text: ['A paragraph.', TRAP] });
  await publish('Next week', 'next-week', -72);
});

describe('the feed', () => {
  it('tells the newest first with its whole text, and nothing before its time', async () => {
    const xml = read(rss(await feed('en')));
    expect(xml.get('title')).toEqual(['Articles', TRAP, 'The older one']);
    expect(xml.get('content:encoded')?.[0]).toContain('<p>A paragraph.</p>');
    expect(xml.get('pubDate')?.[0]).toBe('Thu, 19 Nov 2026 15:00:00 +0000');
    expect(xml.get('dc:creator')).toEqual(['Mara Lind', 'Mara Lind']);
    expect(read(rss(await feed('en', NOW.add({ hours: 100 })))).get('title')?.[1]).toBe('Next week');
  });

  it('keeps what looks like its own signs as words', async () => {
    for (const written of [rss(await feed('en')), atom(await feed('en'))]) {
      const xml = read(written);
      expect(xml.get('script')).toBeUndefined();
      expect((xml.get('content:encoded') ?? xml.get('content'))?.[0]).toContain(
        '&lt;script&gt;alert(1)&lt;/script&gt;',
      );
    }
  });

  it('is the same as Atom, with an id that stays and the second it changed', async () => {
    const xml = read(atom(await feed('en')));
    expect(
      xml
        .get('id')
        ?.slice(1)
        .every((id) => /^urn:uuid:[0-9a-f-]{36}$/.test(id)),
    ).toBe(true);
    expect(xml.get('updated')).toEqual(['2026-11-19T15:00:00Z', '2026-11-19T15:00:00Z', '2026-11-18T15:00:00Z']);
  });

  it('has each language for itself, and is whole where nothing is public yet', async () => {
    expect(read(rss(await feed('es'))).get('title')).toEqual(['Articles', 'El más viejo']);
    const none = { ...(await feed('en')), items: [] };
    expect(read(rss(none)).get('item')).toBeUndefined();
    expect(read(atom(none)).get('updated')).toEqual(['1970-01-01T00:00:00Z']);
  });
});

describe('the map of articles', () => {
  it('holds what is public, each with its other language, and tells when the clock adds the next', async () => {
    const { practiceId } = clinic;
    const [parts, next] = await asPractice(rows().database, practiceId, async (db) => [
      await articleParts(db, practiceId, NOW),
      await nextPublicationAt({ db, practiceId, now: NOW }),
    ]);
    expect(parts.flat().map(({ path }) => path)).toEqual(['/articles/older', '/es/articles/viejo', '/articles/trap']);
    expect(parts[0]?.[1]?.languages).toEqual({ en: '/articles/older', es: '/es/articles/viejo' });
    expect(next?.toString()).toBe('2026-11-23T15:00:00Z');
  });
});
