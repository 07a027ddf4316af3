import { redirect } from 'react-router';
import { readJson } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { draftForm } from '../site/articles/writing/draft-form.server.ts';
import type { Route } from './+types/site-article-draft.ts';

/** Somebody opened the address by hand: the page is one step up. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/staff/site/articles/${params.articleId}`);
}

const STATUS = { saved: 200, kept: 200, stale: 409, refused: 422 } as const;

/** The editor keeps its text by itself; answers are JSON. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const sent = await readJson(request);
  const answer = await ask(context, 'site.write', (tx) => draftForm(tx, params.articleId, sent));
  return Response.json(answer, { status: STATUS[answer.kind] });
}
