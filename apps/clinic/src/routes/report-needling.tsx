import { ask } from '../http/ask.ts';
import { needlingReportView } from '../reports/index.server.ts';
import { NeedlingReportPage } from '../reports/needling-report-page.tsx';
import type { Route } from './+types/report-needling.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ request, context }: Route.LoaderArgs) {
  return ask(context, 'reports.see', (tx) => needlingReportView(tx, new URL(request.url).searchParams));
}

export default function ReportNeedling({ loaderData }: Route.ComponentProps) {
  return <NeedlingReportPage key={`${loaderData.from} ${loaderData.to}`} view={loaderData} />;
}
