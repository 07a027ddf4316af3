import { redirect } from 'react-router';
import { readJson } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { putTexts, TextsPutBody } from '../notes/index.server.ts';
import type { Route } from './+types/visit-note-draft.ts';

/** Somebody opened the address by hand: the page is one step up. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/staff/visits/${params.visitId}/note`);
}

const STATUS = { saved: 200, stale: 409, closed: 422 } as const;

/** The note page keeps its draft by itself; answers are JSON. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const body = TextsPutBody.safeParse(await readJson(request));
  if (!body.success) {
    const sentence = body.error.issues[0]?.message ?? 'What was sent could not be read.';
    return Response.json({ kind: 'closed', sentence }, { status: 422 });
  }
  const answer = await ask(context, 'record.write', (tx) => putTexts(tx, params.visitId, body.data));
  return Response.json(answer, { status: STATUS[answer.kind] });
}
