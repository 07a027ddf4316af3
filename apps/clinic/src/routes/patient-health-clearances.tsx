import { data, redirect } from 'react-router';
import { HealthPage } from '../health/health-page.tsx';
import { addClearance, healthPageView } from '../health/index.server.ts';
import { ask } from '../http/ask.ts';
import type { Route } from './+types/patient-health-clearances.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'record.read', (tx) => healthPageView(tx, params.patientId, null));
}

/** A clearance with its document; refused, the page comes again with what was typed. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const done = await ask(context, 'record.write', (tx) => addClearance(tx, params.patientId, form));
  if (done.kind === 'refused') return data(done.refusal, { status: 422 });
  return redirect(`/staff/patients/${params.patientId}/health#clearances`, 303);
}

export default function PatientHealthClearances({ loaderData, actionData }: Route.ComponentProps) {
  return <HealthPage view={loaderData} answer={actionData && { kind: 'clearance', refusal: actionData }} />;
}
