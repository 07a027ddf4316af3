import { data, redirect } from 'react-router';
import { typedValues } from '../forms/form.ts';
import { HealthPage } from '../health/health-page.tsx';
import { healthForm, healthPageView } from '../health/index.server.ts';
import { ask } from '../http/ask.ts';
import type { Route } from './+types/patient-health.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ params, request, context }: Route.LoaderArgs) {
  const visitId = new URL(request.url).searchParams.get('visit');
  return ask(context, 'record.read', (tx) => healthPageView(tx, params.patientId, visitId));
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const typed = typedValues(await request.formData());
  const done = await ask(context, 'record.write', (tx) => healthForm(tx, params.patientId, typed));
  if (done.kind === 'answer') return data(done.answer, { status: done.status });
  return redirect(`/staff/patients/${params.patientId}/health#${done.anchor}`, 303);
}

export default function PatientHealth({ loaderData, actionData }: Route.ComponentProps) {
  return <HealthPage view={loaderData} answer={actionData} />;
}
