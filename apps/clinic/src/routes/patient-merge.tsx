import { data, redirect } from 'react-router';
import { typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { findOther, mergeFacts, sendMergeForm } from '../patients/merge-form.server.ts';
import { MergePage } from '../patients/merge-page.tsx';
import type { Route } from './+types/patient-merge.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ params, request, context }: Route.LoaderArgs) {
  const other = new URL(request.url).searchParams.get('with');
  return ask(context, 'patients.merge', (tx) => mergeFacts(tx, params.patientId, other));
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const typed = typedValues(await request.formData());
  if (typed.intent !== 'merge') {
    const found = await ask(context, 'patients.merge', (tx) => findOther(tx, params.patientId, typed));
    return data({ kind: 'found' as const, found });
  }
  const answer = await ask(context, 'patients.merge', (tx) => sendMergeForm(tx, params.patientId, typed));
  if (answer.kind === 'merged') throw redirect(`/staff/patients/${answer.keptId}`, 303);
  return data(answer, { status: answer.kind === 'stale' ? 409 : 422 });
}

export default function PatientMerge({ loaderData, actionData }: Route.ComponentProps) {
  const found = actionData?.kind === 'found' ? actionData.found : undefined;
  const refusal = actionData?.kind === 'found' ? undefined : actionData;
  return <MergePage facts={loaderData} found={found} refusal={refusal} />;
}
