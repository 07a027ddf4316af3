import { sql } from 'kysely';
import { type Day, dayOf } from '../../day-words.ts';
import type { StoredImage } from '../../images/index.ts';
import type { SiteLanguage } from '../../language.ts';
import { type ShownComment, shownComments } from '../comments/shown-comments.server.ts';
import { ArticleBody } from '../document.ts';
import type { ArticlePictures } from '../text/article-text.tsx';
import { picturesOf } from '../text/pictures-of.server.ts';
import { nameIn } from './article-list.server.ts';
import type { Reading } from './public-rows.server.ts';
import { readingMinutes } from './reading-time.ts';
import { type RelatedArticle, relatedArticles } from './related.server.ts';

/** Somebody named over an article. */
export type Byline = {
  readonly name: string;
  readonly credentials: string;
  /** The last part of her page's address; null where she is not shown in public. */
  readonly slug: string | null;
};

export type ArticleView = {
  readonly id: string;
  readonly language: SiteLanguage;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly body: ArticleBody;
  readonly pictures: ArticlePictures;
  readonly lead: { readonly image: StoredImage; readonly alt: string; readonly caption: string } | undefined;
  readonly category: { readonly slug: string; readonly name: string } | undefined;
  readonly author: Byline & { readonly portrait: StoredImage | undefined };
  /** The last clinician who approved the text as it stands. */
  readonly reviewed: (Byline & { readonly on: Day }) | undefined;
  readonly published: Day;
  /** Where readers first saw another text on an earlier day. */
  readonly updated: Day | undefined;
  readonly publishedAt: string;
  readonly changedAt: string;
  readonly minutes: number;
  /** The addresses' last parts in the other languages in which the piece is public. */
  readonly translations: readonly { readonly language: SiteLanguage; readonly slug: string }[];
  readonly related: readonly RelatedArticle[];
  /** Undefined where the practice takes no comments on it. */
  readonly comments: readonly ShownComment[] | undefined;
};

type ArticleRow = {
  readonly id: string;
  readonly comments: 'off' | 'held';
  readonly version: number;
  readonly fromAt: Temporal.Instant;
  readonly firstAt: Temporal.Instant;
  readonly title: string;
  readonly summary: string;
  readonly body: unknown;
  readonly imageId: string | null;
  readonly imageAlt: string;
  readonly imageCaption: string;
  readonly categoryId: string | null;
  readonly categorySlug: string | null;
  readonly nameEn: string | null;
  readonly nameEs: string | null;
  readonly zone: string | null;
  readonly reviewedAt: Temporal.Instant | null;
  readonly reviewerName: string;
  readonly reviewerCredentials: string;
  readonly reviewerSlug: string | null;
  readonly translations: readonly { readonly language: SiteLanguage; readonly slug: string }[];
  readonly authorSlug: string | null;
  readonly authorImageId: string | null;
  readonly displayName: string;
  readonly credentials: string;
};

/** What readers see at an address now; undefined where nothing is public there. */
export async function readArticle(
  reading: Reading,
  language: SiteLanguage,
  slug: string,
): Promise<ArticleView | undefined> {
  // `%00` in an address: the database takes no such text, and none is stored under one.
  const row = slug.includes('\0') ? undefined : await rowAt(reading, language, slug);
  if (!row) return undefined;
  const { db, practiceId } = reading;
  const zone = row.zone ?? 'UTC';
  const body = ArticleBody.parse(row.body);
  const pictures = await picturesOf(db, practiceId, body, row.imageId, row.authorImageId);
  const image = row.imageId === null ? undefined : pictures[row.imageId];
  const [published, from] = [dayOf(row.firstAt, zone, language), dayOf(row.fromAt, zone, language)];
  return {
    id: row.id,
    language,
    slug,
    title: row.title,
    summary: row.summary,
    body,
    pictures,
    lead: image && { image, alt: row.imageAlt || image.alt, caption: row.imageCaption },
    category:
      row.categorySlug === null || row.nameEn === null
        ? undefined
        : { slug: row.categorySlug, name: nameIn(language, row.nameEn, row.nameEs) },
    author: {
      name: row.displayName,
      credentials: row.credentials,
      slug: row.authorSlug,
      portrait: row.authorImageId === null ? undefined : pictures[row.authorImageId],
    },
    reviewed:
      row.reviewedAt === null
        ? undefined
        : {
            name: row.reviewerName,
            credentials: row.reviewerCredentials,
            slug: row.reviewerSlug,
            on: dayOf(row.reviewedAt, zone, language),
          },
    published,
    updated: from.iso === published.iso ? undefined : from,
    publishedAt: row.firstAt.toString(),
    changedAt: row.fromAt.toString(),
    minutes: readingMinutes(body),
    translations: row.translations,
    related: await relatedArticles(reading, language, { ...row, body }),
    comments: row.comments === 'held' ? await shownComments(reading, row.id, zone, language) : undefined,
  };
}

