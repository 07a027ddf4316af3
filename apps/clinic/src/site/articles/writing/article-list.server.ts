import { sql } from 'kysely';
import type { PracticeTransaction } from '../../../database/practice-transaction.ts';
import { practiceTimeZone } from '../../../practice/practice-zone.server.ts';
import { type Publication, stateWords, timeAndYear } from './article-state.ts';

export const SHOWN_STATES = ['all', 'draft', 'review', 'public', 'planned', 'down'] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

export type ListFilter = {
  /** Part of a title, or of an author's name; empty: all. */
  readonly typed: string;
  readonly state: ShownState;
};

const AT_MOST = 100;

export type ArticleLine = {
  readonly id: string;
  readonly title: string;
  readonly language: 'en' | 'es';
  readonly authorName: string;
  readonly state: string;
  /** "Clara Whitaker, Tue 3 Mar, 15:30". */
  readonly edited: string;
};

/** The practice's articles, the last written first; at most 100, with how many there are. */
export async function articleList(tx: PracticeTransaction, filter: ListFilter) {
  const zone = await practiceTimeZone(tx);
  const wanted = selectWanted(tx, filter);
  const rows = await wanted
    .select([
      'a.id',
      'a.language',
      'd.title',
      'd.editedAt',
      'author.displayName as authorName',
      'editor.displayName as editorName',
    ])
    .orderBy('d.editedAt', 'desc')
    .orderBy('a.id', 'desc')
    .limit(AT_MOST)
    .execute();
  const { count } = await wanted.select((column) => column.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  const ids = rows.map(({ id }) => id);
  const [publications, asked, reviews] = await factsOf(tx, ids);
  const lines = rows.map(
    (row): ArticleLine => ({
      id: row.id,
      title: row.title.trim() || 'Untitled',
      language: row.language,
      authorName: row.authorName,
      state: stateWords(
        {
          publications: publications.get(row.id) ?? [],
          isAskedForReview: asked.has(row.id),
          lastReview: reviews.get(row.id),
        },
        tx.now,
        zone,
      ),
      edited: `${row.editorName}, ${timeAndYear(row.editedAt, tx.now, zone)}`,
    }),
  );
  const hasAny = Number(count) > 0 || (await hasArticles(tx));
  return { lines, count: Number(count), hasAny, filter };
}

function selectWanted(tx: PracticeTransaction, { typed, state }: ListFilter) {
  const pattern = `%${typed.trim().replace(/[\\%_]/g, '\\$&')}%`;
  const shown = sql<number | null>`(
    select p.version from app.article_publication p
    where p.practice_id = a.practice_id and p.article_id = a.id and p.from_at <= ${tx.now}
    order by p.from_at desc limit 1)`;
  const anyPast = sql<boolean>`exists (
    select 1 from app.article_publication p
    where p.practice_id = a.practice_id and p.article_id = a.id and p.from_at <= ${tx.now})`;
  const planned = sql<boolean>`exists (
    select 1 from app.article_publication p
    where p.practice_id = a.practice_id and p.article_id = a.id and p.from_at > ${tx.now})`;
  const asked = sql<boolean>`exists (
    select 1 from app.task t
    where t.practice_id = a.practice_id and t.kind = 'article-review' and t.done_at is null
      and t.about like a.id::text || '/%')`;
  return tx.db
    .selectFrom('article as a')
    .innerJoin('articleDraft as d', (join) =>
      join.onRef('d.practiceId', '=', 'a.practiceId').onRef('d.articleId', '=', 'a.id'),
    )
    .innerJoin('staffMember as author', (join) =>
      join.onRef('author.practiceId', '=', 'a.practiceId').onRef('author.id', '=', 'a.authorId'),
    )
    .innerJoin('staffMember as editor', (join) =>
      join.onRef('editor.practiceId', '=', 'd.practiceId').onRef('editor.id', '=', 'd.editedBy'),
    )
    .where('a.practiceId', '=', tx.practiceId)
    .$if(typed.trim() !== '', (query) =>
      query.where((row) =>
        row.or([
          row('d.title', 'ilike', pattern),
          row('author.displayName', 'ilike', pattern),
          row('a.slug', 'ilike', pattern),
        ]),
      ),
    )
    .$if(state === 'public', (query) => query.where(sql<boolean>`${shown} is not null`))
    .$if(state === 'down', (query) => query.where(sql<boolean>`${anyPast} and ${shown} is null`))
    .$if(state === 'planned', (query) => query.where(planned))
    .$if(state === 'review', (query) => query.where(asked))
    .$if(state === 'draft', (query) => query.where(sql<boolean>`not ${anyPast} and not ${planned}`));
}

async function factsOf(tx: PracticeTransaction, ids: readonly string[]) {
  const publications = new Map<string, Publication[]>();
  const reviews = new Map<string, { readonly version: number; readonly outcome: 'approved' | 'changes-wanted' }>();
  const asked = new Set<string>();
  if (ids.length === 0) return [publications, asked, reviews] as const;
  const published = await tx.db
    .selectFrom('articlePublication')
    .select(['articleId', 'fromAt', 'version'])
    .where('practiceId', '=', tx.practiceId)
    .where('articleId', 'in', ids)
    .execute();
  for (const { articleId, ...row } of published)
    publications.set(articleId, [...(publications.get(articleId) ?? []), row]);
  const reviewed = await tx.db
    .selectFrom('articleReview')
    .select(['articleId', 'version', 'outcome'])
    .where('practiceId', '=', tx.practiceId)
    .where('articleId', 'in', ids)
    .orderBy('version')
    .orderBy('reviewedAt')
    .execute();
  for (const { articleId, ...row } of reviewed) reviews.set(articleId, row);
  const open = await tx.db
    .selectFrom('task')
    .select('about')
    .where('practiceId', '=', tx.practiceId)
    .where('kind', '=', 'article-review')
    .where('doneAt', 'is', null)
    .execute();
  for (const { about } of open) asked.add(about.split('/')[0] ?? '');
  return [publications, asked, reviews] as const;
}

async function hasArticles(tx: PracticeTransaction): Promise<boolean> {
  const any = await tx.db
    .selectFrom('article')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .limit(1)
    .executeTakeFirst();
  return any !== undefined;
}
