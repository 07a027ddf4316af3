import { ask } from '../http/ask.ts';
import { dueList } from '../site/voices/index.server.ts';
import { ToAskPage } from '../site/voices/to-ask-page.tsx';
import type { Route } from './+types/patients-to-ask.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ context }: Route.LoaderArgs) {
  return ask(context, 'voices.ask', dueList);
}

export default function PatientsToAsk({ loaderData }: Route.ComponentProps) {
  return <ToAskPage list={loaderData} />;
}
