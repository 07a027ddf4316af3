import { LIMITS } from '@filiform/needling';
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { bySides } from './both-sides.ts';
import { isOffered, wholeNumbers } from './digits.tsx';
import { EachSide } from './each-side.tsx';
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
 * The count out, asked at the end in one sheet: each site by one tap, or both sides of a point by one that says so.
 * Nothing stands there before it is tapped, and nothing is worked out from the count in. Before scripts run each card has
 * the field of its own.
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
          {bySides(sites).map((together) => (
            <OutRows
              key={together[0].id}
              together={together}
              placeOf={(site) => sites.indexOf(site) + 1}
              change={(site, needlesOut) => change(site.id, { needlesOut, countedOutBy: counter })}
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

type OutRowsProps = {
  /** One site, or both sides of one point. */
  readonly together: readonly [LocalSite] | readonly [LocalSite, LocalSite];
  readonly placeOf: (site: LocalSite) => number;
  readonly change: (site: LocalSite, needlesOut: string) => void;
  readonly leave: () => void;
};

/** Both sides in one row while the same is counted in and out at both; apart where they differ, or when asked to. */
function OutRows({ together, placeOf, change, leave }: OutRowsProps) {
  const [isApart, setIsApart] = useState(false);
  const [one, other] = together;
  const isSame = (field: 'needlesIn' | 'needlesOut') => one.fields[field] === other?.fields[field];
  if (other && !isApart && one.fields.needlesIn !== '' && isSame('needlesIn') && isSame('needlesOut')) {
    const takeApart = () => setIsApart(true);
    return <BothSidesRow sides={[one, other]} placeOf={placeOf} change={change} leave={leave} takeApart={takeApart} />;
  }
  return together.map((site) => (
    <OutRow
      key={site.id}
      site={site}
      place={placeOf(site)}
      change={(needlesOut) => change(site, needlesOut)}
      leave={leave}
    />
  ));
}

function BothSidesRow(props: {
  readonly sides: readonly [LocalSite, LocalSite];
  readonly placeOf: OutRowsProps['placeOf'];
  readonly change: OutRowsProps['change'];
  readonly leave: () => void;
  readonly takeApart: () => void;
}) {
  const { sides, placeOf, change, leave, takeApart } = props;
  const [one, other] = sides;
  const id = useId();
  const name = muscleName(one.muscle);
  return (
    <fieldset aria-labelledby={id} className={styles.outRow}>
      <span id={id} className={styles.outName}>
        <span className={styles.number}>{placeOf(one)}</span>
        <span className={styles.number}>{placeOf(other)}</span> {name},{' '}
        <strong>
          {one.side} and {other.side}
        </strong>
        <small>
          {sides
            .map(({ side, fields }) => `${side} ${fields.needlesIn} in, ${fields.needlesOut || '–'} out`)
            .join(' · ')}
        </small>
      </span>
      <span className={styles.outDigits}>
        <EachSide
          label={`${name} out`}
          offered={offeredFor(Number(one.fields.needlesIn))}
          value={one.fields.needlesOut}
          onChange={(needlesOut) => {
            for (const site of sides) change(site, needlesOut);
          }}
        />
      </span>
      <span className={styles.outFoot}>
        <Standing site={one} leave={leave} />
        <button
          type="button"
          className={styles.quiet}
          aria-label={`${name}: count each side alone`}
          onClick={takeApart}
        >
          Each side alone
        </button>
      </span>
    </fieldset>
  );
}

function OutRow(props: {
  readonly site: LocalSite;
  readonly place: number;
  readonly change: (needlesOut: string) => void;
  readonly leave: () => void;
}) {
  const { site, place, change, leave } = props;
  const { fields, errors } = site;
  const name = `${muscleName(site.muscle)}, ${site.side}`;
  const id = useId();
  const offered = offeredFor(Number(fields.needlesIn));
  return (
    <fieldset aria-labelledby={id} className={styles.outRow}>
      <span id={id} className={styles.outName}>
        <span className={styles.number}>{place}</span> {muscleName(site.muscle)}, <strong>{site.side}</strong>
        <small>{fields.needlesIn === '' ? 'not counted in' : `${fields.needlesIn} in`}</small>
      </span>
      {fields.needlesIn === '' ? (
        <span className={styles.outSaid}>
          <ToCard site={site} words="Count the needles in first" leave={leave} />
        </span>
      ) : (
        <span className={styles.outDigits}>
          {offered.map((digit) => (
            <button
              key={digit}
              type="button"
              className={styles.digit}
              aria-pressed={fields.needlesOut === String(digit)}
              aria-label={`${name}: ${digit} out`}
              onClick={() => change(fields.needlesOut === String(digit) ? '' : String(digit))}
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
            placeholder="other"
            className={isOffered(fields.needlesOut, offered) ? styles.said : undefined}
            aria-label={`${name}: needles out, another number`}
            aria-invalid={errors.needlesOut ? true : undefined}
            onChange={(event) => change(event.currentTarget.value)}
          />
        </span>
      )}
      <span className={styles.outFoot}>
        <Standing site={site} leave={leave} />
      </span>
    </fieldset>
  );
}

/** Whether as many are out as in; nothing while none is counted. */
function Standing({ site, leave }: { readonly site: LocalSite; readonly leave: () => void }) {
  const { fields, errors } = site;
  if (errors.needlesOut) return <span className={styles.error}>{errors.needlesOut}</span>;
  if (fields.needlesOut === '') return null;
  if (isDifferent(site)) {
    const isMore = Number(fields.needlesOut) > Number(fields.needlesIn);
    return (
      <span className={styles.outDiffers}>
        <IconAlertTriangle aria-hidden="true" size={18} /> {fields.needlesIn} in, {fields.needlesOut} out:{' '}
        <ToCard site={site} words={isMore ? 'count again' : 'where to look'} leave={leave} />
      </span>
    );
  }
  return (
    <span className={styles.outEven}>
      <IconCheck aria-hidden="true" size={18} /> all out
    </span>
  );
}

function ToCard(props: { readonly site: LocalSite; readonly words: string; readonly leave: () => void }) {
  const { site, words, leave } = props;
  return (
    <a href={`#site-${site.id}`} onClick={leave}>
      {words}
    </a>
  );
}
