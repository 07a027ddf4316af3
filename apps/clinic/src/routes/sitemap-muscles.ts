import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { muscleEntries } from '../site/found/index.server.ts';
import { sitemapXml } from '../site/found/index.ts';
import type { Route } from './+types/sitemap-muscles.ts';
import { xmlAnswer } from './xml-answer.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  shows(context, ['practice'], undefined, []);
  const origin = await practiceAddress(doorOf(context).services, practiceOf(context).id, request);
  return xmlAnswer(sitemapXml(origin, muscleEntries()));
}
