import {
  CHARGE_CODES,
  NEEDLING_CODES,
  proposeCharges,
  TIMED_CODES,
  TIMED_RULES,
  type TimedCodeId,
  UNTIMED_CODES,
} from '@filiform/needling';
import { useState } from 'react';
import type { Typed } from '../forms/form.ts';
import { VisitHead } from '../intake/index.ts';
import { BasisLine } from './basis-line.tsx';
import { type ChargesTyped, minutesField, readCharges } from './charge-fields.ts';
import { ConfirmedLines, ProposedLines } from './charge-lines.tsx';
import styles from './charges.module.css';
import type { ChargesPageView, ChargesView } from './charges-view.server.ts';

/** What a form of the page was answered with, where it was not simply done. */
export type ChargesAnswer = {
  readonly values: Typed;
  /** Empty where it was only worked out. */
  readonly errors: Readonly<Record<string, string>>;
};

type ChargesPageProps = ChargesPageView & { readonly answer: ChargesAnswer | undefined };

/** What a visit is charged as: the minutes that the clinician enters, what follows, and what she confirms. */
export function ChargesPage({ head, charges, answer }: ChargesPageProps) {
  return (
    <div className={styles.page}>
      <title>{`Charges, ${head.when}`}</title>
      <VisitHead head={head} step="note" />
      <h2>Charges</h2>
      {!charges.codesOn && (
        <p className={styles.warn}>
          Codes are off: whoever publishes them asks for a licence, and the owner has not confirmed one. Until then
          nothing is charged here.
        </p>
      )}
      {charges.codesOn && charges.mayConfirm && <ChargesForm view={charges} answer={answer} />}
      {charges.codesOn && !charges.mayConfirm && charges.confirmed.length === 0 && (
        <p>No clinician has confirmed charges for this visit yet.</p>
      )}
      <History view={charges} />
      <p>
        <a href={`/staff/visits/${charges.visitId}/note`}>Back to the note</a>
      </p>
    </div>
  );
}

