import { sql } from 'kysely';
import type { SiteLanguage } from '../../language.ts';
import { type ArticleCard, type CardRow, cardsOf } from './article-list.server.ts';
import { publicRows, type Reading } from './public-rows.server.ts';

/**
 * A few public articles of a language: those of the pieces that were chosen, in that order; the newest where none was
 * chosen, or none of them is public in it.
 */
export async function chosenArticles(
  reading: Reading,
  language: SiteLanguage,
  pieceIds: readonly string[],
  most: number,
): Promise<readonly ArticleCard[]> {
  const chosen = sql`array_position(${sql.val([...pieceIds])}::uuid[], r.piece_id)`;
  const { rows } = await sql<CardRow & { readonly isChosen: boolean }>`
    select r.slug, v.title, v.summary, v.body, v.image_id, v.image_alt, r.first_at,
      c.slug as category_slug, c.name_en, c.name_es, s.display_name, s.credentials, ${chosen} is not null as is_chosen
    from ${publicRows(reading, language)} r
    join app.article_version v
      on v.practice_id = ${reading.practiceId} and v.article_id = r.id and v.version = r.version
    join app.staff_member s on s.practice_id = ${reading.practiceId} and s.id = r.author_id
    left join app.article_category c on c.practice_id = ${reading.practiceId} and c.id = r.category_id
    order by ${chosen} nulls last, r.first_at desc, r.id desc
    limit ${most}`.execute(reading.db);
  const kept = rows.filter(({ isChosen }) => isChosen);
  return cardsOf(reading, language, kept.length > 0 ? kept : rows);
}

/** A piece that is public in some language, by its English title where it has one. */
export type PieceChoice = { readonly id: string; readonly title: string };

/** Pieces that the first page can show, the newest first. */
export async function pieceChoices(reading: Reading, most: number): Promise<readonly PieceChoice[]> {
  const { rows } = await sql<PieceChoice>`
    select piece_id as id, (array_agg(title order by language))[1] as title
    from (
      select r.piece_id, v.title, r.first_at, 'en' as language
      from ${publicRows(reading, 'en')} r
      join app.article_version v
        on v.practice_id = ${reading.practiceId} and v.article_id = r.id and v.version = r.version
      union all
      select r.piece_id, v.title, r.first_at, 'es'
      from ${publicRows(reading, 'es')} r
      join app.article_version v
        on v.practice_id = ${reading.practiceId} and v.article_id = r.id and v.version = r.version
    ) public
    group by piece_id
    order by max(first_at) desc, piece_id
    limit ${most}`.execute(reading.db);
  return rows;
}
