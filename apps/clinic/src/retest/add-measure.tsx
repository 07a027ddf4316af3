import { MOVEMENT_IDS, movement, RETEST_KIND_IDS, RETEST_KINDS, type RetestKind } from '@filiform/needling';
import { IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { newId } from '../database/identifier.ts';
import parts from '../look/page-parts.module.css';
import { type MeasureErrors, type MeasureFields, readMeasure } from './measure-fields.ts';
import styles from './retest.module.css';

type AddMeasureProps = { readonly isLive: boolean; readonly onAdd: (fields: MeasureFields) => void };

type Chosen = Pick<MeasureFields, 'kind' | 'movement' | 'side' | 'what'>;

const FIRST: Chosen = { kind: 'pain-at-rest', movement: '', side: '', what: '' };

/** What to measure: the kind, and what the kind asks for. Without scripts every field is there, and the server says what is missing. */
export function AddMeasure({ isLive, onAdd }: AddMeasureProps) {
  const [chosen, setChosen] = useState(FIRST);
  const [errors, setErrors] = useState<MeasureErrors>({});
  const id = useId();
  const asks = isLive ? askedFor(chosen) : { movement: true, side: true, what: true };
  const choose = (part: Partial<Chosen>) => {
    setErrors({});
    setChosen({ ...chosen, ...part });
  };
  const add = () => {
    const fields: MeasureFields = {
      id: newId(),
      kind: chosen.kind,
      movement: asks.movement ? chosen.movement : '',
      side: asks.side ? chosen.side : '',
      what: asks.what ? chosen.what : '',
      before: '',
      after: '',
    };
    const read = readMeasure(fields);
    if (!read.ok) return setErrors(read.errors);
    setChosen({ ...chosen, side: '', what: '' });
    onAdd(fields);
  };
  return (
    <fieldset className={styles.add}>
      <legend>Add a measure</legend>
      <div>
        <label htmlFor={`${id}-kind`}>Kind</label>
        <select
          id={`${id}-kind`}
          name="kind"
          value={chosen.kind}
          onChange={(event) => choose({ kind: kindOf(event.currentTarget.value) })}
        >
          {RETEST_KIND_IDS.map((id) => (
            <option key={id} value={id}>
              {RETEST_KINDS[id].name}
            </option>
          ))}
        </select>
      </div>
      {asks.movement && (
        <div>
          <label htmlFor={`${id}-movement`}>Movement</label>
          <select
            id={`${id}-movement`}
            name="movement"
            value={chosen.movement}
            aria-invalid={errors.movement ? true : undefined}
            onChange={(event) => choose({ movement: event.currentTarget.value })}
          >
            <option value="">Choose</option>
            {MOVEMENT_IDS.map((id) => (
              <option key={id} value={id}>
                {movement(id).name}
              </option>
            ))}
          </select>
        </div>
      )}
      {asks.side && (
        <div>
          <label htmlFor={`${id}-side`}>Side</label>
          <select
            id={`${id}-side`}
            name="side"
            value={chosen.side}
            aria-invalid={errors.side ? true : undefined}
            onChange={(event) => choose({ side: sideOf(event.currentTarget.value) })}
          >
            <option value="">{isLive ? 'Choose' : 'None'}</option>
            <option value="left">left</option>
            <option value="right">right</option>
          </select>
        </div>
      )}
      {asks.what && (
        <div>
          <label htmlFor={`${id}-what`}>Which test</label>
          <input
            id={`${id}-what`}
            name="what"
            value={chosen.what}
            maxLength={200}
            autoComplete="off"
            aria-invalid={errors.what ? true : undefined}
            onChange={(event) => choose({ what: event.currentTarget.value })}
          />
        </div>
      )}
      <button type="submit" name="intent" value="add" className={parts.quiet} onClick={() => isLive && add()}>
        <IconPlus size={20} aria-hidden /> Add
      </button>
      {Object.values(errors).map((sentence) => (
        <p key={sentence} className={styles.error} role="alert">
          {sentence}
        </p>
      ))}
    </fieldset>
  );
}

function askedFor({ kind, movement: id }: Chosen) {
  const hasMovement = kind === 'pain-on-movement' || kind === 'range-of-motion' || kind === 'strength';
  const known = MOVEMENT_IDS.find((one) => one === id);
  return {
    movement: hasMovement,
    side: kind === 'flexion-rotation' || (hasMovement && (known === undefined || movement(known).sided)),
    what: kind === 'functional-test',
  };
}

function kindOf(value: string): RetestKind {
  return RETEST_KIND_IDS.find((id) => id === value) ?? FIRST.kind;
}

function sideOf(value: string): MeasureFields['side'] {
  return value === 'left' || value === 'right' ? value : '';
}
