import { redirect } from 'react-router';
import { ask } from '../http/ask.ts';
import { typedValues } from '../http/form.ts';
import { setArchived } from '../patients/save-patient.server.ts';
import type { Route } from './+types/patient-archive.ts';

/** Somebody opened the address by hand. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/staff/patients/${params.patientId}`);
}

/** Archives, or brings back; the list of patients offers the undo. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const { patientId } = params;
  const back = typedValues(await request.formData()).intent === 'restore';
  await ask(context, 'patients.archive', (tx) => setArchived(tx, patientId, !back));
  return redirect(back ? `/staff/patients/${patientId}` : `/staff/patients?archived=${patientId}`, 303);
}
