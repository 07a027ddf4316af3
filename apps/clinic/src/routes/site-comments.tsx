import { data } from 'react-router';
import { z } from 'zod';
import { parseForm } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { COMMENT_STATES, commentList, decideComment } from '../site/articles/writing/comments.server.ts';
import { CommentsPage } from '../site/articles/writing/comments-page.tsx';
import { tabsFor } from '../site/staff/tabs-for.ts';
import type { Route } from './+types/site-comments.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get('state');
  const state = COMMENT_STATES.find((one) => one === asked) ?? 'held';
  const list = await ask(context, 'site.publish', (tx) => commentList(tx, state));
  return { list, tabs: tabsFor(askingOf(context).actor.roles) };
}

const DecideForm = z.object({ commentId: z.string(), to: z.enum(COMMENT_STATES) });

export async function action({ request, context }: Route.ActionArgs) {
  const parsed = parseForm(DecideForm, await request.formData());
  if (!parsed.ok) return data(undefined, { status: 422 });
  const { commentId, to } = parsed.value;
  const was = await ask(context, 'site.publish', (tx) => decideComment(tx, commentId, to));
  return { commentId, is: to, was };
}

export default function SiteComments({ loaderData, actionData }: Route.ComponentProps) {
  return <CommentsPage {...loaderData} done={actionData} />;
}
