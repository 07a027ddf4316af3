import { data } from 'react-router';
import { asPractice } from '../database/practice-transaction.ts';
import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { articleList, nextPublicationAt } from '../site/articles/index.server.ts';
import { ArticleListPage, listAsked, listPath } from '../site/articles/index.ts';
import { languageOf } from '../site/language.ts';
import type { Route } from './+types/articles.ts';

/** The list of what is public. The same module stands at the Spanish address. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { services, now } = doorOf(context);
  const { id: practiceId, name: practiceName } = practiceOf(context);
  const url = new URL(request.url);
  const language = languageOf(url.pathname);
  const asked = listAsked(url.searchParams);
  const { list, otherList, next } = await asPractice(services.database, practiceId, async (db) => {
    const reading = { db, practiceId, now };
    const list = asked && (await articleList(reading, { language, ...asked }));
    const other = language === 'en' ? 'es' : 'en';
    // A subject's list stands in the other language only where something of it does.
    const otherList = asked && (await articleList(reading, { ...asked, language: other, page: 1 }));
    return { list, otherList, next: await nextPublicationAt(reading) };
  });
  if (!list) throw data('There is no such list of articles. Look through all of them from “Articles” above.', 404);
  shows(context, ['articles'], next, ['category', 'page']);
  const other = language === 'en' ? 'es' : 'en';
  const hasOther = list.page === 1 && otherList !== undefined && otherList.cards.length > 0;
  return {
    list,
    language,
    practiceName,
    origin: await practiceAddress(services, practiceId, request),
    otherLanguages: hasOther ? { [other]: listPath(other, { category: list.category?.slug }) } : {},
  };
}

export default function Articles({ loaderData }: Route.ComponentProps) {
  return <ArticleListPage {...loaderData} />;
}
