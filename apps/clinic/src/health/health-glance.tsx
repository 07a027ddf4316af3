import { HealthAlerts } from './alert-list.tsx';
import styles from './health.module.css';
import type { HealthSummary } from './health-alerts.ts';

type HealthGlanceProps = { readonly patientId: string; readonly summary: HealthSummary };

/** A patient's health at a glance: what matters for needling, and whether it was asked at all. */
export function HealthGlance({ patientId, summary: { alerts, asked, of, lastVisit } }: HealthGlanceProps) {
  return (
    <>
      <HealthAlerts
        alerts={alerts}
        nothing={
          asked === 0
            ? 'Not asked yet.'
            : asked < of
              ? 'Nothing so far speaks against needling.'
              : 'Nothing in the history speaks against needling.'
        }
      />
      {lastVisit && lastVisit.alerts.length > 0 && (
        <>
          <p className={styles.since}>Said at the visit of {lastVisit.when}</p>
          <HealthAlerts alerts={lastVisit.alerts} nothing="" />
        </>
      )}
      <p className={styles.onwards}>
        <a href={`/staff/patients/${patientId}/health`}>
          Health history, {asked} of {of} asked
        </a>
      </p>
    </>
  );
}
