import { asPractice } from '../database/practice-transaction.ts';
import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { clinicEntries } from '../site/found/index.server.ts';
import { plainPages, sitemapXml } from '../site/found/index.ts';
import type { Route } from './+types/sitemap-pages.ts';
import { DOORS, doorFor } from './doors.ts';
import { xmlAnswer } from './xml-answer.ts';

/** Every public page that is there once, and the clinics'. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { services } = doorOf(context);
  const { id, offersWhereDoesItHurt } = practiceOf(context);
  shows(context, ['practice', 'clinics']);
  const leaveOut = new Set(offersWhereDoesItHurt ? [] : ['/where-does-it-hurt']);
  const clinics = await asPractice(services.database, id, (db) =>
    clinicEntries(db, id, (path) => doorFor(path) !== undefined),
  );
  const origin = await practiceAddress(services, id, request);
  return xmlAnswer(sitemapXml(origin, [...plainPages(DOORS, leaveOut), ...clinics]));
}
