import { findMuscles } from '@filiform/atlas';
import { useId, useState } from 'react';
import type { NearPoint } from './chart-points.ts';
import styles from './needling.module.css';
import { muscleName, type SitePlace } from './site-fields.ts';
import type { CandidateView } from './view.ts';

type AddSiteProps = {
  readonly candidates: readonly CandidateView[];
  /** Trigger points near the last tap on the chart. */
  readonly near: readonly NearPoint[];
  readonly isLive: boolean;
  /** What was typed and could not be read; the names it may have meant. */
  readonly refusal: { readonly typed: string; readonly sentence: string } | undefined;
  readonly add: (place: SitePlace, triggerPoint: string) => void;
};

const SHOWN = 5;

/** A muscle from the candidates, from a tap on the chart, or by typing its name. */
export function AddSite({ candidates, near, isLive, refusal, add }: AddSiteProps) {
  return (
    <section className={styles.add} aria-label="Add a muscle">
      <h2>Add a muscle</h2>
      {near.length > 0 && (
        <Offers
          title="Near your tap"
          offers={near.map((point) => ({ ...point, said: point.place }))}
          isLive={isLive}
          add={add}
        />
      )}
      {candidates.length > 0 && (
        <Offers
          title="From the drawing"
          offers={candidates.map((candidate) => ({ ...candidate, said: candidate.likelihood }))}
          isLive={isLive}
          add={add}
        />
      )}
      <TypedMuscle isLive={isLive} refusal={refusal} add={add} />
    </section>
  );
}

type Offer = SitePlace & { readonly triggerPoint: string; readonly said: string };

function Offers(props: {
  readonly title: string;
  readonly offers: readonly Offer[];
  readonly isLive: boolean;
  readonly add: AddSiteProps['add'];
}) {
  return (
    <div className={styles.offers}>
      <h3>{props.title}</h3>
      <ul>
        {props.offers.map((offer) => (
          <li key={`${offer.muscle}:${offer.side}:${offer.triggerPoint}`}>
            <form
              method="post"
              onSubmit={(event) => {
                if (!props.isLive) return;
                event.preventDefault();
                props.add(offer, offer.triggerPoint);
              }}
            >
              <input type="hidden" name="muscle" value={offer.muscle} />
              <input type="hidden" name="side" value={offer.side} />
              <input type="hidden" name="triggerPoint" value={offer.triggerPoint} />
              <button type="submit" name="intent" value="add-site" className={styles.offer}>
                <span>
                  + {muscleName(offer.muscle)}, <strong>{offer.side}</strong>
                </span>
                <small>{offer.said}</small>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </div>
  );
}

function TypedMuscle({ isLive, refusal, add }: Pick<AddSiteProps, 'isLive' | 'refusal' | 'add'>) {
  const id = useId();
  const [typed, setTyped] = useState(refusal?.typed ?? '');
  const found = isLive ? findMuscles(typed).slice(0, SHOWN) : [];
  const take = (place: SitePlace) => {
    add(place, '');
    setTyped('');
  };
  return (
    <form
      method="post"
      className={styles.typed}
      onSubmit={(event) => {
        if (isLive) event.preventDefault();
      }}
    >
      <div className={styles.field}>
        <label htmlFor={id}>Muscle, by name</label>
        <input
          id={id}
          name="muscleText"
          value={typed}
          maxLength={100}
          autoComplete="off"
          placeholder="upper traps, SCM, masseter"
          aria-describedby={`${id}-note`}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <div id={`${id}-note`} aria-live="polite">
        {refusal && typed === refusal.typed && <p className={styles.error}>{refusal.sentence}</p>}
        {isLive && typed.trim() !== '' && found.length === 0 && (
          <p className={styles.note}>No muscle of that name is described here. Try part of its name.</p>
        )}
      </div>
      {found.length > 0 && (
        <ul className={styles.found}>
          {found.map(({ id: muscle, name }) => (
            <li key={muscle}>
              <span>{name}</span>
              <button type="button" className={styles.preset} onClick={() => take({ muscle, side: 'left' })}>
                Left<span className={styles.unseen}> {name}</span>
              </button>
              <button type="button" className={styles.preset} onClick={() => take({ muscle, side: 'right' })}>
                Right<span className={styles.unseen}> {name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.save}>
        <label className={styles.chip}>
          <input type="radio" name="side" value="left" />
          <span>Left</span>
        </label>
        <label className={styles.chip}>
          <input type="radio" name="side" value="right" />
          <span>Right</span>
        </label>
        <button type="submit" name="intent" value="add-site" className={styles.primary}>
          Add
        </button>
      </div>
    </form>
  );
}
