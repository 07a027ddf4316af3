import type { ReactNode } from 'react';
import styles from './safety.module.css';
import { SafetyPanel } from './safety-panel.tsx';
import type { SafetyView, StartRefused } from './safety-view.ts';

type BeforePageProps = {
  readonly view: SafetyView;
  readonly refused: StartRefused | undefined;
  readonly screen?: ((recheck: () => void) => ReactNode) | undefined;
};

/** The check by itself: where a start that was refused stands, with all that was typed. */
export function BeforePage({ view, refused, screen }: BeforePageProps) {
  return (
    <div className={styles.page}>
      <title>{`Before the needle, ${view.when}`}</title>
      <a className={styles.back} href={`/staff/visits/${view.visitId}/needling`}>
        To the needling
      </a>
      <h1>
        {view.patientName} <small>{view.when}</small>
      </h1>
      <SafetyPanel view={view} refused={refused} screen={screen} />
    </div>
  );
}
