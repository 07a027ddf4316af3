import { GivenPage } from '../aftercare/given-page.tsx';
import { givenPrint } from '../aftercare/index.server.ts';
import { ask } from '../http/ask.ts';
import type { Route } from './+types/visit-aftercare-given.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const print = await ask(context, 'record.read', (tx) => givenPrint(tx, params.visitId, params.givenId));
  return { ...print, isLarge: new URL(request.url).searchParams.get('type') === 'large' };
}

export default function VisitAftercareGiven({ loaderData, params }: Route.ComponentProps) {
  return <GivenPage visitId={params.visitId} givenId={params.givenId} {...loaderData} />;
}
