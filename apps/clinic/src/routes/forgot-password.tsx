import { data } from 'react-router';
import { z } from 'zod';
import { parseForm } from '../forms/form.ts';
import { doorOf } from '../http/door-context.ts';
import { EmailAddress } from '../staff/email-address.ts';
import { ForgotPasswordPage } from '../staff/forgot-password-page.tsx';
import type { Route } from './+types/forgot-password.ts';

const ForgotPasswordForm = z.object({ email: EmailAddress });

export async function action({ request, context }: Route.ActionArgs) {
  const { services, address, now, requestId } = doorOf(context);
  const parsed = parseForm(ForgotPasswordForm, await request.formData());
  if (!parsed.ok) return data({ kind: 'refused' as const, refusal: parsed.refusal }, { status: 422 });
  const { email } = parsed.value;
  // Nobody waits for the letter: how long it takes would tell whether the e-mail is known.
  services.signIn
    .askReset(email, address, now)
    .catch((error: unknown) =>
      services.log.error({ requestId, kind: error instanceof Error ? error.name : 'unknown' }, 'no reset letter sent'),
    );
  return data({ kind: 'asked' as const, email, sendsMail: services.settings.mailUrl !== undefined });
}

export default function ForgotPassword({ actionData }: Route.ComponentProps) {
  return <ForgotPasswordPage answer={actionData} />;
}
