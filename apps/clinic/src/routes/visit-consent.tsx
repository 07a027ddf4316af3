import { data, redirect } from 'react-router';
import { ticketCookie, visitConsentForm, visitConsentView } from '../consents/index.server.ts';
import { VisitConsentPage } from '../consents/visit-consent-page.tsx';
import { typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { doorOf } from '../http/door-context.ts';
import type { Route } from './+types/visit-consent.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'record.read', (tx) => visitConsentView(tx, params.visitId));
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const { services } = doorOf(context);
  const typed = typedValues(await request.formData());
  const done = await ask(context, 'record.write', (tx) => visitConsentForm(tx, params.visitId, typed, services.secret));
  switch (done.kind) {
    case 'done':
      return redirect(`/staff/visits/${params.visitId}/consent`, 303);
    case 'answer':
      return data(done.answer, { status: done.answer.kind === 'refused' ? 422 : 200 });
    case 'handed-over': {
      // Nobody of the staff is signed in on the tablet while it is in other hands. What a page kept on it that was not
      // sent yet stays, for the next sign-in: no page shows it before.
      const isSecure = services.settings.publicUrl?.startsWith('https:') ?? false;
      const headers = new Headers({ 'Clear-Site-Data': '"cache"' });
      for (const cookie of await services.signIn.signOut(request.headers)) headers.append('Set-Cookie', cookie);
      headers.append('Set-Cookie', ticketCookie(done.ticket, isSecure));
      return redirect('/sign', { status: 303, headers });
    }
  }
}

export default function VisitConsent({ loaderData, actionData }: Route.ComponentProps) {
  return <VisitConsentPage view={loaderData} answer={actionData} />;
}
