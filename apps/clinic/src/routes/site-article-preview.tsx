import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { picturesOf } from '../site/articles/index.server.ts';
import { articleHead } from '../site/articles/writing/article-head.server.ts';
import { articleRow } from '../site/articles/writing/article-row.server.ts';
import { PreviewPage } from '../site/articles/writing/preview-page.tsx';
import { tabsFor } from '../site/staff/tabs-for.ts';
import type { Route } from './+types/site-article-preview.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ params, context }: Route.LoaderArgs) {
  const view = await ask(context, 'site.write', async (tx) => {
    const row = await articleRow(tx, params.articleId);
    const { text } = row;
    const pictures = await picturesOf(tx.db, tx.practiceId, text.body, text.imageId);
    return { head: await articleHead(tx, row), text, pictures };
  });
  return { ...view, tabs: tabsFor(askingOf(context).actor.roles) };
}

export default function SiteArticlePreview({ loaderData }: Route.ComponentProps) {
  return <PreviewPage {...loaderData} />;
}
