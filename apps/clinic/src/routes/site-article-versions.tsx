import { data } from 'react-router';
import { ask } from '../http/ask.ts';
import { versionsForm } from '../site/articles/writing/versions/versions-form.server.ts';
import { VersionsPage } from '../site/articles/writing/versions/versions-page.tsx';
import { versionsView } from '../site/articles/writing/versions/versions-view.server.ts';
import type { Route } from './+types/site-article-versions.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const wanted = { before: searchParams.get('before'), after: searchParams.get('after') };
  const view = await ask(context, 'site.write', (tx) => versionsView(tx, params.articleId, wanted));
  return { view };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const answer = await ask(context, 'site.write', (tx) => versionsForm(tx, params.articleId, form));
  return data(answer, { status: answer.isRefusal ? 422 : 200 });
}

export default function SiteArticleVersions({ loaderData, actionData }: Route.ComponentProps) {
  const { view } = loaderData;
  return <VersionsPage key={`${view.before} ${view.after}`} {...loaderData} answer={actionData} />;
}
