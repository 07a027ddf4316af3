import { redirect } from 'react-router';
import { readJson } from '../forms/form.ts';
import { ANSWERS_UNREADABLE, AnswersPut, savedResponse, saveScreen } from '../health/index.server.ts';
import { ask } from '../http/ask.ts';
import type { Route } from './+types/visit-screen-answers.ts';

/** Somebody opened the address by hand: the page is one step up. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/staff/visits/${params.visitId}/screen`);
}

/** Saves what is asked at a visit, as it is tapped. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const sent = AnswersPut.safeParse(await readJson(request));
  if (!sent.success) return Response.json({ message: ANSWERS_UNREADABLE }, { status: 422 });
  return savedResponse(await ask(context, 'record.write', (tx) => saveScreen(tx, params.visitId, sent.data.answers)));
}
