import { beforeAll, describe, expect, it } from 'vitest';
import { asPractice } from '../../../database/practice-transaction.ts';
import { tryAs } from '../../../database/run-as.test-data.ts';
import { testDatabase } from '../../../database/test-database.ts';
import { aClinic, type Clinic } from '../../../intake/intake.test-data.ts';
import type { SiteLanguage } from '../../language.ts';
import { publishArticle, type WrittenArticle } from '../found.test-data.ts';
import type { MarkedText } from './excerpt.ts';
import { searchSite } from './search.server.ts';

const rows = testDatabase();
const NOW = Temporal.Instant.from('2026-11-20T15:00:00Z');
const YESTERDAY = NOW.subtract({ hours: 24 });
let ours: Clinic;
let theirs: Clinic;

const publish = (
  clinic: Clinic,
  article: Omit<WrittenArticle, 'practiceId' | 'authorId' | 'publicFrom'>,
  from = YESTERDAY,
) =>
  publishArticle(rows().database, {
    practiceId: clinic.practiceId,
    authorId: clinic.mara.staffId,
    publicFrom: from,
    ...article,
  });

const search = (
  typed: string,
  language: SiteLanguage = 'en',
  { now = NOW, page = 1, clinic = ours, corrects = true } = {},
) => searchSite(rows().database, { practiceId: clinic.practiceId, language, typed, now, page, corrects });

const plain = (text: MarkedText) => text.map((piece) => piece.text).join('');
const marks = (text: MarkedText) => text.filter((piece) => piece.marked).map((piece) => piece.text);
const titles = async (...asked: Parameters<typeof search>) =>
  (await search(...asked)).found.map(({ kind, title }) => `${kind}: ${plain(title)}`);

beforeAll(async () => {
  ours = await aClinic(rows().database);
  theirs = await aClinic(rows().database);
  await publish(ours, {
    title: 'Neck, headache and the ram’s horn',
    slug: 'rams-horn',
    summary: 'Why a muscle of the shoulder can hurt at the temple.',
    text: ['Headaches that start in the neck are often felt behind the ear.', 'Needling may help for some weeks.'],
  });
  await publish(ours, {
    title: 'La migraña y la punción seca',
    slug: 'migrana',
    language: 'es',
    summary: 'Qué se sabe y qué no.',
    text: ['En la migraña hay pruebas de calidad muy baja; la aplicación es prudente.'],
  });
  await publish(ours, { title: 'Zirconium week', slug: 'next-week' }, NOW.add({ hours: 48 }));
  await publish(theirs, { title: 'Zirconium at another practice', slug: 'theirs' });
});

describe('the search', () => {
  it('finds articles and muscles in one order, by stems, and marks what answers', async () => {
    const { found } = await search('headaches neck');
    expect(plain(found[0]?.title ?? [])).toBe('Neck, headache and the ram’s horn');
    expect(marks(found[0]?.title ?? [])).toEqual(['Neck', 'headache']);
    expect(marks(found[0]?.excerpt ?? [])).toContain('Headaches');
    expect(await titles('temple')).toContain('article: Neck, headache and the ram’s horn');
    expect(await titles('temple')).toContain('muscle: Temporalis');
  });

  it('finds a muscle by each of its names, first by its own', async () => {
    expect((await titles('upper trapezius'))[0]).toBe('muscle: Upper trapezius');
    expect(await titles('SCM')).toContain('muscle: Sternocleidomastoid, sternal head');
    expect((await titles('trapecio superior', 'es'))[0]).toBe('muscle: Trapecio superior (Upper trapezius)');
    expect(await titles('nuca', 'es')).toContain('muscle: Semiespinoso de la cabeza (Semispinalis capitis)');
  });

  it('finds Spanish words with and without marks on their letters, one and many', async () => {
    for (const typed of ['migraña', 'migrana', 'MIGRAÑAS', 'puncion seca', 'aplicaciones'])
      expect([typed, await titles(typed, 'es')]).toEqual([
        typed,
        expect.arrayContaining(['article: La migraña y la punción seca']),
      ]);
    const { found } = await search('migrana', 'es');
    expect(marks(found[0]?.title ?? [])).toEqual(['migraña']);
  });

  it('finds the last word as far as it is typed, and clinics by their place', async () => {
    expect(await titles('headac')).toContain('article: Neck, headache and the ram’s horn');
    const clinic = await asPractice(rows().database, ours.practiceId, (db) =>
      db
        .selectFrom('clinic')
        .select(['name', 'city'])
        .where('practiceId', '=', ours.practiceId)
        .executeTakeFirstOrThrow(),
    );
    expect(await titles(clinic.city)).toContain(`clinic: ${clinic.name}`);
  });

  it('shows an article from its time on, and no longer than it is public', async () => {
    expect(await titles('zirconium')).toEqual([]);
    const later = { now: NOW.add({ hours: 72 }) };
    expect(await titles('zirconium', 'en', later)).toEqual(['article: Zirconium week']);
    const id = await publish(ours, { title: 'Quartz', slug: 'quartz' });
    expect(await titles('quartz')).toEqual(['article: Quartz']);
    await asPractice(rows().database, ours.practiceId, (db) =>
      db
        .insertInto('articlePublication')
        .values({
          practiceId: ours.practiceId,
          articleId: id,
          fromAt: NOW,
          version: null,
          decidedBy: ours.mara.staffId,
          decidedAt: NOW,
        })
        .execute(),
    );
    expect(await titles('quartz')).toEqual([]);
  });

  it('speaks of one practice alone, and refuses to speak for another', async () => {
    expect(await titles('zirconium', 'en', { clinic: theirs })).toEqual(['article: Zirconium at another practice']);
    const asked = `select * from app.search_site('${theirs.practiceId}', 'en', 'zirconium', '', '[]', '', now())`;
    await expect(tryAs(rows().pool, ours.practiceId, asked)).rejects.toThrow('speaks for the practice');
  });

  it('widens to pages with some of the words, and says so', async () => {
    const { found, isWidened } = await search('headache submarine');
    expect(isWidened).toBe(true);
    expect(found.length).toBeGreaterThan(0);
  });

  it('says what a misspelt word may have meant, never by words that are not public yet', async () => {
    expect((await search('trapezeus')).meant).toBe('trapezius');
    expect((await search('trapezeus', 'en', { corrects: false })).meant).toBeUndefined();
    expect((await search('migrania', 'es')).meant).toBe('migraña');
    expect((await search('zirconiom')).meant).toBeUndefined();
  });

  it.each([
    '',
    '   ',
    'the',
    '&&& | !',
    "'); drop table app.article; --",
    ':*',
    '"unclosed',
    '\u0000\u0002\u0003',
    'a'.repeat(10_000),
    'word '.repeat(2_000),
    '👍🏽 ñ',
  ])('takes whatever is typed: %j', async (typed) => {
    const { found, hasMore } = await search(typed);
    expect(found.length).toBeLessThanOrEqual(15);
    expect(typeof hasMore).toBe('boolean');
  });

  it('gives pages of what it found, without end in either direction', async () => {
    const [first, second] = [await search('muscle'), await search('muscle', 'en', { page: 2 })];
    expect(first.hasMore).toBe(true);
    const ids = new Set(first.found.map(({ id }) => id));
    expect(second.found.some(({ id }) => ids.has(id))).toBe(false);
    expect((await search('muscle', 'en', { page: -3 })).page).toBe(1);
    expect((await search('muscle', 'en', { page: 1e9 })).found).toEqual([]);
  });
});
