import { isId, newId } from '../../../database/identifier.ts';
import { may } from '../../../database/permissions.ts';
import type { PracticeTransaction } from '../../../database/practice-transaction.ts';
import { inLanguage, type SiteLanguage } from '../../language.ts';
import { siteChanged } from '../../served/changed.server.ts';
import { articleRow } from './article-row.server.ts';
import { publicationsOf, tellReaders } from './publish.server.ts';
import { reviewsOf } from './review.server.ts';

export type SettingsWanted = {
  readonly edition: number;
  readonly slug: string;
  /** Empty: in no category. */
  readonly categoryId: string;
  readonly authorId: string;
  readonly comments: 'off' | 'held';
  /** Id of the article in the other language; empty: none. */
  readonly translates: string;
};

export type SettingsAnswer =
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly field: string; readonly message: string };

/** Where readers find an article. */
export function articlePath(slug: string, language: SiteLanguage): string {
  return inLanguage(`/articles/${slug}`, language);
}

/** Changes what stands beside the text. An address that readers know goes on leading to the article. */
export async function changeSettings(
  tx: PracticeTransaction,
  articleId: string,
  wanted: SettingsWanted,
): Promise<SettingsAnswer> {
  const article = await articleRow(tx, articleId, true);
  if (article.edition !== wanted.edition) {
    return refused(
      'form',
      'Somebody else changed these settings meanwhile. They stand below; look, then change yours.',
    );
  }
  const publications = await publicationsOf(tx, articleId);
  const wasPublic = publications.some(({ fromAt }) => Temporal.Instant.compare(fromAt, tx.now) <= 0);
  if (publications.length > 0 && !may(tx.actor.roles, 'site.publish')) {
    return refused(
      'form',
      'Readers know this article, or soon will: it was decided when it comes out. An editor or the owner changes its settings.',
    );
  }
  const slugTaken = await whoHas(tx, wanted.slug, article.language, articleId);
  if (slugTaken) return refused('slug', slugTaken);
  if (!(await isOnTeam(tx, wanted.authorId))) return refused('authorId', 'Choose the author from the team.');
  const reviewed = (await reviewsOf(tx, articleId)).find(
    ({ reviewerId, outcome }) => reviewerId === wanted.authorId && outcome === 'approved',
  );
  if (reviewed && wanted.authorId !== article.authorId) {
    return refused(
      'authorId',
      `${reviewed.reviewerName} reviewed this article, and nobody is shown as her own reviewer.`,
    );
  }
  if (wanted.categoryId !== '' && !(await isCategory(tx, wanted.categoryId))) {
    return refused('categoryId', 'This category is gone. Choose another.');
  }
  const piece = await pieceFor(tx, article, wanted.translates);
  if (piece.kind === 'refused') return piece;
  await tx.db
    .updateTable('article')
    .set((column) => ({
      slug: wanted.slug,
      categoryId: wanted.categoryId === '' ? null : wanted.categoryId,
      authorId: wanted.authorId,
      comments: wanted.comments,
      pieceId: piece.id,
      edition: column('edition', '+', 1),
    }))
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', articleId)
    .execute();
  if (wasPublic && wanted.slug !== article.slug) await keepLeading(tx, article, wanted.slug);
  await tellReaders(tx, article);
  if (piece.id !== article.pieceId) await tellReaders(tx, { ...article, pieceId: piece.id });
  return { kind: 'saved' };
}

