import styles from './credential.module.css';
import type { StandingWords } from './standing-words.ts';

const MARKS = { go: '✓', soon: '!', warn: '!', stop: '×' } as const;
const MARK_WORDS = { go: 'Go', soon: 'Ends soon', warn: 'Warning', stop: 'Stop' } as const;

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

/** One line of it, for a list of people. */
export function StandingLine({ standing }: { readonly standing: StandingWords }) {
  return (
    <span className={styles.line} data-verdict={standing.verdict}>
      <Mark verdict={standing.verdict} /> {standing.sentence}
    </span>
  );
}

function Mark({ verdict }: { readonly verdict: StandingWords['verdict'] }) {
  return (
    <span className={styles.mark}>
      <span aria-hidden="true">{MARKS[verdict]}</span> {MARK_WORDS[verdict]}
    </span>
  );
}
