import { StepHeading } from './step-heading.tsx';
import { URGENCY_WORDS, type WarningSign } from './warning-signs.ts';
import styles from './where-does-it-hurt.module.css';

type ActNowProps = {
  readonly sign: WarningSign;
  readonly telephone: string;
  readonly onBack: () => void;
};

/** In place of everything else: what to do now. */
export function ActNow({ sign, telephone, onBack }: ActNowProps) {
  return (
    <section className={styles.act} data-urgency={sign.urgency}>
      <StepHeading>{URGENCY_WORDS[sign.urgency]}</StepHeading>
      <p className={styles.lead}>{sign.why}</p>
      <ol>
        {sign.whatToDo.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {sign.urgency === 'call now' && (
        <p>
          <a className={styles.call} href="tel:911">
            Call 911
          </a>
        </p>
      )}
      <p>You said: “{sign.question}”</p>
      {sign.urgency === 'doctor today' && telephone !== '' && (
        <p>
          Our clinic is no place for emergencies. If you do not know whom to ask, call us:{' '}
          <a href={`tel:${telephone}`}>{telephone}</a>.
        </p>
      )}
      <button type="button" className={styles.quiet} onClick={onBack}>
        Back to the questions
      </button>
    </section>
  );
}
