import { data, redirect } from 'react-router';
import { parseForm, withoutPasswords } from '../forms/form.ts';
import { doorOf } from '../http/door-context.ts';
import { NewPasswordForm } from '../staff/new-password-form.ts';
import { NewPasswordPage } from '../staff/new-password-page.tsx';
import type { Route } from './+types/new-password.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  const isOpen = await doorOf(context).services.signIn.isResetOpen(params.token);
  return data({ isOpen }, { status: isOpen ? 200 : 404 });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const parsed = parseForm(NewPasswordForm, await request.formData());
  if (!parsed.ok) return data(withoutPasswords(parsed.refusal), { status: 422 });
  const done = await doorOf(context).services.signIn.reset(params.token, parsed.value.password);
  if (done) return redirect('/staff/sign-in?after=new-password', 303);
  // The loader runs after this and finds the link used: the page says so.
  return data(undefined, { status: 404 });
}

export default function NewPassword({ loaderData, actionData }: Route.ComponentProps) {
  return <NewPasswordPage isOpen={loaderData.isOpen} refusal={actionData} />;
}
