import { sql, type Transaction } from 'kysely';
import type { Database } from '../../../database/pool.ts';
import { asPractice } from '../../../database/practice-transaction.ts';
import type { Tables } from '../../../database/tables.ts';
import { inLanguage, type SiteLanguage } from '../../language.ts';
import type { Found, FoundKind, SearchAnswer } from './answer.ts';
import { SEARCH_DOCUMENTS, searchEdition } from './documents.ts';
import { excerpt, MARK_BEGINS, MARK_ENDS, marked, marksIn, together } from './excerpt.ts';
import { indexDocuments } from './index-documents.server.ts';
import { otherPages } from './other-pages.server.ts';
import { meant } from './typo.ts';
import { folded, LONGEST_SEARCH, queryOf, wordsOf } from './words.ts';

export type SearchAsked = {
  readonly practiceId: string;
  readonly language: SiteLanguage;
  readonly typed: string;
  readonly now: Temporal.Instant;
  /** From 1. */
  readonly page: number;
  /** Whether to look for what a misspelt word may have meant, against every word of the site. Left out: yes. */
  readonly corrects?: boolean;
};

export const FOUND_A_PAGE = 15;
const LAST_PAGE = 20;
/** Titles that are looked through for a word that nothing has. */
const TITLES_FOR_SPELLING = 1_000;
/** Letters of an article that an excerpt is taken from. */
const READ_FOR_EXCERPT = 40_000;

type Hit = { readonly kind: FoundKind; readonly id: string };
type Readable = {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly language: SiteLanguage;
};

/** Everything public that answers to some words: articles, muscles, questions, clinics and people, in one order. */
export async function searchSite(database: Database, asked: SearchAsked): Promise<SearchAnswer> {
  const typed = asked.typed.trim().slice(0, LONGEST_SEARCH);
  const words = wordsOf(typed);
  const page = Math.min(Math.max(1, asked.page), LAST_PAGE);
  const nothing = { typed, found: [], page, hasMore: false, isWidened: false, meant: undefined };
  if (words.length === 0) return nothing;
  await indexDocuments(database);
  return asPractice(database, asked.practiceId, async (db) => {
    const others = await otherPages(db, asked.practiceId, asked.language);
    const all = queryOf(words, '&');
    const some = queryOf(words, '|');
    const rank = (query: string) => rankedHits(db, asked, query, words, others);
    const exact = await rank(all);
    const isWidened = exact.length === 0 && words.length > 1;
    const hits = isWidened ? await rank(some) : exact;
    const shown = hits.slice((page - 1) * FOUND_A_PAGE, page * FOUND_A_PAGE);
    const readable = await readableHits(db, asked, shown, others);
    const found = await withMarks(db, asked.language, shown, readable, some);
    const corrects = asked.corrects ?? true;
    const spelling = corrects && exact.length === 0 ? meant(words, await knownWords(db, asked, others)) : undefined;
    return {
      typed,
      found,
      page,
      hasMore: page < LAST_PAGE && hits.length > page * FOUND_A_PAGE,
      isWidened: isWidened && hits.length > 0,
      meant: spelling,
    };
  });
}

async function rankedHits(
  db: Transaction<Tables>,
  { practiceId, language, now }: SearchAsked,
  query: string,
  words: readonly string[],
  others: Awaited<ReturnType<typeof otherPages>>,
): Promise<readonly Hit[]> {
  const also = others.map(({ kind, id, title, words: said }) => ({ kind, id, title, words: said }));
  const { rows } = await sql<Hit>`
    select kind, id
    from app.search_site(${practiceId}, ${language}, ${query}, ${folded(words.join(' '))},
                         ${JSON.stringify(also)}::jsonb, ${searchEdition()}, ${now.toString()}::timestamptz)`.execute(
    db,
  );
  return rows;
}

async function readableHits(
  db: Transaction<Tables>,
  asked: SearchAsked,
  hits: readonly Hit[],
  others: Awaited<ReturnType<typeof otherPages>>,
): Promise<ReadonlyMap<string, Readable>> {
  const { language } = asked;
  const readable = new Map<string, Readable>();
  for (const article of await articlesOf(db, asked, hits)) {
    const path = inLanguage(`/articles/${article.slug}`, language);
    readable.set(article.id, { path, title: article.title, text: article.text, language });
  }
  for (const { id, title, words, path } of others) readable.set(id, { path, title, text: words, language });
  for (const { kind, id } of hits) {
    const own = SEARCH_DOCUMENTS.find((one) => one.kind === kind && one.id === id && one.language === language);
    if (!own) continue;
    const { title, text } = own;
    if (kind === 'muscle') readable.set(id, { path: `/muscles/${id}`, title, text, language: 'en' });
    else readable.set(id, { path: `${inLanguage('/questions', language)}#${id}`, title, text, language });
  }
  return readable;
}

