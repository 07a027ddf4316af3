import type { MuscleSide } from '@filiform/atlas';
import type { View } from '@filiform/body';
import type { Candidate, Ranking } from '@filiform/referral';
import { useState } from 'react';
import { CandidateDetails } from './candidate-details.tsx';
import styles from './candidate-panel.module.css';
import { ChanceMark } from './chance-mark.tsx';
import type { AtlasSide } from './use-atlas.ts';

/** Which candidate is laid over the drawing. */
export type PointedAt = {
  readonly muscle: Candidate['muscle'];
  readonly side: MuscleSide;
  readonly matching: readonly string[];
};

type CandidatePanelProps = {
  readonly atlas: AtlasSide | 'loading' | 'failed';
  readonly ranking: Ranking | undefined;
  readonly empty: boolean;
  readonly visitId: string;
  readonly canNeedle: boolean;
  readonly onPoint: (at: PointedAt | undefined) => void;
  readonly onView: (view: View) => void;
};

const SHOWN_FIRST = 8;

/** The muscles to examine, best first, as the drawing grows. */
export function CandidatePanel({ atlas, ranking, empty, onPoint, onView, visitId, canNeedle }: CandidatePanelProps) {
  const [all, setAll] = useState(false);
  if (empty)
    return (
      <p className={styles.hint}>
        Draw where it hurts, or mark regions from the list. The muscles that can send pain there appear here.
      </p>
    );
  if (atlas === 'failed')
    return (
      <p className={styles.hint} role="alert">
        The atlas could not be loaded: there is no connection. Go on drawing; the muscles appear once it is back.
      </p>
    );
  if (atlas === 'loading' || !ranking) return <p className={styles.hint}>Looking through the atlas…</p>;

  if (ranking.note !== undefined) return <p className={styles.hint}>{ranking.note}</p>;

  const shown = all ? ranking.candidates : ranking.candidates.slice(0, SHOWN_FIRST);
  const unexplained = Math.round(ranking.unexplained * 100);
  return (
    <div className={styles.panel}>
      <p className={styles.caution}>A list of muscles to examine, not a diagnosis.</p>
      <ol className={styles.list}>
        {shown.map((candidate) => (
          <CandidateRow
            key={`${candidate.muscle} ${candidate.side}`}
            {...{ candidate, atlas, visitId, canNeedle, onPoint, onView }}
          />
        ))}
      </ol>
      {unexplained > 0 && (
        <p className={styles.unexplained}>
          {unexplained} % of the drawing is not explained by any muscle of the atlas.
        </p>
      )}
      <button type="button" className={styles.more} onClick={() => setAll(!all)}>
        {all ? `Show the first ${SHOWN_FIRST}` : `Show all ${ranking.candidates.length}`}
      </button>
    </div>
  );
}

type RowProps = {
  readonly candidate: Candidate;
  readonly atlas: AtlasSide;
  readonly visitId: string;
  readonly canNeedle: boolean;
  readonly onPoint: CandidatePanelProps['onPoint'];
  readonly onView: CandidatePanelProps['onView'];
};

function CandidateRow({ candidate, atlas, visitId, canNeedle, onPoint, onView }: RowProps) {
  const [open, setOpen] = useState(false);
  const { muscle, side, word, explains, triggerPoints } = candidate;
  const name = atlas.muscleName(muscle);
  const point = () => onPoint({ muscle, side, matching: triggerPoints });
  return (
    <li className={styles.row} onPointerEnter={point} onPointerLeave={() => onPoint(undefined)}>
      <button
        type="button"
        className={styles.name}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onFocus={point}
        onBlur={() => onPoint(undefined)}
      >
        <span className={styles.title}>
          <strong>{name}</strong>, {side}
        </span>
        <span className={styles.facts}>
          <ChanceMark word={word} />
          <span>{explainsWords(explains)}</span>
        </span>
      </button>
      {canNeedle && (
        <form method="post" action={`/staff/visits/${visitId}/needling`}>
          <input type="hidden" name="intent" value="add-site" />
          <input type="hidden" name="muscle" value={muscle} />
          <input type="hidden" name="side" value={side} />
          <input type="hidden" name="triggerPoint" value={triggerPoints[0] ?? ''} />
          <button type="submit" className={styles.needle} aria-label={`Needle this: ${name}, ${side}`}>
            Needle this
          </button>
        </form>
      )}
      {open && <CandidateDetails {...{ candidate, atlas, side, onView }} />}
    </li>
  );
}

function explainsWords(explains: number): string {
  if (explains === 0) return 'explains nothing drawn';
  const whole = Math.round(explains * 100);
  return whole === 0 ? 'explains under 1 % of the drawing' : `explains ${whole} % of the drawing`;
}
