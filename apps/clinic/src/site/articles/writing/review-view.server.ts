import { may } from '../../../database/permissions.ts';
import type { PracticeTransaction } from '../../../database/practice-transaction.ts';
import { practiceTimeZone } from '../../../practice/practice-zone.server.ts';
import { picturesOf } from '../index.server.ts';
import type { ArticlePictures } from '../index.ts';
import { type ArticleHeadFacts, articleHead } from './article-head.server.ts';
import { articleRow } from './article-row.server.ts';
import { shownNow, timeAndYear } from './article-state.ts';
import { type ArticleText, isSameText } from './article-text.ts';
import { publicationsOf } from './publish.server.ts';
import { reviewsOf } from './review.server.ts';
import { versionOf } from './versions.server.ts';

export type ReviewView = {
  readonly head: ArticleHeadFacts;
  readonly authorName: string;
  readonly mayReview: boolean;
  readonly mayPublish: boolean;
  readonly isOwn: boolean;
  /** The newest version, which is what is reviewed; undefined where there is none yet. */
  readonly version:
    | {
        readonly version: number;
        readonly text: ArticleText;
        readonly pictures: ArticlePictures;
        readonly isDraft: boolean;
      }
    | undefined;
  readonly reviews: readonly {
    readonly key: string;
    readonly version: number;
    readonly approved: boolean;
    readonly remark: string;
    readonly who: string;
  }[];
  readonly publications: readonly {
    readonly key: string;
    readonly words: string;
    readonly who: string;
    /** ISO instant, where it can be taken back. */
    readonly planned: string | undefined;
  }[];
  readonly today: string;
  readonly zone: string;
};

/** How an article stands on its way to readers. */
export async function reviewView(tx: PracticeTransaction, articleId: string): Promise<ReviewView> {
  const row = await articleRow(tx, articleId);
  const zone = await practiceTimeZone(tx);
  const head = await articleHead(tx, row);
  const newest = await versionOf(tx, articleId);
  const publications = await publicationsOf(tx, articleId);
  const { planned } = shownNow(publications, tx.now);
  const isPlanned = (at: Temporal.Instant) => planned.some(({ fromAt }) => fromAt.equals(at));
  return {
    head,
    authorName: row.authorName,
    mayReview: may(tx.actor.roles, 'site.review'),
    mayPublish: may(tx.actor.roles, 'site.publish'),
    isOwn: row.authorId === tx.actor.staffId,
    version: newest && {
      version: newest.version,
      text: newest.text,
      pictures: await picturesOf(tx.db, tx.practiceId, newest.text.body, newest.text.imageId),
      isDraft: isSameText(newest.text, row.text),
    },
    reviews: (await reviewsOf(tx, articleId)).map((review) => ({
      key: `${review.version} ${review.reviewedAt}`,
      version: review.version,
      approved: review.outcome === 'approved',
      remark: review.remark,
      who: `${review.reviewerName}, ${timeAndYear(review.reviewedAt, tx.now, zone)}`,
    })),
    publications: publications.toReversed().map(({ fromAt, version, decidedByName }) => {
      const when = timeAndYear(fromAt, tx.now, zone);
      const isToCome = isPlanned(fromAt);
      const what =
        version === null ? 'Taken down' : isToCome ? `Version ${version} comes out` : `Version ${version} public`;
      return {
        key: fromAt.toString(),
        words: `${what} ${version !== null && !isToCome ? 'since ' : ''}${when}`,
        who: decidedByName,
        planned: isToCome ? fromAt.toString() : undefined,
      };
    }),
    today: tx.now.toZonedDateTimeISO(zone).toPlainDate().toString(),
    zone,
  };
}
