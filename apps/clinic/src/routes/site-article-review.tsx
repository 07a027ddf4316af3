import { data } from 'react-router';
import { ask } from '../http/ask.ts';
import { reviewForm } from '../site/articles/writing/review-form.server.ts';
import { ReviewPage } from '../site/articles/writing/review-page.tsx';
import { reviewView } from '../site/articles/writing/review-view.server.ts';
import type { Route } from './+types/site-article-review.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ params, context }: Route.LoaderArgs) {
  const view = await ask(context, 'site.write', (tx) => reviewView(tx, params.articleId));
  return { view };
}

/** Each button asks for the right that it needs: to write, to review or to publish. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const answer = await reviewForm((wanted, work) => ask(context, wanted, work), params.articleId, form);
  return data(answer, { status: answer.kind === 'refused' ? 422 : 200 });
}

export default function SiteArticleReview({ loaderData, actionData }: Route.ComponentProps) {
  return <ReviewPage {...loaderData} answer={actionData} />;
}
