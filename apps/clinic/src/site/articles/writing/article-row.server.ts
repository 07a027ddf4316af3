import { isId } from '../../../database/identifier.ts';
import { NotFound, type PracticeTransaction } from '../../../database/practice-transaction.ts';
import { type ArticleText, readArticleText } from './article-text.ts';

/** One article with its draft. */
export type ArticleRow = Awaited<ReturnType<typeof articleRow>>;

/**
 * @param lock keeps others from changing it until the transaction ends
 * @throws NotFound
 */
export async function articleRow(tx: PracticeTransaction, articleId: string, lock = false) {
  const row = isId(articleId) ? await selectArticle(tx, articleId, lock) : undefined;
  if (!row) throw new NotFound('There is no such article.');
  return { ...row, text: textOf(row) };
}

function selectArticle(tx: PracticeTransaction, articleId: string, lock: boolean) {
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
    .select([
      'a.id',
      'a.pieceId',
      'a.language',
      'a.slug',
      'a.categoryId',
      'a.authorId',
      'a.comments',
      'a.edition',
      'd.title',
      'd.summary',
      'd.body',
      'd.imageId',
      'd.imageAlt',
      'd.imageCaption',
      'd.edition as draftEdition',
      'd.editedBy',
      'd.editedAt',
      'author.displayName as authorName',
      'editor.displayName as editorName',
    ])
    .where('a.practiceId', '=', tx.practiceId)
    .where('a.id', '=', articleId)
    .$if(lock, (query) => query.forUpdate(['a', 'd']))
    .executeTakeFirst();
}

type StoredText = {
  readonly title: string;
  readonly summary: string;
  readonly body: unknown;
  readonly imageId: string | null;
  readonly imageAlt: string;
  readonly imageCaption: string;
};

/** What is stored was checked when it came in: what can't be read any more is a fault of the program. */
export function textOf({ title, summary, body, imageId, imageAlt, imageCaption }: StoredText): ArticleText {
  const read = readArticleText({ title, summary, body, imageId, imageAlt, imageCaption });
  if (!read.ok) throw new Error(`The stored text of an article can't be read: ${read.sentence}`);
  return read.text;
}
