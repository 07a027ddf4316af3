import { data, redirect } from 'react-router';
import { parseForm, typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { SettingsForm } from '../site/articles/writing/article-forms.ts';
import { changeSettings } from '../site/articles/writing/settings.server.ts';
import { SettingsPage } from '../site/articles/writing/settings-page.tsx';
import { settingsView } from '../site/articles/writing/settings-view.server.ts';
import type { Route } from './+types/site-article-settings.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const view = await ask(context, 'site.write', (tx) => settingsView(tx, params.articleId));
  const isSaved = new URL(request.url).searchParams.has('saved');
  return { view, isSaved };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const parsed = parseForm(SettingsForm, form);
  if (!parsed.ok) return data(parsed.refusal, { status: 422 });
  const answer = await ask(context, 'site.write', (tx) => changeSettings(tx, params.articleId, parsed.value));
  if (answer.kind === 'saved') return redirect(`/staff/site/articles/${params.articleId}/settings?saved`, 303);
  return data({ values: typedValues(form), errors: { [answer.field]: answer.message } }, { status: 422 });
}

export default function SiteArticleSettings({ loaderData, actionData }: Route.ComponentProps) {
  return <SettingsPage {...loaderData} refusal={actionData} />;
}
