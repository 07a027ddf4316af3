import { useEffect, useReducer, useState } from 'react';
import { beginHistory, changeDrawing } from '../../intake/index.drawing.ts';
import { PageHead } from '../page-head.tsx';
import { ActNow } from './act-now.tsx';
import type { Answer } from './answer-types.ts';
import { AnswerView } from './answer-view.tsx';
import { DrawStep } from './draw-step.tsx';
import type { FeltGroup } from './felt-at.ts';
import { FeltList } from './felt-list.tsx';
import { loadAnswer, useAnswerReady } from './load-answer.ts';
import { StepHeading } from './step-heading.tsx';
import { WarningQuestions } from './warning-questions.tsx';
import type { WarningSign } from './warning-signs.ts';
import styles from './where-does-it-hurt.module.css';

type Step =
  | { readonly kind: 'questions'; readonly isFirst: boolean }
  | { readonly kind: 'act'; readonly sign: WarningSign }
  | { readonly kind: 'draw' }
  | { readonly kind: 'answer'; readonly answer: Exclude<Answer, { kind: 'nothing drawn' }> };

type WhereDoesItHurtPageProps = {
  readonly practiceName: string;
  readonly origin: string;
  readonly telephone: string;
  readonly groups: readonly FeltGroup[];
};

/**
 * Warning signs, then a drawing, then what it resembles. All of it happens in the browser: nothing is sent, nothing is
 * kept, and the address stays the same. Without scripts the questions and the list of places stand alone.
 */
export function WhereDoesItHurtPage({ practiceName, origin, telephone, groups }: WhereDoesItHurtPageProps) {
  const [step, setStep] = useState<Step>({ kind: 'questions', isFirst: true });
  const [hasScripts, setHasScripts] = useState(false);
  const [history, change] = useReducer(changeDrawing, { version: 1, strokes: [] }, beginHistory);
  const comparing = useAnswerReady(step.kind === 'draw');
  const [failed, setFailed] = useState(false);
  useEffect(() => setHasScripts(true), []);

  async function compare() {
    try {
      const { answerTo } = await loadAnswer();
      setFailed(false);
      const answer = answerTo(history.present);
      if (answer.kind !== 'nothing drawn') setStep({ kind: 'answer', answer });
    } catch {
      setFailed(true);
    }
  }

  return (
    <div className={styles.page}>
      <PageHead
        title="Where does it hurt?"
        description="Draw where it hurts and read which patterns of pain it resembles. Nothing you draw leaves your browser."
        path="/where-does-it-hurt"
        {...{ practiceName, origin }}
      />
      {step.kind === 'questions' && (
        <Questions
          {...{ groups, hasScripts }}
          isFirst={step.isFirst}
          onYes={(sign) => setStep({ kind: 'act', sign })}
          onNone={() => setStep({ kind: 'draw' })}
        />
      )}
      {step.kind === 'act' && (
        <ActNow sign={step.sign} telephone={telephone} onBack={() => setStep({ kind: 'questions', isFirst: false })} />
      )}
      {step.kind === 'draw' && (
        <DrawStep
          history={history}
          comparing={failed ? 'failed' : comparing}
          onChange={change}
          onDone={() => void compare()}
          onBack={() => setStep({ kind: 'questions', isFirst: false })}
        />
      )}
      {step.kind === 'answer' && (
        <AnswerView
          answer={step.answer}
          telephone={telephone}
          onBack={() => setStep({ kind: 'draw' })}
          onStartAgain={() => {
            change({ kind: 'clear' });
            setStep({ kind: 'questions', isFirst: false });
          }}
        />
      )}
    </div>
  );
}

type QuestionsProps = {
  readonly groups: readonly FeltGroup[];
  readonly hasScripts: boolean;
  readonly isFirst: boolean;
  readonly onYes: (sign: WarningSign) => void;
  readonly onNone: () => void;
};

function Questions({ groups, hasScripts, isFirst, onYes, onNone }: QuestionsProps) {
  return (
    <>
      <StepHeading isFirst={isFirst}>Where does it hurt?</StepHeading>
      <p className={styles.lead}>
        Draw where it hurts, and read what it resembles.{' '}
        <strong>Nothing you press or draw is sent anywhere or kept:</strong> it stays in this page and is gone when you
        close it.
      </p>
      <section aria-labelledby="signs">
        <h2 id="signs">First: is one of these true for you?</h2>
        <p>Press the one that is true, and read what to do.</p>
        <WarningQuestions onYes={onYes} />
        {hasScripts && (
          <p className={styles.next}>
            <button type="button" className={styles.main} onClick={onNone}>
              None of these: go on and draw
            </button>
          </p>
        )}
      </section>
      <FeltList groups={groups} />
    </>
  );
}
