import type { ChanceWord } from '@filiform/referral';
import styles from './candidate-panel.module.css';

/** How the disc beside the word is filled: the word says it, the disc is for a glance along the list. */
const FILLED: Readonly<Record<ChanceWord, string | undefined>> = {
  likely: 'M7 1a6 6 0 0 1 0 12a6 6 0 0 1 0-12',
  possible: 'M7 1a6 6 0 0 0 0 12z',
  unlikely: undefined,
};

export function ChanceMark({ word }: { readonly word: ChanceWord }) {
  return (
    <span className={styles.chance} data-word={word}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.4" />
        {FILLED[word] && <path d={FILLED[word]} fill="currentColor" />}
      </svg>
      {word}
    </span>
  );
}
