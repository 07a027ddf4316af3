import { may } from '../database/permissions.ts';
import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { articleList, SHOWN_STATES } from '../site/articles/writing/article-list.server.ts';
import { ArticlesPage } from '../site/articles/writing/articles-page.tsx';
import { tabsFor } from '../site/staff/tabs-for.ts';
import type { Route } from './+types/site-articles.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const { roles } = askingOf(context).actor;
  const state = SHOWN_STATES.find((one) => one === searchParams.get('state')) ?? 'all';
  const typed = (searchParams.get('typed') ?? '').slice(0, 200);
  const list = await ask(context, 'site.write', (tx) => articleList(tx, { typed, state }));
  return { list, tabs: tabsFor(roles), mayPublish: may(roles, 'site.publish') };
}

export default function SiteArticles({ loaderData }: Route.ComponentProps) {
  return <ArticlesPage {...loaderData} />;
}
