import { sql } from 'kysely';
import { readImages } from '../../images/index.server.ts';
import type { StoredImage } from '../../images/index.ts';
import type { SiteLanguage } from '../../language.ts';
import { type ShownComment, shownComments } from '../comments/shown-comments.server.ts';
import { ArticleBody } from '../document.ts';
import type { ArticlePictures } from '../text/article-text.tsx';
import { picturesOf } from '../text/pictures-of.server.ts';
import { nameIn } from './article-list.server.ts';
import { type Day, dayOf } from './day-words.ts';
import { type Reading, zoneOf } from './public-rows.server.ts';
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
  readonly pieceId: string;
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
  const row = await rowAt(reading, language, slug);
  if (!row) return undefined;
  const { db, practiceId } = reading;
  const zone = await zoneOf(reading);
  const body = ArticleBody.parse(row.body);
  const pictures = await picturesOf(db, practiceId, body, row.imageId);
  const portraits = await readImages(db, practiceId, row.authorImageId === null ? [] : [row.authorImageId]);
  const image = row.imageId === null ? undefined : pictures[row.imageId];
  const [published, from] = [dayOf(row.firstAt, zone, language), dayOf(row.fromAt, zone, language)];
  const review = await approvalOf(reading, row.id, row.version);
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
      portrait: row.authorImageId === null ? undefined : portraits.get(row.authorImageId),
    },
    reviewed: review && {
      name: review.displayName,
      credentials: review.credentials,
      slug: review.slug,
      on: dayOf(review.reviewedAt, zone, language),
    },
    published,
    updated: from.iso === published.iso ? undefined : from,
    publishedAt: row.firstAt.toString(),
    changedAt: row.fromAt.toString(),
    minutes: readingMinutes(body),
    translations: await translationsOf(reading, row),
    related: await relatedArticles(reading, language, { ...row, body }),
    comments: row.comments === 'held' ? await shownComments(reading, row.id, zone, language) : undefined,
  };
}

async function rowAt(
  { db, practiceId, now }: Reading,
  language: SiteLanguage,
  slug: string,
): Promise<ArticleRow | undefined> {
  const { rows } = await sql<ArticleRow>`
    select a.id, a.piece_id, a.comments, a.category_id, p.version, p.from_at,
      (select min(first.from_at) from app.article_publication first
        where first.practice_id = a.practice_id and first.article_id = a.id and first.version is not null) as first_at,
      v.title, v.summary, v.body, v.image_id, v.image_alt, v.image_caption,
      c.slug as category_slug, c.name_en, c.name_es, s.display_name, s.credentials, f.slug as author_slug, f.image_id as author_image_id
    from app.article a
    join lateral (
      select p.version, p.from_at from app.article_publication p
      where p.practice_id = a.practice_id and p.article_id = a.id and p.from_at <= ${now.toString()}::timestamptz
      order by p.from_at desc limit 1
    ) p on p.version is not null
    join app.article_version v
      on v.practice_id = a.practice_id and v.article_id = a.id and v.version = p.version
    join app.staff_member s on s.practice_id = a.practice_id and s.id = a.author_id
    left join app.staff_profile f on f.practice_id = a.practice_id and f.staff_id = a.author_id
      and f.wants_shown and not f.held_back and s.deactivated_at is null
    left join app.article_category c on c.practice_id = a.practice_id and c.id = a.category_id
    where a.practice_id = ${practiceId} and a.language = ${language} and a.slug = ${slug}`.execute(db);
  return rows[0];
}

async function approvalOf({ db, practiceId }: Reading, articleId: string, version: number) {
  return db
    .selectFrom('articleReview as r')
    .innerJoin('staffMember as s', (join) =>
      join.onRef('s.practiceId', '=', 'r.practiceId').onRef('s.id', '=', 'r.reviewerId'),
    )
    .leftJoin('staffProfile as f', (join) =>
      join
        .onRef('f.practiceId', '=', 'r.practiceId')
        .onRef('f.staffId', '=', 'r.reviewerId')
        .on('f.wantsShown', '=', true)
        .on('f.heldBack', '=', false)
        .on('s.deactivatedAt', 'is', null),
    )
    .select(['r.reviewedAt', 's.displayName', 's.credentials', 'f.slug'])
    .where('r.practiceId', '=', practiceId)
    .where('r.articleId', '=', articleId)
    .where('r.version', '=', version)
    .where('r.outcome', '=', 'approved')
    .orderBy('r.reviewedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The same piece in other languages, where it is public now. */
async function translationsOf(
  { db, practiceId, now }: Reading,
  article: { readonly id: string; readonly pieceId: string },
) {
  const { rows } = await sql<{ language: SiteLanguage; slug: string }>`
    select a.language, a.slug
    from app.article a
    join lateral (
      select p.version from app.article_publication p
      where p.practice_id = a.practice_id and p.article_id = a.id and p.from_at <= ${now.toString()}::timestamptz
      order by p.from_at desc limit 1
    ) p on p.version is not null
    where a.practice_id = ${practiceId} and a.piece_id = ${article.pieceId} and a.id <> ${article.id}
    order by a.language`.execute(db);
  return rows;
}
