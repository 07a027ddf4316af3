import type { Transaction } from 'kysely';
import { newId } from '../database/identifier.ts';
import type { Tables } from '../database/tables.ts';
import { ARTICLES } from './articles/articles.ts';
import { bodyOf } from './articles/blocks.ts';
import { COMMENTS } from './articles/comments.ts';
import type { ArticleWords, DemoArticle } from './articles/demo-article.ts';
import { DRAFT_IN_REVIEW } from './articles/draft-in-review.ts';
import { STAFF } from './fictional-practice.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { at } from './write-patients.ts';
import { type ImageIds, keepPlates, type PreparedPlates } from './write-plates.ts';
import type { Written } from './write-visits.ts';

type ArticlesWritten = Pick<Written, 'practiceId' | 'staffIds' | 'now'>;

const CATEGORIES = [
  { slug: 'understanding', nameEn: 'Understanding pain and needling', nameEs: 'Entender el dolor y la punción' },
  { slug: 'headache', nameEn: 'Headache and neck', nameEs: 'Dolor de cabeza y cuello' },
  { slug: 'your-care', nameEn: 'Your care', nameEs: 'Su tratamiento' },
] as const;

/** Who brings the practice's articles out. */
const EDITOR = 'editor';

/** The practice's articles in both languages, reviewed and public since some day of the past, and one in the making. */
export async function writeArticles(
  db: Transaction<Tables>,
  written: ArticlesWritten,
  plates: PreparedPlates,
): Promise<void> {
  const { practiceId } = written;
  const categoryIds = new Map(CATEGORIES.map(({ slug }) => [slug, newId()]));
  await insertRows(
    db,
    'articleCategory',
    CATEGORIES.map((category, position) => ({
      practiceId,
      id: categoryIds.get(category.slug) ?? newId(),
      ...category,
      position,
    })),
  );
  const imageIds = await keepPlates(db, plates, ({ publishedDaysAgo }) => ({
    practiceId,
    staffId: staffId(written.staffIds, EDITOR),
    now: daysBefore(written.now, publishedDaysAgo + 6),
  }));
  for (const article of ARTICLES) {
    const pieceId = newId();
    const categoryId = categoryIds.get(article.category) ?? null;
    const english = await writePublic(db, written, article, { language: 'en', pieceId, categoryId, imageIds });
    await writePublic(db, written, article, { language: 'es', pieceId, categoryId, imageIds });
    if (article.comments === 'held') await writeComments(db, written, english);
  }
  await writeDraft(db, written, categoryIds.get('your-care') ?? null);
}

type Place = {
  readonly language: 'en' | 'es';
  readonly pieceId: string;
  readonly categoryId: string | null;
  readonly imageIds: ImageIds;
};

/** Written, then reviewed by another clinician, then brought out; the Spanish text some days after the English one. */
async function writePublic(
  db: Transaction<Tables>,
  { practiceId, staffIds, now }: ArticlesWritten,
  article: DemoArticle,
  { language, pieceId, categoryId, imageIds }: Place,
): Promise<{ readonly articleId: string; readonly fromAt: Temporal.Instant }> {
  const articleId = newId();
  const words = article[language];
  const authorId = staffId(staffIds, article.author);
  const editorId = staffId(staffIds, EDITOR);
  const fromAt = daysBefore(now, article.publishedDaysAgo - (language === 'es' ? 4 : 0));
  const savedAt = fromAt.subtract({ hours: 24 * 4 });
  const text = { practiceId, articleId, ...textOf(words, article, imageIds) };
  await insertRows(db, 'article', [
    {
      ...{ practiceId, id: articleId, pieceId, language, slug: words.slug, categoryId, authorId },
      ...{ comments: article.comments, createdBy: editorId, createdAt: fromAt.subtract({ hours: 24 * 9 }), edition: 1 },
    },
  ]);
  await insertRows(db, 'articleDraft', [{ ...text, edition: 1, editedBy: authorId, editedAt: savedAt }]);
  await insertRows(db, 'articleVersion', [{ ...text, version: 1, savedBy: authorId, savedAt }]);
  await insertRows(db, 'articleReview', [
    {
      ...{ practiceId, id: newId(), articleId, version: 1, outcome: 'approved', remark: '' },
      ...{ reviewerId: staffId(staffIds, article.reviewer), reviewedAt: fromAt.subtract({ hours: 24 * 2 }) },
    },
  ]);
  await insertRows(db, 'articlePublication', [
    { practiceId, articleId, fromAt, version: 1, decidedBy: editorId, decidedAt: fromAt },
  ]);
  return { articleId, fromAt };
}

