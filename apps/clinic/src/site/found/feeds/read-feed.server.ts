import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../../database/tables.ts';
import type { ArticleBody } from '../../articles/document.ts';
import { articleHtml, picturesOf } from '../../articles/index.server.ts';
import { jpegAddress } from '../../images/index.ts';
import { inLanguage, type SiteLanguage } from '../../language.ts';
import type { FeedItem } from './feed.ts';

/** What a reader of feeds who looks once in a month may have missed. */
const NEWEST = 20;

type FeedAsked = {
  readonly practiceId: string;
  readonly language: SiteLanguage;
  readonly now: Temporal.Instant;
  readonly origin: string;
};

type Row = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly body: ArticleBody;
  readonly imageId: string | null;
  readonly displayName: string;
  readonly credentials: string;
  readonly category: string | null;
  readonly publishedAt: Temporal.Instant;
  readonly changedAt: Temporal.Instant;
};

/** The newest articles of a language with their whole text: by the day on which readers first saw them. */
export async function feedItems(db: Transaction<Tables>, asked: FeedAsked): Promise<readonly FeedItem[]> {
  const { practiceId, language, origin } = asked;
  const items: FeedItem[] = [];
  for (const row of await newest(db, asked)) {
    const path = inLanguage(`/articles/${row.slug}`, language);
    const pictures = await picturesOf(db, practiceId, row.body, row.imageId);
    const lead = row.imageId === null ? undefined : pictures[row.imageId];
    const bytes = lead && (await jpegBytes(db, practiceId, lead.id));
    items.push({
      id: row.id,
      path,
      title: row.title,
      summary: row.summary,
      html: articleHtml({ body: row.body, pictures, language, address: new URL(path, origin).href }),
      author: [row.displayName, row.credentials].filter((part) => part !== '').join(', '),
      categories: row.category ? [row.category] : [],
      publishedAt: row.publishedAt,
      changedAt: row.changedAt,
      picture: lead && bytes ? { path: jpegAddress(lead), type: 'image/jpeg', bytes } : undefined,
    });
  }
  return items;
}

async function newest(db: Transaction<Tables>, { practiceId, language, now }: FeedAsked): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    with public as (
      select a.id, a.slug, a.author_id, a.category_id, p.version, p.from_at as changed_at,
             (select min(f.from_at) from app.article_publication f
              where f.practice_id = a.practice_id and f.article_id = a.id and f.version is not null) as published_at
      from app.article a
      join lateral (
        select p.version, p.from_at from app.article_publication p
        where p.practice_id = a.practice_id and p.article_id = a.id and p.from_at <= ${now.toString()}::timestamptz
        order by p.from_at desc limit 1
      ) p on p.version is not null
      where a.practice_id = ${practiceId} and a.language = ${language}
      order by published_at desc, a.id desc
      limit ${sql.lit(NEWEST)}
    )
    select public.id, public.slug, v.title, v.summary, v.body, v.image_id, m.display_name, m.credentials,
           nullif(case ${language} when 'es' then coalesce(nullif(c.name_es, ''), c.name_en) else c.name_en end, '')
             as category,
           public.published_at, public.changed_at
    from public
    join app.article_version v
      on v.practice_id = ${practiceId} and v.article_id = public.id and v.version = public.version
    join app.staff_member m on m.practice_id = ${practiceId} and m.id = public.author_id
    left join app.article_category c on c.practice_id = ${practiceId} and c.id = public.category_id
    order by public.published_at desc, public.id desc`.execute(db);
  return rows;
}

async function jpegBytes(db: Transaction<Tables>, practiceId: string, imageId: string): Promise<number | undefined> {
  const file = await db
    .selectFrom('siteImageFile')
    .select(sql<number>`length(bytes)`.as('size'))
    .where('practiceId', '=', practiceId)
    .where('imageId', '=', imageId)
    .where('format', '=', 'jpeg')
    .executeTakeFirst();
  return file?.size;
}
