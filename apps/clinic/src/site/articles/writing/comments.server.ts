import { isId } from '../../../database/identifier.ts';
import { NotFound, type PracticeTransaction } from '../../../database/practice-transaction.ts';
import { practiceTimeZone } from '../../../practice/practice-zone.server.ts';
import { siteChanged } from '../../served/changed.server.ts';
import { timeAndYear } from './article-state.ts';

export const COMMENT_STATES = ['held', 'shown', 'refused'] as const;
export type CommentState = (typeof COMMENT_STATES)[number];

const AT_MOST = 200;

/** The comments of one state, the newest first (those that wait: the oldest first), and how many there are of each. */
export async function commentList(tx: PracticeTransaction, state: CommentState) {
  const zone = await practiceTimeZone(tx);
  const counted = await tx.db
    .selectFrom('articleComment')
    .select((column) => ['state', column.fn.countAll<number>().as('count')])
    .where('practiceId', '=', tx.practiceId)
    .groupBy('state')
    .execute();
  const rows = await tx.db
    .selectFrom('articleComment as c')
    .innerJoin('articleDraft as d', (join) =>
      join.onRef('d.practiceId', '=', 'c.practiceId').onRef('d.articleId', '=', 'c.articleId'),
    )
    .leftJoin('staffMember as s', (join) =>
      join.onRef('s.practiceId', '=', 'c.practiceId').onRef('s.id', '=', 'c.decidedBy'),
    )
    .select(['c.id', 'c.articleId', 'c.writtenAs', 'c.words', 'c.writtenAt', 'c.decidedAt', 'd.title', 's.displayName'])
    .where('c.practiceId', '=', tx.practiceId)
    .where('c.state', '=', state)
    .orderBy('c.writtenAt', state === 'held' ? 'asc' : 'desc')
    .limit(AT_MOST)
    .execute();
  return {
    state,
    counts: COMMENT_STATES.map((one) => ({
      state: one,
      count: Number(counted.find((row) => row.state === one)?.count ?? 0),
    })),
    comments: rows.map((row) => ({
      id: row.id,
      articleId: row.articleId,
      articleTitle: row.title || 'Untitled',
      writtenAs: row.writtenAs,
      words: row.words,
      written: timeAndYear(row.writtenAt, tx.now, zone),
      decided: row.decidedAt ? `${row.displayName ?? ''}, ${timeAndYear(row.decidedAt, tx.now, zone)}` : undefined,
    })),
  };
}

/**
 * Shows a comment, refuses it, or lets it wait again.
 * @returns what it was before, for undo
 * @throws NotFound
 */
export async function decideComment(
  tx: PracticeTransaction,
  commentId: string,
  state: CommentState,
): Promise<CommentState> {
  const found = isId(commentId)
    ? await tx.db
        .selectFrom('articleComment')
        .select(['state', 'articleId'])
        .where('practiceId', '=', tx.practiceId)
        .where('id', '=', commentId)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (!found) throw new NotFound('There is no such comment.');
  if (found.state === state) return found.state;
  const decided =
    state === 'held' ? { decidedBy: null, decidedAt: null } : { decidedBy: tx.actor.staffId, decidedAt: tx.now };
  await tx.db
    .updateTable('articleComment')
    .set({ state, ...decided })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', commentId)
    .execute();
  await siteChanged(tx.db, tx.practiceId, `article:${found.articleId}`);
  return found.state;
}
