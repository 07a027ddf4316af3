import type { PracticeTransaction } from '../../../database/practice-transaction.ts';
import { categoriesOf } from './categories.server.ts';

type Choice = { readonly value: string; readonly label: string };

/** What an article's settings are chosen from. */
export type ArticleChoices = {
  readonly authors: readonly Choice[];
  readonly categories: readonly Choice[];
  /** The person who asks. */
  readonly self: string;
};

/** @param authorId stays among the authors, also where she left */
export async function articleChoices(tx: PracticeTransaction, authorId?: string): Promise<ArticleChoices> {
  const people = await tx.db
    .selectFrom('staffMember')
    .select(['id', 'displayName', 'credentials', 'deactivatedAt'])
    .where('practiceId', '=', tx.practiceId)
    .orderBy('displayName')
    .execute();
  return {
    authors: people
      .filter(({ id, deactivatedAt }) => deactivatedAt === null || id === authorId)
      .map(({ id, displayName, credentials }) => ({
        value: id,
        label: credentials === '' ? displayName : `${displayName}, ${credentials}`,
      })),
    categories: (await categoriesOf(tx)).map(({ id, nameEn }) => ({ value: id, label: nameEn })),
    self: tx.actor.staffId,
  };
}
