import { parseDrawing, type Refusal } from '@filiform/body';
import { sql } from 'kysely';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { sameDrawing } from './saving/same-drawing.ts';
import { lockUnlessSigned } from './signed.server.ts';
import { drawingOfVisit, type StoredDrawing } from './stored-drawing.server.ts';
import { openVisit } from './visit-of.server.ts';

export type SavedDrawing =
  | { readonly kind: 'saved'; readonly rowVersion: number; readonly trimmed: readonly string[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Somebody else saved since this person's version was read. */
  | { readonly kind: 'stale'; readonly theirs: StoredDrawing }
  | { readonly kind: 'signed' };

/** Why a drawing can't change any more. */
export const SIGNED_SENTENCE =
  "This visit's note is signed, so its drawing stays as it was signed. Mark what is new at the next visit.";

/**
 * Stores the drawing of a visit, whole, over the version that the person had before her.
 * @param input what was sent: a drawing of any shape; trimmed to the body, or refused with a sentence
 * @param knownVersion the version she drew on; 0 for a first one
 * @throws NotFound, AccessRefused
 */
export async function saveDrawing(
  tx: PracticeTransaction,
  visitId: string,
  input: unknown,
  knownVersion: number,
): Promise<SavedDrawing> {
  const visit = await openVisit(tx, visitId, 'record.write');
  const parsed = parseDrawing(input);
  if (!parsed.ok) return { kind: 'refused', refusal: parsed.error };
  const { drawing, trimmed } = parsed.value;

  if (!(await lockUnlessSigned(tx, visitId))) return { kind: 'signed' };

  const stored = await drawingOfVisit(tx, visitId);
  if ((stored?.rowVersion ?? 0) !== knownVersion && stored) {
    // The answer to an earlier save may have been lost on the way: then the same drawing comes again.
    if (sameDrawing(stored.drawing, drawing)) return { kind: 'saved', rowVersion: stored.rowVersion, trimmed };
    return { kind: 'stale', theirs: stored };
  }
  const values = {
    drawing: JSON.stringify(drawing),
    drawnBy: tx.actor.staffId,
    updatedAt: tx.now,
  };
  const written = stored
    ? await tx.db
        .updateTable('painDrawing')
        .set({ ...values, rowVersion: sql`row_version + 1` })
        .where('practiceId', '=', tx.practiceId)
        .where('visitId', '=', visitId)
        .returning('rowVersion')
        .executeTakeFirstOrThrow()
    : await tx.db
        .insertInto('painDrawing')
        .values({ practiceId: tx.practiceId, visitId, patientId: visit.patientId, ...values })
        .returning('rowVersion')
        .executeTakeFirstOrThrow();
  return { kind: 'saved', rowVersion: written.rowVersion, trimmed };
}
