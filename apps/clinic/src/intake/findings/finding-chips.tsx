import type { FindingKind } from '@filiform/referral';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import pressed from '../../look/pressed-buttons.module.css';
import type { AtlasSide } from '../candidates/use-atlas.ts';
import { type FoundAt, findingsIn, tapFinding } from './examination.ts';
import { CHIP_ORDER, CHIP_WORDS, pointWords } from './finding-words.ts';
import styles from './findings.module.css';
import type { Examining } from './use-examination.ts';

type FindingChipsProps = {
  readonly atlas: AtlasSide;
  readonly examining: Examining;
  readonly at: FoundAt;
  /** Ids of the muscle's trigger points to choose from; none where only the muscle is asked for. */
  readonly points?: readonly string[];
  /** Told of each tap. */
  readonly onTap?: () => void;
};

/** What a hand finds in one muscle on one side: a chip for each, pressed again to take it back. */
export function FindingChips({ atlas, examining, at, points = [], onTap }: FindingChipsProps) {
  const [triggerPoint, setTriggerPoint] = useState<string>();
  const name = `${atlas.muscleName(at.muscle)}, ${at.side}`;
  const place: FoundAt = { muscle: at.muscle, side: at.side, triggerPoint };
  const found = findingsIn(examining.examination.findings, at);
  const isFound = (kind: FindingKind) =>
    found.some((finding) => finding.kind === kind && finding.triggerPoint === triggerPoint);
  return (
    <div className={styles.examine}>
      {points.length > 1 && <PointChoice {...{ points, name, triggerPoint }} onChoose={setTriggerPoint} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be a grid everywhere, and says no more */}
      <div role="group" aria-label={`Found in ${name}`} className={`${pressed.row} ${styles.chips}`}>
        {CHIP_ORDER.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={isFound(kind)}
            onClick={() => {
              examining.change(tapFinding(examining.examination, place, kind));
              onTap?.();
            }}
          >
            {isFound(kind) && <IconCheck size={16} aria-hidden />}
            <span>{CHIP_WORDS[kind]}</span>
          </button>
        ))}
      </div>
    </div>
  );
}

type PointChoiceProps = {
  readonly points: readonly string[];
  readonly name: string;
  readonly triggerPoint: string | undefined;
  readonly onChoose: (point: string | undefined) => void;
};

function PointChoice({ points, name, triggerPoint, onChoose }: PointChoiceProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset around a row of small buttons says no more
    <div role="group" aria-label={`Where in ${name}`} className={styles.points}>
      <button type="button" aria-pressed={triggerPoint === undefined} onClick={() => onChoose(undefined)}>
        Anywhere
      </button>
      {points.map((point) => (
        <button key={point} type="button" aria-pressed={triggerPoint === point} onClick={() => onChoose(point)}>
          {pointWords(point)}
        </button>
      ))}
    </div>
  );
}
