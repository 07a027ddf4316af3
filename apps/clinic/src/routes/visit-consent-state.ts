import { signingState } from '../consents/index.server.ts';
import { askAgain } from '../http/ask.ts';
import type { Route } from './+types/visit-consent-state.ts';

/** Whether somebody is still signing: the visit's page asks while it waits. */
export async function loader({ params, context }: Route.LoaderArgs) {
  return Response.json(await askAgain(context, 'record.read', (tx) => signingState(tx, params.visitId)));
}
