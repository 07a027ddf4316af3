import { data, redirect } from 'react-router';
import { z } from 'zod';
import { parseForm } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { endShare, sharePatient } from '../patients/index.server.ts';
import type { Route } from './+types/patient-share.ts';

const ShareForm = z.object({ studentId: z.string(), intent: z.enum(['share', 'end']) });

export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/staff/patients/${params.patientId}`);
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const parsed = parseForm(ShareForm, await request.formData());
  if (!parsed.ok) throw data('Choose a student of this practice.', { status: 422 });
  const { studentId, intent } = parsed.value;
  const change = intent === 'share' ? sharePatient : endShare;
  const shared = await ask(context, 'record.share', (tx) => change(tx, params.patientId, studentId));
  if (shared.kind === 'refused') throw data(shared.sentence, { status: 422 });
  return redirect(`/staff/patients/${params.patientId}#students`, 303);
}
