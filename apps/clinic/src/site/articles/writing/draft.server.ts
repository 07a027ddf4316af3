import { isMuscleId, muscle } from '@filiform/atlas';
import type { PracticeTransaction } from '../../../database/practice-transaction.ts';
import { practiceTimeZone } from '../../../practice/practice-zone.server.ts';
import { articleRow } from './article-row.server.ts';
import { timeAndYear } from './article-state.ts';
import { type ArticleText, isSameText } from './article-text.ts';

export type DraftAnswer =
  | { readonly kind: 'saved'; readonly rowVersion: number }
  /** Somebody saved another text meanwhile; `savedBy` says who, and when. */
  | { readonly kind: 'stale'; readonly rowVersion: number; readonly text: ArticleText; readonly savedBy: string }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Keeps a draft as its editor sees it. The same text sent again changes nothing and is "saved".
 * @param rowVersion edition that the editor began from
 */
export async function putDraft(
  tx: PracticeTransaction,
  articleId: string,
  { rowVersion, text }: { readonly rowVersion: number; readonly text: ArticleText },
): Promise<DraftAnswer> {
  const stored = await articleRow(tx, articleId, true);
  if (isSameText(stored.text, text)) return { kind: 'saved', rowVersion: stored.draftEdition };
  if (stored.draftEdition !== rowVersion) {
    const savedBy = `${stored.editorName} (${timeAndYear(stored.editedAt, tx.now, await practiceTimeZone(tx))})`;
    return { kind: 'stale', rowVersion: stored.draftEdition, text: stored.text, savedBy };
  }
  const fault = await faultOf(tx, text);
  if (fault) return { kind: 'refused', message: fault };
  return { kind: 'saved', rowVersion: await writeDraft(tx, articleId, text) };
}

/** Writes the draft, whatever stood there. @returns its edition */
export async function writeDraft(tx: PracticeTransaction, articleId: string, text: ArticleText): Promise<number> {
  const { edition } = await tx.db
    .updateTable('articleDraft')
    .set((column) => ({
      ...text,
      body: JSON.stringify(text.body),
      edition: column('edition', '+', 1),
      editedBy: tx.actor.staffId,
      editedAt: tx.now,
    }))
    .where('practiceId', '=', tx.practiceId)
    .where('articleId', '=', articleId)
    .returning('edition')
    .executeTakeFirstOrThrow();
  return edition;
}

/** What a text names that is not there: a picture, a muscle, a trigger point. */
export async function faultOf(tx: PracticeTransaction, text: ArticleText): Promise<string | undefined> {
  const pictures = new Set(text.imageId ? [text.imageId] : []);
  for (const block of text.body.content) {
    if (block.type === 'picture') pictures.add(block.attrs.imageId);
    if (block.type === 'musclePattern' || block.type === 'triggerPoint') {
      const { muscle: id } = block.attrs;
      if (!isMuscleId(id)) return `The atlas has no muscle “${id}”. Choose one from the list.`;
      const { point } = block.type === 'triggerPoint' ? block.attrs : { point: undefined };
      const known = muscle(id);
      if (point !== undefined && !known?.triggerPoints.some((one) => one.id === point)) {
        return `${known?.name ?? id} has no trigger point “${point}”. Choose one from the list.`;
      }
    }
  }
  if (pictures.size === 0) return undefined;
  const found = await tx.db
    .selectFrom('siteImage')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('id', 'in', [...pictures])
    .execute();
  return found.length === pictures.size
    ? undefined
    : 'A picture of this article is not among the practice’s pictures. Take it out, and choose one that is.';
}
