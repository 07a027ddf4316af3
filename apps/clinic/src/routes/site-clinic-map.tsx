import '../look/public/clinics.css';
import { data, redirect } from 'react-router';
import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { clinicMapFile, ownClinic, ownerClinic } from '../site/clinics/index.server.ts';
import { leftOutQuery } from '../site/clinics/index.ts';
import { OwnerClinicPage } from '../site/clinics/owner-clinic-page.tsx';
import { tabsFor } from '../site/staff/tabs-for.ts';
import type { Route } from './+types/site-clinic-map.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ params, context }: Route.LoaderArgs) {
  const clinic = await ask(context, 'site.places', async (tx) =>
    ownerClinic(await ownClinic(tx, params.clinicId ?? ''), tx.now),
  );
  return { clinic, saved: undefined, tabs: tabsFor(askingOf(context).actor.roles) };
}

/** A form with a file has an address of its own; refused, it is the clinic's page again. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const clinicId = params.clinicId ?? '';
  const form = await request.formData();
  const answer = await ask(context, 'site.places', (tx) => clinicMapFile(tx, clinicId, form));
  if (answer.kind === 'refused') return data(answer.refusal, { status: answer.status });
  const told = new URLSearchParams({ saved: 'file', ...leftOutQuery(answer.leftOut) });
  return redirect(`/staff/site/clinics/${clinicId}?${told}`, 303);
}

export default function SiteClinicMap({ loaderData, actionData }: Route.ComponentProps) {
  return <OwnerClinicPage {...loaderData} refusal={actionData} />;
}
