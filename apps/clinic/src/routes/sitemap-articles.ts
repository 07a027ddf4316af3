import { asPractice } from '../database/practice-transaction.ts';
import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { nextPublicationAt } from '../site/articles/index.server.ts';
import { articleParts } from '../site/found/index.server.ts';
import { sitemapXml } from '../site/found/index.ts';
import type { Route } from './+types/sitemap-articles.ts';
import { nothingThere, xmlAnswer } from './xml-answer.ts';

/** One part of the articles' map; the first where none is named. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { services, now } = doorOf(context);
  const { id } = practiceOf(context);
  const part = Number(new URL(request.url).searchParams.get('part') ?? '1');
  const [parts, until] = await asPractice(services.database, id, async (db) => [
    await articleParts(db, id, now),
    await nextPublicationAt({ db, practiceId: id, now }),
  ]);
  const entries = parts[part - 1] ?? (part === 1 ? [] : undefined);
  if (!entries) return nothingThere();
  shows(context, ['articles'], until, ['part']);
  return xmlAnswer(sitemapXml(await practiceAddress(services, id, request), entries));
}
