import { z } from 'zod';
import { readJson } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { RETEST_SIGNED_SENTENCE, readRetest, saveRetest } from '../retest/index.server.ts';
import type { Route } from './+types/visit-measures.ts';

const Sent = z.object({ rowVersion: z.number().int().min(0), measures: z.unknown() });

/** What was measured at a visit, as JSON. */
export async function loader({ params, context }: Route.LoaderArgs) {
  return Response.json(await ask(context, 'record.read', (tx) => readRetest(tx, params.visitId)));
}

/** Saves what is measured, as it is typed. Answers JSON; the page keeps what could not be saved. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const sent = Sent.safeParse(await readJson(request));
  if (!sent.success) {
    const message = 'Send JSON with the "measures" and the "rowVersion" they were made on (0 for a first one).';
    return Response.json({ message }, { status: 422 });
  }
  const answer = await ask(context, 'record.write', (tx) =>
    saveRetest(tx, params.visitId, sent.data.measures, sent.data.rowVersion),
  );
  switch (answer.kind) {
    case 'saved':
      return Response.json({ rowVersion: answer.rowVersion });
    case 'refused':
      return Response.json({ message: answer.sentence }, { status: 422 });
    case 'signed':
      return Response.json({ message: RETEST_SIGNED_SENTENCE }, { status: 423 });
    case 'stale':
      return Response.json(answer.theirs, { status: 409 });
  }
}
