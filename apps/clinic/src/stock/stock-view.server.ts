import { needleWords } from '@filiform/needling';
import { newId } from '../database/identifier.ts';
import { may } from '../database/permissions.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { dateIn } from '../practice/clinics.server.ts';
import { practiceTimeZone } from '../practice/practice-zone.server.ts';
import { dateWords } from '../practice/wording-of-times.ts';
import { needleStock } from './needle-stock.server.ts';
import { isExpired, type StockNeedle } from './stock-needle.ts';

export type LotView = {
  readonly id: string;
  /** "0.25 x 40 mm". */
  readonly size: string;
  readonly brand: string;
  readonly lot: string;
  /** "3 March 2027". */
  readonly useBy: string;
  /** True where few days are left, so that they are used first. */
  readonly endsSoon: boolean;
  readonly note: string;
};

export type StockView = {
  readonly offered: readonly LotView[];
  /** Expired and not retired: still in the drawer, where they should not be. */
  readonly expired: readonly LotView[];
  readonly retired: readonly LotView[];
  readonly mayEdit: boolean;
  /** For the next lot that is added from this page. */
  readonly newId: string;
};

/** Days before the last day of use from which a lot is marked. */
const SOON_DAYS = 60;

/** The page's facts. */
export async function stockView(tx: PracticeTransaction): Promise<StockView> {
  const today = await practiceToday(tx);
  const stock = await needleStock(tx);
  const view = (lots: readonly StockNeedle[]) => lots.map((lot) => lotView(lot, today));
  const inDrawer = stock.filter(({ isRetired }) => !isRetired);
  return {
    offered: view(inDrawer.filter((lot) => !isExpired(lot, today))),
    expired: view(inDrawer.filter((lot) => isExpired(lot, today))),
    retired: view(stock.filter(({ isRetired }) => isRetired)),
    mayEdit: may(tx.actor.roles, 'stock.edit'),
    newId: newId(),
  };
}

/** The day in the zone of the practice. */
export async function practiceToday(tx: PracticeTransaction): Promise<Temporal.PlainDate> {
  return dateIn(tx.now, await practiceTimeZone(tx));
}

function lotView(lot: StockNeedle, today: Temporal.PlainDate): LotView {
  const { id, brand, note, expiresOn } = lot;
  return {
    id,
    size: needleWords(lot),
    brand,
    lot: lot.lot,
    useBy: dateWords(expiresOn),
    endsSoon: !isExpired(lot, today) && Temporal.PlainDate.compare(expiresOn, today.add({ days: SOON_DAYS })) <= 0,
    note,
  };
}