/** Who has an address already, in a sentence: another article, or an old address that leads elsewhere. */
export async function whoHas(
  tx: PracticeTransaction,
  slug: string,
  language: SiteLanguage,
  articleId: string | undefined,
): Promise<string | undefined> {
  const other = await tx.db
    .selectFrom('article as a')
    .innerJoin('articleDraft as d', (join) =>
      join.onRef('d.practiceId', '=', 'a.practiceId').onRef('d.articleId', '=', 'a.id'),
    )
    .select(['a.id', 'a.slug', 'd.title'])
    .where('a.practiceId', '=', tx.practiceId)
    .where('a.language', '=', language)
    .where((article) =>
      articleId === undefined
        ? article('a.slug', '=', slug)
        : article.or([article('a.slug', '=', slug), article('a.id', '=', articleId)]),
    )
    .execute();
  const path = articlePath(slug, language);
  const taken = other.find((one) => one.slug === slug && one.id !== articleId);
  if (taken) return `“${taken.title || 'Untitled'}” has the address ${path} already. Choose another for this one.`;
  const own = other.find((one) => one.id === articleId);
  const old = await tx.db
    .selectFrom('siteRedirect')
    .select('toPath')
    .where('practiceId', '=', tx.practiceId)
    .where('fromPath', '=', path)
    .executeTakeFirst();
  if (!old || (own && old.toPath === articlePath(own.slug, language))) return undefined;
  return `${path} is an old address that leads to ${old.toPath}: readers may have kept it. Choose another.`;
}

/** Old addresses of the article lead to the new one at once, none by way of another. */
async function keepLeading(
  tx: PracticeTransaction,
  article: { readonly slug: string; readonly language: SiteLanguage },
  slug: string,
): Promise<void> {
  const [from, to] = [articlePath(article.slug, article.language), articlePath(slug, article.language)];
  await tx.db
    .deleteFrom('siteRedirect')
    .where('practiceId', '=', tx.practiceId)
    .where('fromPath', 'in', [from, to])
    .execute();
  await tx.db
    .updateTable('siteRedirect')
    .set({ toPath: to })
    .where('practiceId', '=', tx.practiceId)
    .where('toPath', '=', from)
    .execute();
  await tx.db
    .insertInto('siteRedirect')
    .values({ practiceId: tx.practiceId, fromPath: from, toPath: to, addedAt: tx.now })
    .execute();
  await siteChanged(tx.db, tx.practiceId, 'redirects');
}

type Piece =
  | { readonly kind: 'piece'; readonly id: string }
  | { readonly kind: 'refused'; readonly field: string; readonly message: string };

/** The piece that an article belongs to once it translates another, or none. */
async function pieceFor(
  tx: PracticeTransaction,
  article: { readonly id: string; readonly pieceId: string; readonly language: SiteLanguage },
  translates: string,
): Promise<Piece> {
  const members = (pieceId: string) =>
    tx.db
      .selectFrom('article')
      .select(['id', 'language'])
      .where('practiceId', '=', tx.practiceId)
      .where('pieceId', '=', pieceId)
      .where('id', '!=', article.id)
      .execute();
  if (translates === '') {
    const isAlone = (await members(article.pieceId)).length === 0;
    return { kind: 'piece', id: isAlone ? article.pieceId : newId() };
  }
  const other = isId(translates)
    ? await tx.db
        .selectFrom('article')
        .select(['pieceId', 'language'])
        .where('practiceId', '=', tx.practiceId)
        .where('id', '=', translates)
        .executeTakeFirst()
    : undefined;
  if (!other) return refused('translates', 'The article in the other language is gone. Choose another.');
  if (
    (await members(other.pieceId)).some(({ language }) => language === article.language) ||
    other.language === article.language
  ) {
    return refused('translates', 'That article has a translation in this language already. Part those two first.');
  }
  return { kind: 'piece', id: other.pieceId };
}

export async function isOnTeam(tx: PracticeTransaction, staffId: string): Promise<boolean> {
  if (!isId(staffId)) return false;
  const found = await tx.db
    .selectFrom('staffMember')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', staffId)
    .executeTakeFirst();
  return found !== undefined;
}

export async function isCategory(tx: PracticeTransaction, categoryId: string): Promise<boolean> {
  if (!isId(categoryId)) return false;
  const found = await tx.db
    .selectFrom('articleCategory')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', categoryId)
    .executeTakeFirst();
  return found !== undefined;
}

function refused(field: string, message: string) {
  return { kind: 'refused', field, message } as const;
}
