import type { PracticeTransaction } from '../../../database/practice-transaction.ts';
import { practiceTimeZone } from '../../../practice/practice-zone.server.ts';
import type { SiteLanguage } from '../../language.ts';
import type { ArticleRow } from './article-row.server.ts';
import { shownNow, stateWords } from './article-state.ts';
import { publicationsOf } from './publish.server.ts';
import { isAskedForReview, lastReviewOf } from './review.server.ts';
import { articlePath } from './settings.server.ts';

/** What stands over every page of one article. */
export type ArticleHeadFacts = {
  readonly id: string;
  readonly title: string;
  readonly language: SiteLanguage;
  /** "Public since 3 Mar". */
  readonly state: string;
  readonly path: string;
  readonly isPublic: boolean;
  /** A clinician is asked, and has not answered. */
  readonly isAsked: boolean;
};

export async function articleHead(tx: PracticeTransaction, row: ArticleRow): Promise<ArticleHeadFacts> {
  const publications = await publicationsOf(tx, row.id);
  const facts = {
    publications,
    isAskedForReview: await isAskedForReview(tx, row.id),
    lastReview: await lastReviewOf(tx, row.id),
  };
  return {
    id: row.id,
    title: row.title.trim() || 'Untitled',
    language: row.language,
    state: stateWords(facts, tx.now, await practiceTimeZone(tx)),
    path: articlePath(row.slug, row.language),
    isAsked: facts.isAskedForReview,
    isPublic: shownNow(publications, tx.now).version !== undefined,
  };
}
