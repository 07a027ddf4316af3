import { LONGEST_HEADING, LONGEST_WELCOME } from './home.ts';
import styles from './look-page.module.css';

type WordsFieldProps = {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  /** What the site says where the owner says nothing. */
  readonly instead: string;
  readonly error: string | undefined;
  readonly isShort?: boolean;
  readonly onChange: (value: string) => void;
};

/** Words of the owner's own; the site's stand in the empty field. */
export function WordsField({ label, name, value, instead, error, isShort = false, onChange }: WordsFieldProps) {
  const wiring = {
    id: name,
    name,
    value,
    placeholder: instead,
    maxLength: isShort ? LONGEST_HEADING : LONGEST_WELCOME,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${name}-error` : undefined,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={name}>{label}</label>
      {isShort ? (
        <input {...wiring} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea {...wiring} rows={6} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      {error && (
        <p id={`${name}-error`} className={styles.bad}>
          {error}
        </p>
      )}
    </div>
  );
}
