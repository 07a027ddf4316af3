import { data, redirect } from 'react-router';
import { typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { editFacts, sendEditForm, typedTexts } from '../patients/edit-form.server.ts';
import { EditPatientPage } from '../patients/edit-patient-page.tsx';
import type { Route } from './+types/patient-edit.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ params, context }: Route.LoaderArgs) {
  const facts = await ask(context, 'patients.edit', (tx) => editFacts(tx, params.patientId));
  // A merged record is a pointer: its page says where it went.
  if (facts.mergedInto !== null) throw redirect(`/staff/patients/${facts.patientId}`);
  return facts;
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const typed = typedValues(await request.formData());
  const answer = await ask(context, 'patients.edit', (tx) => sendEditForm(tx, params.patientId, typed));
  if (answer.kind === 'saved') throw redirect(`/staff/patients/${params.patientId}`, 303);
  if (answer.kind === 'stale') return data(answer, { status: 409 });
  return data({ ...answer, values: typedTexts(answer.refusal.values) }, { status: 422 });
}

const NOTHING = {} as const;

export default function PatientEdit({ loaderData, actionData }: Route.ComponentProps) {
  const refused = actionData?.kind === 'refused' ? actionData : undefined;
  return (
    <EditPatientPage
      {...loaderData}
      opened={refused?.opened ?? loaderData.values}
      values={refused?.values ?? loaderData.values}
      rowVersion={refused?.rowVersion ?? loaderData.rowVersion}
      errors={refused?.refusal.errors ?? NOTHING}
      stale={actionData?.kind === 'stale' ? actionData.stale : undefined}
    />
  );
}
