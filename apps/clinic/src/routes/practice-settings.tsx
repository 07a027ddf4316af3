import { data, redirect } from 'react-router';
import { parseForm } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { practiceSettings, savePracticeSettings } from '../practice/practice-settings.server.ts';
import { PracticeSettingsForm } from '../practice/practice-settings-form.ts';
import { PracticeSettingsPage } from '../practice/practice-settings-page.tsx';
import { siteChanged } from '../site/served/changed.server.ts';
import type { Route } from './+types/practice-settings.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const settings = await ask(context, 'practice.see', practiceSettings);
  return { ...settings, isChanged: new URL(request.url).searchParams.has('changed') };
}

export async function action({ request, context }: Route.ActionArgs) {
  const parsed = parseForm(PracticeSettingsForm, await request.formData());
  if (!parsed.ok) return data(parsed.refusal, { status: 422 });
  const offersWhereDoesItHurt = parsed.value.whereDoesItHurt === 'on';
  await ask(context, 'practice.settings', async (tx) => {
    await savePracticeSettings(tx, { offersWhereDoesItHurt });
    await siteChanged(tx.db, tx.practiceId, 'practice');
  });
  return redirect('/staff/practice?changed', 303);
}

export default function PracticeSettingsRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <PracticeSettingsPage {...loaderData} refusal={Object.values(actionData?.errors ?? {})[0]} />;
}
