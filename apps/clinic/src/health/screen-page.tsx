import { useState } from 'react';
import { VisitHead, type VisitHeadFacts, withAsked } from '../intake/index.ts';
import type { AnswerRefused, AnswersView } from './answers-view.ts';
import styles from './health.module.css';
import { VisitScreen } from './visit-screen.tsx';

export type ScreenPageView = { readonly head: VisitHeadFacts; readonly screen: AnswersView };

type ScreenPageProps = { readonly view: ScreenPageView; readonly refused: AnswerRefused | undefined };

/** The short screen of a visit as a page of its own. */
export function ScreenPage({ view: { head, screen }, refused }: ScreenPageProps) {
  const [asked, setAsked] = useState(head.steps.asked.done);
  return (
    <>
      <title>{`Asked today, ${head.when}`}</title>
      <VisitHead head={withAsked(head, asked)} step="screen" />
      <div className={styles.page}>
        <VisitScreen view={screen} place="screen" refused={refused} onAsked={setAsked} />
        <p className={styles.onwards}>
          <a href={`/staff/patients/${head.patientId}/health`}>Health history</a>
          <a href={`/staff/visits/${head.visitId}/needling`}>On to needling</a>
        </p>
      </div>
    </>
  );
}
