import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { IconFileText, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import parts from '../look/page-parts.module.css';
import { itemsOf } from './answer-words.ts';
import type { ShownAnswer } from './answers-view.ts';
import { CLEARABLE } from './clearable.ts';
import { DOCUMENT_TYPES } from './clearance-document.ts';
import styles from './health.module.css';
import type { ClearanceView, HealthPageAnswer, HealthPageView } from './health-page.tsx';

type ClearancesProps = {
  readonly view: HealthPageView;
  readonly standing: readonly ShownAnswer[];
  readonly answer: HealthPageAnswer | undefined;
};

/** What others cleared in writing, and the form for one more: no stop ends without the document. */
export function Clearances({ view, standing, answer }: ClearancesProps) {
  return (
    <section id="clearances" aria-labelledby="clearances-title" className={styles.clearances}>
      <h2 id="clearances-title" className={parts.section}>
        Clearances in writing
      </h2>
      <p className={styles.nothing}>
        Some stops end where a physician clears the patient in writing. The document is kept here, and each look at it
        is logged.
      </p>
      {view.clearances.length === 0 && <p className={styles.nothing}>None yet.</p>}
      <ul>
        {view.clearances.map((clearance) => (
          <ClearanceRow
            key={clearance.id}
            {...{ clearance }}
            patientId={view.patient.id}
            mayWrite={view.mayWrite}
            refused={answer?.kind === 'withdrawal' && answer.clearanceId === clearance.id ? answer : undefined}
          />
        ))}
      </ul>
      {view.mayWrite && <NewClearance {...{ view, standing, answer }} />}
    </section>
  );
}

const STATES = { good: 'Good', over: 'Ended', withdrawn: 'Withdrawn' } as const;

type ClearanceRowProps = {
  readonly clearance: ClearanceView;
  readonly patientId: string;
  readonly mayWrite: boolean;
  readonly refused: Extract<HealthPageAnswer, { kind: 'withdrawal' }> | undefined;
};

function ClearanceRow({ clearance, patientId, mayWrite, refused }: ClearanceRowProps) {
  const { id, item, from, clearedOn, until, documentId, entered, state, withdrawn } = clearance;
  return (
    <li data-state={state}>
      <div>
        <strong>{item}</strong>
        <span>
          <b>{STATES[state]}</b>, cleared {clearedOn} by {from}, {until}
        </span>
        {withdrawn && <span>Withdrawn by {withdrawn}</span>}
        <small>Entered by {entered}</small>
      </div>
      <a href={`/staff/patients/${patientId}/health/documents/${documentId}`} className={parts.quiet}>
        <IconFileText size={20} aria-hidden /> Document
      </a>
      {mayWrite && state !== 'withdrawn' && (
        <details open={refused !== undefined}>
          <summary>Withdraw</summary>
          <form method="post" action={`/staff/patients/${patientId}/health`}>
            <input type="hidden" name="intent" value="withdraw" />
            <input type="hidden" name="clearanceId" value={id} />
            <label htmlFor={`why-${id}`}>Why it counts no more</label>
            <input
              id={`why-${id}`}
              name="why"
              required
              maxLength={500}
              defaultValue={refused?.why}
              aria-invalid={refused ? true : undefined}
              aria-describedby={refused ? `why-${id}-error` : undefined}
            />
            {refused && (
              <span className={styles.error} id={`why-${id}-error`}>
                {refused.sentence}
              </span>
            )}
            <p>The stop comes back at once. The document stays in the record.</p>
            <button type="submit" className={parts.quiet}>
              Withdraw this clearance
            </button>
          </form>
        </details>
      )}
    </li>
  );
}

function NewClearance({ view, standing, answer }: ClearancesProps) {
  const refusal = answer?.kind === 'clearance' ? answer.refusal : undefined;
  const { values = {}, errors = {} } = refusal ?? {};
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusal]);
  const field = (name: string) => ({
    name,
    defaultValue: values[name],
    error: errors[name],
    autoComplete: 'off',
    inputWrapperOrder: ORDER,
  });
  // What the answers speak of stands first.
  const present = new Set<string>(
    standing.flatMap(({ question, choice }) => itemsOf(question, choice).map(({ id }) => id)),
  );
  const choices = [...CLEARABLE].sort((one, other) => Number(present.has(other.id)) - Number(present.has(one.id)));
  return (
    <details className={styles.newClearance} open={refusal !== undefined}>
      <summary>
        <IconPlus size={18} aria-hidden /> Enter a clearance
      </summary>
      <form
        method="post"
        ref={form}
        noValidate
        encType="multipart/form-data"
        action={`/staff/patients/${view.patient.id}/health/clearances`}
        className={parts.form}
      >
        <input type="hidden" name="id" value={values.id ?? view.nextClearanceId} />
        {errors.id && <p className={styles.error}>{errors.id}</p>}
        <NativeSelect
          {...field('item')}
          label="What is cleared"
          withAsterisk
          data={[
            { value: '', label: 'Choose' },
            ...choices.map(({ id, name }) => ({ value: id, label: present.has(id) ? `${name} (answered)` : name })),
          ]}
        />
        <TextInput {...field('clearedByName')} label="By whom" maxLength={200} withAsterisk />
        <TextInput
          {...field('clearedByRole')}
          label="As what"
          description="Cardiologist, family physician, midwife."
          maxLength={200}
          withAsterisk
        />
        <TextInput {...field('clearedOn')} label="Cleared on" type="date" max={view.today} withAsterisk />
        <TextInput {...field('goodUntil')} label="Good until" description="The last day." type="date" />
        <Checkbox
          name="isOpenEnded"
          value="yes"
          label="No end is written"
          defaultChecked={values.isOpenEnded === 'yes'}
          size="md"
        />
        <TextInput
          {...field('document')}
          defaultValue={undefined}
          label="The document"
          description={
            refusal
              ? 'PDF, JPEG or PNG, 5 MB at most. Choose it again: a browser does not keep the file.'
              : 'PDF, JPEG or PNG, 5 MB at most.'
          }
          type="file"
          accept={Object.keys(DOCUMENT_TYPES).join(',')}
          withAsterisk
        />
        <button type="submit" className={parts.button}>
          Enter this clearance
        </button>
      </form>
    </details>
  );
}

const ORDER: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];
