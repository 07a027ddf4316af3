import { URGENCY_WORDS, WARNING_SIGNS, type WarningSign } from './warning-signs.ts';
import styles from './where-does-it-hurt.module.css';

type WarningQuestionsProps = {
  /** What a yes does where scripts run; without, each question opens to what to do. */
  readonly onYes: (sign: WarningSign) => void;
};

/** The warning signs, each of which opens to what to do now. Works before and without scripts. */
export function WarningQuestions({ onYes }: WarningQuestionsProps) {
  return (
    <ul className={styles.signs}>
      {WARNING_SIGNS.map((sign) => (
        <li key={sign.id}>
          <details>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by itself, by key and by touch */}
            <summary
              onClick={(event) => {
                event.preventDefault();
                onYes(sign);
              }}
            >
              {sign.question}
            </summary>
            <WhatToDo sign={sign} />
          </details>
        </li>
      ))}
    </ul>
  );
}

/** What it can mean and what to do, in order. */
export function WhatToDo({ sign }: { sign: WarningSign }) {
  return (
    <div className={styles.todo}>
      <p>
        <strong>{URGENCY_WORDS[sign.urgency]}.</strong> {sign.why}
      </p>
      <ol>
        {sign.whatToDo.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
