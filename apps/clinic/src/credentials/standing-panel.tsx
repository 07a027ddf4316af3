import styles from './credential.module.css';
import type { StandingWords } from './standing-words.ts';

const MARK_WORDS = { go: 'Go', soon: 'Ends soon', warn: 'Warning', stop: 'Stop' } as const;
/** A tick, a mark of exclamation, a cross: drawn, since not every device has the letters. */
const MARK_PATHS = {
  go: 'M3 8.5l3.5 3.5L13 4.5',
  soon: 'M8 2.5v7.5M8 13v.5',
  warn: 'M8 2.5v7.5M8 13v.5',
  stop: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
} as const;

/** What is said of a credential today: the whole in a sentence, then each reason with what to do and its source. */
export function StandingPanel({ standing }: { readonly standing: StandingWords }) {
  return (
    <div className={styles.standing} data-verdict={standing.verdict}>
      <p className={styles.verdict}>
        <Mark verdict={standing.verdict} /> {standing.sentence}
      </p>
      {standing.told.length > 0 && (
        <ul>
          {standing.told.map(({ level, found, todo, basis }) => (
            <li key={found}>
              <b>{level === 'stop' ? 'Stop' : 'Warning'}:</b> {found} {todo}
              <small>{basis}</small>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The same in few words, for a list of people. */
export function StandingLine({ standing }: { readonly standing: StandingWords }) {
  const { verdict, short } = standing;
  return (
    <span className={styles.line} data-verdict={verdict}>
      {verdict !== 'go' && <Mark verdict={verdict} />}
      {verdict === 'go' ? short : ` ${short}`}
    </span>
  );
}

function Mark({ verdict }: { readonly verdict: StandingWords['verdict'] }) {
  return (
    <span className={styles.mark}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={MARK_PATHS[verdict]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      {MARK_WORDS[verdict]}
    </span>
  );
}
