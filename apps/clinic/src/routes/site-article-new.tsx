import { data, redirect } from 'react-router';
import { parseForm, typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { NewArticleForm } from '../site/articles/writing/article-forms.ts';
import { articleRow } from '../site/articles/writing/article-row.server.ts';
import { articleChoices } from '../site/articles/writing/choices.server.ts';
import { makeArticle } from '../site/articles/writing/new-article.server.ts';
import { NewArticlePage } from '../site/articles/writing/new-article-page.tsx';
import { tabsFor } from '../site/staff/tabs-for.ts';
import type { Route } from './+types/site-article-new.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const translates = new URL(request.url).searchParams.get('translates');
  const { choices, original } = await ask(context, 'site.write', async (tx) => ({
    choices: await articleChoices(tx),
    original: translates ? await articleRow(tx, translates) : undefined,
  }));
  return {
    choices,
    original: original && { id: original.id, title: original.title || 'Untitled', language: original.language },
    tabs: tabsFor(askingOf(context).actor.roles),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const parsed = parseForm(NewArticleForm, form);
  if (!parsed.ok) return data(parsed.refusal, { status: 422 });
  const made = await ask(context, 'site.write', (tx) => makeArticle(tx, parsed.value));
  if (made.kind === 'made') return redirect(`/staff/site/articles/${made.articleId}`, 303);
  return data({ values: typedValues(form), errors: { [made.field]: made.message } }, { status: 422 });
}

export default function SiteArticleNew({ loaderData, actionData }: Route.ComponentProps) {
  return <NewArticlePage {...loaderData} refusal={actionData} />;
}
