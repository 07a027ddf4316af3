import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { editorView } from '../site/articles/writing/editor-view.server.ts';
import { WritePage } from '../site/articles/writing/write-page.tsx';
import { tabsFor } from '../site/staff/tabs-for.ts';
import type { Route } from './+types/site-article.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ params, context }: Route.LoaderArgs) {
  const view = await ask(context, 'site.write', (tx) => editorView(tx, params.articleId));
  return { ...view, tabs: tabsFor(askingOf(context).actor.roles) };
}

/** The editor holds what was typed, and knows better than the answer to a save what stands there. */
export function shouldRevalidate({ currentUrl, nextUrl }: { readonly currentUrl: URL; readonly nextUrl: URL }) {
  return currentUrl.pathname !== nextUrl.pathname;
}

export default function SiteArticle({ loaderData }: Route.ComponentProps) {
  return <WritePage key={loaderData.article.id} {...loaderData} />;
}
