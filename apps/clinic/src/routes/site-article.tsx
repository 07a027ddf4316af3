import { ask } from '../http/ask.ts';
import { editorView } from '../site/articles/writing/editor-view.server.ts';
import { WritePage } from '../site/articles/writing/write-page.tsx';
import type { Route } from './+types/site-article.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'site.write', (tx) => editorView(tx, params.articleId));
}

/** The editor holds what was typed, and knows better than the answer to a save what stands there. */
export function shouldRevalidate({ currentUrl, nextUrl }: { readonly currentUrl: URL; readonly nextUrl: URL }) {
  return currentUrl.pathname !== nextUrl.pathname;
}

export default function SiteArticle({ loaderData }: Route.ComponentProps) {
  return <WritePage key={loaderData.article.id} {...loaderData} />;
}
