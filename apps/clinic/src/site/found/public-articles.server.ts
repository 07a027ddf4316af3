import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { SiteLanguage } from '../language.ts';

export type PublicArticle = {
  readonly id: string;
  readonly pieceId: string;
  readonly language: SiteLanguage;
  readonly slug: string;
  /** Since when readers see what they see. */
  readonly changedAt: Temporal.Instant;
};

/** Every article that readers can open now, in the order in which they were begun. */
export async function publicArticles(
  db: Transaction<Tables>,
  practiceId: string,
  now: Temporal.Instant,
): Promise<readonly PublicArticle[]> {
  const { rows } = await sql<PublicArticle>`
    select a.id, a.piece_id, a.language, a.slug, p.from_at as changed_at
    from app.article a
    join lateral (
      select p.version, p.from_at from app.article_publication p
      where p.practice_id = a.practice_id and p.article_id = a.id and p.from_at <= ${now.toString()}::timestamptz
      order by p.from_at desc limit 1
    ) p on p.version is not null
    where a.practice_id = ${practiceId}
    order by a.id`.execute(db);
  return rows;
}

/** Addresses of each piece in the languages in which it is public. */
export function addressesOfPieces(
  articles: readonly PublicArticle[],
  pathOf: (article: PublicArticle) => string,
): ReadonlyMap<string, Readonly<Partial<Record<SiteLanguage, string>>>> {
  const pieces = new Map<string, Partial<Record<SiteLanguage, string>>>();
  for (const article of articles)
    pieces.set(article.pieceId, { ...pieces.get(article.pieceId), [article.language]: pathOf(article) });
  return pieces;
}
