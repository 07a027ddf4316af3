import { redirect } from 'react-router';
import { readJson } from '../forms/form.ts';
import { ANSWERS_UNREADABLE, AnswersPut, savedResponse, saveHistory } from '../health/index.server.ts';
import { ask } from '../http/ask.ts';
import type { Route } from './+types/patient-health-answers.ts';

/** Somebody opened the address by hand: the page is one step up. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/staff/patients/${params.patientId}/health`);
}

/** Saves a patient's health history, as it is tapped. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const sent = AnswersPut.safeParse(await readJson(request));
  if (!sent.success) return Response.json({ message: ANSWERS_UNREADABLE }, { status: 422 });
  return savedResponse(
    await ask(context, 'record.write', (tx) => saveHistory(tx, params.patientId, sent.data.answers)),
  );
}
