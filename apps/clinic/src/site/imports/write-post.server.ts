import type { Transaction } from 'kysely';
import { newId } from '../../database/identifier.ts';
import type { Tables } from '../../database/tables.ts';
import { inLanguage, type SiteLanguage } from '../language.ts';
import { siteChanged } from '../served/changed.server.ts';
import { slugFrom } from '../slug.ts';
import type { PostText } from './post-text.ts';
import type { WxrItem } from './wxr.ts';

type WantedPost = {
  readonly item: WxrItem;
  readonly text: PostText;
  readonly source: string;
  readonly practiceId: string;
  readonly staffId: string;
  readonly now: Temporal.Instant;
  readonly language: SiteLanguage;
  readonly lead: { readonly imageId: string; readonly alt: string } | undefined;
  readonly authorEmail: string | undefined;
};

type WrittenPost = {
  readonly slug: string;
  readonly isPublic: boolean;
  readonly isRenamed: boolean;
  readonly isAuthorKnown: boolean;
};

/** Writes a post as an article: its draft, and where it was public a version, its publication and its old address. */
export async function writePost(db: Transaction<Tables>, wanted: WantedPost): Promise<WrittenPost> {
  const { item, text, source, practiceId, staffId, now, language, lead } = wanted;
  const articleId = newId();
  const author = await authorWith(db, practiceId, wanted.authorEmail);
  const wantedSlug = slugFrom(decoded(item.slug)) || slugFrom(text.title) || 'article';
  const slug = await freeSlug(db, wanted, wantedSlug);
  const written = {
    practiceId,
    articleId,
    title: text.title,
    summary: text.summary,
    body: JSON.stringify(text.body),
    imageId: lead?.imageId ?? null,
    imageAlt: lead?.alt ?? '',
  };
  await db
    .insertInto('article')
    .values({
      practiceId,
      id: articleId,
      pieceId: newId(),
      language,
      slug,
      categoryId: await categoryOf(db, practiceId, item),
      authorId: author ?? staffId,
      createdBy: staffId,
      createdAt: now,
    })
    .execute();
  await db
    .insertInto('articleDraft')
    .values({ ...written, editedBy: staffId, editedAt: now })
    .execute();
  await db
    .insertInto('siteImportItem')
    .values({ practiceId, source, postId: item.postId, articleId, importedBy: staffId, importedAt: now })
    .execute();
  const isPublic = item.status === 'publish' && item.type === 'post' && !item.isLocked;
  if (isPublic) await publish(db, wanted, { written, slug });
  return { slug, isPublic, isRenamed: slug !== wantedSlug, isAuthorKnown: author !== undefined };
}

async function publish(
  db: Transaction<Tables>,
  { item, practiceId, staffId, now, language }: WantedPost,
  { written, slug }: { readonly written: { articleId: string; title: string; body: string }; readonly slug: string },
): Promise<void> {
  const { articleId } = written;
  // It was public from that day on, on the site before this one.
  const fromAt = publishedAt(item.dateGmt, now);
  await db
    .insertInto('articleVersion')
    .values({ practiceId, imageId: null, ...written, version: 1, savedBy: staffId, savedAt: now })
    .execute();
  await db
    .insertInto('articlePublication')
    .values({ practiceId, articleId, fromAt, version: 1, decidedBy: staffId, decidedAt: fromAt })
    .execute();
  const fromPath = oldPath(item.link);
  const toPath = inLanguage(`/articles/${slug}`, language);
  if (fromPath && fromPath !== toPath) {
    await db
      .insertInto('siteRedirect')
      .values({ practiceId, fromPath, toPath, addedAt: now })
      .onConflict((conflict) => conflict.columns(['practiceId', 'fromPath']).doNothing())
      .execute();
  }
  await siteChanged(db, practiceId, 'articles', `article:${articleId}`, 'redirects');
}

async function authorWith(
  db: Transaction<Tables>,
  practiceId: string,
  email: string | undefined,
): Promise<string | undefined> {
  if (!email) return undefined;
  const found = await db
    .selectFrom('staffMember as m')
    .innerJoin('signInUser as u', 'u.id', 'm.userId')
    .select('m.id')
    .where('m.practiceId', '=', practiceId)
    .where('u.email', '=', email)
    .executeTakeFirst();
  return found?.id;
}

/** The post's own address, or with the first number behind it that makes it free. */
async function freeSlug(
  db: Transaction<Tables>,
  { practiceId, language }: WantedPost,
  wanted: string,
): Promise<string> {
  const alike = await db
    .selectFrom('article')
    .select('slug')
    .where('practiceId', '=', practiceId)
    .where('language', '=', language)
    .where('slug', 'like', `${wanted.slice(0, SLUG_STEM)}%`)
    .execute();
  const taken = new Set(alike.map(({ slug }) => slug));
  let slug = wanted;
  for (let number = 2; taken.has(slug); number += 1) slug = `${wanted.slice(0, SLUG_STEM).replace(/-$/, '')}-${number}`;
  return slug;
}

/** Leaves room for a number behind it. */
const SLUG_STEM = 110;

async function categoryOf(db: Transaction<Tables>, practiceId: string, item: WxrItem): Promise<string | null> {
  const [first] = item.categories;
  const slug = first && (slugFrom(decoded(first.slug)) || slugFrom(first.name));
  if (!first || !slug || slug === 'uncategorized') return null;
  await db
    .insertInto('articleCategory')
    .values({ practiceId, id: newId(), slug, nameEn: first.name.trim().slice(0, 100) || slug, position: 100 })
    .onConflict((conflict) => conflict.columns(['practiceId', 'slug']).doNothing())
    .execute();
  const category = await db
    .selectFrom('articleCategory')
    .select('id')
    .where('practiceId', '=', practiceId)
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow();
  return category.id;
}

/** @param dateGmt such as 2019-03-04 10:00:00, in UTC; a post without a day, or with one to come, is of today */
function publishedAt(dateGmt: string, now: Temporal.Instant): Temporal.Instant {
  try {
    const at = Temporal.PlainDateTime.from(dateGmt.replace(' ', 'T')).toZonedDateTime('UTC').toInstant();
    return Temporal.Instant.compare(at, now) < 0 ? at : now;
  } catch {
    return now;
  }
}

/** The path of the old address; none for `/?p=12`, which every page of the old site could have. */
function oldPath(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const path = decoded(new URL(link).pathname).replace(/\/+$/, '');
  return path.startsWith('/') && path.length <= 500 ? path : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
