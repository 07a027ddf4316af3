import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { type FormRefusal, parseForm, typedValues } from '../forms/form.ts';
import { addLot, bringBackLot, retireLot, type StockChange } from './change-stock.server.ts';
import { AddForm, LotButton } from './stock-form.ts';
import { practiceToday } from './stock-view.server.ts';

/** What has just been done, told on the page that is opened after it. */
export const STOCK_DONE = ['added', 'retired', 'back'] as const;
export type StockDone = (typeof STOCK_DONE)[number];

export type StockAnswer =
  | { readonly kind: 'done'; readonly done: StockDone; readonly id: string }
  | { readonly kind: 'refused'; readonly refusal: FormRefusal };

/** The forms and buttons of the page, told apart by the field `what`. */
export async function sendStock(tx: PracticeTransaction, form: FormData): Promise<StockAnswer> {
  const values = typedValues(form);
  const told = (change: StockChange, done: StockDone, id: string): StockAnswer =>
    change.kind === 'done'
      ? { kind: 'done', done, id }
      : { kind: 'refused', refusal: { values, errors: { [change.field]: change.sentence } } };
  if (values.what === 'add') {
    const parsed = parseForm(AddForm, form);
    if (!parsed.ok) return { kind: 'refused', refusal: parsed.refusal };
    return told(await addLot(tx, parsed.value, await practiceToday(tx)), 'added', parsed.value.id);
  }
  const parsed = parseForm(LotButton, form);
  if (!parsed.ok) return { kind: 'refused', refusal: { values, errors: { form: NOTHING } } };
  const { id } = parsed.value;
  if (values.what === 'retire') return told(await retireLot(tx, id), 'retired', id);
  if (values.what === 'back') return told(await bringBackLot(tx, id), 'back', id);
  return { kind: 'refused', refusal: { values, errors: { form: NOTHING } } };
}

const NOTHING = 'This page did not send what it should. Open it anew.';
