import { NotFound, type PracticeTransaction } from '../../../database/practice-transaction.ts';
import { articleRow, textOf } from './article-row.server.ts';
import { type ArticleText, isSameText } from './article-text.ts';
import { faultOf, writeDraft } from './draft.server.ts';

export type StoredVersion = {
  readonly version: number;
  readonly text: ArticleText;
  readonly savedByName: string;
  readonly savedAt: Temporal.Instant;
};

/** A version of an article; undefined where there is none of that number. Without a number: the newest. */
export async function versionOf(
  tx: PracticeTransaction,
  articleId: string,
  version?: number,
): Promise<StoredVersion | undefined> {
  const found = await tx.db
    .selectFrom('articleVersion as v')
    .innerJoin('staffMember as s', (join) =>
      join.onRef('s.practiceId', '=', 'v.practiceId').onRef('s.id', '=', 'v.savedBy'),
    )
    .selectAll('v')
    .select('s.displayName')
    .where('v.practiceId', '=', tx.practiceId)
    .where('v.articleId', '=', articleId)
    .$if(version !== undefined, (query) => query.where('v.version', '=', version ?? 0))
    .orderBy('v.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (
    found && { version: found.version, text: textOf(found), savedByName: found.displayName, savedAt: found.savedAt }
  );
}

export type KeptVersion =
  | { readonly kind: 'kept'; readonly version: number; readonly isNew: boolean }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Keeps a text as the next version. The text of the newest version kept again is that version. The caller holds the
 * article's row (`articleRow` with its lock), so that two keepers don't count to the same number.
 * @param savedBy who wrote it
 */
export async function keepVersion(
  tx: PracticeTransaction,
  articleId: string,
  text: ArticleText,
  savedBy = tx.actor.staffId,
): Promise<KeptVersion> {
  if (text.title.trim() === '') return { kind: 'refused', message: 'The article has no title yet. Write one first.' };
  const newest = await versionOf(tx, articleId);
  if (newest && isSameText(newest.text, text)) return { kind: 'kept', version: newest.version, isNew: false };
  const version = (newest?.version ?? 0) + 1;
  await tx.db
    .insertInto('articleVersion')
    .values({
      ...text,
      body: JSON.stringify(text.body),
      practiceId: tx.practiceId,
      articleId,
      version,
      savedBy,
      savedAt: tx.now,
    })
    .execute();
  return { kind: 'kept', version, isNew: true };
}

/** Keeps the draft as it is stored, under the name of who wrote it last. */
export async function keepDraft(tx: PracticeTransaction, articleId: string): Promise<KeptVersion> {
  const { text, editedBy } = await articleRow(tx, articleId, true);
  return keepVersion(tx, articleId, text, editedBy);
}

/** Keeps a text that is not the draft: what an editor had written while another saved first. */
export async function keepBesides(tx: PracticeTransaction, articleId: string, text: ArticleText): Promise<KeptVersion> {
  await articleRow(tx, articleId, true);
  const fault = await faultOf(tx, text);
  if (fault) return { kind: 'refused', message: fault };
  return keepVersion(tx, articleId, withTitle(text));
}

export type Restored = {
  /** What the draft was before: restoring it undoes this. Undefined where the draft had no title to be kept under. */
  readonly keptAs: number | undefined;
};

/**
 * Copies an old version into the draft. What stood there is kept as a version before.
 * @throws NotFound where there is no such version
 */
export async function restoreVersion(tx: PracticeTransaction, articleId: string, version: number): Promise<Restored> {
  const { text, editedBy } = await articleRow(tx, articleId, true);
  const wanted = await versionOf(tx, articleId, version);
  if (!wanted) throw new NotFound(`There is no version ${version} of this article.`);
  const kept = await keepVersion(tx, articleId, withTitle(text), editedBy);
  await writeDraft(tx, articleId, wanted.text);
  return { keptAs: kept.kind === 'kept' ? kept.version : undefined };
}

/** A version needs a title, and nothing may be lost for want of one. */
function withTitle(text: ArticleText): ArticleText {
  return text.title.trim() === '' ? { ...text, title: 'Untitled' } : text;
}

/** All versions, the newest first, without their texts. */
export function versionsOf(tx: PracticeTransaction, articleId: string) {
  return tx.db
    .selectFrom('articleVersion as v')
    .innerJoin('staffMember as s', (join) =>
      join.onRef('s.practiceId', '=', 'v.practiceId').onRef('s.id', '=', 'v.savedBy'),
    )
    .select(['v.version', 'v.title', 'v.savedAt', 's.displayName as savedByName'])
    .where('v.practiceId', '=', tx.practiceId)
    .where('v.articleId', '=', articleId)
    .orderBy('v.version', 'desc')
    .execute();
}
