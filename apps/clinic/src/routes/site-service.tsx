import { data, redirect } from 'react-router';
import { parseForm, typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { editedService, saveService } from '../site/services/index.server.ts';
import { EditServicePage } from '../site/services/owner-services-page.tsx';
import { ServiceForm } from '../site/services/service-form.ts';
import { tabsFor } from '../site/staff/tabs-for.ts';
import type { Route } from './+types/site-service.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ params, context }: Route.LoaderArgs) {
  const edited = await ask(context, 'site.places', (tx) => editedService(tx, params.serviceId ?? ''));
  return { ...edited, tabs: tabsFor(askingOf(context).actor.roles) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await request.formData();
  const parsed = parseForm(ServiceForm, form);
  if (!parsed.ok) return data(parsed.refusal, { status: 422 });
  const answer = await ask(context, 'site.places', (tx) => saveService(tx, params.serviceId ?? '', parsed.value));
  if (answer === 'saved') return redirect('/staff/site/services', 303);
  const sentence =
    'Somebody else saved another version meanwhile. What you typed stands below; reload the page to see theirs.';
  return data({ values: typedValues(form), errors: { form: sentence } }, { status: 409 });
}

export default function SiteService({ loaderData, actionData }: Route.ComponentProps) {
  return <EditServicePage {...loaderData} refusal={actionData} />;
}
