import { z } from 'zod';
import { eventsView, recordEvent } from '../adverse-events/index.server.ts';
import { readJson } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import type { Route } from './+types/visit-event-record.ts';

/** What the form of an event holds, by field name. */
const Sent = z.record(z.string().max(60), z.string().max(10_000));

/** The events of a visit as a page that stands asks for them anew. */
export async function loader({ params, context }: Route.LoaderArgs) {
  return Response.json(await ask(context, 'record.read', (tx) => eventsView(tx, params.visitId)));
}

const STATUS = { saved: 200, refused: 422, stale: 409 } as const;

/** Records one event, or a correction of it; answers are JSON. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const sent = Sent.safeParse(await readJson(request));
  if (!sent.success) {
    const errors = { form: 'What was sent could not be read. Send the fields of the form as JSON, each a text.' };
    return Response.json({ kind: 'refused', errors }, { status: 422 });
  }
  const answer = await ask(context, 'record.write', (tx) => recordEvent(tx, params.visitId, sent.data));
  return Response.json(answer, { status: STATUS[answer.kind] });
}
