import { LIMITS } from '@filiform/needling';
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { wholeNumbers } from './digits.tsx';
import styles from './needling.module.css';
import { muscleName, type SiteFields } from './site-fields.ts';
import type { LocalSite } from './site-saving.ts';
import type { NeedlingView } from './view.ts';

type CountOutProps = {
  readonly view: NeedlingView;
  /** Those that were not taken back. */
  readonly sites: readonly LocalSite[];
  /** Who counts, by id. */
  readonly counter: string;
  readonly chooseCounter: (staffId: string) => void;
  readonly change: (siteId: string, typed: Partial<SiteFields>) => void;
};

/**
 * The count out, asked at the end in one sheet: each site by itself, one tap a number. Nothing stands there before it
 * is tapped, and nothing is worked out from the count in. Before scripts run each card has the field of its own.
 */
export function CountOut({ view, sites, counter, chooseCounter, change }: CountOutProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  if (sites.length === 0) return null;
  const left = sites.filter(({ fields }) => fields.needlesOut === '').length;
  const differing = sites.filter(isDifferent).length;
  return (
    <>
      <button type="button" className={styles.primary} onClick={() => dialog.current?.showModal()}>
        {left === 0 ? 'Needles out' : 'Count them out'}
      </button>
      <dialog ref={dialog} className={styles.sheet} aria-labelledby={`${id}-title`}>
        <header className={styles.sheetHead}>
          <h2 id={`${id}-title`}>Count them out</h2>
          <button type="button" className={styles.step} aria-label="Close" onClick={() => dialog.current?.close()}>
            <IconX aria-hidden="true" size={24} />
          </button>
        </header>
        <label className={styles.counter}>
          Counted by
          <select value={counter} onChange={(event) => chooseCounter(event.currentTarget.value)}>
            {view.people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </label>
        <div>
          {sites.map((site, place) => (
            <OutRow
              key={site.id}
              site={site}
              place={place + 1}
              change={(typed) => change(site.id, { ...typed, countedOutBy: counter })}
              leave={() => dialog.current?.close()}
            />
          ))}
        </div>
        <footer className={styles.sheetFoot}>
          <p role="status">{standing(left, differing, sites.length)}</p>
          {left === 0 && differing === 0 && (
            <a className={styles.primaryLink} href={`/staff/visits/${view.visitId}/note`}>
              Go to the note
            </a>
          )}
        </footer>
      </dialog>
    </>
  );
}

function standing(left: number, differing: number, all: number): string {
  if (left > 0) return `${all - left} of ${all} sites are counted out.`;
  if (differing === 0) return 'As many out as in, at every site.';
  return differing === 1
    ? 'One site differs: look there before you sign.'
    : `${differing} sites differ: look there before you sign.`;
}

function isDifferent({ fields }: LocalSite): boolean {
  return fields.needlesOut !== '' && fields.needlesOut !== fields.needlesIn;
}

/** Up to this many the numbers from nought on are offered; of more, those around the count in. */
const ALL_UP_TO = 8;

function offeredFor(needlesIn: number): readonly number[] {
  return needlesIn <= ALL_UP_TO ? wholeNumbers(0, needlesIn + 1) : wholeNumbers(needlesIn - 5, needlesIn + 1);
}

function OutRow(props: {
  readonly site: LocalSite;
  readonly place: number;
  readonly change: (typed: Partial<SiteFields>) => void;
  readonly leave: () => void;
}) {
  const { site, place, change, leave } = props;
  const { fields, errors } = site;
  const name = `${muscleName(site.muscle)}, ${site.side}`;
  const id = useId();
  const toCard = (words: string) => (
    <a href={`#site-${site.id}`} onClick={leave}>
      {words}
    </a>
  );
  return (
    <fieldset aria-labelledby={id} className={styles.outRow}>
      <span id={id} className={styles.outName}>
        <span className={styles.number}>{place}</span> {muscleName(site.muscle)}, <strong>{site.side}</strong>
        <small>{fields.needlesIn === '' ? 'not counted in' : `${fields.needlesIn} in`}</small>
      </span>
      {fields.needlesIn === '' ? (
        <span className={styles.outSaid}>{toCard('Count the needles in first')}</span>
      ) : (
        <span className={styles.outDigits}>
          {offeredFor(Number(fields.needlesIn)).map((digit) => (
            <button
              key={digit}
              type="button"
              className={styles.digit}
              aria-pressed={fields.needlesOut === String(digit)}
              aria-label={`${name}: ${digit} out`}
              onClick={() => change({ needlesOut: fields.needlesOut === String(digit) ? '' : String(digit) })}
            >
              {digit}
            </button>
          ))}
          <input
            type="number"
            inputMode="numeric"
            min={LIMITS.needlesOut.from}
            max={LIMITS.needlesOut.to}
            value={fields.needlesOut}
            placeholder="–"
            aria-label={`${name}: needles out, another number`}
            aria-invalid={errors.needlesOut ? true : undefined}
            onChange={(event) => change({ needlesOut: event.currentTarget.value })}
          />
        </span>
      )}
      {errors.needlesOut && <span className={styles.error}>{errors.needlesOut}</span>}
      {!errors.needlesOut && isDifferent(site) && (
        <span className={styles.outDiffers}>
          <IconAlertTriangle aria-hidden="true" size={18} /> {fields.needlesIn} in, {fields.needlesOut} out:{' '}
          {toCard(Number(fields.needlesOut) > Number(fields.needlesIn) ? 'count again' : 'where to look')}
        </span>
      )}
      {fields.needlesOut !== '' && !isDifferent(site) && (
        <span className={styles.outEven}>
          <IconCheck aria-hidden="true" size={18} /> all out
        </span>
      )}
    </fieldset>
  );
}
