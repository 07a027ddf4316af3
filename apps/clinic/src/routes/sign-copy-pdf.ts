import { redirect } from 'react-router';
import { consentFileName, noteDownload, signerCopy, ticketOf } from '../consents/index.server.ts';
import { doorOf, practiceOf } from '../http/door-context.ts';
import type { Route } from './+types/sign-copy-pdf.ts';

/** The signer's copy, on the device that signed and for as long as its ticket is good. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { services, requestId, now, address } = doorOf(context);
  const { database, secret } = services;
  const practiceId = practiceOf(context).id;
  const asking = { database, secret, requestId, now, address, practiceId, ticket: ticketOf(request) };
  const pdf = await signerCopy(asking);
  if (!pdf) return redirect('/sign');
  await noteDownload(asking);
  return new Response(pdf, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(pdf.byteLength),
      'Content-Disposition': `attachment; filename="${consentFileName(now.toZonedDateTimeISO('UTC').toPlainDate())}"`,
    },
  });
}
