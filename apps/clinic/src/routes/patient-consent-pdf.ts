import { data } from 'react-router';
import { consentFileName, consentPdf } from '../consents/index.server.ts';
import { ask } from '../http/ask.ts';
import { doorOf } from '../http/door-context.ts';
import { requirePatient } from '../patients/index.server.ts';
import type { Route } from './+types/patient-consent-pdf.ts';

/** The print of a signed consent, as it is kept. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { patientId, consentId } = params;
  const pdf = await consentPdf(
    (work) =>
      ask(context, 'record.read', async (tx) => {
        await requirePatient(tx, patientId, 'record.read');
        return work(tx);
      }),
    patientId,
    consentId,
  );
  if (!pdf) throw data('There is no such consent of this patient.', { status: 404 });
  const name = consentFileName(doorOf(context).now.toZonedDateTimeISO('UTC').toPlainDate());
  return new Response(pdf, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(pdf.byteLength),
      'Content-Disposition': `inline; filename="${name}"`,
    },
  });
}
