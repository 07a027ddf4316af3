import { Radio } from '@mantine/core';
import styles from './credential.module.css';
import { type BodyPart, MuscleBoxes } from './muscle-boxes.tsx';

type TrainedMusclesProps = {
  readonly bodyParts: readonly BodyPart[];
  readonly covers: string | undefined;
  /** Ids, joined by commas. */
  readonly ticked: string | undefined;
  readonly error: string | undefined;
  readonly coversError: string | undefined;
};

/** Which muscles the training covered: not told apart by the papers, or these, part by part of the body. */
export function TrainedMuscles({ bodyParts, covers, ticked, error, coversError }: TrainedMusclesProps) {
  const names = covers === 'these';
  return (
    <fieldset className={styles.group}>
      <legend>What the training covered</legend>
      <p className={styles.soft}>Some states allow only these muscles; the others need no list.</p>
      <Radio name="covers" value="not-told" label="The papers name no muscles" defaultChecked={!names} size="md" />
      <Radio name="covers" value="these" label="These muscles only" defaultChecked={names} size="md" />
      {coversError && <p className={styles.error}>{coversError}</p>}
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <div className={styles.named}>
        <MuscleBoxes bodyParts={bodyParts} name="trainedMuscles" ticked={ticked} />
      </div>
    </fieldset>
  );
}
