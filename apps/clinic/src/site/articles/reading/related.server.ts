import { sql } from 'kysely';
import type { SiteLanguage } from '../../language.ts';
import type { ArticleBody } from '../document.ts';
import type { Reading } from './public-rows.server.ts';
import { type Relatable, relatedTo } from './related.ts';

export type RelatedArticle = { readonly slug: string; readonly title: string; readonly summary: string };

/** Asked among so many of the newest: of thousands nobody wants them all weighed for three links. */
const ASKED_AMONG = 60;

/** Public articles that go with this one, by the rule of related.ts. */
export async function relatedArticles(
  { db, practiceId, now }: Reading,
  language: SiteLanguage,
  article: {
    readonly id: string;
    readonly categoryId: string | null;
    readonly title: string;
    readonly body: ArticleBody;
  },
): Promise<readonly RelatedArticle[]> {
  // From the newest publications on, by their index; a row that a later one of its article follows does not hold.
  const { rows } = await sql<Relatable & RelatedArticle>`
    select a.slug, a.category_id, v.title, v.summary,
      jsonb_path_query_array(v.body, '$.content[*].attrs.muscle') as muscles
    from app.article_publication p
    join app.article a
      on a.practice_id = p.practice_id and a.id = p.article_id and a.language = ${language} and a.id <> ${article.id}
    join app.article_version v
      on v.practice_id = p.practice_id and v.article_id = p.article_id and v.version = p.version
    where p.practice_id = ${practiceId} and p.from_at <= ${now.toString()}::timestamptz
      and not exists (
        select from app.article_publication later
        where later.practice_id = p.practice_id and later.article_id = p.article_id
          and later.from_at > p.from_at and later.from_at <= ${now.toString()}::timestamptz)
    order by p.from_at desc
    limit ${ASKED_AMONG}`.execute(db);
  const muscles = article.body.content.flatMap((block) =>
    block.type === 'musclePattern' || block.type === 'triggerPoint' ? [block.attrs.muscle] : [],
  );
  return relatedTo({ categoryId: article.categoryId, title: article.title, muscles }, rows).map(
    ({ slug, title, summary }) => ({ slug, title, summary }),
  );
}
