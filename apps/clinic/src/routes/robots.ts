import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { closedPaths, robotsText } from '../site/found/index.ts';
import type { Route } from './+types/robots.ts';
import { DOORS } from './doors.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  shows(context, ['practice'], undefined, []);
  const origin = await practiceAddress(doorOf(context).services, practiceOf(context).id, request);
  return new Response(robotsText(origin, closedPaths(DOORS)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
