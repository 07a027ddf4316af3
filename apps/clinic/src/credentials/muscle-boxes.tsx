import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import parts from '../look/page-parts.module.css';
import styles from './muscle-boxes.module.css';

export type BodyPart = {
  readonly name: string;
  readonly muscles: readonly { readonly id: string; readonly name: string }[];
};

type MuscleBoxesProps = {
  readonly bodyParts: readonly BodyPart[];
  /** Of the field: the ids of what is ticked arrive under it. */
  readonly name: string;
  /** Ids, joined by commas. */
  readonly ticked: string | undefined;
};

/** All muscles to tick, part by part of the body, closed until one is opened. */
export function MuscleBoxes({ bodyParts, name, ticked }: MuscleBoxesProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set((ticked ?? '').split(',').filter(Boolean)));
  const put = (ids: readonly string[], isTicked: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isTicked) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  };
  return (
    <div className={styles.bodyParts}>
      {bodyParts.map((part) => {
        const ids = part.muscles.map(({ id }) => id);
        const count = ids.filter((id) => chosen.has(id)).length;
        const label = count === ids.length ? 'Untick all' : 'Tick all';
        return (
          <details key={part.name}>
            <summary>
              {part.name}: {count} of {ids.length}
            </summary>
            <button
              type="button"
              className={parts.small}
              aria-label={`${label} of ${part.name.toLowerCase()}`}
              onClick={() => put(ids, count < ids.length)}
            >
              {label}
            </button>
            <div className={styles.muscles}>
              {part.muscles.map((muscle) => (
                <Checkbox
                  key={muscle.id}
                  name={name}
                  value={muscle.id}
                  label={muscle.name}
                  checked={chosen.has(muscle.id)}
                  onChange={(event) => put([muscle.id], event.currentTarget.checked)}
                />
              ))}
            </div>
          </details>
        );
      })}
    </div>
  );
}
