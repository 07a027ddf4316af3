import { newId } from '../../../database/identifier.ts';
import type { PracticeTransaction } from '../../../database/practice-transaction.ts';
import { addTask } from '../../../tasks/index.server.ts';
import { siteChanged } from '../../served/changed.server.ts';
import { articleRow } from './article-row.server.ts';
import { keepVersion, versionOf } from './versions.server.ts';

/** How long a colleague has for it before it is overdue. */
const REVIEW_WITHIN_DAYS = 7;

export type Refused = { readonly kind: 'refused'; readonly message: string };
export type Asked = { readonly kind: 'asked'; readonly version: number } | Refused;

/** Keeps the draft as a version and asks the clinicians to read it. */
export async function askForReview(tx: PracticeTransaction, articleId: string): Promise<Asked> {
  const { text, editedBy, title } = await articleRow(tx, articleId, true);
  if (text.body.content.length === 0) return refused('There is no text to be read yet.');
  const kept = await keepVersion(tx, articleId, text, editedBy);
  if (kept.kind === 'refused') return kept;
  const last = await lastReviewOf(tx, articleId);
  if (last?.version === kept.version) {
    return refused(
      last.outcome === 'approved'
        ? `${last.reviewerName} has approved this text already. It can be published.`
        : `${last.reviewerName} has answered this text already: what is wanted stands here. Change it, then ask again.`,
    );
  }
  // Asked anew of a newer text: the older question has no answer to wait for.
  await finishOpenReviews(tx, articleId, kept.version);
  await addTask(tx, {
    kind: 'article-review',
    about: `${articleId}/${kept.version}`,
    title: `Read “${title.slice(0, 150)}”`,
    details: `${tx.actor.displayName} asks for a clinician’s review before it is published.`,
    forRole: 'clinician',
    link: `/staff/site/articles/${articleId}/review`,
    dueAt: tx.now.add({ hours: REVIEW_WITHIN_DAYS * 24 }),
  });
  return { kind: 'asked', version: kept.version };
}

export type ReviewWanted = {
  /** The version that was read. */
  readonly version: number;
  readonly outcome: 'approved' | 'changes-wanted';
  readonly remark: string;
};

export type Reviewed = { readonly kind: 'reviewed' } | Refused;

/** Writes down what a clinician says of a version. Nobody reviews her own article. */
export async function reviewArticle(
  tx: PracticeTransaction,
  articleId: string,
  wanted: ReviewWanted,
): Promise<Reviewed> {
  const { authorId } = await articleRow(tx, articleId, true);
  if (authorId === tx.actor.staffId) {
    return refused('You are the author of this article, so another clinician reviews it.');
  }
  const newest = await versionOf(tx, articleId);
  if (!newest) return refused('There is no version to review yet. Ask for a review first.');
  if (newest.version !== wanted.version) {
    return refused(
      `There is a newer text meanwhile: version ${newest.version} stands below. Read it, then answer; what you wrote is still here.`,
    );
  }
  if (wanted.outcome === 'changes-wanted' && wanted.remark.trim() === '') {
    return refused('Say what should be changed, so that the author can do it.');
  }
  await tx.db
    .insertInto('articleReview')
    .values({
      practiceId: tx.practiceId,
      id: newId(),
      articleId,
      version: wanted.version,
      outcome: wanted.outcome,
      remark: wanted.remark,
      reviewerId: tx.actor.staffId,
      reviewedAt: tx.now,
    })
    .execute();
  await finishOpenReviews(tx, articleId);
  await siteChanged(tx.db, tx.practiceId, `article:${articleId}`);
  return { kind: 'reviewed' };
}

/** Marks the article's open questions for review as answered, save for that of one version. */
async function finishOpenReviews(tx: PracticeTransaction, articleId: string, butFor?: number): Promise<void> {
  await tx.db
    .updateTable('task')
    .set({ doneBy: tx.actor.staffId, doneAt: tx.now })
    .where('practiceId', '=', tx.practiceId)
    .where('kind', '=', 'article-review')
    .where('about', 'like', `${articleId}/%`)
    .where('about', '!=', `${articleId}/${butFor ?? 0}`)
    .where('doneAt', 'is', null)
    .execute();
}

/** True while a clinician is asked and has not answered. */
export async function isAskedForReview(tx: PracticeTransaction, articleId: string): Promise<boolean> {
  const open = await tx.db
    .selectFrom('task')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('kind', '=', 'article-review')
    .where('about', 'like', `${articleId}/%`)
    .where('doneAt', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return open !== undefined;
}

/** All reviews, the newest first. */
export function reviewsOf(tx: PracticeTransaction, articleId: string) {
  return tx.db
    .selectFrom('articleReview as r')
    .innerJoin('staffMember as s', (join) =>
      join.onRef('s.practiceId', '=', 'r.practiceId').onRef('s.id', '=', 'r.reviewerId'),
    )
    .select(['r.version', 'r.outcome', 'r.remark', 'r.reviewedAt', 'r.reviewerId', 's.displayName as reviewerName'])
    .where('r.practiceId', '=', tx.practiceId)
    .where('r.articleId', '=', articleId)
    .orderBy('r.reviewedAt', 'desc')
    .orderBy('r.id', 'desc')
    .execute();
}

/** Of the newest version that was reviewed, the last word. */
export async function lastReviewOf(tx: PracticeTransaction, articleId: string) {
  const [first, ...others] = await reviewsOf(tx, articleId);
  return others.reduce((last, review) => (last && review.version > last.version ? review : last), first);
}

function refused(message: string): Refused {
  return { kind: 'refused', message };
}
