import { newId } from '../../../database/identifier.ts';
import type { PracticeTransaction } from '../../../database/practice-transaction.ts';
import type { SiteLanguage } from '../../language.ts';
import { EMPTY_BODY } from '../document.ts';
import { articleRow } from './article-row.server.ts';
import { isCategory, isOnTeam, whoHas } from './settings.server.ts';

export type NewArticle = {
  readonly title: string;
  readonly language: SiteLanguage;
  readonly slug: string;
  readonly authorId: string;
  /** Empty: in no category. */
  readonly categoryId: string;
  /** Id of the article that this one is the translation of; empty: of none. */
  readonly translates: string;
};

export type Made =
  | { readonly kind: 'made'; readonly articleId: string }
  | { readonly kind: 'refused'; readonly field: string; readonly message: string };

/** Begins an article: an empty draft under its title. */
export async function makeArticle(tx: PracticeTransaction, wanted: NewArticle): Promise<Made> {
  const taken = await whoHas(tx, wanted.slug, wanted.language, undefined);
  if (taken) return refused('slug', taken);
  if (!(await isOnTeam(tx, wanted.authorId))) return refused('authorId', 'Choose the author from the team.');
  const { categoryId } = wanted;
  if (categoryId !== '' && !(await isCategory(tx, categoryId))) {
    return refused('categoryId', 'This category is gone. Choose another.');
  }
  const original = wanted.translates === '' ? undefined : await articleRow(tx, wanted.translates);
  if (original && (await isTranslated(tx, original.pieceId, wanted.language))) {
    return refused('language', `“${original.title}” is there in this language already.`);
  }
  const articleId = newId();
  await tx.db
    .insertInto('article')
    .values({
      practiceId: tx.practiceId,
      id: articleId,
      pieceId: original?.pieceId ?? newId(),
      language: wanted.language,
      slug: wanted.slug,
      categoryId: categoryId === '' ? null : categoryId,
      authorId: wanted.authorId,
      createdBy: tx.actor.staffId,
      createdAt: tx.now,
    })
    .execute();
  await tx.db
    .insertInto('articleDraft')
    .values({
      practiceId: tx.practiceId,
      articleId,
      title: wanted.title,
      body: JSON.stringify(EMPTY_BODY),
      imageId: null,
      editedBy: tx.actor.staffId,
      editedAt: tx.now,
    })
    .execute();
  return { kind: 'made', articleId };
}

async function isTranslated(tx: PracticeTransaction, pieceId: string, language: SiteLanguage): Promise<boolean> {
  const found = await tx.db
    .selectFrom('article')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('pieceId', '=', pieceId)
    .where('language', '=', language)
    .executeTakeFirst();
  return found !== undefined;
}

function refused(field: string, message: string) {
  return { kind: 'refused', field, message } as const;
}
