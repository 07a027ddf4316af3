import { data, redirect } from 'react-router';
import { z } from 'zod';
import { may } from '../database/permissions.ts';
import { parseForm } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { openPatient } from '../patients/index.server.ts';
import { nameWords } from '../patients/index.ts';
import { isChoice, startVisit, startVisitView } from '../scheduling/index.server.ts';
import { StartVisitPage } from '../scheduling/start-visit-page.tsx';
import type { Route } from './+types/patient-visits.ts';

const choice = z.string().default('').refine(isChoice, { error: 'Choose from the list.' });
const StartForm = z.object({
  clinicianId: choice,
  clinicId: choice,
  reason: z.string().trim().max(200, { error: 'Say it in 200 characters at most.' }).default(''),
  overlapReason: z.string().trim().max(300, { error: 'Say it in 300 characters at most.' }).default(''),
});

export function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'visits.start', async (tx) => ({
    patientName: nameWords(await openPatient(tx, params.patientId, 'visits.start')),
    view: await startVisitView(tx),
  }));
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const { patientId } = params;
  const form = await request.formData();
  const parsed = parseForm(StartForm, form);
  if (!parsed.ok) return data({ ...parsed.refusal, busy: undefined }, { status: 422 });
  const started = await ask(context, 'visits.start', (tx) => startVisit(tx, { patientId, ...parsed.value }));
  if (started.kind === 'started') {
    const readsRecord = may(askingOf(context).actor.roles, 'record.read');
    return redirect(readsRecord ? `/staff/visits/${started.visitId}` : `/staff/patients/${patientId}`, 303);
  }
  const values = parsed.value;
  if (started.kind === 'refused') {
    return data({ values, errors: { [started.field]: started.sentence }, busy: undefined }, { status: 422 });
  }
  const busy = `${started.clinicianName} has another visit until ${started.until}. Choose another clinician, or say below why the two may overlap.`;
  const { clinicianId, clinicId } = started;
  return data({ values: { ...values, clinicianId, clinicId }, errors: {}, busy }, { status: 409 });
}

export default function PatientVisits({ params, loaderData, actionData }: Route.ComponentProps) {
  return <StartVisitPage patientId={params.patientId} {...loaderData} answer={actionData} />;
}

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';
