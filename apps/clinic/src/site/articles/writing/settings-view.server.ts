import type { PracticeTransaction } from '../../../database/practice-transaction.ts';
import { type ArticleHeadFacts, articleHead } from './article-head.server.ts';
import { articleRow } from './article-row.server.ts';
import { type ArticleChoices, articleChoices } from './choices.server.ts';
import type { SettingsWanted } from './settings.server.ts';

export type SettingsView = {
  readonly head: ArticleHeadFacts;
  readonly present: SettingsWanted;
  readonly choices: ArticleChoices;
  /** Articles in the other language that this one can be the translation of. */
  readonly others: readonly { readonly value: string; readonly label: string }[];
};

export async function settingsView(tx: PracticeTransaction, articleId: string): Promise<SettingsView> {
  const row = await articleRow(tx, articleId);
  const others = await tx.db
    .selectFrom('article as a')
    .innerJoin('articleDraft as d', (join) =>
      join.onRef('d.practiceId', '=', 'a.practiceId').onRef('d.articleId', '=', 'a.id'),
    )
    .select(['a.id', 'a.pieceId', 'd.title'])
    .where('a.practiceId', '=', tx.practiceId)
    .where('a.language', '!=', row.language)
    .where((other) =>
      other.or([
        other('a.pieceId', '=', row.pieceId),
        other.not(
          other.exists(
            other
              .selectFrom('article as same')
              .select('same.id')
              .whereRef('same.practiceId', '=', 'a.practiceId')
              .whereRef('same.pieceId', '=', 'a.pieceId')
              .where('same.language', '=', row.language),
          ),
        ),
      ]),
    )
    .orderBy('d.title')
    .limit(500)
    .execute();
  return {
    head: await articleHead(tx, row),
    present: {
      edition: row.edition,
      slug: row.slug,
      categoryId: row.categoryId ?? '',
      authorId: row.authorId,
      comments: row.comments,
      translates: others.find(({ pieceId }) => pieceId === row.pieceId)?.id ?? '',
    },
    choices: await articleChoices(tx, row.authorId),
    others: others.map(({ id, title }) => ({ value: id, label: title || 'Untitled' })),
  };
}
