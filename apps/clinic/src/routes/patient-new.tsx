import { data, redirect } from 'react-router';
import { typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { sendNewForm } from '../patients/new-form.server.ts';
import { NewPatientPage } from '../patients/new-patient-page.tsx';
import { EMPTY_PATIENT } from '../patients/patient-fields.ts';
import { practiceDay } from '../patients/practice-day.server.ts';
import type { Route } from './+types/patient-new.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { today } = await ask(context, 'patients.edit', practiceDay);
  return { today: today.toString() };
}

const STATUS = { begun: 200, refused: 422, 'likely-duplicates': 409 } as const;

export async function action({ request, context }: Route.ActionArgs) {
  const typed = typedValues(await request.formData());
  const answer = await ask(context, 'patients.edit', (tx) => sendNewForm(tx, typed));
  if (answer.kind === 'added') throw redirect(`/staff/patients/${answer.patientId}`, 303);
  return data(answer, { status: STATUS[answer.kind] });
}

const NOTHING = {} as const;

export default function PatientNew({ loaderData, actionData }: Route.ComponentProps) {
  const refusal = actionData?.kind === 'refused' ? actionData.refusal : undefined;
  const values = refusal?.values ?? (actionData && 'values' in actionData ? actionData.values : EMPTY_PATIENT);
  return (
    <NewPatientPage
      today={loaderData.today}
      values={values}
      errors={refusal?.errors ?? NOTHING}
      duplicates={actionData?.kind === 'likely-duplicates' ? actionData.found : []}
    />
  );
}