function textOf(words: ArticleWords, { plate, works }: DemoArticle, imageIds: ImageIds) {
  return {
    title: words.title,
    summary: words.summary,
    body: bodyOf(words.sketches, works),
    imageId: imageIds.get(plate) ?? null,
    imageAlt: words.plateAlt,
    imageCaption: words.plateCaption,
  };
}

async function writeComments(
  db: Transaction<Tables>,
  { practiceId, staffIds }: ArticlesWritten,
  { articleId, fromAt }: { readonly articleId: string; readonly fromAt: Temporal.Instant },
): Promise<void> {
  await insertRows(
    db,
    'articleComment',
    COMMENTS.map(({ state, daysAfter, writtenAs, words }): Row<'articleComment'> => {
      const writtenAt = fromAt.add({ hours: 24 * daysAfter });
      const isShown = state === 'shown';
      return {
        ...{ practiceId, id: newId(), articleId, writtenAs, words, state, writtenAt },
        addressHash: 'demo',
        decidedBy: isShown ? staffId(staffIds, EDITOR) : null,
        decidedAt: isShown ? writtenAt.add({ hours: 5 }) : null,
      };
    }),
  );
}

/** A draft whose first version was given to review, and has no answer yet. */
async function writeDraft(
  db: Transaction<Tables>,
  { practiceId, staffIds, now }: ArticlesWritten,
  categoryId: string | null,
): Promise<void> {
  const { author, slug, title, summary, sketches } = DRAFT_IN_REVIEW;
  const articleId = newId();
  const authorId = staffId(staffIds, author);
  const savedAt = daysBefore(now, 2);
  const text = { practiceId, articleId, title, summary, body: bodyOf(sketches, []) };
  const noPicture = { imageId: null, imageAlt: '', imageCaption: '' };
  await insertRows(db, 'article', [
    {
      ...{ practiceId, id: articleId, pieceId: newId(), language: 'en', slug, categoryId, authorId, comments: 'off' },
      ...{ createdBy: authorId, createdAt: daysBefore(now, 5), edition: 1 },
    },
  ]);
  await insertRows(db, 'articleDraft', [{ ...text, ...noPicture, edition: 1, editedBy: authorId, editedAt: savedAt }]);
  await insertRows(db, 'articleVersion', [{ ...text, ...noPicture, version: 1, savedBy: authorId, savedAt }]);
  await insertRows(db, 'task', [
    {
      ...{ practiceId, id: newId(), kind: 'article-review', about: `${articleId}/1`, title: `Read “${title}”` },
      details: 'Amara Pruitt asks for a clinician’s review before it is published.',
      ...{ forRole: 'clinician', link: `/staff/site/articles/${articleId}/review` },
      ...{ dueAt: savedAt.add({ hours: 24 * 7 }), createdBy: authorId, createdAt: savedAt },
    },
  ]);
}

function staffId(staffIds: readonly string[], mailbox: string): string {
  return at(
    staffIds,
    STAFF.findIndex((person) => person.mailbox === mailbox),
  );
}

function daysBefore(now: Temporal.Instant, days: number): Temporal.Instant {
  return now.subtract({ hours: 24 * days });
}
