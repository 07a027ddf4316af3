import { newId } from '../../database/identifier.ts';
import type { Database } from '../../database/pool.ts';
import { asPractice } from '../../database/practice-transaction.ts';
import type { ArticleBody } from '../articles/document.ts';
import type { SiteLanguage } from '../language.ts';

export type WrittenArticle = {
  readonly practiceId: string;
  readonly authorId: string;
  readonly title: string;
  readonly slug: string;
  readonly language?: SiteLanguage;
  readonly summary?: string;
  /** Its paragraphs. */
  readonly text?: readonly string[];
  readonly pieceId?: string;
  readonly publicFrom: Temporal.Instant;
};

export function bodyOf(paragraphs: readonly string[]): ArticleBody {
  return {
    type: 'doc',
    version: 1,
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

/** An article with one version that is public from an instant on. */
export async function publishArticle(database: Database, article: WrittenArticle): Promise<string> {
  const { practiceId, authorId, title, slug, language = 'en', summary = '', text = [], publicFrom } = article;
  const id = newId();
  await asPractice(database, practiceId, async (db) => {
    await db
      .insertInto('article')
      .values({
        practiceId,
        id,
        pieceId: article.pieceId ?? newId(),
        language,
        slug,
        categoryId: null,
        authorId,
        createdBy: authorId,
        createdAt: publicFrom,
      })
      .execute();
    await db
      .insertInto('articleVersion')
      .values({
        practiceId,
        articleId: id,
        version: 1,
        title,
        summary,
        body: JSON.stringify(bodyOf(text)),
        imageId: null,
        savedBy: authorId,
        savedAt: publicFrom,
      })
      .execute();
    await db
      .insertInto('articlePublication')
      .values({ practiceId, articleId: id, fromAt: publicFrom, version: 1, decidedBy: authorId, decidedAt: publicFrom })
      .execute();
  });
  return id;
}
