import type { FormRefusal } from '../forms/form.ts';
import { PlainField } from '../look/plain-field.tsx';

type Answer =
  | { readonly kind: 'refused'; readonly refusal: FormRefusal }
  | { readonly kind: 'kept'; readonly form: SentForm };

/** What was sent after a session had ended; of a form with a file all but the file. */
type SentForm = {
  readonly path: string;
  readonly fields: readonly (readonly [string, string])[];
  readonly hasFile: boolean;
};

/** What has just been done elsewhere and brought the person here. */
export const WELCOMES = {
  'set-up': 'Your practice is open. Sign in with the e-mail and password you have just chosen.',
  'new-password': 'Your new password is kept. Sign in with it.',
} as const;
export type Welcome = keyof typeof WELCOMES;

type SignInPageProps = {
  readonly to: string;
  readonly kept: string | undefined;
  readonly welcome: Welcome | undefined;
  readonly answer: Answer | undefined;
};

/** Sign-in; and, where a session had ended under a form, the way back to that form with all that was typed. */
export function SignInPage({ to, kept, welcome, answer }: SignInPageProps) {
  if (answer?.kind === 'kept') return <SendAgain form={answer.form} />;
  const refusal = answer?.refusal;
  const first = Object.keys(refusal?.errors ?? {})[0];
  const keptText = refusal?.values.kept ?? kept;
  return (
    <div className="plain-page">
      <title>Employee login</title>
      <h1>Employee login</h1>
      {welcome && !refusal && (
        <p className="notice" role="status">
          {WELCOMES[welcome]}
        </p>
      )}
      {keptText && (
        <p className="notice" role="status">
          Your session had ended. What you typed is kept: sign in, and send it again.
        </p>
      )}
      {refusal?.errors.form && (
        <p className="refusal" role="alert">
          {refusal.errors.form}
        </p>
      )}
      <form method="post" action="/staff/sign-in">
        <input type="hidden" name="to" value={refusal?.values.to ?? to} />
        {keptText && <input type="hidden" name="kept" value={keptText} />}
        <PlainField
          label="E-mail"
          name="email"
          type="email"
          autoComplete="username"
          value={refusal?.values.email}
          error={refusal?.errors.email}
          isFirstError={first === 'email'}
        />
        <PlainField
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          error={refusal?.errors.password}
          isFirstError={first === 'password' || first === 'form'}
        />
        <button type="submit">Sign in</button>
      </form>
      <p>
        <a href="/staff/forgot-password">Forgot your password?</a>
      </p>
    </div>
  );
}

function SendAgain({ form }: { readonly form: SentForm }) {
  return (
    <div className="plain-page">
      <title>Signed in: send your form again</title>
      <h1>You are signed in again</h1>
      <p>
        {form.hasFile
          ? 'Nothing you typed was lost. The file is not kept here: send what you typed, then choose the file again.'
          : 'Nothing you typed was lost. Send it now, and it is saved as if nothing had happened.'}
      </p>
      <form method="post" action={form.path} encType={form.hasFile ? 'multipart/form-data' : undefined}>
        {form.fields.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">Send what I typed</button>
      </form>
      <p>
        <a href={form.path}>Leave it and open the page anew</a>
      </p>
    </div>
  );
}
