import parts from '../look/page-parts.module.css';
import { ConsentChoices } from './consent-choices.tsx';
import styles from './visit-consent.module.css';
import type { Refusal } from './visit-consent-page.tsx';
import type { VisitConsentView } from './visit-consent-view.ts';

type WitnessFormProps = { readonly view: VisitConsentView; readonly refusal: Refusal };

/** For people who can't sign in the box: the staff write down how they agreed, and stand for it by name. */
export function WitnessForm({ view, refusal }: WitnessFormProps) {
  const values = refusal?.values ?? {};
  const errors = refusal?.errors ?? {};
  const error = (name: string) => errors[name] && <span className={styles.error}>{errors[name]}</span>;
  const guardian = view.isMinor || values.signedBy === 'guardian';
  return (
    <details className={styles.more} open={refusal !== undefined}>
      <summary>The person can't sign with finger, pen or mouse</summary>
      <form method="post" className={styles.form}>
        <p>
          Read the text aloud or let it be read, then write down how the person agreed. Your name stands as witness.
        </p>
        <input type="hidden" name="formId" value={values.formId ?? view.formId} />
        <ConsentChoices view={view} prefix="witness" values={values} errors={errors} />
        <fieldset className={styles.who}>
          <legend>Who agreed?</legend>
          <label className={styles.check}>
            <input type="radio" name="signedBy" value="patient" defaultChecked={!guardian} disabled={view.isMinor} />
            {view.firstName}
          </label>
          <label className={styles.check}>
            <input type="radio" name="signedBy" value="guardian" defaultChecked={guardian} />A parent or legal guardian
          </label>
          {error('signedBy')}
        </fieldset>
        <label>
          Name of that person
          <input type="text" name="name" required maxLength={200} defaultValue={values.name ?? ''} />
          {error('name')}
        </label>
        <label>
          A guardian's relation to the patient
          <input type="text" name="relation" maxLength={100} defaultValue={values.relation ?? ''} />
          {error('relation')}
        </label>
        <label>
          How the person agreed
          <input
            type="text"
            name="how"
            required
            maxLength={500}
            placeholder="read aloud to her, said yes, thumbprint on paper"
            defaultValue={values.how ?? ''}
          />
          {error('how')}
        </label>
        <label className={styles.check}>
          <input type="checkbox" name="wasRead" value="yes" required defaultChecked={values.wasRead === 'yes'} />
          The whole text was read, or read aloud, and questions were answered.
        </label>
        {error('wasRead')}
        <button type="submit" name="intent" value="witness" className={parts.quiet}>
          Record as witness
        </button>
      </form>
    </details>
  );
}
