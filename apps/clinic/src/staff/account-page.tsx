import { Button, PasswordInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FormRefusal } from '../forms/form.ts';
import type { OwnAccount } from './own-account.server.ts';
import { SHORTEST_PASSWORD } from './passwords.ts';
import { ROLE_WORDS } from './roles.ts';
import styles from './staff-pages.module.css';

type AccountPageProps = {
  readonly practiceName: string;
  readonly account: OwnAccount;
  readonly isChanged: boolean;
  readonly refusal: FormRefusal | undefined;
  /** What other parts of the clinic say of her. */
  readonly children: ReactNode;
};

/** What a person is at this practice, and her password. */
export function AccountPage({ practiceName, account, isChanged, refusal, children }: AccountPageProps) {
  const { displayName, credentials, email, roles } = account;
  return (
    <div className={styles.narrow}>
      <title>Your account</title>
      <h1>Your account</h1>
      <dl className={styles.facts}>
        <dt>Name</dt>
        <dd>{credentials === '' ? displayName : `${displayName}, ${credentials}`}</dd>
        <dt>E-mail</dt>
        <dd>{email}</dd>
        <dt>Practice</dt>
        <dd>{practiceName}</dd>
        <dt>{roles.length === 1 ? 'Role' : 'Roles'}</dt>
        <dd>
          {roles.map((role) => (
            <p key={role}>
              {ROLE_WORDS[role].name}
              <small>{ROLE_WORDS[role].opens}</small>
            </p>
          ))}
        </dd>
      </dl>
      <p className={styles.soft}>Name, credentials and roles are changed by an owner of the practice.</p>
      {children}
      <h2 id="password">Change your password</h2>
      {isChanged && !refusal && (
        <p className={styles.notice} role="status">
          Your new password is kept. Every other device was signed out.
        </p>
      )}
      <ChangePassword email={email} refusal={refusal} />
    </div>
  );
}

function ChangePassword({ email, refusal }: { email: string; refusal: FormRefusal | undefined }) {
  const errors = refusal?.errors ?? {};
  const first = Object.keys(errors)[0];
  return (
    <form method="post" className={styles.fields} aria-labelledby="password">
      {errors.form && (
        <p className={styles.refusal} role="alert">
          {errors.form}
        </p>
      )}
      {/* Password keepers look for the name that the password belongs to. */}
      <input type="hidden" name="email" autoComplete="username" value={email} />
      <PasswordInput
        label="Present password"
        name="presentPassword"
        autoComplete="current-password"
        required
        error={errors.presentPassword}
        autoFocus={first === 'presentPassword'}
      />
      <PasswordInput
        label="New password"
        description={`At least ${SHORTEST_PASSWORD} characters; a few words in a row will do.`}
        name="newPassword"
        autoComplete="new-password"
        required
        error={errors.newPassword}
        autoFocus={first === 'newPassword'}
      />
      <PasswordInput
        label="The new password again"
        name="newPasswordAgain"
        autoComplete="new-password"
        required
        error={errors.newPasswordAgain}
        autoFocus={first === 'newPasswordAgain'}
      />
      <p className={styles.soft}>Every other device that you are signed in on is signed out.</p>
      <Button type="submit">Change the password</Button>
    </form>
  );
}
