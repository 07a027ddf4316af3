import { data, redirect } from 'react-router';
import { ChargeSettingsPage } from '../charges/charge-settings-page.tsx';
import { ChargeSettingsForm, chargeSettingsForm, chargeSettingsView } from '../charges/index.server.ts';
import { parseForm } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import type { Route } from './+types/charge-settings.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const view = await ask(context, 'charges.settings', chargeSettingsView);
  return { view, isChanged: new URL(request.url).searchParams.has('changed') };
}

export async function action({ request, context }: Route.ActionArgs) {
  const parsed = parseForm(ChargeSettingsForm, await request.formData());
  if (!parsed.ok) return data(parsed.refusal, { status: 422 });
  await ask(context, 'charges.settings', (tx) => chargeSettingsForm(tx, parsed.value));
  return redirect('/staff/practice/charges?changed', 303);
}

export default function ChargeSettings({ loaderData, actionData }: Route.ComponentProps) {
  return <ChargeSettingsPage {...loaderData} refusal={actionData} />;
}
