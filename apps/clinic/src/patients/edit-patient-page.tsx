import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { PATIENT_FIELDS, type PatientTexts } from './patient-fields.ts';
import styles from './patient-form.module.css';
import { type FieldErrors, PatientForm } from './patient-form.tsx';
import { TwoVersions } from './two-versions.tsx';

/** Somebody else saved the record meanwhile: both versions, and which field was changed by whom. */
export type StaleEdit = {
  readonly mine: PatientTexts;
  readonly theirs: PatientTexts;
  /** As both found it. */
  readonly opened: PatientTexts;
  readonly theirVersion: number;
};

type EditPatientPageProps = {
  readonly patientId: string;
  readonly name: string;
  readonly today: string;
  readonly values: PatientTexts;
  /** As the record was when it was opened: tells later which fields were changed by whom. */
  readonly opened: PatientTexts;
  readonly rowVersion: number;
  readonly errors: FieldErrors;
  readonly stale: StaleEdit | undefined;
};

export function EditPatientPage(props: EditPatientPageProps) {
  const { patientId, name, today, values, opened, rowVersion, errors, stale } = props;
  const address = `/staff/patients/${patientId}`;
  return (
    <div className={styles.page}>
      <title>Edit patient</title>
      <h1>{stale ? 'Two versions of one record' : `Edit ${name}`}</h1>
      {stale ? (
        <Stale stale={stale} address={address} />
      ) : (
        <PatientForm
          action={`${address}/edit`}
          today={today}
          values={values}
          errors={errors}
          buttons={
            <>
              <Button type="submit">Save</Button>
              <Button component="a" href={address} variant="subtle">
                Cancel
              </Button>
            </>
          }
        >
          <input type="hidden" name="rowVersion" value={rowVersion} />
          <input type="hidden" name="opened" value={JSON.stringify(opened)} />
        </PatientForm>
      )}
    </div>
  );
}

function Stale({ stale, address }: { stale: StaleEdit; address: string }) {
  const { mine, theirs, opened, theirVersion } = stale;
  return (
    <form method="post" action={`${address}/edit`}>
      <div className={styles.warning} role="alert">
        <h2>
          <IconUsers size={22} aria-hidden /> This record was saved by somebody else while you had it open
        </h2>
        <p>Yours is not saved yet, and nothing is lost. Choose what stays, line by line.</p>
      </div>
      <TwoVersions
        caption="Both versions"
        sides={[
          { name: 'mine', title: 'As you typed it', short: 'yours', texts: mine },
          { name: 'theirs', title: 'As it was saved meanwhile', short: 'saved', texts: theirs },
        ]}
        // What only one of the two changed is taken from who changed it.
        chosen={(field) => (mine[field] === opened[field] ? 'theirs' : 'mine')}
        alikeToo={false}
        errors={{}}
      />
      {PATIENT_FIELDS.map(({ name }) => (
        <input key={name} type="hidden" name={name} value={mine[name]} />
      ))}
      <input type="hidden" name="theirs" value={JSON.stringify(theirs)} />
      <input type="hidden" name="opened" value={JSON.stringify(theirs)} />
      <input type="hidden" name="rowVersion" value={theirVersion} />
      <div className={styles.buttons}>
        <Button type="submit">Save what I chose</Button>
        <Button component="a" href={address} variant="subtle">
          Leave it as it was saved
        </Button>
      </div>
    </form>
  );
}
