import type { PracticeTransaction } from '../../../database/practice-transaction.ts';
import { siteChanged } from '../../served/changed.server.ts';
import { type ArticleRow, articleRow } from './article-row.server.ts';
import { shownNow } from './article-state.ts';
import type { ArticleText } from './article-text.ts';
import { type Refused, reviewsOf } from './review.server.ts';
import { keepVersion } from './versions.server.ts';

export type PublishAnswer =
  | { readonly kind: 'published'; readonly version: number; readonly at: Temporal.Instant }
  /** No clinician has approved this text: to be asked about once. */
  | { readonly kind: 'unreviewed'; readonly version: number }
  | Refused;

/**
 * Publishes the draft as it stands, now or at a time to come, as a version of its own.
 * @param at undefined: now
 * @param unreviewed true where she was asked about the missing review and wants it so
 */
export async function publishDraft(
  tx: PracticeTransaction,
  articleId: string,
  { at, unreviewed }: { readonly at: Temporal.Instant | undefined; readonly unreviewed: boolean },
): Promise<PublishAnswer> {
  const article = await articleRow(tx, articleId, true);
  const missing = whatIsMissing(article.text);
  if (missing) return { kind: 'refused', message: missing };
  const kept = await keepVersion(tx, articleId, article.text, article.editedBy);
  if (kept.kind === 'refused') return kept;
  const { version } = kept;
  const reviews = await reviewsOf(tx, articleId);
  const last = reviews.find((review) => review.version === version);
  if (last?.outcome !== 'approved' && !unreviewed) return { kind: 'unreviewed', version };
  return decide(tx, article, version, at);
}

/** Shows a version again that was public before: what undoes taking down. */
export async function publishAgain(
  tx: PracticeTransaction,
  articleId: string,
  version: number,
): Promise<PublishAnswer> {
  const article = await articleRow(tx, articleId, true);
  const before = await publicationsOf(tx, articleId);
  if (!before.some((one) => one.version === version)) {
    return { kind: 'refused', message: `Version ${version} was never public. Publish the text as it is now.` };
  }
  return decide(tx, article, version, undefined);
}

/** Takes an article down at once. One that is not public stays as it is. */
export async function takeDown(
  tx: PracticeTransaction,
  articleId: string,
): Promise<{ readonly kind: 'taken-down'; readonly version: number } | Refused> {
  const article = await articleRow(tx, articleId, true);
  const { version } = shownNow(await publicationsOf(tx, articleId), tx.now);
  if (version === undefined) return { kind: 'refused', message: 'This article is not public.' };
  const answer = await decide(tx, article, null, undefined);
  return answer.kind === 'refused' ? answer : { kind: 'taken-down', version };
}

/** Takes back what was planned for a time that has not come. */
export async function takeBack(
  tx: PracticeTransaction,
  articleId: string,
  at: Temporal.Instant,
): Promise<{ readonly kind: 'taken-back' } | Refused> {
  const article = await articleRow(tx, articleId, true);
  const { numDeletedRows } = await tx.db
    .deleteFrom('articlePublication')
    .where('practiceId', '=', tx.practiceId)
    .where('articleId', '=', articleId)
    .where('fromAt', '=', at)
    .where('fromAt', '>', tx.now)
    .executeTakeFirst();
  if (numDeletedRows === 0n) {
    return { kind: 'refused', message: 'Nothing is planned for that time: it came out meanwhile, or was taken back.' };
  }
  await tellReaders(tx, article);
  return { kind: 'taken-back' };
}

/** What was decided about an article, the oldest first. */
export function publicationsOf(tx: PracticeTransaction, articleId: string) {
  return tx.db
    .selectFrom('articlePublication as p')
    .innerJoin('staffMember as s', (join) =>
      join.onRef('s.practiceId', '=', 'p.practiceId').onRef('s.id', '=', 'p.decidedBy'),
    )
    .select(['p.fromAt', 'p.version', 's.displayName as decidedByName'])
    .where('p.practiceId', '=', tx.practiceId)
    .where('p.articleId', '=', articleId)
    .orderBy('p.fromAt')
    .execute();
}

async function decide(
  tx: PracticeTransaction,
  article: ArticleRow,
  version: number | null,
  at: Temporal.Instant = tx.now,
): Promise<{ readonly kind: 'published'; readonly version: number; readonly at: Temporal.Instant } | Refused> {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('articlePublication')
    .values({
      practiceId: tx.practiceId,
      articleId: article.id,
      fromAt: at,
      version,
      decidedBy: tx.actor.staffId,
      decidedAt: tx.now,
    })
    .onConflict((conflict) => conflict.columns(['practiceId', 'articleId', 'fromAt']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) {
    return { kind: 'refused', message: 'Something is planned for that very time already. Take that back first.' };
  }
  await tellReaders(tx, article);
  return { kind: 'published', version: version ?? 0, at };
}

/** The article's own page, the lists, and the same piece in another language, which names this one. */
export async function tellReaders(tx: PracticeTransaction, article: Pick<ArticleRow, 'id' | 'pieceId'>): Promise<void> {
  const piece = await tx.db
    .selectFrom('article')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('pieceId', '=', article.pieceId)
    .execute();
  await siteChanged(tx.db, tx.practiceId, 'articles', `article:${article.id}`);
  for (const { id } of piece) if (id !== article.id) await siteChanged(tx.db, tx.practiceId, `article:${id}`);
}

/** What readers would miss, in a sentence. */
function whatIsMissing(text: ArticleText): string | undefined {
  if (text.title.trim() === '') return 'The article has no title yet. Write one first.';
  if (text.summary.trim() === '') {
    return 'The summary is empty. Lists and search engines show it: write one or two sentences.';
  }
  if (text.body.content.length === 0) return 'There is no text yet.';
  if (text.imageId && text.imageAlt.trim() === '') {
    return 'Say what the lead picture shows, for readers who can not see it.';
  }
  const picture = text.body.content.findIndex((block) => block.type === 'picture' && block.attrs.alt.trim() === '');
  if (picture >= 0) {
    return `Say what the picture in block ${picture + 1} shows, for readers who can not see it.`;
  }
  return undefined;
}
