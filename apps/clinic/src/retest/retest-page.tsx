import { VisitHead } from '../intake/index.ts';
import styles from './retest.module.css';
import type { RetestAnswer } from './retest-form.server.ts';
import { RetestPanel } from './retest-panel.tsx';
import type { RetestView } from './retest-view.server.ts';

/** The re-test as a page of its visit. */
export function RetestPage({ view, answer }: { readonly view: RetestView; readonly answer: RetestAnswer | undefined }) {
  return (
    <>
      <title>{`Re-test, ${view.head.when}`}</title>
      <VisitHead head={view.head} step="retest" />
      <div className={styles.page}>
        <RetestPanel key={view.head.visitId} view={view} answer={answer} />
        <p className={styles.note}>
          More or less range or pain right after the needle says what to do next, not whether the course of care works:
          measures of the neck’s motion could not tell improved patients from others (Resp 2017).
        </p>
      </div>
    </>
  );
}
