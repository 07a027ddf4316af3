import { data, redirect } from 'react-router';
import { parseForm, withoutPasswords } from '../forms/form.ts';
import { doorOf, practiceOf } from '../http/door-context.ts';
import { acceptInvitation, invitationState } from '../staff/accept-invitation.server.ts';
import { InvitationPage } from '../staff/invitation-page.tsx';
import { JoinAsKnown, JoinAsNew } from '../staff/join-form.ts';
import type { Route } from './+types/invitation.ts';

type Context = Route.LoaderArgs['context'];

function asking(context: Context) {
  const { services, now } = doorOf(context);
  const { database, signIn } = services;
  return { database, signIn, practiceId: practiceOf(context).id, now };
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const invitation = await invitationState(asking(context), params.token);
  const practiceName = practiceOf(context).name;
  return data({ practiceName, invitation }, { status: invitation.kind === 'open' ? 200 : 404 });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { address, requestId } = doorOf(context);
  const state = await invitationState(asking(context), params.token);
  // The loader runs after this and finds the invitation closed as well: the page says why.
  if (state.kind === 'closed') return data(undefined, { status: 404 });
  const form = await request.formData();
  const parsed = state.isKnown ? parseForm(JoinAsKnown, form) : parseForm(JoinAsNew, form);
  if (!parsed.ok) return data(withoutPasswords(parsed.refusal), { status: 422 });
  const { displayName, password } = parsed.value;
  const refused = (errors: Readonly<Record<string, string>>, status: number) =>
    data({ values: { displayName }, errors }, { status });
  const answer = await acceptInvitation(asking(context), params.token, { displayName, password, address, requestId });
  if (answer.kind === 'closed') return data(undefined, { status: 404 });
  if (answer.kind === 'wait') {
    return refused({ form: `Too many tries did not fit. Wait ${answer.minutes} minutes and try again.` }, 429);
  }
  if (answer.kind === 'wrong-password') return refused({ password: 'This is not the password you sign in with.' }, 422);
  const headers = new Headers();
  for (const cookie of answer.cookies) headers.append('Set-Cookie', cookie);
  return redirect('/staff', { status: 303, headers });
}

export default function Invitation({ loaderData, actionData }: Route.ComponentProps) {
  return <InvitationPage {...loaderData} refusal={actionData} />;
}
