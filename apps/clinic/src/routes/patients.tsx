import { useActionData, useLoaderData } from 'react-router';
import { may } from '../database/permissions.ts';
import { typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { patientsPage, searchPatients } from '../patients/patients-page.server.ts';
import { PatientsPage } from '../patients/patients-page.tsx';
import type { Route } from './+types/patients.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { roles } = askingOf(context).actor;
  const facts = await ask(context, 'patients.find', patientsPage);
  return { ...facts, mayEdit: may(roles, 'patients.edit'), mayAsk: may(roles, 'voices.ask') };
}

export async function action({ request, context }: Route.ActionArgs) {
  const typed = typedValues(await request.formData());
  return ask(context, 'patients.find', (tx) => searchPatients(tx, typed));
}

export default function Patients() {
  const facts = useLoaderData<typeof loader>();
  const searched = useActionData<typeof action>();
  return <PatientsPage {...facts} searched={searched?.q.trim() ? searched : undefined} />;
}
