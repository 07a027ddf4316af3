import { NotFound, type PracticeTransaction } from '../database/practice-transaction.ts';
import type { NewLot } from './stock-form.ts';
import { isExpired } from './stock-needle.ts';

export type StockChange =
  | { readonly kind: 'done' }
  /** Which field, and why. */
  | { readonly kind: 'refused'; readonly field: 'lot' | 'expiresOn' | 'form'; readonly sentence: string };

const KNOWN_LOT = 'This lot of this size is in the stock already.';

/**
 * Adds a lot. The same form sent twice adds it once.
 * @param today in the zone of the practice
 */
export async function addLot(tx: PracticeTransaction, lot: NewLot, today: Temporal.PlainDate): Promise<StockChange> {
  if (isExpired(lot, today)) {
    const sentence = 'These have expired, and are not taken into stock. Is the day right?';
    return { kind: 'refused', field: 'expiresOn', sentence };
  }
  const added = await tx.db
    .insertInto('needleStock')
    .values({
      practiceId: tx.practiceId,
      ...lot,
      addedBy: tx.actor.staffId,
      addedAt: tx.now,
      retiredBy: null,
      retiredAt: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 1n || (await lotOf(tx, lot.id))) return { kind: 'done' };
  return { kind: 'refused', field: 'lot', sentence: KNOWN_LOT };
}

/** Used up, recalled or thrown away: not offered any more, and still found. Done twice it is done once. */
export async function retireLot(tx: PracticeTransaction, id: string): Promise<StockChange> {
  if (!(await lotOf(tx, id))) throw new NotFound('This lot is not in the stock.');
  await tx.db
    .updateTable('needleStock')
    .set({ retiredBy: tx.actor.staffId, retiredAt: tx.now })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', id)
    .where('retiredAt', 'is', null)
    .execute();
  return { kind: 'done' };
}

/** Takes a lot back into the stock that was retired by mistake. */
export async function bringBackLot(tx: PracticeTransaction, id: string): Promise<StockChange> {
  const lot = await lotOf(tx, id);
  if (!lot) throw new NotFound('This lot is not in the stock.');
  const standing = await tx.db
    .selectFrom('needleStock')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('id', '<>', id)
    .where('retiredAt', 'is', null)
    .where('diameterMm', '=', lot.diameterMm)
    .where('lengthMm', '=', lot.lengthMm)
    .where((where) => where(where.fn('lower', ['lot']), '=', lot.lot.toLowerCase()))
    .where((where) => where(where.fn('lower', ['brand']), '=', lot.brand.toLowerCase()))
    .executeTakeFirst();
  if (standing) return { kind: 'refused', field: 'form', sentence: KNOWN_LOT };
  await tx.db
    .updateTable('needleStock')
    .set({ retiredBy: null, retiredAt: null })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', id)
    .execute();
  return { kind: 'done' };
}

async function lotOf(tx: PracticeTransaction, id: string) {
  return tx.db
    .selectFrom('needleStock')
    .select(['brand', 'lot', 'diameterMm', 'lengthMm'])
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', id)
    .executeTakeFirst();
}
