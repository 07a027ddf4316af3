import { ask } from '../http/ask.ts';
import { lotsView } from '../reports/index.server.ts';
import { LotsPage } from '../reports/lots-page.tsx';
import type { Route } from './+types/report-lots.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ request, context }: Route.LoaderArgs) {
  return ask(context, 'lots.trace', (tx) => lotsView(tx, new URL(request.url).searchParams.get('lot') ?? ''));
}

export default function ReportLots({ loaderData }: Route.ComponentProps) {
  return <LotsPage key={loaderData.lot} view={loaderData} />;
}
