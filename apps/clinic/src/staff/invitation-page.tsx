import type { FormRefusal } from '../forms/form.ts';
import { PlainField } from '../look/plain-field.tsx';
import type { InvitationState, OpenInvitation, WhyClosed } from './accept-invitation.server.ts';
import { SHORTEST_PASSWORD } from './passwords.ts';
import { roleNames } from './roles.ts';

type InvitationPageProps = {
  readonly practiceName: string;
  readonly invitation: InvitationState;
  readonly refusal: FormRefusal | undefined;
};

/** Where an invited person joins a practice. */
export function InvitationPage({ practiceName, invitation, refusal }: InvitationPageProps) {
  if (invitation.kind === 'closed') return <Closed practiceName={practiceName} why={invitation.why} />;
  return (
    <div className="plain-page">
      <title>{`Join ${practiceName}`}</title>
      <h1>Join {practiceName}</h1>
      <p>{practiceName} invites you to its team.</p>
      <dl>
        <dt>E-mail</dt>
        <dd>{invitation.email}</dd>
        <dt>{invitation.roles.length === 1 ? 'Role' : 'Roles'}</dt>
        <dd>{roleNames(invitation.roles)}</dd>
        {invitation.credentials !== '' && (
          <>
            <dt>Credentials</dt>
            <dd>{invitation.credentials}</dd>
          </>
        )}
      </dl>
      {refusal?.errors.form && (
        <p className="refusal" role="alert">
          {refusal.errors.form}
        </p>
      )}
      <JoinForm invitation={invitation} refusal={refusal} />
    </div>
  );
}

function JoinForm({ invitation, refusal }: { invitation: OpenInvitation; refusal: FormRefusal | undefined }) {
  const errors = refusal?.errors ?? {};
  const first = Object.keys(errors)[0];
  return (
    <form method="post">
      <PlainField
        label="Your name"
        hint="As patients and colleagues know you."
        name="displayName"
        autoComplete="name"
        value={refusal?.values.displayName ?? invitation.displayName}
        error={errors.displayName}
        isFirstError={first === 'displayName'}
      />
      {/* Password keepers look for the name that the password belongs to. */}
      <input type="hidden" name="email" autoComplete="username" value={invitation.email} />
      {invitation.isKnown ? (
        <>
          <PlainField
            label="Your password"
            hint="You sign in with this e-mail already: use the same password here."
            name="password"
            type="password"
            autoComplete="current-password"
            error={errors.password}
            isFirstError={first === 'password'}
          />
          <p>
            <a href="/staff/forgot-password">Forgot it?</a> Set a new one, then open this link again.
          </p>
        </>
      ) : (
        <>
          <PlainField
            label="Choose a password"
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
        </>
      )}
      <button type="submit">Join the team</button>
    </form>
  );
}

const CLOSED: Record<WhyClosed, string> = {
  unknown: 'Check that the whole link is in the address bar: letters break long ones in two.',
  accepted: 'It was used already: an invitation works once. If it was you, sign in.',
  revoked: 'The practice took it back, or sent you a newer one.',
  expired: 'It was good for seven days. Ask the owner of the practice for another one.',
};

function Closed({ practiceName, why }: { practiceName: string; why: WhyClosed }) {
  return (
    <div className="plain-page">
      <title>This invitation does not work</title>
      <h1>This invitation to {practiceName} does not work</h1>
      <p>{CLOSED[why]}</p>
      <p>
        <a href="/staff/sign-in">Sign in</a>
      </p>
    </div>
  );
}
