import { HISTORY_TOPICS, type QuestionId, question as questionOf, questionsOf } from '@filiform/needling';
import type { FormRefusal } from '../forms/form.ts';
import { SaveWords } from '../intake/index.saving.ts';
import parts from '../look/page-parts.module.css';
import { HealthAlerts } from './alert-list.tsx';
import type { AnswerRefused, AnswersView } from './answers-view.ts';
import { Clearances } from './clearances.tsx';
import styles from './health.module.css';
import { healthAlerts } from './health-alerts.ts';
import { QuestionRow } from './question-row.tsx';
import { StaleAnswers } from './stale-answers.tsx';
import { useAnswers } from './use-answers.ts';

export type ClearanceView = {
  readonly id: string;
  readonly item: string;
  readonly itemId: string;
  /** "Dr. Imani Cole, cardiologist". */
  readonly from: string;
  readonly clearedOn: string;
  readonly until: string;
  readonly documentId: string;
  readonly entered: string;
  readonly state: 'good' | 'over' | 'withdrawn';
  /** Who withdrew it, when and why. */
  readonly withdrawn: string | null;
};

export type HealthPageView = {
  readonly patient: { readonly id: string; readonly name: string; readonly born: string };
  readonly history: AnswersView;
  readonly clearances: readonly ClearanceView[];
  /** As a date field takes it. */
  readonly today: string;
  readonly nextClearanceId: string;
  readonly mayWrite: boolean;
  /** The visit that one came from. */
  readonly visit: { readonly id: string; readonly when: string } | undefined;
};

/** A form of the page that was not simply done. */
export type HealthPageAnswer =
  | { readonly kind: 'answer'; readonly refused: AnswerRefused }
  | { readonly kind: 'clearance'; readonly refusal: FormRefusal }
  | { readonly kind: 'withdrawal'; readonly clearanceId: string; readonly why: string; readonly sentence: string };

type HealthPageProps = { readonly view: HealthPageView; readonly answer: HealthPageAnswer | undefined };

const TOPICS = Object.entries(HISTORY_TOPICS).map(([topic, name]) => ({
  topic,
  name,
  questions: questionsOf('history').filter((question) => questionOf(question).about === topic),
}));

/** A patient's health: what is known and kept up, who told when, and what others cleared in writing. */
export function HealthPage({ view, answer }: HealthPageProps) {
  const { patient, history, visit } = view;
  const answering = useAnswers(history);
  const { state, retry } = answering.saving;
  const all: readonly QuestionId[] = questionsOf('history');
  const standing = all.flatMap((question) => answering.standing(question) ?? []);
  const cleared = view.clearances.filter((one) => one.state === 'good').map(({ itemId }) => itemId);
  const refused = answer?.kind === 'answer' ? answer.refused : undefined;
  return (
    <div className={styles.health}>
      <title>{`Health, ${patient.name}`}</title>
      <header className={styles.healthHead}>
        <div>
          <h1>
            <a href={`/staff/patients/${patient.id}`}>{patient.name}</a>
          </h1>
          <p>Health history, born {patient.born}</p>
        </div>
        <p className={styles.count} data-open={standing.length < all.length || undefined} aria-live="polite">
          {standing.length} of {all.length} asked
        </p>
        {history.frozen === undefined && answering.isLive && (
          <SaveWords state={state} what="this history" onRetry={retry} />
        )}
      </header>
      {visit && (
        <p className={styles.onwards}>
          <a href={`/staff/visits/${visit.id}/needling`}>Back to the visit, {visit.when}</a>
        </p>
      )}
      {history.frozen && <p className={styles.frozen}>{history.frozen}</p>}
      <section aria-labelledby="what-matters" className={styles.matters}>
        <h2 id="what-matters" className={parts.section}>
          What matters for needling
        </h2>
        <HealthAlerts
          alerts={healthAlerts(standing, cleared)}
          nothing={
            standing.length === all.length
              ? 'Everything was asked, and nothing speaks against needling.'
              : 'Nothing so far.'
          }
        />
      </section>
      {state.kind === 'stale' && <StaleAnswers answering={answering} savedBy={state.theirs.savedBy} />}
      {TOPICS.map(({ topic, name, questions }) => (
        <section key={topic} aria-labelledby={`topic-${topic}`} className={styles.screen}>
          <h2 id={`topic-${topic}`} className={parts.section}>
            {name}
          </h2>
          <ol className={styles.questions}>
            {questions.map((question) => (
              <QuestionRow
                key={question}
                {...{ question, answering }}
                view={history}
                place="history"
                refused={refused?.question === question ? refused : undefined}
              />
            ))}
          </ol>
        </section>
      ))}
      <Clearances view={view} standing={standing} answer={answer} />
    </div>
  );
}
