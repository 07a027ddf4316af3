import { z } from 'zod';
import type { PracticeTransaction } from '../../../database/practice-transaction.ts';
import { readArticleText } from './article-text.ts';
import { type DraftAnswer, putDraft } from './draft.server.ts';
import { type KeptVersion, keepBesides, keepDraft } from './versions.server.ts';

const Sent = z.union([
  z.object({ rowVersion: z.int(), text: z.unknown() }),
  /** Keep as a version what is stored, or a text that is not chosen. */
  z.object({ keep: z.literal('stored') }),
  z.object({ keep: z.record(z.string(), z.unknown()) }),
]);

/** What the editor sends by itself: its text, or what is to be kept of two. */
export async function draftForm(
  tx: PracticeTransaction,
  articleId: string,
  sent: unknown,
): Promise<DraftAnswer | KeptVersion> {
  const parsed = Sent.safeParse(sent);
  if (!parsed.success) return { kind: 'refused', message: 'What was sent could not be read. Open the page anew.' };
  if ('keep' in parsed.data && parsed.data.keep === 'stored') return keepDraft(tx, articleId);
  const read = readArticleText('keep' in parsed.data ? parsed.data.keep : parsed.data.text);
  if (!read.ok) return { kind: 'refused', message: read.sentence };
  if ('keep' in parsed.data) return keepBesides(tx, articleId, read.text);
  return putDraft(tx, articleId, { rowVersion: parsed.data.rowVersion, text: read.text });
}
