import { useState } from 'react';
import type { AnswersView } from '../health/index.ts';
import { VisitHead, type VisitHeadFacts, withAsked } from '../intake/index.ts';
import styles from './safety.module.css';
import { SafetyPanel } from './safety-panel.tsx';
import type { SafetyView, StartRefused } from './safety-view.ts';

type BeforePageProps = {
  readonly head: VisitHeadFacts;
  readonly view: SafetyView;
  readonly refused: StartRefused | undefined;
  readonly screen: AnswersView;
};

/** The check by itself: where a start that was refused stands, with all that was typed. */
export function BeforePage({ head, view, refused, screen }: BeforePageProps) {
  const [asked, setAsked] = useState(head.steps.asked.done);
  return (
    <>
      <title>{`Before the needle, ${head.when}`}</title>
      <VisitHead head={withAsked(head, asked)} step="needling" />
      <div className={styles.page}>
        <SafetyPanel view={view} refused={refused} screen={screen} onAsked={setAsked} />
      </div>
    </>
  );
}
