import { z } from 'zod';
import { readJson } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { FINDINGS_SIGNED_SENTENCE, readExamination, saveExamination } from '../intake/index.server.ts';
import type { Route } from './+types/visit-findings.ts';

const Sent = z.object({ rowVersion: z.number().int().min(0), examination: z.unknown() });

/** What was found at a visit as JSON: complaint, features and findings as `rank` takes them. */
export async function loader({ params, context }: Route.LoaderArgs) {
  return Response.json(await ask(context, 'record.read', (tx) => readExamination(tx, params.visitId)));
}

/** Saves what is found, as it is tapped. Answers JSON; the page keeps what could not be saved. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const sent = Sent.safeParse(await readJson(request));
  if (!sent.success) {
    const message = 'Send JSON with the "examination" and the "rowVersion" it was made on (0 for a first one).';
    return Response.json({ field: '', message, nearest: [] }, { status: 422 });
  }
  const answer = await ask(context, 'record.write', (tx) =>
    saveExamination(tx, params.visitId, sent.data.examination, sent.data.rowVersion),
  );
  switch (answer.kind) {
    case 'saved':
      return Response.json({ rowVersion: answer.rowVersion });
    case 'refused':
      return Response.json(answer.refusal, { status: 422 });
    case 'signed':
      return Response.json({ message: FINDINGS_SIGNED_SENTENCE }, { status: 423 });
    case 'stale':
      return Response.json(answer.theirs, { status: 409 });
  }
}
