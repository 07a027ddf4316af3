import { asPractice } from '../database/practice-transaction.ts';
import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { nextPublicationAt } from '../site/articles/index.server.ts';
import { articleParts } from '../site/found/index.server.ts';
import { sitemapIndexXml } from '../site/found/index.ts';
import type { Route } from './+types/sitemap.ts';
import { xmlAnswer } from './xml-answer.ts';

/** The map of the site's maps. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { services, now } = doorOf(context);
  const { id } = practiceOf(context);
  const [parts, until] = await asPractice(services.database, id, async (db) => [
    await articleParts(db, id, now),
    await nextPublicationAt({ db, practiceId: id, now }),
  ]);
  shows(context, ['articles'], until, []);
  const articles = parts.map((entries, index) => ({
    path: `/sitemap-articles.xml${index === 0 ? '' : `?part=${index + 1}`}`,
    changedAt: entries
      .flatMap(({ changedAt }) => changedAt ?? [])
      .reduce((latest, one) => (Temporal.Instant.compare(one, latest) > 0 ? one : latest)),
  }));
  const origin = await practiceAddress(services, id, request);
  return xmlAnswer(
    sitemapIndexXml(origin, [{ path: '/sitemap-pages.xml' }, { path: '/sitemap-muscles.xml' }, ...articles]),
  );
}
