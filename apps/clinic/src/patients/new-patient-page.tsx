import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { shortDate } from './birth-date.ts';
import type { LikelyDuplicate } from './likely-duplicates.server.ts';
import type { PatientTexts } from './patient-fields.ts';
import styles from './patient-form.module.css';
import { type FieldErrors, PatientForm } from './patient-form.tsx';

type NewPatientPageProps = {
  readonly today: string;
  readonly values: PatientTexts;
  readonly errors: FieldErrors;
  /** Somebody like her is known: shown before anything is saved. */
  readonly duplicates: readonly LikelyDuplicate[];
};

export function NewPatientPage({ today, values, errors, duplicates }: NewPatientPageProps) {
  return (
    <div className={styles.page}>
      <title>New patient</title>
      <h1>New patient</h1>
      <PatientForm
        action="/staff/patients/new"
        today={today}
        values={values}
        errors={errors}
        buttons={
          <>
            <Button type="submit">Save patient</Button>
            <Button component="a" href="/staff/patients" variant="subtle">
              Cancel
            </Button>
          </>
        }
      >
        {duplicates.length > 0 && <Duplicates duplicates={duplicates} />}
      </PatientForm>
    </div>
  );
}

function Duplicates({ duplicates }: { duplicates: readonly LikelyDuplicate[] }) {
  return (
    <section className={styles.warning} role="alert" aria-labelledby="duplicates">
      <h2 id="duplicates">
        <IconUsers size={22} aria-hidden /> Is this somebody you know already?
      </h2>
      <p>Nothing is saved yet. One record a person keeps every visit and warning in one place.</p>
      <ul>
        {duplicates.map((one) => (
          <li key={one.id}>
            <span>
              <strong>{one.name}</strong>
              {one.recordName && ` (on record ${one.recordName})`}, born {shortDate(one.birthDate)}
              {one.archived && ', archived'}
              <small>Same {one.same.join(', same ')}</small>
            </span>
            <Button component="a" href={`/staff/patients/${one.id}`} variant="default">
              Open this one
            </Button>
          </li>
        ))}
      </ul>
      <Button
        type="submit"
        name="notAnyOf"
        value={duplicates.map(({ id }) => id).join(',')}
        variant="outline"
        color="amber"
      >
        Save anyway: it is another person
      </Button>
    </section>
  );
}
