import { REGION_IDS, REGION_LABELS } from '@filiform/body';
import {
  type AdverseEventKind,
  adverseEvent,
  EVENT_OUTCOMES,
  ONSETS,
  RELATEDNESS,
  SEVERITIES,
} from '@filiform/needling';
import { type ReactNode, useId, useRef } from 'react';
import type { EventTyped } from './event-fields.ts';
import { LASTED_UNITS } from './event-fields.ts';
import styles from './events.module.css';
import { KindChoice } from './kind-choice.tsx';
import { type KeptEvent, type Sending, useEventSending } from './use-event-sending.ts';
import type { EventsView } from './view.ts';

type EventFormProps = {
  readonly view: EventsView;
  readonly eventId: string;
  /** 0: a new one; otherwise the version that is corrected. */
  readonly version: number;
  readonly values: EventTyped;
  /** Of a form that was sent without scripts. */
  readonly errors: Readonly<Record<string, string>>;
  /** Where the tab keeps what the server has not taken yet. */
  readonly copy?: KeptEvent;
  /** What an earlier page of the tab could not send: `values` hold it, and it is sent at once. */
  readonly isUnsent?: boolean;
  readonly onSaved: () => void;
};

/** What happened: its kind with the steps at once, then what is known of it. Only kind and beginning must be said. */
export function EventForm(props: EventFormProps) {
  const { view, eventId, version, values, errors: sentErrors, copy, isUnsent, onSaved } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const isSeverityChosen = useRef(version > 0);
  const { sending, submit } = useEventSending({
    visitId: view.visitId,
    copy,
    unsent: isUnsent ? values : undefined,
    onSaved,
  });
  const errors = sending.kind === 'refused' ? sending.errors : sending.kind === 'idle' ? sentErrors : {};
  const choose = (kind: AdverseEventKind) => {
    const severity = form.current?.elements.namedItem('severity');
    if (!isSeverityChosen.current && severity instanceof RadioNodeList) severity.value = adverseEvent(kind).severity;
    form.current?.querySelector(`[data-steps="${kind}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <form
      ref={form}
      method="post"
      action={`/staff/visits/${view.visitId}/events`}
      className={styles.form}
      autoComplete="off"
      onSubmit={submit}
    >
      <input type="hidden" name="eventId" value={eventId} />
      <input type="hidden" name="version" value={version} />
      <KindChoice idPrefix={id} values={values} error={errors.kind} onChoose={choose} />
      <div className={styles.rest}>
        <Chips
          legend="How bad"
          name="severity"
          choices={Object.entries(SEVERITIES).map(([value, { name, means }]) => ({ value, name, means }))}
          value={values.severity}
          error={errors.severity}
          onChange={() => {
            isSeverityChosen.current = true;
          }}
        />
        <Chips
          legend="When it began"
          name="onset"
          required
          choices={Object.entries(ONSETS).map(([value, name]) => ({ value, name: capital(name) }))}
          value={values.onset}
          error={errors.onset}
        />
        <div className={styles.fields}>
          <Field label="Day and time (optional)" error={errors.onsetAt}>
            {(wiring) => <input {...wiring} name="onsetAt" type="datetime-local" defaultValue={values.onsetAt} />}
          </Field>
          <Field label="Which muscle" error={errors.site}>
            {(wiring) => (
              <select {...wiring} name="site" defaultValue={values.site ?? ''}>
                <option value="">None, or not known</option>
                {withChosen(view.sites, values.site).map(({ value, name }) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label="Or a place on the body">
            {(wiring) => (
              <select {...wiring} name="region" defaultValue={values.region ?? ''}>
                <option value="">No other place</option>
                {REGION_IDS.map((region) => (
                  <option key={region} value={region}>
                    {REGION_LABELS[region]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label="Its side">
            {(wiring) => (
              <select {...wiring} name="regionSide" defaultValue={values.regionSide ?? ''}>
                <option value="">Across the middle</option>
                <option value="left">Left</option>
                <option value="right">Right</option>
              </select>
            )}
          </Field>
        </div>
        <Field label="What happened, and what was done" error={errors.action} wide>
          {(wiring) => <textarea {...wiring} name="action" rows={3} maxLength={4000} defaultValue={values.action} />}
        </Field>
        <div className={styles.fields}>
          <Field label="Outcome so far">
            {(wiring) => (
              <select {...wiring} name="outcome" defaultValue={values.outcome ?? 'not-known'}>
                <Options of={EVENT_OUTCOMES} />
              </select>
            )}
          </Field>
          <Field label="From the needling?">
            {(wiring) => (
              <select {...wiring} name="relatedness" defaultValue={values.relatedness ?? 'not-assessed'}>
                <Options of={RELATEDNESS} />
              </select>
            )}
          </Field>
          <Field label="Lasted (optional)" error={errors.lasted}>
            {(wiring) => (
              <input {...wiring} name="lasted" inputMode="decimal" maxLength={8} defaultValue={values.lasted} />
            )}
          </Field>
          <Field label="Counted in">
            {(wiring) => (
              <select {...wiring} name="lastedUnit" defaultValue={values.lastedUnit ?? 'minutes'}>
                {Object.keys(LASTED_UNITS).map((unit) => (
                  <option key={unit} value={unit}>
                    {unit}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label="Follow-up on (makes a task)" error={errors.followUpOn}>
            {(wiring) => (
              <input {...wiring} name="followUpOn" type="date" min={view.today} defaultValue={values.followUpOn} />
            )}
          </Field>
          <Field label="What to look at then" error={errors.followUp}>
            {(wiring) => <input {...wiring} name="followUp" maxLength={4000} defaultValue={values.followUp} />}
          </Field>
          <Field label="Lot of the needle" error={errors.needleLot}>
            {(wiring) => <input {...wiring} name="needleLot" maxLength={100} defaultValue={values.needleLot} />}
          </Field>
          <Field label="Who was told, and when" error={errors.reported}>
            {(wiring) => <input {...wiring} name="reported" maxLength={1000} defaultValue={values.reported} />}
          </Field>
        </div>
        {version > 0 && (
          <Field label="Why it is corrected" error={errors.correction} wide>
            {(wiring) => (
              <input {...wiring} name="correction" maxLength={1000} required defaultValue={values.correction} />
            )}
          </Field>
        )}
        <Standing sending={sending} error={errors.form} hasOthers={Object.keys(errors).some((one) => one !== 'form')} />
        <div className={styles.buttons}>
          <button type="submit" name="intent" value="record" className={styles.primary}>
            {version === 0 ? 'Record it' : 'Save the correction'}
          </button>
          {version > 0 && (
            <button type="submit" name="intent" value="withdraw" className={styles.quiet}>
              It did not happen: withdraw it
            </button>
          )}
        </div>
      </div>
    </form>
  );
}

/** Under the fields, above the button: what became of the last try. */
function Standing({
  sending,
  error,
  hasOthers,
}: {
  readonly sending: Sending;
  readonly error: string | undefined;
  readonly hasOthers: boolean;
}) {
  if (error) {
    return (
      <p className={styles.error} role="alert">
        {error}
      </p>
    );
  }
  if (hasOthers) {
    return (
      <p className={styles.error} role="alert">
        Not recorded yet: a field above needs another look.
      </p>
    );
  }
  if (sending.kind === 'no-connection') {
    return (
      <p className={styles.waiting} role="status">
        No connection. It is kept in this tab, and recorded as soon as the connection is back. Leave the tab open.
      </p>
    );
  }
  if (sending.kind === 'signed-out') {
    return (
      <p className={styles.waiting} role="alert">
        Your session has ended. It is kept here:{' '}
        <a href="/staff/sign-in" target="_blank" rel="noreferrer">
          sign in in another tab
        </a>
        , and it is recorded.
      </p>
    );
  }
  if (sending.kind === 'sending') {
    return (
      <p className={styles.waiting} role="status">
        Recording
      </p>
    );
  }
  return null;
}

type ChipsProps = {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly { readonly value: string; readonly name: string; readonly means?: string }[];
  readonly value: string | undefined;
  readonly error: string | undefined;
  readonly required?: boolean;
  readonly onChange?: () => void;
};

function Chips({ legend, name, choices, value, error, required, onChange }: ChipsProps) {
  return (
    <fieldset className={styles.chips}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            required={required}
            defaultChecked={value === choice.value}
            onChange={onChange}
          />
          <span>
            {choice.name}
            {choice.means && <small>{choice.means}</small>}
          </span>
        </label>
      ))}
      {error && (
        <span className={styles.error} role="alert">
          {error}
        </span>
      )}
    </fieldset>
  );
}

type Wiring = { readonly id: string; readonly 'aria-invalid'?: true; readonly 'aria-describedby'?: string };

type FieldProps = {
  readonly label: string;
  readonly error?: string | undefined;
  readonly wide?: true;
  readonly children: (wiring: Wiring) => ReactNode;
};

/** A labelled field, with its error wired to it. */
function Field({ label, error, wide, children }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field} data-wide={wide}>
      <label htmlFor={id}>{label}</label>
      {children(error ? { id, 'aria-invalid': true, 'aria-describedby': `${id}-error` } : { id })}
      {error && (
        <span className={styles.error} id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}

function Options({ of }: { readonly of: Readonly<Record<string, string>> }) {
  return Object.entries(of).map(([value, name]) => (
    <option key={value} value={value}>
      {capital(name)}
    </option>
  ));
}

/** A site that was taken back since is still what the event names. */
function withChosen(sites: EventsView['sites'], value: string | undefined): EventsView['sites'] {
  if (!value || sites.some((site) => site.value === value)) return sites;
  return [...sites, { value, name: value.replace('|', ', ').replaceAll('-', ' ') }];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
