import type { FormRefusal } from '../forms/form.ts';
import parts from '../look/page-parts.module.css';
import { PracticeTabs } from '../practice/practice-tabs.tsx';
import { AddLot } from './add-lot.tsx';
import styles from './stock.module.css';
import type { StockDone } from './stock-send.server.ts';
import type { LotView, StockView } from './stock-view.server.ts';

type StockPageProps = StockView & {
  readonly done: StockDone | undefined;
  /** The lot it was done to. */
  readonly doneTo: string | undefined;
  readonly refusal: FormRefusal | undefined;
};

/** The needles in the drawer: what a session is planned with, what has expired, what was retired. */
export function StockPage({ offered, expired, retired, mayEdit, newId, done, doneTo, refusal }: StockPageProps) {
  const all = [...offered, ...expired, ...retired];
  return (
    <div className={styles.page}>
      <title>Needles</title>
      <PracticeTabs />
      <header className={parts.head}>
        <div>
          <h1>Needles</h1>
          <p>What is in the drawer. A session is planned with these, and its record keeps the lot.</p>
        </div>
      </header>
      {refusal?.errors.form && (
        <p className={parts.refusal} role="alert">
          {refusal.errors.form}
        </p>
      )}
      {!refusal && done && <WhatWasDone done={done} lot={all.find(({ id }) => id === doneTo)} />}
      <div className={mayEdit ? styles.columns : undefined}>
        <div>
          {expired.length > 0 && (
            <section aria-labelledby="expired" className={styles.expired}>
              <h2 id="expired">
                {expired.length === 1 ? 'One lot has expired' : `${expired.length} lots have expired`}
              </h2>
              <p>
                Not offered in a session. Take {expired.length === 1 ? 'it' : 'them'} out of the drawer and retire the
                lot.
              </p>
              <Lots lots={expired} what="retire" mayEdit={mayEdit} caption="Expired lots" useBy="Expired after" />
            </section>
          )}
          <section aria-labelledby="offered">
            <h2 id="offered">In the drawer</h2>
            {offered.length === 0 ? (
              <p className={parts.empty}>
                No needles yet.{' '}
                {mayEdit
                  ? 'Add the first lot, and sessions offer it in one tap.'
                  : 'A clinician or the owner adds them.'}
              </p>
            ) : (
              <Lots lots={offered} what="retire" mayEdit={mayEdit} caption="Lots in the drawer" useBy="Use by" />
            )}
          </section>
          {retired.length > 0 && (
            <details className={styles.retired} open={done === 'retired' || undefined}>
              <summary>Retired: {retired.length}</summary>
              <p>Used up, recalled or thrown away. Kept, so that a recall finds who was treated with them.</p>
              <Lots lots={retired} what="back" mayEdit={mayEdit} caption="Retired lots" useBy="Use by" />
            </details>
          )}
        </div>
        {mayEdit && (
          <section aria-labelledby="add">
            <h2 id="add">Add a lot</h2>
            <AddLot newId={newId} refusal={refusal?.values.what === 'add' ? refusal : undefined} />
          </section>
        )}
      </div>
    </div>
  );
}

function WhatWasDone({ done, lot }: { readonly done: StockDone; readonly lot: LotView | undefined }) {
  if (!lot) return null;
  const name = `${lot.size}, ${lot.brand}, lot ${lot.lot}`;
  const sentences = {
    added: `${name} is in the drawer.`,
    retired: `${name} is retired: sessions don’t offer it any more.`,
    back: `${name} is back in the drawer.`,
  };
  return (
    <div className={parts.notice} role="status">
      {sentences[done]}
      {done !== 'back' && <LotButtonForm what={done === 'retired' ? 'back' : 'retire'} lot={lot} label="Undo" />}
    </div>
  );
}

type LotsProps = {
  readonly lots: readonly LotView[];
  readonly what: 'retire' | 'back';
  readonly mayEdit: boolean;
  readonly caption: string;
  readonly useBy: string;
};

function Lots({ lots, what, mayEdit, caption, useBy }: LotsProps) {
  return (
    <table className={styles.lots} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">Size</th>
          <th scope="col">Brand and lot</th>
          <th scope="col">{useBy}</th>
          {mayEdit && (
            <th scope="col">
              <span className={parts.unseen}>Change</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {lots.map((lot) => (
          <tr key={lot.id}>
            <th scope="row">{lot.size}</th>
            <td>
              {lot.brand} <span className={styles.lot}>{lot.lot}</span>
              {lot.note !== '' && <small>{lot.note}</small>}
            </td>
            <td>
              <span className={styles.narrowHead}>{useBy} </span>
              {lot.useBy}
              {lot.endsSoon && <small className={styles.soon}>Soon: use these first</small>}
            </td>
            {mayEdit && (
              <td className={styles.button}>
                <LotButtonForm what={what} lot={lot} label={what === 'retire' ? 'Retire' : 'Bring back'} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type LotButtonFormProps = { readonly what: 'retire' | 'back'; readonly lot: LotView; readonly label: string };

function LotButtonForm({ what, lot, label }: LotButtonFormProps) {
  return (
    <form method="post" action="/staff/practice/needles">
      <input type="hidden" name="what" value={what} />
      <input type="hidden" name="id" value={lot.id} />
      <button type="submit" className={parts.small}>
        {label}
        <span className={parts.unseen}>
          {' '}
          {lot.size}, lot {lot.lot}
        </span>
      </button>
    </form>
  );
}
