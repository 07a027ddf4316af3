import type { View } from '@filiform/body';
import type { Candidate } from '@filiform/referral';
import { useState } from 'react';
import { findingsIn } from '../findings/examination.ts';
import { foundWords } from '../findings/finding-words.ts';
import type { Examining } from '../findings/use-examination.ts';
import { CandidateDetails } from './candidate-details.tsx';
import styles from './candidate-panel.module.css';
import type { PointedAt } from './candidate-panel.tsx';
import { ChanceMark } from './chance-mark.tsx';
import { MuscleThumbnail } from './muscle-thumbnail.tsx';
import type { AtlasSide } from './use-atlas.ts';

type CandidateRowProps = {
  readonly candidate: Candidate;
  readonly atlas: AtlasSide;
  readonly visitId: string;
  readonly canNeedle: boolean;
  readonly examining: Examining;
  readonly onPoint: (at: PointedAt | undefined) => void;
  readonly onView: (view: View) => void;
};

/** One muscle of the list: a small picture, how likely, how much it explains, what was found; opened, everything else. */
export function CandidateRow({ candidate, atlas, visitId, canNeedle, examining, onPoint, onView }: CandidateRowProps) {
  const [open, setOpen] = useState(false);
  const { muscle, side, word, explains, triggerPoints } = candidate;
  const name = atlas.muscleName(muscle);
  const found = findingsIn(examining.examination.findings, { muscle, side });
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
        <MuscleThumbnail thumbnail={atlas.thumbnailOf(muscle, side)} />
        <span>
          <span className={styles.title}>
            <strong>{name}</strong>, {side}
          </span>
          <span className={styles.facts}>
            <ChanceMark word={word} />
            <span>{explainsWords(explains)}</span>
          </span>
          {found.length > 0 && <span className={styles.found}>Found: {foundWords(found)}</span>}
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
      {open && <CandidateDetails {...{ candidate, atlas, side, examining, onView }} />}
    </li>
  );
}

function explainsWords(explains: number): string {
  if (explains === 0) return 'explains nothing drawn';
  const whole = Math.round(explains * 100);
  return whole === 0 ? 'explains under 1 % of the drawing' : `explains ${whole} % of the drawing`;
}
