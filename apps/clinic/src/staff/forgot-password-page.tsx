import type { FormRefusal } from '../forms/form.ts';
import { PlainField } from '../look/plain-field.tsx';

export type ForgotPasswordAnswer =
  | { readonly kind: 'refused'; readonly refusal: FormRefusal }
  | { readonly kind: 'asked'; readonly email: string; readonly sendsMail: boolean };

/** Asks for a link by mail. The answer is the same for every address. */
export function ForgotPasswordPage({ answer }: { answer: ForgotPasswordAnswer | undefined }) {
  if (answer?.kind === 'asked') return <Asked {...answer} />;
  return (
    <div className="plain-page">
      <title>Forgot your password</title>
      <h1>A new password</h1>
      <p>Type the e-mail you sign in with. A letter with a link comes to it; the link works for an hour, once.</p>
      <form method="post">
        <PlainField
          label="E-mail"
          name="email"
          type="email"
          autoComplete="username"
          value={answer?.refusal.values.email}
          error={answer?.refusal.errors.email}
          isFirstError={answer !== undefined}
        />
        <button type="submit">Send the link</button>
      </form>
      <p>
        <a href="/staff/sign-in">Back to sign-in</a>
      </p>
    </div>
  );
}

function Asked({ email, sendsMail }: { email: string; sendsMail: boolean }) {
  if (!sendsMail) return <NoMail />;
  return (
    <div className="plain-page">
      <title>Look into your mail</title>
      <h1>Look into your mail</h1>
      <p className="notice" role="status">
        If {email} belongs to somebody who works here, a letter with a link is on its way.
      </p>
      <p>
        Nothing there after a few minutes? Look into the folder for unwanted mail, or ask the owner of your practice to
        make you a link. No more than a few letters a day go to one address.
      </p>
      <p>
        <a href="/staff/sign-in">Back to sign-in</a>
      </p>
    </div>
  );
}

/** The letter was laid into the program's data folder: whoever runs it reads it there, nobody else. */
function NoMail() {
  return (
    <div className="plain-page">
      <title>No mail is sent here</title>
      <h1>No mail is sent here yet</h1>
      <p className="notice" role="status">
        This practice has no mail server, so no letter can come. Ask its owner: on the page “Team” she makes a link for
        a new password and hands it to you.
      </p>
      <p>
        <a href="/staff/sign-in">Back to sign-in</a>
      </p>
    </div>
  );
}
