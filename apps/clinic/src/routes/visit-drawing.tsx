import { z } from 'zod';
import { readJson } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { SIGNED_SENTENCE, saveDrawing } from '../intake/save-drawing.server.ts';
import { readDrawing } from '../intake/stored-drawing.server.ts';
import type { Route } from './+types/visit-drawing.ts';

const Sent = z.object({ rowVersion: z.number().int().min(0), drawing: z.unknown() });

/** The drawing of a visit as JSON: what "Export drawing" gives and `rank --drawing` takes. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const drawing = await ask(context, 'record.read', (tx) => readDrawing(tx, params.visitId));
  return Response.json(drawing, {
    headers: { 'Content-Disposition': 'attachment; filename="pain-drawing.json"' },
  });
}

/** Saves what is drawn, as it is drawn. Answers JSON; the page keeps what could not be saved. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const sent = Sent.safeParse(await readJson(request));
  if (!sent.success) {
    const message = 'Send JSON with the drawing and the "rowVersion" it was drawn on (0 for a first drawing).';
    return Response.json({ field: '', message, nearest: [] }, { status: 422 });
  }
  const answer = await ask(context, 'record.write', (tx) =>
    saveDrawing(tx, params.visitId, sent.data.drawing, sent.data.rowVersion),
  );
  switch (answer.kind) {
    case 'saved':
      return Response.json({ rowVersion: answer.rowVersion, trimmed: answer.trimmed });
    case 'refused':
      return Response.json(answer.refusal, { status: 422 });
    case 'signed':
      return Response.json({ message: SIGNED_SENTENCE }, { status: 423 });
    case 'stale': {
      const { drawing, rowVersion, drawnBy: savedBy, updatedAt } = answer.theirs;
      return Response.json({ drawing, rowVersion, savedBy, updatedAt: updatedAt.toString() }, { status: 409 });
    }
  }
}
