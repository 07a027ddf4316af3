import type { ReactNode } from 'react';

type PlainFieldProps = {
  readonly label: string;
  readonly name: string;
  readonly hint?: string | undefined;
  readonly type?: 'text' | 'email' | 'password' | 'tel';
  readonly autoComplete?: string;
  readonly value?: string | undefined;
  readonly error?: string | undefined;
  /** The first field that needs another look takes the focus. */
  readonly isFirstError?: boolean;
  readonly required?: boolean;
  readonly maxLength?: number;
  /** A choice in place of an input: the options of a select. */
  readonly options?: ReactNode;
};

/** A labelled field of the script-free pages, with its hint and its error wired to it. */
export function PlainField(props: PlainFieldProps) {
  const { label, name, hint, error, options, value, isFirstError, type = 'text', required = true } = props;
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  const wiring = {
    id: name,
    name,
    required,
    autoComplete: props.autoComplete,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
    // Only in the answer to a form that was refused: the person lands where she has to look.
    autoFocus: isFirstError,
  };
  return (
    <div className="plain-field">
      <label htmlFor={name}>{label}</label>
      {hint && <small id={`${name}-hint`}>{hint}</small>}
      {options ? (
        <select {...wiring} defaultValue={value ?? ''}>
          {options}
        </select>
      ) : (
        <input {...wiring} type={type} defaultValue={value} maxLength={props.maxLength} />
      )}
      {error && (
        <span className="field-error" id={`${name}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
