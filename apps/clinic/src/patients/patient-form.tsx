import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { birthDateSense, shortDate } from './birth-date.ts';
import { PATIENT_FIELDS, type PatientField, type PatientTexts } from './patient-fields.ts';
import styles from './patient-form.module.css';
import { LANGUAGES, languageWords, REACH_WAYS, REACH_WORDS } from './patient-words.ts';

export type FieldErrors = Readonly<Record<string, string>>;

type PatientFormProps = {
  readonly action: string;
  readonly values: PatientTexts;
  readonly errors: FieldErrors;
  /** The practice's day as YYYY-MM-DD. */
  readonly today: string;
  /** Hidden fields that travel along. */
  readonly children?: ReactNode;
  /** What stands below: the buttons. */
  readonly buttons: ReactNode;
};

const LABELS: ReadonlyMap<string, string> = new Map(PATIENT_FIELDS.map(({ name, label }) => [name, label]));

/** Everything of a patient that people type, in the order in which it is asked on the telephone. */
export function PatientForm({ action, values, errors, today, children, buttons }: PatientFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [birthDate, setBirthDate] = useState(values.birthDate);
  const sense = birthDateSense(birthDate, Temporal.PlainDate.from(today));
  useEffect(() => {
    if (Object.keys(errors).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  const text = (name: PatientField, more: TextFieldProps = {}) => (
    <TextInput
      key={name}
      name={name}
      label={LABELS.get(name)}
      defaultValue={values[name]}
      error={errors[name]}
      autoComplete="off"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...more}
    />
  );
  const wrong = PATIENT_FIELDS.filter(({ name }) => errors[name] !== undefined);
  return (
    <form ref={form} method="post" action={action} noValidate className={styles.form}>
      {children}
      {wrong.length > 0 && (
        <p role="alert" className={styles.refusal}>
          Not saved yet: {wrong.map(({ label }) => label.toLowerCase()).join(', ')}{' '}
          {wrong.length === 1 ? 'needs' : 'need'} another look. What you typed is kept.
        </p>
      )}
      {errors.form && (
        <p role="alert" className={styles.refusal}>
          {errors.form}
        </p>
      )}
      <fieldset>
        <legend>Who</legend>
        {text('givenName', { required: true })}
        {text('familyName', { required: true })}
        {text('nameUsed', { description: 'How the patient wants to be called, if different.' })}
        {text('birthDate', {
          required: true,
          defaultValue: shortDate(values.birthDate),
          description: sense?.words ?? 'As 25 Mar 1984 or 3/25/1984.',
          onChange: (event) => setBirthDate(event.currentTarget.value),
        })}
        <NativeSelect
          name="language"
          label={LABELS.get('language')}
          defaultValue={values.language}
          error={errors.language}
          data={languagesWith(values.language).map((tag) => ({ value: tag, label: languageWords(tag) }))}
        />
      </fieldset>
      <fieldset>
        <legend>How to reach</legend>
        <NativeSelect
          name="reachBy"
          label={LABELS.get('reachBy')}
          defaultValue={values.reachBy}
          error={errors.reachBy}
          data={REACH_WAYS.map((way) => ({ value: way, label: REACH_WORDS[way] }))}
        />
        {text('telephone', { type: 'tel' })}
        {text('email', { type: 'email' })}
        {text('street', { className: styles.wide })}
        {text('city')}
        {text('postalCode')}
      </fieldset>
      <fieldset>
        <legend>In an emergency</legend>
        {text('emergencyName', { label: 'Name of the emergency contact' })}
        {text('emergencyTelephone', { type: 'tel' })}
        {text('emergencyRelation', { description: 'Spouse, parent, friend.' })}
      </fieldset>
      <fieldset className={sense?.isMinor ? styles.asked : undefined}>
        <legend>Guardian{sense?.isMinor ? ': needed, the patient is under 18' : ', for a patient under 18'}</legend>
        {text('guardianName', { label: 'Name of the guardian who signs' })}
        {text('guardianTelephone', { type: 'tel' })}
        {text('guardianRelation', { description: 'Parent, grandparent, legal guardian.' })}
      </fieldset>
      <div className={styles.buttons}>{buttons}</div>
    </form>
  );
}

type TextFieldProps = Pick<
  Parameters<typeof TextInput>[0],
  'required' | 'description' | 'type' | 'defaultValue' | 'onChange' | 'label' | 'className'
>;

/** The languages to choose from; one that is stored and not among them stays possible. */
function languagesWith(stored: string): readonly string[] {
  const offered: readonly string[] = LANGUAGES.map(({ tag }) => tag);
  return offered.includes(stored) ? offered : [...offered, stored];
}
