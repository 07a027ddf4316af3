import { redirect } from 'react-router';
import { z } from 'zod';
import { parseForm } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { setArchived } from '../patients/index.server.ts';
import type { Route } from './+types/patient-archive.ts';

const ArchiveForm = z.object({ intent: z.enum(['archive', 'restore']) });

export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/staff/patients/${params.patientId}`);
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const parsed = parseForm(ArchiveForm, await request.formData());
  if (parsed.ok) {
    const isArchived = parsed.value.intent === 'archive';
    await ask(context, 'patients.archive', (tx) => setArchived(tx, params.patientId, isArchived));
  }
  return redirect(`/staff/patients/${params.patientId}`, 303);
}
