import { ask } from '../http/ask.ts';
import { notePdf, notePrint } from '../notes/index.server.ts';
import type { Route } from './+types/visit-note-pdf.ts';

/** The printed note. Set outside the transaction: it takes a while, and needs no rows by then. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { fileName, print } = await ask(context, 'record.read', (tx) => notePrint(tx, params.visitId));
  const pdf = await notePdf(print);
  return new Response(pdf, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(pdf.byteLength),
      'Content-Disposition': `inline; filename="${fileName}"`,
    },
  });
}
