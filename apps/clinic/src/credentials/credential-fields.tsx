import { TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { FormRefusal } from '../forms/form.ts';
import parts from '../look/page-parts.module.css';
import styles from './credential.module.css';
import type { CredentialView } from './credential-view.server.ts';
import { TrainedMuscles } from './trained-muscles.tsx';

type CredentialFieldsProps = {
  readonly view: CredentialView;
  /** The version that the form is written against. */
  readonly seen: number;
  /** What was typed, where it was refused; else what stands. */
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FormRefusal['errors'];
};

/** The form of one credential. Saving it makes a new version; what stood before is kept. */
export function CredentialFields({ view, seen, values, errors }: CredentialFieldsProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(errors).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  const field = (name: string, label: string) => ({
    name,
    label,
    defaultValue: values[name],
    error: errors[name],
    autoComplete: 'off',
  });
  const number = (name: string, label: string) => ({ ...field(name, label), inputMode: 'decimal' as const });
  return (
    <form ref={form} method="post" action={view.address} noValidate className={styles.form} aria-label="Credential">
      <input type="hidden" name="what" value="save" />
      <input type="hidden" name="state" value={view.state} />
      <input type="hidden" name="seen" value={seen} />
      <fieldset className={styles.group}>
        <legend>Licence</legend>
        <TextInput {...field('licensedOn', 'First licensed on')} type="date" required />
        <TextInput {...field('expiresOn', 'Last day of the licence')} type="date" required />
        <TextInput {...field('licenceNumber', 'Licence number')} description="May stay empty." />
        <TextInput
          {...field('registrationNumber', 'Registration or endorsement')}
          description={
            view.rule.registrationNeeded
              ? `${view.standing.stateName} asks for its number.`
              : 'Where the state gives one.'
          }
        />
      </fieldset>
      <fieldset className={styles.group}>
        <legend>Training in dry needling</legend>
        <TextInput {...field('trainingBeganOn', 'Training began on')} type="date" required />
        <TextInput {...number('trainingHours', 'Hours in all')} required />
        <TextInput {...number('inPersonHours', 'Of them in person')} required />
        <TextInput {...number('supervisedSessions', 'Supervised sessions')} description="May stay empty." />
      </fieldset>
      <TrainedMuscles
        bodyParts={view.bodyParts}
        covers={values.covers}
        ticked={values.trainedMuscles}
        error={errors.trainedMuscles}
        coversError={errors.covers}
      />
      <button type="submit" className={parts.button}>
        {seen === 0 ? 'Enter this credential' : 'Save as it is now'}
      </button>
    </form>
  );
}