function ChargesForm({ view, answer }: { readonly view: ChargesView; readonly answer: ChargesAnswer | undefined }) {
  const { facts, rules, confirmed } = view;
  const [typed, setTyped] = useState<Typed>(answer?.values ?? valuesOf(view.typed));
  const read = readCharges(typed);
  const errors = { ...(read.ok ? {} : read.errors), ...answer?.errors };
  const proposal = read.ok ? proposeCharges({ ...facts, ...read.value }, rules) : undefined;
  const type = (name: string, value: string) => setTyped((now) => ({ ...now, [name]: value }));
  const isCorrection = confirmed.length > 0;
  const asksReason = isCorrection || (typed.needling ?? 'as-proposed') !== 'as-proposed' || errors.reason !== undefined;
  return (
    <form method="post" className={styles.form}>
      {/* The enter key works out what follows, and confirms nothing. */}
      <button type="submit" name="intent" value="work-out" className={styles.unseen} tabIndex={-1} aria-hidden="true" />
      <fieldset>
        <legend>Minutes of what was done beside needling</legend>
        <p className={styles.quiet}>
          One to one with the patient. Minutes of needling do not count. {TIMED_RULES[rules.timed].words}.{' '}
          <BasisLine basis={TIMED_RULES[rules.timed].basis} />
        </p>
        {TIMED_CODES.map((code) => (
          <MinutesRow
            key={code}
            code={code}
            value={typed[minutesField(code)] ?? ''}
            error={errors[minutesField(code)]}
            type={type}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>Evaluation</legend>
        {UNTIMED_CODES.map((code) => (
          <label key={code} className={styles.choice}>
            <input
              type="checkbox"
              name="untimed"
              value={code}
              checked={(typed.untimed ?? '').split(',').includes(code)}
              onChange={(event) => type('untimed', toggled(typed.untimed ?? '', code, event.currentTarget.checked))}
            />
            <b>{code}</b> {CHARGE_CODES[code].words}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Does the patient have Medicare?</legend>
        {(
          [
            ['yes', 'Yes'],
            ['no', 'No'],
            ['not-known', 'Not known'],
          ] as const
        ).map(([value, words]) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              name="medicare"
              value={value}
              checked={(typed.medicare ?? 'not-known') === value}
              onChange={() => type('medicare', value)}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <section className={styles.proposal} aria-live="polite" aria-label="What follows from the record">
        <h3>What follows</h3>
        {proposal ? <ProposedLines proposal={proposal} /> : <p>Correct what is marked above.</p>}
      </section>
      <label className={styles.field}>
        <span>Needling is charged</span>
        <select
          name="needling"
          value={typed.needling ?? 'as-proposed'}
          onChange={(event) => type('needling', event.currentTarget.value)}
        >
          <option value="as-proposed">as proposed</option>
          <option value="none">not at all</option>
          {NEEDLING_CODES.map((code) => (
            <option key={code} value={code}>
              {code}: {CHARGE_CODES[code].words}
            </option>
          ))}
        </select>
        <FieldError id="needling" words={errors.needling} />
      </label>
      <label className={`${styles.field} ${asksReason ? '' : styles.maybe}`}>
        <span>
          {isCorrection ? 'Why it is corrected' : 'Why it is charged otherwise than proposed (empty where it is not)'}
        </span>
        <textarea
          name="reason"
          rows={2}
          maxLength={2000}
          value={typed.reason ?? ''}
          onChange={(event) => type('reason', event.currentTarget.value)}
          // biome-ignore lint/a11y/noAutofocus: the field that was refused takes the focus
          autoFocus={errors.reason !== undefined}
        />
        <FieldError id="reason" words={errors.reason} />
      </label>
      <FieldError id="form" words={errors.form} />
      <div className={styles.oneTap}>
        <button type="submit" name="intent" value="confirm" className={styles.primary}>
          {isCorrection ? 'Confirm the correction' : 'Confirm these charges'}
        </button>
        <button type="submit" name="intent" value="work-out" className={styles.secondary}>
          Work out anew
        </button>
      </div>
    </form>
  );
}

type MinutesRowProps = {
  readonly code: TimedCodeId;
  readonly value: string;
  readonly error: string | undefined;
  readonly type: (name: string, value: string) => void;
};

function MinutesRow({ code, value, error, type }: MinutesRowProps) {
  const row = CHARGE_CODES[code];
  return (
    <div className={styles.minutes}>
      <label>
        <span>
          <b>{code}</b> {row.words}
        </span>
        <span className={styles.minutesField}>
          <input
            name={minutesField(code)}
            inputMode="numeric"
            size={4}
            maxLength={4}
            value={value}
            aria-invalid={error ? true : undefined}
            onChange={(event) => type(minutesField(code), event.currentTarget.value)}
          />{' '}
          min
        </span>
      </label>
      {'remark' in row && <small>{row.remark}</small>}
      <FieldError id={minutesField(code)} words={error} />
    </div>
  );
}

function FieldError({ id, words }: { readonly id: string; readonly words: string | undefined }) {
  if (!words) return null;
  return (
    <span className={styles.error} id={`${id}-error`} role="alert">
      {words}
    </span>
  );
}

function History({ view: { confirmed } }: { readonly view: ChargesView }) {
  if (confirmed.length === 0) return null;
  return (
    <section className={styles.history}>
      <h3>Confirmed</h3>
      <ol reversed>
        {confirmed.map(({ version, lines, words, reason }, place) => (
          <li key={version}>
            <p>
              <b>{words}</b>
              {place === 0 ? '' : ', corrected since'}
            </p>
            <ConfirmedLines lines={lines} />
            {reason !== '' && <p className={styles.quiet}>Why: {reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function toggled(list: string, value: string, isOn: boolean): string {
  const others = list.split(',').filter((one) => one !== '' && one !== value);
  return (isOn ? [...others, value] : others).join(',');
}

function valuesOf({ minutes, untimed, needling, medicare, reason }: ChargesTyped): Typed {
  return {
    ...Object.fromEntries(
      TIMED_CODES.map((code) => [minutesField(code), minutes[code] === undefined ? '' : String(minutes[code])]),
    ),
    untimed: untimed.join(','),
    needling,
    medicare,
    reason,
  };
}
