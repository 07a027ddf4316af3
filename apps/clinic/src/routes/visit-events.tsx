import { data, redirect } from 'react-router';
import { EventsPage } from '../adverse-events/events-page.tsx';
import { eventsForm, eventsView } from '../adverse-events/index.server.ts';
import { typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { openVisit, visitHead } from '../intake/index.server.ts';
import type { Route } from './+types/visit-events.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'record.read', async (tx) => ({
    view: await eventsView(tx, params.visitId),
    head: await visitHead(tx, await openVisit(tx, params.visitId, 'record.read')),
  }));
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const typed = typedValues(await request.formData());
  const done = await ask(context, 'record.write', (tx) => eventsForm(tx, params.visitId, typed));
  if (done.kind === 'answer') return data(done.answer, { status: done.status });
  return redirect(`/staff/visits/${params.visitId}/events#event-${done.eventId}`, 303);
}

export default function VisitEvents({ loaderData, actionData }: Route.ComponentProps) {
  return <EventsPage {...loaderData} answer={actionData} />;
}