/** All that is said of an article, in one question: a page that is not kept waits for the answers one by one. */
async function rowAt(
  { db, practiceId, now }: Reading,
  language: SiteLanguage,
  slug: string,
): Promise<ArticleRow | undefined> {
  const { rows } = await sql<ArticleRow>`
    select a.id, a.comments, a.category_id, p.version, p.from_at,
      (select min(first.from_at) from app.article_publication first
        where first.practice_id = a.practice_id and first.article_id = a.id and first.version is not null) as first_at,
      v.title, v.summary, v.body, v.image_id, v.image_alt, v.image_caption,
      c.slug as category_slug, c.name_en, c.name_es,
      s.display_name, s.credentials, f.slug as author_slug, f.image_id as author_image_id,
      review.reviewed_at, review.display_name as reviewer_name, review.credentials as reviewer_credentials,
      review.slug as reviewer_slug,
      (select k.time_zone from app.clinic k where k.practice_id = a.practice_id order by k.position limit 1) as zone,
      -- The same piece in other languages, where it is public now.
      coalesce((
        select jsonb_agg(jsonb_build_object('language', o.language, 'slug', o.slug) order by o.language)
        from app.article o
        join lateral (${current(now, 'o')}) op on op.version is not null
        where o.practice_id = a.practice_id and o.piece_id = a.piece_id and o.id <> a.id
      ), '[]') as translations
    from app.article a
    join lateral (${current(now, 'a')}) p on p.version is not null
    join app.article_version v
      on v.practice_id = a.practice_id and v.article_id = a.id and v.version = p.version
    join app.staff_member s on s.practice_id = a.practice_id and s.id = a.author_id
    left join app.staff_profile f on f.practice_id = a.practice_id and f.staff_id = a.author_id
      and f.wants_shown and not f.held_back and s.deactivated_at is null
    left join app.article_category c on c.practice_id = a.practice_id and c.id = a.category_id
    -- The last clinician who approved this very version.
    left join lateral (
      select r.reviewed_at, rs.display_name, rs.credentials, rf.slug
      from app.article_review r
      join app.staff_member rs on rs.practice_id = r.practice_id and rs.id = r.reviewer_id
      left join app.staff_profile rf on rf.practice_id = r.practice_id and rf.staff_id = r.reviewer_id
        and rf.wants_shown and not rf.held_back and rs.deactivated_at is null
      where r.practice_id = a.practice_id and r.article_id = a.id and r.version = p.version
        and r.outcome = 'approved'
      order by r.reviewed_at desc limit 1
    ) review on true
    where a.practice_id = ${practiceId} and a.language = ${language} and a.slug = ${slug}`.execute(db);
  return rows[0];
}

/** Of an article's publications the last whose time has come. */
function current(now: Temporal.Instant, article: 'a' | 'o') {
  return sql`
    select q.version, q.from_at from app.article_publication q
    where q.practice_id = ${sql.ref(article)}.practice_id and q.article_id = ${sql.ref(article)}.id
      and q.from_at <= ${now.toString()}::timestamptz
    order by q.from_at desc limit 1`;
}
