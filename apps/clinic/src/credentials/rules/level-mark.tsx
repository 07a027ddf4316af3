import type { ListedRule } from '@filiform/needling';
import styles from './rules.module.css';

const WORDS = { stop: 'Stops', warn: 'Warns', 'by-state': 'By state' } as const;

/** How strict a rule is: always a word, and a shape beside the colour. */
export function LevelMark({ level }: { readonly level: ListedRule['level'] }) {
  return (
    <span className={styles.level} data-level={level}>
      {level !== 'by-state' && (
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          {level === 'stop' ? (
            <path d="M3.5 0.5h5l3 3v5l-3 3h-5l-3-3v-5z" fill="currentColor" />
          ) : (
            <path d="M6 0.5l5.5 11h-11z" fill="currentColor" />
          )}
        </svg>
      )}
      {WORDS[level]}
    </span>
  );
}

/** The same inside a sentence. */
export const LEVEL_WORDS = WORDS;
