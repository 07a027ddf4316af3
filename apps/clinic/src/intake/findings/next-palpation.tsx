import type { NextPalpation as Next } from '@filiform/referral';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { MuscleThumbnail } from '../candidates/muscle-thumbnail.tsx';
import type { AtlasSide } from '../candidates/use-atlas.ts';
import { type FoundAt, findingsIn } from './examination.ts';
import { FindingChips } from './finding-chips.tsx';
import { foundWords } from './finding-words.ts';
import styles from './findings.module.css';
import type { Examining } from './use-examination.ts';

type NextPalpationProps = {
  readonly atlas: AtlasSide;
  readonly examining: Examining;
  /** The most telling first. */
  readonly next: readonly Next[];
};

/**
 * The muscle whose palpation would tell most, to be recorded with one tap. After the tap it stays, for what else the
 * hand feels there, beside the way on: a second tap must not land on another muscle.
 */
export function NextPalpation({ atlas, examining, next }: NextPalpationProps) {
  const [stayedAt, setStayedAt] = useState<FoundAt>();
  const found = stayedAt ? findingsIn(examining.examination.findings, stayedAt) : [];
  const stays = stayedAt !== undefined && found.length > 0;
  const [first] = next;
  const at: FoundAt | undefined = stays ? stayedAt : first;
  if (!at) return null;
  const name = (place: FoundAt) => `${atlas.muscleName(place.muscle)}, ${place.side}`;
  return (
    <section className={styles.next} aria-label="Next palpation">
      <h2>{stays ? 'Examined now' : 'Next palpation'}</h2>
      <div className={styles.who}>
        <MuscleThumbnail thumbnail={atlas.thumbnailOf(at.muscle, at.side)} />
        <p>
          <strong>{atlas.muscleName(at.muscle)}</strong>, {at.side}
          <small>{stays ? foundWords(found) : atlas.palpationOf(at.muscle)}</small>
        </p>
      </div>
      <FindingChips
        key={`${at.muscle} ${at.side}`}
        {...{ atlas, examining, at }}
        onTap={() => setStayedAt({ muscle: at.muscle, side: at.side })}
      />
      {stays && first && (
        <button type="button" className={styles.onward} onClick={() => setStayedAt(undefined)}>
          <IconArrowRight size={20} aria-hidden /> Next: {name(first)}
        </button>
      )}
    </section>
  );
}
