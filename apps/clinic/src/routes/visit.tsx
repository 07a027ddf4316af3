import { ask } from '../http/ask.ts';
import { DrawingDesk } from '../intake/drawing-desk.tsx';
import { drawingPage } from '../intake/visit-page.server.ts';
import type { Route } from './+types/visit.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'record.read', (tx) => drawingPage(tx, params.visitId));
}

export default function Visit({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <title>{`Drawing, ${loaderData.head.when}`}</title>
      <DrawingDesk key={loaderData.head.visitId} {...loaderData} />
    </>
  );
}
