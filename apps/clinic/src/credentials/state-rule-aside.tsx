import { useId } from 'react';
import styles from './credential.module.css';
import type { StateRuleView } from './state-rule-view.ts';

/** What the state asks for, as far as it was read, with its sources and what of it is not verified. */
export function StateRuleAside({ rule }: { readonly rule: StateRuleView }) {
  const heading = useId();
  return (
    <aside className={styles.rule} aria-labelledby={heading}>
      <h2 id={heading}>What {rule.stateName} asks for</h2>
      <p>{rule.status}</p>
      {rule.lines.length > 0 && (
        <ul>
          {rule.lines.map(({ words, notVerified }) => (
            <li key={words}>
              {words}
              {notVerified && (
                <small>
                  <b>Not verified:</b> {notVerified}. It only warns.
                </small>
              )}
            </li>
          ))}
        </ul>
      )}
      {rule.sources.length > 0 && (
        <details>
          <summary>Sources</summary>
          <ul>
            {rule.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </details>
      )}
      <p className={styles.soft}>{rule.dates}</p>
    </aside>
  );
}