type ArticleText = { readonly id: string; readonly slug: string; readonly title: string; readonly text: string };

async function articlesOf(db: Transaction<Tables>, { practiceId, now }: SearchAsked, hits: readonly Hit[]) {
  const ids = hits.filter(({ kind }) => kind === 'article').map(({ id }) => id);
  if (ids.length === 0) return [];
  const { rows } = await sql<ArticleText>`
    select a.id, a.slug, v.title,
           left(v.summary || ' ' || app.article_text(v.body), ${sql.lit(READ_FOR_EXCERPT)}) as text
    from app.article a
    join lateral (
      select p.version from app.article_publication p
      where p.practice_id = a.practice_id and p.article_id = a.id and p.from_at <= ${now.toString()}::timestamptz
      order by p.from_at desc limit 1
    ) p on p.version is not null
    join app.article_version v on v.practice_id = a.practice_id and v.article_id = a.id and v.version = p.version
    where a.practice_id = ${practiceId} and a.id = any(${ids}::uuid[])`.execute(db);
  return rows;
}

/** Titles and excerpts with what was looked for marked, by PostgreSQL's own stems: "headaches" marks "headache". */
async function withMarks(
  db: Transaction<Tables>,
  language: SiteLanguage,
  hits: readonly Hit[],
  readable: ReadonlyMap<string, Readable>,
  query: string,
): Promise<readonly Found[]> {
  const shown = hits.flatMap((hit) => {
    const read = readable.get(hit.id);
    return read ? [{ ...hit, ...read }] : [];
  });
  const texts = shown.flatMap(({ title, text }) => [title, text]);
  if (texts.length === 0) return [];
  const options = `HighlightAll=true, StartSel=${MARK_BEGINS}, StopSel=${MARK_ENDS}`;
  // Of the text as written and without marks on its letters: both are as long as the text, so the places are the same.
  const { rows } = await sql<{ written: string; plain: string }>`
    select ts_headline(app.search_language(${language}), t.words, q, ${options}) as written,
           ts_headline(app.search_language(${language}), app.folded(t.words), q, ${options}) as plain
    from to_tsquery(app.search_language(${language}), ${query}) q,
         unnest(${texts}::text[]) with ordinality as t(words, place)
    order by t.place`.execute(db);
  const marks = rows.map(({ written, plain }) => together([...marksIn(written), ...marksIn(plain)]));
  return shown.map(({ kind, id, path, title, text, language: pageLanguage }, index) => ({
    kind,
    id,
    path,
    language: pageLanguage,
    title: marked(title, marks[index * 2] ?? []),
    excerpt: excerpt(text, marks[index * 2 + 1] ?? []),
  }));
}

/** Words of titles and names: what a misspelt word may have meant. */
async function knownWords(
  db: Transaction<Tables>,
  { practiceId, language, now }: SearchAsked,
  others: Awaited<ReturnType<typeof otherPages>>,
): Promise<Iterable<string>> {
  const { rows } = await sql<{ title: string }>`
    select v.title
    from app.article_search s
    join app.article_version v
      on v.practice_id = s.practice_id and v.article_id = s.article_id and v.version = s.version
    where s.practice_id = ${practiceId} and s.language = ${language}
      and exists (
        select from app.article_publication p
        where p.practice_id = s.practice_id and p.article_id = s.article_id and p.version = s.version
          and p.from_at <= ${now.toString()}::timestamptz
      )
    order by s.article_id desc
    limit ${sql.lit(TITLES_FOR_SPELLING)}`.execute(db);
  const own = SEARCH_DOCUMENTS.filter((one) => one.language === language);
  const texts = [
    ...own.map(({ names, felt }) => `${names} ${felt}`),
    ...others.map(({ title, words }) => `${title} ${words}`),
    ...rows.map(({ title }) => title),
  ];
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
}
