import { ask } from '../http/ask.ts';
import { needledView, spanOf } from '../reports/index.server.ts';
import { NeedledPage } from '../reports/needled-page.tsx';
import type { Route } from './+types/patient-needled.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ params, request, context }: Route.LoaderArgs) {
  const span = spanOf(new URL(request.url).searchParams.get('span'));
  return ask(context, 'record.read', (tx) => needledView(tx, params.patientId, span));
}

export default function PatientNeedled({ loaderData }: Route.ComponentProps) {
  return <NeedledPage view={loaderData} />;
}
