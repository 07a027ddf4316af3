import { redirect } from 'react-router';
import { readJson } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { PairPutBody, putPair } from '../needling/index.server.ts';
import type { Route } from './+types/visit-needling-pair.ts';

/** Somebody opened the address by hand: the page is one step up. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/staff/visits/${params.visitId}/needling`);
}

const STATUS = { saved: 200, stale: 409, refused: 422, closed: 422 } as const;

/** The needling page stores one pair of needles by itself; answers are JSON. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const body = PairPutBody.safeParse(await readJson(request));
  if (!body.success) {
    return Response.json({ kind: 'closed', sentence: 'What was sent could not be read.' }, { status: 422 });
  }
  const answer = await ask(context, 'record.write', (tx) => putPair(tx, params.visitId, body.data));
  return Response.json(answer, { status: STATUS[answer.kind] });
}
