import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { FOUND_A_PAGE, searchSite } from '../site/found/index.server.ts';
import { SearchPage } from '../site/found/index.ts';
import { languageOf } from '../site/language.ts';
import { bothLanguages } from '../site/page-head.tsx';
import type { Route } from './+types/search.ts';
import { waysThatStand } from './ways-that-stand.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { services, now } = doorOf(context);
  const { id: practiceId, name: practiceName } = practiceOf(context);
  const { pathname, searchParams } = new URL(request.url);
  const language = languageOf(pathname);
  const typed = searchParams.get('q') ?? '';
  const page = Number.parseInt(searchParams.get('page') ?? '1', 10) || 1;
  // Only the empty page is kept: words that people may type have no end.
  if (typed === '') shows(context, ['practice']);
  const answer = await searchSite(services.database, { practiceId, language, typed, now, page });
  const origin = await practiceAddress(services, practiceId, request);
  const ways = waysThatStand(language);
  const foundAPage = FOUND_A_PAGE;
  return { practiceName, origin, language, answer, foundAPage, ways, otherLanguages: bothLanguages('/search') };
}

export default function SearchRoute({ loaderData }: Route.ComponentProps) {
  return <SearchPage {...loaderData} />;
}
