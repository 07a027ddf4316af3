import { type Day, dayOf } from '../../day-words.ts';
import type { SiteLanguage } from '../../language.ts';
import type { Reading } from '../reading/public-rows.server.ts';

export type ShownComment = {
  readonly id: string;
  readonly writtenAs: string;
  readonly words: string;
  readonly on: Day;
};

const AT_MOST = 200;

/** What readers wrote and the practice let through, the oldest first. */
export async function shownComments(
  { db, practiceId }: Reading,
  articleId: string,
  timeZone: string,
  language: SiteLanguage,
): Promise<readonly ShownComment[]> {
  const rows = await db
    .selectFrom('articleComment')
    .select(['id', 'writtenAs', 'words', 'writtenAt'])
    .where('practiceId', '=', practiceId)
    .where('articleId', '=', articleId)
    .where('state', '=', 'shown')
    .orderBy('writtenAt')
    .limit(AT_MOST)
    .execute();
  return rows.map(({ writtenAt, ...comment }) => ({ ...comment, on: dayOf(writtenAt, timeZone, language) }));
}
