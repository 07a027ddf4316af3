import { sql } from 'kysely';
import { practiceTimeZone } from '../../../practice/practice-zone.server.ts';
import { type Day, dayOf } from '../../day-words.ts';
import { readImages } from '../../images/index.server.ts';
import type { StoredImage } from '../../images/index.ts';
import type { SiteLanguage } from '../../language.ts';
import { ArticleBody } from '../document.ts';
import { publicRows, type Reading } from './public-rows.server.ts';
import { readingMinutes } from './reading-time.ts';

/** An article as a list shows it. */
export type ArticleCard = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly category: string | undefined;
  readonly author: { readonly name: string; readonly credentials: string };
  readonly published: Day;
  readonly minutes: number;
  readonly image: StoredImage | undefined;
  readonly imageAlt: string;
};

export type ListCategory = { readonly slug: string; readonly name: string; readonly count: number };

export type ArticleList = {
  readonly cards: readonly ArticleCard[];
  /** Those in which something is public in this language. */
  readonly categories: readonly ListCategory[];
  readonly category: ListCategory | undefined;
  readonly page: number;
  readonly pages: number;
};

export const ARTICLES_ON_A_PAGE = 12;

type Wanted = { readonly language: SiteLanguage; readonly category: string | undefined; readonly page: number };

/** A page of what is public, the newest first; undefined where there is no such category or page. */
export async function articleList(reading: Reading, wanted: Wanted): Promise<ArticleList | undefined> {
  const { language, page } = wanted;
  const rows = publicRows(reading, language);
  const counted = await categoriesOf(reading, language);
  const category = counted.categories.find(({ slug }) => slug === wanted.category);
  if (wanted.category !== undefined && !category) return undefined;
  const pages = Math.max(1, Math.ceil((category?.count ?? counted.all) / ARTICLES_ON_A_PAGE));
  if (page > pages) return undefined;
  const { rows: found } = await sql<CardRow>`
    select r.slug, v.title, v.summary, v.body, v.image_id, v.image_alt, r.first_at,
      c.slug as category_slug, c.name_en, c.name_es, s.display_name, s.credentials
    from (
      select r.* from ${rows} r
      left join app.article_category c on c.practice_id = ${reading.practiceId} and c.id = r.category_id
      where ${category?.slug ?? null}::text is null or c.slug = ${category?.slug ?? null}
      order by r.first_at desc, r.id desc
      limit ${ARTICLES_ON_A_PAGE} offset ${(page - 1) * ARTICLES_ON_A_PAGE}
    ) r
    join app.article_version v
      on v.practice_id = ${reading.practiceId} and v.article_id = r.id and v.version = r.version
    join app.staff_member s on s.practice_id = ${reading.practiceId} and s.id = r.author_id
    left join app.article_category c on c.practice_id = ${reading.practiceId} and c.id = r.category_id
    order by r.first_at desc, r.id desc`.execute(reading.db);
  const cards = await cardsOf(reading, language, found);
  return { cards, categories: counted.categories, category, page, pages };
}

export type CardRow = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly body: unknown;
  readonly imageId: string | null;
  readonly imageAlt: string;
  readonly firstAt: Temporal.Instant;
  readonly categorySlug: string | null;
  readonly nameEn: string | null;
  readonly nameEs: string | null;
  readonly displayName: string;
  readonly credentials: string;
};

export async function cardsOf(
  reading: Reading,
  language: SiteLanguage,
  rows: readonly CardRow[],
): Promise<readonly ArticleCard[]> {
  const zone = await practiceTimeZone(reading);
  const images = await readImages(
    reading.db,
    reading.practiceId,
    rows.flatMap(({ imageId }) => imageId ?? []),
  );
  return rows.map((row) => ({
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    category: row.nameEn === null ? undefined : nameIn(language, row.nameEn, row.nameEs),
    author: { name: row.displayName, credentials: row.credentials },
    published: dayOf(row.firstAt, zone, language),
    minutes: readingMinutes(ArticleBody.parse(row.body)),
    image: row.imageId === null ? undefined : images.get(row.imageId),
    imageAlt: row.imageAlt,
  }));
}

/** A category without a Spanish name keeps its English one. */
export function nameIn(language: SiteLanguage, nameEn: string, nameEs: string | null): string {
  return language === 'es' && nameEs ? nameEs : nameEn;
}

async function categoriesOf(reading: Reading, language: SiteLanguage) {
  const { rows } = await sql<{ slug: string | null; nameEn: string | null; nameEs: string | null; count: number }>`
    select c.slug, c.name_en, c.name_es, count(*) as count
    from ${publicRows(reading, language)} r
    left join app.article_category c on c.practice_id = ${reading.practiceId} and c.id = r.category_id
    group by c.slug, c.name_en, c.name_es, c.position
    order by c.position, c.name_en`.execute(reading.db);
  const categories = rows.flatMap(({ slug, nameEn, nameEs, count }) =>
    slug === null || nameEn === null ? [] : [{ slug, name: nameIn(language, nameEn, nameEs), count }],
  );
  return { all: rows.reduce((sum, { count }) => sum + count, 0), categories };
}
