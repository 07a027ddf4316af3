import { Checkbox, Radio } from '@mantine/core';
import { useState } from 'react';
import parts from '../look/page-parts.module.css';
import styles from './credential.module.css';
import type { CredentialView } from './credential-view.server.ts';

type TrainedMusclesProps = {
  readonly bodyParts: CredentialView['bodyParts'];
  readonly covers: string | undefined;
  /** Ids, joined by commas. */
  readonly ticked: string | undefined;
  readonly error: string | undefined;
  readonly coversError: string | undefined;
};

/** Which muscles the training covered: not told apart by the papers, or these, part by part of the body. */
export function TrainedMuscles({ bodyParts, covers, ticked, error, coversError }: TrainedMusclesProps) {
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
    <fieldset className={styles.group}>
      <legend>What the training covered</legend>
      <p className={styles.soft}>Some states allow only these muscles; the others need no list.</p>
      <Radio
        name="covers"
        value="not-told"
        label="The papers name no muscles"
        defaultChecked={covers !== 'these'}
        size="md"
      />
      <Radio name="covers" value="these" label="These muscles only" defaultChecked={covers === 'these'} size="md" />
      {coversError && <p className={styles.error}>{coversError}</p>}
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <div className={styles.bodyParts}>
        {bodyParts.map(({ name, muscles }) => {
          const ids = muscles.map(({ id }) => id);
          const count = ids.filter((id) => chosen.has(id)).length;
          return (
            <details key={name}>
              <summary>
                {name}: {count} of {muscles.length}
              </summary>
              <button
                type="button"
                className={parts.small}
                aria-label={`${count === ids.length ? 'Untick' : 'Tick'} all of ${name.toLowerCase()}`}
                onClick={() => put(ids, count < ids.length)}
              >
                {count === ids.length ? 'Untick all' : 'Tick all'}
              </button>
              <div className={styles.muscles}>
                {muscles.map((muscle) => (
                  <Checkbox
                    key={muscle.id}
                    name="trainedMuscles"
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
    </fieldset>
  );
}
