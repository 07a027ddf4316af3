import { changeWords, measureName, RETEST_KINDS, RETEST_LIMITS, retestChange, retestRemarks } from '@filiform/needling';
import { IconX } from '@tabler/icons-react';
import { type MeasureFields, readMeasure } from './measure-fields.ts';
import styles from './retest.module.css';

type MeasureCardProps = {
  readonly fields: MeasureFields;
  readonly isLive: boolean;
  readonly onChange: (fields: MeasureFields) => void;
  readonly onTakeBack: () => void;
};

/** One measure: its value before, its value after, and what became of it in words. */
export function MeasureCard({ fields, isLive, onChange, onTakeBack }: MeasureCardProps) {
  const { id, kind } = fields;
  const read = readMeasure(fields);
  const errors = read.ok ? {} : read.errors;
  const named = readMeasure({ ...fields, before: '', after: '' });
  const name = named.ok ? measureName(named.measure) : RETEST_KINDS[kind].name;
  const other = errors.side ?? errors.movement ?? errors.what;
  const change = read.ok ? retestChange(read.measure).kind : undefined;
  return (
    <li className={styles.measure}>
      <input type="hidden" name={`kind:${id}`} value={kind} />
      <input type="hidden" name={`movement:${id}`} value={fields.movement} />
      <input type="hidden" name={`side:${id}`} value={fields.side} />
      <input type="hidden" name={`what:${id}`} value={fields.what} />
      <div className={styles.name}>
        <h3>{name}</h3>
        <span>{RETEST_KINDS[kind].unit}</span>
      </div>
      <Value when="before" name={name} fields={fields} error={errors.before} onChange={onChange} />
      <Value when="after" name={name} fields={fields} error={errors.after} onChange={onChange} />
      <p className={styles.change} data-kind={change}>
        {read.ok && change !== 'nothing' && change !== 'words' && changeWords(read.measure)}
        {other && <span className={styles.error}>{other}</span>}
      </p>
      <button
        type="submit"
        name="intent"
        value={`remove:${id}`}
        className={styles.takeBack}
        aria-label={`Take back ${name}`}
        onClick={() => isLive && onTakeBack()}
      >
        <IconX size={20} aria-hidden />
      </button>
      {read.ok && retestRemarks(read.measure).length > 0 && (
        <p className={styles.remark}>
          {retestRemarks(read.measure)
            .map(({ words, basis }) => `${words}${basis.kind === 'general-knowledge' ? ' (general knowledge)' : ''}`)
            .join(' ')}
        </p>
      )}
    </li>
  );
}

type ValueProps = {
  readonly when: 'before' | 'after';
  readonly name: string;
  readonly fields: MeasureFields;
  readonly error: string | undefined;
  readonly onChange: (fields: MeasureFields) => void;
};

function Value({ when, name, fields, error, onChange }: ValueProps) {
  const id = `${when}:${fields.id}`;
  const words = when === 'before' ? 'Before' : 'After';
  const wiring = {
    id,
    name: id,
    value: fields[when],
    autoComplete: 'off',
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
  };
  const changed = (value: string) => onChange({ ...fields, [when]: value });
  return (
    <div className={styles.value} data-words={fields.kind === 'functional-test' || undefined}>
      <label htmlFor={id}>
        {words}
        <span className={styles.unseen}>, {name}</span>
      </label>
      {fields.kind === 'functional-test' ? (
        <textarea
          {...wiring}
          rows={2}
          maxLength={RETEST_LIMITS.words}
          onChange={(event) => changed(event.currentTarget.value)}
        />
      ) : (
        <input
          {...wiring}
          type="text"
          inputMode={fields.kind === 'strength' ? 'decimal' : 'numeric'}
          maxLength={8}
          placeholder="–"
          onChange={(event) => changed(event.currentTarget.value)}
        />
      )}
      {error && (
        <span id={`${id}-error`} className={styles.error}>
          {error}
        </span>
      )}
    </div>
  );
}
