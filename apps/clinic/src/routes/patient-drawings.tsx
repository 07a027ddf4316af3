import { ask } from '../http/ask.ts';
import { ComparePage } from '../intake/compare/compare-page.tsx';
import { compareView } from '../intake/compare/compare-view.server.ts';
import type { Route } from './+types/patient-drawings.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ params, request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const chosen = { from: asked.get('from') || undefined, to: asked.get('to') || undefined };
  return ask(context, 'record.read', (tx) => compareView(tx, params.patientId, chosen));
}

export default function PatientDrawings({ loaderData }: Route.ComponentProps) {
  return <ComparePage view={loaderData} />;
}
