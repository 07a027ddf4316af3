import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { RecordPage } from '../record/record-page.tsx';
import { openingAction, recordView } from '../record/record-view.server.ts';
import type { Route } from './+types/patient.ts';

export function loader({ params, request, context }: Route.LoaderArgs) {
  const before = new URL(request.url).searchParams.get('before') ?? undefined;
  const action = openingAction(askingOf(context).actor.roles);
  return ask(context, action, (tx) => recordView(tx, params.patientId, before));
}

export default function Patient({ loaderData }: Route.ComponentProps) {
  return <RecordPage view={loaderData} />;
}

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';
