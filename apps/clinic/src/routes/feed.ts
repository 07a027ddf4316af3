import { asPractice } from '../database/practice-transaction.ts';
import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { nextPublicationAt } from '../site/articles/index.server.ts';
import { feedItems } from '../site/found/index.server.ts';
import { atom, feedDescription, feedTitle, rss } from '../site/found/index.ts';
import { inLanguage, languageOf } from '../site/language.ts';
import type { Route } from './+types/feed.ts';
import { xmlAnswer } from './xml-answer.ts';

/** The newest articles with their whole text, as RSS or Atom by the address. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { services, now } = doorOf(context);
  const { id: practiceId, name } = practiceOf(context);
  const { pathname } = new URL(request.url);
  const language = languageOf(pathname);
  const isAtom = pathname.toLowerCase().endsWith('.atom');
  const origin = await practiceAddress(services, practiceId, request);
  const [items, until] = await asPractice(services.database, practiceId, async (db) => [
    await feedItems(db, { practiceId, language, now, origin }),
    await nextPublicationAt({ db, practiceId, now }),
  ]);
  // The authors' names and the categories are part of it too.
  shows(context, ['articles', 'team', ...items.map(({ id }) => `article:${id}` as const)], until, []);
  const feed = {
    origin,
    language,
    path: inLanguage(isAtom ? '/feed.atom' : '/feed.xml', language),
    pagePath: inLanguage('/articles', language),
    title: feedTitle(name, language),
    description: feedDescription(language),
    items,
  };
  return isAtom ? xmlAnswer(atom(feed), 'application/atom+xml') : xmlAnswer(rss(feed), 'application/rss+xml');
}
