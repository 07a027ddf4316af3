import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Tables } from '../../../database/tables.ts';
import type { SiteLanguage } from '../../language.ts';

export type Reading = {
  readonly db: Transaction<Tables>;
  readonly practiceId: string;
  readonly now: Temporal.Instant;
};

/**
 * The articles that readers can open now: of the rows of each whose time has come the last one holds, and one without a
 * version takes the article down. `first_at` is when readers first saw it, `from_at` since when they see this version.
 */
export function publicRows({ practiceId, now }: Reading, language: SiteLanguage): RawBuilder<unknown> {
  return sql`(
    select a.id, a.piece_id, a.slug, a.category_id, a.author_id, p.version, p.from_at, p.first_at
    from (
      select article_id,
        (array_agg(version order by from_at desc))[1] as version,
        max(from_at) as from_at,
        min(from_at) filter (where version is not null) as first_at
      from app.article_publication
      where practice_id = ${practiceId} and from_at <= ${now.toString()}::timestamptz
      group by article_id
    ) p
    join app.article a on a.practice_id = ${practiceId} and a.id = p.article_id and a.language = ${language}
    where p.version is not null
  )`;
}

/** When the clock alone changes what is public; undefined where nothing waits. */
export async function nextPublicationAt({ db, practiceId, now }: Reading): Promise<Temporal.Instant | undefined> {
  const next = await db
    .selectFrom('articlePublication')
    .select('fromAt')
    .where('practiceId', '=', practiceId)
    .where('fromAt', '>', now)
    .orderBy('fromAt')
    .limit(1)
    .executeTakeFirst();
  return next?.fromAt;
}
