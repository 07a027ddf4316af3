import type { MuscleSide } from '@filiform/atlas';
import type { View } from '@filiform/body';
import type { Candidate } from '@filiform/referral';
import { FindingChips } from '../findings/finding-chips.tsx';
import type { Examining } from '../findings/use-examination.ts';
import { VIEW_NAMES } from '../picture/chart-window.ts';
import styles from './candidate-panel.module.css';
import { NeedlingGuidance } from './needling-guidance.tsx';
import type { AtlasSide } from './use-atlas.ts';

type CandidateDetailsProps = {
  readonly candidate: Candidate;
  readonly atlas: AtlasSide;
  readonly side: MuscleSide;
  readonly examining: Examining;
  readonly onView: (view: View) => void;
};

/** What was found in a muscle, why it stands where it stands, its trigger points with their sources, and needling. */
export function CandidateDetails({ candidate, atlas, side, examining, onView }: CandidateDetailsProps) {
  const { muscle, probability, reasons, triggerPoints } = candidate;
  const points = atlas.triggerPointsOf(muscle, triggerPoints);
  const references = [...new Set(points.filter((point) => !point.unsourced).map((point) => point.reference))];
  return (
    <div className={styles.details}>
      {examining.canChange && (
        <>
          <h3>Found by hand</h3>
          <FindingChips {...{ atlas, examining }} at={{ muscle, side }} points={points.map(({ id }) => id).sort()} />
          <p>{atlas.palpationOf(muscle)}</p>
        </>
      )}
      <h3>Why it stands here</h3>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p className={styles.views}>
        Pain felt on:{' '}
        {atlas.viewsOf(muscle, side).map((view) => (
          <button key={view} type="button" onClick={() => onView(view)}>
            {VIEW_NAMES[view]}
          </button>
        ))}
      </p>
      <h3>Trigger points</h3>
      <ul>
        {points.map((point) => (
          <li key={point.id}>
            {triggerPoints.includes(point.id) && <strong>Matches: </strong>}
            {point.place}
            {point.unsourced ? (
              <small className={styles.unsourced}>No source: general knowledge</small>
            ) : (
              <small>
                Source {references.indexOf(point.reference) + 1}
                {point.note && `: ${point.note}`}
              </small>
            )}
          </li>
        ))}
      </ul>
      <NeedlingGuidance {...{ atlas, muscle }} />
      {references.length > 0 && (
        <details className={styles.number}>
          <summary>Sources of the trigger points</summary>
          <ol>
            {references.map((reference) => (
              <li key={reference}>{reference}</li>
            ))}
          </ol>
        </details>
      )}
      <details className={styles.number}>
        <summary>The number</summary>
        Chance {probability.toFixed(2)} that this muscle on this side is a source of the pain. More than one can be, so
        the chances need not add up to 1.
      </details>
    </div>
  );
}
