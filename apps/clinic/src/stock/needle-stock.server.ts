import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { StockNeedle } from './stock-needle.ts';

/** All lots that were ever entered, shortest and thinnest first; retired ones too, so that a recall finds them. */
export async function needleStock(tx: PracticeTransaction): Promise<readonly StockNeedle[]> {
  const rows = await tx.db
    .selectFrom('needleStock')
    .select(['id', 'brand', 'diameterMm', 'lengthMm', 'lot', 'expiresOn', 'note', 'retiredAt'])
    .where('practiceId', '=', tx.practiceId)
    .orderBy('lengthMm')
    .orderBy('diameterMm')
    .orderBy('brand')
    .orderBy('expiresOn')
    .orderBy('id')
    .execute();
  return rows.map(({ retiredAt, ...needle }) => ({ ...needle, isRetired: retiredAt !== null }));
}
