import { data, redirect } from 'react-router';
import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { categoriesOf } from '../site/articles/writing/categories.server.ts';
import { categoriesForm } from '../site/articles/writing/categories-form.server.ts';
import { CategoriesPage } from '../site/articles/writing/categories-page.tsx';
import { tabsFor } from '../site/staff/tabs-for.ts';
import type { Route } from './+types/site-article-categories.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const categories = await ask(context, 'site.publish', categoriesOf);
  return { categories, tabs: tabsFor(askingOf(context).actor.roles) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const refusal = await ask(context, 'site.publish', (tx) => categoriesForm(tx, form));
  return refusal ? data(refusal, { status: 422 }) : redirect('/staff/site/articles/categories', 303);
}

export default function SiteArticleCategories({ loaderData, actionData }: Route.ComponentProps) {
  return <CategoriesPage {...loaderData} refusal={actionData} />;
}
