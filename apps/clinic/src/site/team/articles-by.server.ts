import type { Transaction } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { SiteLanguage } from '../language.ts';

export type ArticleLink = { readonly slug: string; readonly title: string; readonly language: SiteLanguage };

/**
 * What somebody wrote that readers see now, the newest first; and when the clock next changes that.
 * @param authorId id of a staff member
 */
export async function articlesBy(
  db: Transaction<Tables>,
  practiceId: string,
  authorId: string,
  now: Temporal.Instant,
): Promise<{ readonly articles: readonly ArticleLink[]; readonly until: Temporal.Instant | undefined }> {
  const rows = await db
    .selectFrom('article as a')
    .innerJoin('articlePublication as p', (join) =>
      join.onRef('p.practiceId', '=', 'a.practiceId').onRef('p.articleId', '=', 'a.id'),
    )
    .leftJoin('articleVersion as v', (join) =>
      join
        .onRef('v.practiceId', '=', 'p.practiceId')
        .onRef('v.articleId', '=', 'p.articleId')
        .onRef('v.version', '=', 'p.version'),
    )
    .select(['a.id', 'a.slug', 'a.language', 'p.fromAt', 'v.title'])
    .where('a.practiceId', '=', practiceId)
    .where('a.authorId', '=', authorId)
    .orderBy('p.fromAt', 'desc')
    .execute();
  const ahead = rows.filter(({ fromAt }) => Temporal.Instant.compare(fromAt, now) > 0);
  const seen = new Set<string>();
  const articles: ArticleLink[] = [];
  for (const { id, slug, language, fromAt, title } of rows) {
    if (Temporal.Instant.compare(fromAt, now) > 0 || seen.has(id)) continue;
    seen.add(id);
    // The last decision may have been to take it down.
    if (title !== null) articles.push({ slug, title, language });
  }
  return { articles, until: ahead.at(-1)?.fromAt };
}
