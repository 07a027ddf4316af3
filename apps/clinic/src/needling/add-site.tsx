import type { MuscleId } from '@filiform/atlas';
import { useId, useState } from 'react';
import { readMuscleText } from './muscle-text.ts';
import styles from './needling.module.css';
import { muscleName, type SitePlace } from './site-fields.ts';
import type { CandidateView } from './view.ts';

type AddSiteProps = {
  readonly candidates: readonly CandidateView[];
  readonly isLive: boolean;
  /** What was typed and could not be read; the names it may have meant. */
  readonly refusal: { readonly typed: string; readonly sentence: string } | undefined;
  readonly add: (place: SitePlace, triggerPoint: string) => void;
};

const SHOWN = 5;
const CHOICES = [['left'], ['right'], ['left', 'right']] as const;

/** A muscle from the candidates, or by its name, typed or dictated; a tap on the chart offers those near it there. */
export function AddSite({ candidates, isLive, refusal, add }: AddSiteProps) {
  return (
    <section className={styles.add} aria-label="Add a muscle" id="add">
      <h2>Add a muscle</h2>
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

export type Offer = SitePlace & { readonly triggerPoint: string; readonly said: string };

/** Points that one tap adds. */
export function Offers(props: {
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
  const { muscles, sides } = readMuscleText(isLive ? typed : '');
  const found = muscles.slice(0, SHOWN);
  const take = (muscle: MuscleId, some: readonly ('left' | 'right')[]) => {
    for (const side of some) add({ muscle, side }, '');
    setTyped('');
  };
  return (
    <form
      method="post"
      className={styles.typed}
      onSubmit={(event) => {
        if (!isLive) return;
        event.preventDefault();
        // Typed or dictated with its side: "left upper trap" and the key that sends it.
        const [best] = found;
        if (best && sides.length > 0) take(best.id, sides);
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
          placeholder="left upper trap, SCM, both masseters"
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
              {(sides.length > 0 ? [sides] : CHOICES).map((some) => (
                <button key={some.join()} type="button" className={styles.preset} onClick={() => take(muscle, some)}>
                  {some.length > 1 ? 'Both' : some[0] === 'left' ? 'Left' : 'Right'}
                  <span className={styles.unseen}> {name}</span>
                </button>
              ))}
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
