import { askAgain } from '../http/ask.ts';
import { needlingNow } from '../needling/index.server.ts';
import type { Route } from './+types/visit-needling-now.ts';

/** The session as it stands, as JSON, with the server's clock: an open page asks when it comes into sight again. */
export async function loader({ params, context }: Route.LoaderArgs) {
  return Response.json(await askAgain(context, 'record.read', (tx) => needlingNow(tx, params.visitId)));
}
