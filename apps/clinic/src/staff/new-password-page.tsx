import type { FormRefusal } from '../forms/form.ts';
import { PlainField } from '../look/plain-field.tsx';
import { SHORTEST_PASSWORD } from './passwords.ts';

type NewPasswordPageProps = { readonly isOpen: boolean; readonly refusal: FormRefusal | undefined };

/** Sets a new password by a link that works once. */
export function NewPasswordPage({ isOpen, refusal }: NewPasswordPageProps) {
  if (!isOpen) return <Closed />;
  const errors = refusal?.errors ?? {};
  const first = Object.keys(errors)[0];
  return (
    <div className="plain-page">
      <title>Choose a new password</title>
      <h1>Choose a new password</h1>
      <p>Every device that is signed in with the old one is signed out.</p>
      <form method="post">
        <PlainField
          label="New password"
          hint={`At least ${SHORTEST_PASSWORD} characters; a few words in a row will do.`}
          name="password"
          type="password"
          autoComplete="new-password"
          error={errors.password}
          isFirstError={first === 'password'}
        />
        <PlainField
          label="The same password again"
          name="passwordAgain"
          type="password"
          autoComplete="new-password"
          error={errors.passwordAgain}
          isFirstError={first === 'passwordAgain'}
        />
        <button type="submit">Keep this password</button>
      </form>
    </div>
  );
}

function Closed() {
  return (
    <div className="plain-page">
      <title>This link does not work any more</title>
      <h1>This link does not work any more</h1>
      <p>
        A link for a new password works once, and not for long. If you have set your password with it, sign in with
        that. Otherwise ask for another link.
      </p>
      <p>
        <a href="/staff/forgot-password">Ask for another link</a> · <a href="/staff/sign-in">Sign in</a>
      </p>
    </div>
  );
}
