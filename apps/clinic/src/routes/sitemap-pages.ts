import { asPractice } from '../database/practice-transaction.ts';
import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { clinicEntries, teamEntries } from '../site/found/index.server.ts';
import { plainPages, sitemapXml } from '../site/found/index.ts';
import type { Route } from './+types/sitemap-pages.ts';
import { DOORS, doorFor } from './doors.ts';
import { xmlAnswer } from './xml-answer.ts';

/** Every public page that is there once, the clinics', and those of the team. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { services } = doorOf(context);
  const { id, offersWhereDoesItHurt } = practiceOf(context);
  shows(context, ['practice', 'clinics', 'team'], undefined, []);
  const leaveOut = new Set(offersWhereDoesItHurt ? [] : ['/where-does-it-hurt']);
  const stands = (path: string) => doorFor(path) !== undefined;
  const single = await asPractice(services.database, id, async (db) => [
    ...(await clinicEntries(db, id, stands)),
    ...(await teamEntries(db, id, stands)),
  ]);
  const origin = await practiceAddress(services, id, request);
  return xmlAnswer(sitemapXml(origin, [...plainPages(DOORS, leaveOut), ...single]));
}
