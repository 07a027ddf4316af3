import { clearanceDocument } from '../health/index.server.ts';
import { ask } from '../http/ask.ts';
import type { Route } from './+types/patient-health-document.ts';

/** A document that came from outside: saved by the browser and not opened in it, whatever it holds. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { content, mediaType, fileName } = await ask(context, 'record.read', (tx) =>
    clearanceDocument(tx, params.patientId, params.documentId),
  );
  return new Response(content, {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(content.byteLength),
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
