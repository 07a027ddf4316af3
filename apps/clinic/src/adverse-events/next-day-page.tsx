import { NEXT_DAY_QUESTIONS } from '@filiform/needling';
import { IconPhone } from '@tabler/icons-react';
import { Link } from 'react-router';
import parts from '../look/page-parts.module.css';
import styles from './events.module.css';
import type { NextDayRefusal, NextDayView } from './next-day-view.ts';

type NextDayPageProps = { readonly view: NextDayView; readonly refusal: NextDayRefusal | undefined };

/** The call on the day after a needle went in over the lung: three questions, and what each yes means. */
export function NextDayPage({ view, refusal }: NextDayPageProps) {
  const { patient, answers } = view;
  const { values = {}, errors = {} } = refusal ?? {};
  const [latest] = answers;
  return (
    <div className={`${styles.happened} ${styles.check}`}>
      <title>Next-day check</title>
      <header className={parts.head}>
        <div>
          <h1>Next-day check</h1>
          <p>
            <Link className={styles.link} to={`/staff/patients/${patient.id}`}>
              {patient.name}
            </Link>
            , needled {view.when} by {view.clinician}
            {view.muscles.length > 0 && `: ${view.muscles.join('; ')}`}
          </p>
        </div>
        {patient.telephone && (
          <a className={parts.button} href={`tel:${patient.telephone.replaceAll(/[^+\d]/g, '')}`}>
            <IconPhone size={18} aria-hidden="true" /> {patient.telephone}
          </a>
        )}
      </header>
      {latest?.asksFor && latest.asksFor !== 'nothing' && (
        <Act asksFor={latest.asksFor} visitId={view.visitId} isShown />
      )}
      <form key={view.newId} method="post" className={styles.checkForm}>
        <input type="hidden" name="checkId" value={values.checkId ?? view.newId} />
        {Object.entries(NEXT_DAY_QUESTIONS).map(([name, words]) => (
          <YesNo key={name} name={name} words={words} value={values[name]} error={errors[name]} />
        ))}
        <Act asksFor="emergency" visitId={view.visitId} />
        <Act asksFor="doctor-today" visitId={view.visitId} />
        <div className={styles.field} data-wide>
          <label htmlFor="check-remark">Anything else (optional)</label>
          <input id="check-remark" name="remark" maxLength={2000} defaultValue={values.remark} />
        </div>
        {(errors.reached ?? errors.checkId) && (
          <p className={styles.error} role="alert">
            {errors.reached ?? errors.checkId}
          </p>
        )}
        <div className={styles.buttons}>
          <button type="submit" name="reached" value="yes" className={styles.primary}>
            Save the answers
          </button>
          <button type="submit" name="reached" value="no" className={styles.quiet}>
            Not reached: try again later
          </button>
        </div>
      </form>
      {answers.length > 0 && (
        <>
          <h2>Asked before</h2>
          <ul className={styles.answers}>
            {answers.map(({ id, words, remark, by }) => (
              <li key={id}>
                <p>
                  <strong>{words}</strong> {remark}
                </p>
                <p className={styles.by}>{by}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

type YesNoProps = {
  readonly name: string;
  readonly words: string;
  readonly value: string | undefined;
  readonly error: string | undefined;
};

/** Neither is chosen beforehand: a question that was not asked has no answer. */
function YesNo({ name, words, value, error }: YesNoProps) {
  return (
    <fieldset className={styles.asked}>
      <legend>{words}</legend>
      <div>
        {(['no', 'yes'] as const).map((choice) => (
          <label key={choice}>
            <input type="radio" name={name} value={choice} defaultChecked={value === choice} />
            <span>{choice === 'yes' ? 'Yes' : 'No'}</span>
          </label>
        ))}
      </div>
      {error && (
        <span className={styles.error} role="alert">
          {error}
        </span>
      )}
    </fieldset>
  );
}

type ActProps = {
  readonly asksFor: 'doctor-today' | 'emergency';
  readonly visitId: string;
  /** Otherwise a style shows it, the moment that "yes" is chosen. */
  readonly isShown?: true;
};

function Act({ asksFor, visitId, isShown }: ActProps) {
  return (
    <p className={styles.act} data-asks-for={asksFor} data-shown={isShown}>
      {asksFor === 'emergency' ? (
        <>
          <strong>Breathless: emergency services (911), now.</strong> The patient sits up and does not drive. Stay on
          the line.
        </>
      ) : (
        <>
          <strong>To a doctor today, with imaging of the chest.</strong> Say what was needled, and how deep. Breathless
          meanwhile: emergency services (911).
        </>
      )}{' '}
      <Link to={`/staff/visits/${visitId}/events#something-happened`}>Record it as an event</Link>: the owner is told.
    </p>
  );
}
