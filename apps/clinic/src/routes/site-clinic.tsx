import '../look/public/clinics.css';
import { data, redirect } from 'react-router';
import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { clinicForm, ownClinic, ownerClinic } from '../site/clinics/index.server.ts';
import { leftOutIn } from '../site/clinics/index.ts';
import { OwnerClinicPage } from '../site/clinics/owner-clinic-page.tsx';
import { tabsFor } from '../site/staff/tabs-for.ts';
import type { Route } from './+types/site-clinic.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const clinic = await ask(context, 'site.places', async (tx) =>
    ownerClinic(await ownClinic(tx, params.clinicId ?? ''), tx.now),
  );
  const query = new URL(request.url).searchParams;
  const saved = query.get('saved') ?? undefined;
  return { clinic, saved, leftOut: leftOutIn(query), tabs: tabsFor(askingOf(context).actor.roles) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const clinicId = params.clinicId ?? '';
  const form = await request.formData();
  const answer = await ask(context, 'site.places', (tx) => clinicForm(tx, clinicId, form));
  if (answer.kind === 'refused') return data(answer.refusal, { status: answer.status });
  return redirect(`/staff/site/clinics/${clinicId}?saved=${answer.what}`, 303);
}

export default function SiteClinic({ loaderData, actionData }: Route.ComponentProps) {
  return <OwnerClinicPage {...loaderData} refusal={actionData} />;
}
