import { chargesView } from '../charges/index.server.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { noteView } from '../notes/index.server.ts';

/** What the note's page shows, whichever of its addresses was asked: the note, and under it the visit's charges. */
export async function noteAndCharges(tx: PracticeTransaction, visitId: string) {
  return { view: await noteView(tx, visitId), charges: await chargesView(tx, visitId) };
}
