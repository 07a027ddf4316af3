import { ask } from '../http/ask.ts';
import { picturesOf } from '../site/articles/index.server.ts';
import { articleHead } from '../site/articles/writing/article-head.server.ts';
import { articleRow } from '../site/articles/writing/article-row.server.ts';
import { PreviewPage } from '../site/articles/writing/preview-page.tsx';
import type { Route } from './+types/site-article-preview.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'site.write', async (tx) => {
    const row = await articleRow(tx, params.articleId);
    const { text } = row;
    const pictures = await picturesOf(tx.db, tx.practiceId, text.body, text.imageId);
    return { head: await articleHead(tx, row), text, pictures };
  });
}

export default function SiteArticlePreview({ loaderData }: Route.ComponentProps) {
  return <PreviewPage {...loaderData} />;
}
