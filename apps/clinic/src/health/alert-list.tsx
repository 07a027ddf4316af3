import styles from './health.module.css';
import type { HealthAlert } from './health-alerts.ts';
import { LevelIcon } from './level-mark.tsx';

type HealthAlertsProps = {
  readonly alerts: readonly HealthAlert[];
  /** Said where there is none. */
  readonly nothing: string;
};

/** What of a patient's health matters for needling, each with sign and word. */
export function HealthAlerts({ alerts, nothing }: HealthAlertsProps) {
  if (alerts.length === 0) return <p className={styles.nothing}>{nothing}</p>;
  return (
    <ul className={styles.alerts}>
      {alerts.map(({ question, level, short, words, cleared }) => (
        <li key={question} data-level={level}>
          <LevelIcon level={level} />
          <span>
            <strong>{short}</strong> {words}
            <small>
              {level === 'stop' ? 'can stop a plan' : 'take care'}
              {cleared && ', cleared in writing'}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
