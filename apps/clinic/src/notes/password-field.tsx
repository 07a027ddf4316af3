import styles from './note.module.css';

type PasswordFieldProps = { readonly error: string | undefined };

/** Who signs types the password again: the tablet may have been left open on the desk. */
export function PasswordField({ error }: PasswordFieldProps) {
  return (
    <label className={styles.password}>
      Your password
      <input
        type="password"
        name="password"
        autoComplete="current-password"
        maxLength={200}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? 'password-error' : undefined}
        // biome-ignore lint/a11y/noAutofocus: the field that was refused takes the focus
        autoFocus={error !== undefined}
      />
      {error && (
        <span className={styles.error} id="password-error" role="alert">
          {error}
        </span>
      )}
    </label>
  );
}
