import type { Limit } from '@filiform/needling';
import { useId } from 'react';
import styles from './needling.module.css';

type DigitsProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly limit: Limit;
  /** The numbers that one tap enters; any other is typed beside them. */
  readonly offered: readonly number[];
  /** What an empty field means: "not recorded" or "not assessed". */
  readonly whenEmpty: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
};

/** A small number in one tap: it starts empty, and a second tap on it empties it again. */
export function Digits(props: DigitsProps) {
  const { name, label, value, limit, offered, whenEmpty, error, onChange } = props;
  const id = useId();
  return (
    <div className={styles.digits}>
      <div className={styles.digitsHead}>
        <label htmlFor={id}>{label}</label>
        <span id={`${id}-note`} className={error ? styles.error : styles.note}>
          {error ?? (value === '' ? whenEmpty : '')}
        </span>
      </div>
      <div className={styles.digitRow}>
        <DigitButtons {...{ label, value, offered, onChange }} />
        <input
          id={id}
          name={name}
          type="number"
          inputMode="numeric"
          min={limit.from}
          max={limit.to}
          step={1}
          value={value}
          placeholder="other"
          className={isOffered(value, offered) ? styles.said : undefined}
          autoComplete="off"
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-note`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}

type DigitButtonsProps = Pick<DigitsProps, 'label' | 'value' | 'offered' | 'onChange'>;

/** A button a number, once scripts run: a tap enters it, and a second tap empties the field again. */
export function DigitButtons({ label, value, offered, onChange }: DigitButtonsProps) {
  return offered.map((digit) => (
    <button
      key={digit}
      type="button"
      className={`${styles.digit} ${styles.liveOnly}`}
      aria-pressed={value === String(digit)}
      aria-label={`${label}: ${digit}`}
      onClick={() => onChange(value === String(digit) ? '' : String(digit))}
    >
      {digit}
    </button>
  ));
}

/** Whether a button says the number already: the field beside the buttons then shows none, so that it stands there once. */
export function isOffered(value: string, offered: readonly number[]): boolean {
  return offered.some((digit) => value === String(digit));
}

/** Whole numbers, both ends included. */
export function wholeNumbers(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place);
}
