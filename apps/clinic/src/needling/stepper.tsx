import type { Limit } from '@filiform/needling';
import { type ReactNode, useId } from 'react';
import { DigitButtons } from './digits.tsx';
import styles from './needling.module.css';

type StepperProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly limit: Limit;
  readonly step?: number;
  /** What an empty field means: "not recorded" or "not assessed". */
  readonly whenEmpty: string;
  readonly error: string | undefined;
  readonly isBig?: boolean;
  /** Numbers that one tap enters, for what comes several at once; a second tap empties the field again. */
  readonly offered?: readonly number[];
  /** More that one tap enters, beside those. */
  readonly children?: ReactNode;
  readonly onChange: (value: string) => void;
};

/**
 * A number that starts empty and is counted up by thumb. From empty, plus records the first step and minus records
 * nought: nothing is recorded unless somebody does it.
 */
export function Stepper(props: StepperProps) {
  const { name, label, value, limit, step = 1, whenEmpty, error, isBig, offered = [], children, onChange } = props;
  const id = useId();
  const next = (by: number) => {
    const from = value === '' ? (by > 0 ? limit.from : limit.from + step) : Number(value);
    const to = Math.min(limit.to, Math.max(limit.from, Math.round((from + by) * 100) / 100));
    onChange(String(value === '' && by > 0 && limit.from > 0 ? limit.from : to));
  };
  return (
    <div className={`${styles.stepper} ${isBig ? styles.big : ''}`}>
      <label htmlFor={id}>
        {label}
        {limit.unit && <span className={styles.unit}>, {limit.unit}</span>}
      </label>
      <div className={styles.steps}>
        <button type="button" className={styles.step} onClick={() => next(-step)} aria-label={`${label}: fewer`}>
          −
        </button>
        <input
          id={id}
          name={name}
          type="number"
          inputMode={limit.whole ? 'numeric' : 'decimal'}
          min={limit.from}
          max={limit.to}
          step={limit.whole ? 1 : 'any'}
          value={value}
          placeholder="–"
          autoComplete="off"
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-note`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <button
          type="button"
          className={styles.step}
          onClick={() => next(step)}
          aria-label={isBig ? `${label}: +1` : `${label}: more`}
        >
          {isBig ? '+1' : '+'}
        </button>
      </div>
      {offered.length > 0 && (
        <div className={`${styles.digitRow} ${styles.liveOnly}`}>
          <DigitButtons {...{ label, value, offered, onChange }} />
          {children}
        </div>
      )}
      <span id={`${id}-note`} className={error ? styles.error : styles.note}>
        {error ?? (value === '' ? whenEmpty : '')}
      </span>
    </div>
  );
}
