import { newId } from '../../database/identifier.ts';
import type { Database } from '../../database/pool.ts';
import { asPractice, type StaffActor } from '../../database/practice-transaction.ts';
import type { SiteLanguage } from '../language.ts';
import type { ArticleBlock } from './document.ts';

type Wanted = {
  readonly title?: string;
  readonly slug: string;
  readonly language?: SiteLanguage;
  readonly pieceId?: string;
  readonly categoryId?: string;
  readonly comments?: 'off' | 'held';
  readonly imageId?: string;
  readonly content?: readonly ArticleBlock[];
  /** From when on which of its versions is public; null takes it down. Versions are made as they are named. */
  readonly published?: readonly (readonly [at: Temporal.Instant, version: number | null])[];
};

/** An article in versions whose titles tell which one is read: "Neck", "Neck, version 2". */
export async function anArticle(database: Database, author: StaffActor, wanted: Wanted): Promise<string> {
  const { practiceId, staffId } = author;
  const { title = wanted.slug, published = [], content = [], language = 'en', comments = 'off' } = wanted;
  const id = newId();
  const begun = published[0]?.[0] ?? Temporal.Instant.from('2026-01-01T00:00:00Z');
  const text = {
    body: JSON.stringify({ type: 'doc', version: 1, content }),
    imageId: wanted.imageId ?? null,
    summary: '',
  };
  const of = { practiceId, articleId: id };
  await asPractice(database, practiceId, async (db) => {
    await db
      .insertInto('article')
      .values({
        ...{ practiceId, id, language, comments, slug: wanted.slug, pieceId: wanted.pieceId ?? newId() },
        ...{ categoryId: wanted.categoryId ?? null, authorId: staffId, createdBy: staffId, createdAt: begun },
      })
      .execute();
    await db
      .insertInto('articleDraft')
      .values({ ...of, ...text, title, editedBy: staffId, editedAt: begun })
      .execute();
    for (const version of new Set(published.flatMap(([, version]) => version ?? []))) {
      const named = version === 1 ? title : `${title}, version ${version}`;
      await db
        .insertInto('articleVersion')
        .values({ ...of, ...text, version, title: named, savedBy: staffId, savedAt: begun })
        .execute();
    }
    for (const [fromAt, version] of published) {
      await db
        .insertInto('articlePublication')
        .values({ ...of, fromAt, version, decidedBy: staffId, decidedAt: begun })
        .execute();
    }
  });
  return id;
}
