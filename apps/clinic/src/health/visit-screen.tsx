import { type QuestionId, questionsOf } from '@filiform/needling';
import { useEffect, useId } from 'react';
import { SaveWords } from '../intake/index.saving.ts';
import type { AnswerRefused, AnswersView, ScreenPlace } from './answers-view.ts';
import styles from './health.module.css';
import { QuestionRow } from './question-row.tsx';
import { StaleAnswers } from './stale-answers.tsx';
import { useAnswers } from './use-answers.ts';

type VisitScreenProps = {
  readonly view: AnswersView;
  /** The page that it stands on: a plain form goes back there. */
  readonly place: ScreenPlace;
  readonly refused?: AnswerRefused | undefined;
  /** Told each time an answer reached the record: what is said of the plan may be another now. */
  readonly onSaved?: () => void;
  /** Told how many of the questions are answered here: the head of the page counts them too. */
  readonly onAsked?: ((asked: number) => void) | undefined;
};

/** What is asked at every visit before the needle: each question one tap, none answered by itself. */
export function VisitScreen({ view, place, refused, onSaved, onAsked }: VisitScreenProps) {
  const heading = useId();
  const answering = useAnswers(view, onSaved);
  const { state, retry } = answering.saving;
  const questions: readonly QuestionId[] = questionsOf('visit');
  const asked = questions.filter((question) => answering.standing(question) !== undefined).length;
  useEffect(() => onAsked?.(asked), [asked, onAsked]);
  return (
    <section className={styles.screen} aria-labelledby={heading}>
      <header className={styles.screenHead}>
        <h2 id={heading}>Asked today</h2>
        <p className={styles.count} data-open={asked < questions.length || undefined} aria-live="polite">
          {asked} of {questions.length} asked
        </p>
        {view.frozen === undefined && answering.isLive && (
          <SaveWords state={state} what="these answers" onRetry={retry} />
        )}
      </header>
      {view.frozen && <p className={styles.frozen}>{view.frozen}</p>}
      {state.kind === 'stale' && <StaleAnswers answering={answering} savedBy={state.theirs.savedBy} />}
      <ol className={styles.questions}>
        {questions.map((question) => (
          <QuestionRow
            key={question}
            {...{ question, view, answering, place }}
            refused={refused?.question === question ? refused : undefined}
          />
        ))}
      </ol>
    </section>
  );
}
