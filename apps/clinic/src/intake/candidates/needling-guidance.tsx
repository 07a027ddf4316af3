import type { MuscleId } from '@filiform/atlas';
import styles from './candidate-panel.module.css';
import { SourceLine } from './source-line.tsx';
import type { AtlasSide } from './use-atlas.ts';

const KIND_WORDS = {
  sourced: 'Needling',
  'general-knowledge': 'Needling, from general knowledge',
  'not-needled': 'Not needled',
} as const;

/** What the atlas knows of needling a muscle and what lies near the needle, each with what it rests on. */
export function NeedlingGuidance({ atlas, muscle }: { readonly atlas: AtlasSide; readonly muscle: MuscleId }) {
  const { guidance, hazards } = atlas.needlingOf(muscle);
  if (!guidance && hazards.length === 0) return null;
  return (
    <>
      <h3>{guidance ? KIND_WORDS[guidance.kind] : 'Needling'}</h3>
      {guidance && (
        <div className={styles.guidance}>
          {guidance.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <SourceLine backing={guidance} />
        </div>
      )}
      {hazards.length > 0 && (
        <ul>
          {hazards.map((hazard) => (
            <li key={`${hazard.structure} ${hazard.care}`}>
              <strong>{hazard.structure}.</strong> {hazard.care}
              <SourceLine backing={hazard} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
