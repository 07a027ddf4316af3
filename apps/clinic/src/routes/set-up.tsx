import { data, type RouterContextProvider, redirect } from 'react-router';
import { parseForm, withoutPasswords } from '../forms/form.ts';
import { doorOf } from '../http/door-context.ts';
import { allTimeZones } from '../practice/time-zones.ts';
import { isSetUpOpen, setUpPractice } from '../set-up/set-up.ts';
import { SetUpForm } from '../set-up/set-up-form.ts';
import { SetUpPage } from '../set-up/set-up-page.tsx';
import type { Route } from './+types/set-up.ts';

const CLOSED =
  'This set-up link does not work. It is good for one practice, and only until the program is started anew: the newest one stands where the program was started. If your practice is set up already, sign in.';

async function requireOpen(context: Pick<RouterContextProvider, 'get'>, token: string): Promise<void> {
  if (!(await isSetUpOpen(doorOf(context).services, token))) throw data(CLOSED, { status: 404 });
}

export async function loader({ params, context }: Route.LoaderArgs) {
  await requireOpen(context, params.token);
  return { timeZones: allTimeZones() };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  await requireOpen(context, params.token);
  const parsed = parseForm(SetUpForm, await request.formData());
  if (!parsed.ok) return data(withoutPasswords(parsed.refusal), { status: 422 });
  const made = await setUpPractice(doorOf(context).services, params.token, parsed.value);
  if (!made) throw data(CLOSED, { status: 404 });
  return redirect('/staff/sign-in?after=set-up', 303);
}

export default function SetUp({ loaderData, actionData }: Route.ComponentProps) {
  return <SetUpPage timeZones={loaderData.timeZones} refusal={actionData} />;
}
