import { data, redirect } from 'react-router';
import { ownStanding } from '../credentials/index.server.ts';
import { OwnCredentials } from '../credentials/member-credentials.tsx';
import { parseForm, withoutPasswords } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { askingOf, doorOf, practiceOf } from '../http/door-context.ts';
import { AccountPage } from '../staff/account-page.tsx';
import { ChangePasswordForm } from '../staff/change-password-form.ts';
import { ownAccount } from '../staff/own-account.server.ts';
import type { Route } from './+types/account.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { account, standings } = await ask(context, 'account.own', async (tx) => ({
    account: await ownAccount(tx),
    standings: await ownStanding(tx),
  }));
  const isChanged = new URL(request.url).searchParams.has('changed');
  return { practiceName: practiceOf(context).name, account, standings, isChanged };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { services, address, now } = doorOf(context);
  const { userId } = askingOf(context).actor;
  const parsed = parseForm(ChangePasswordForm, await request.formData());
  if (!parsed.ok) return data(withoutPasswords(parsed.refusal), { status: 422 });
  const { presentPassword, newPassword } = parsed.value;
  const from = { userId, address, now };
  const answer = await services.signIn.changePassword(request.headers, presentPassword, newPassword, from);
  if (answer.kind === 'wait') {
    const sentence = `Too many tries did not fit. Wait ${answer.minutes} minutes and try again.`;
    return data({ values: {}, errors: { form: sentence } }, { status: 429 });
  }
  if (answer.kind === 'wrong') {
    const sentence = 'This is not your present password. Nothing was changed.';
    return data({ values: {}, errors: { presentPassword: sentence } }, { status: 422 });
  }
  const headers = new Headers();
  for (const cookie of answer.cookies) headers.append('Set-Cookie', cookie);
  return redirect('/staff/account?changed', { status: 303, headers });
}

export default function Account({ loaderData, actionData }: Route.ComponentProps) {
  const { standings, ...account } = loaderData;
  return (
    <AccountPage {...account} refusal={actionData}>
      <OwnCredentials standings={standings} />
    </AccountPage>
  );
}
