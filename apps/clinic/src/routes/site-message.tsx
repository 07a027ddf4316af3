import { data, redirect } from 'react-router';
import { z } from 'zod';
import { parseForm } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { answerMessage, messageOf, reopenMessage } from '../site/contact/index.server.ts';
import { MessagePage } from '../site/contact/message-page.tsx';
import { tabsFor } from '../site/staff/tabs-for.ts';
import type { Route } from './+types/site-message.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

const MarkForm = z.object({
  intent: z.enum(['answered', 'undo'], { error: 'Press one of the buttons.' }),
  note: z.string().trim().max(2000, { error: 'A note has 2,000 characters at most.' }).default(''),
});

export async function loader({ params, context }: Route.LoaderArgs) {
  const message = await ask(context, 'inbox.read', (tx) => messageOf(tx, params.messageId ?? ''));
  return { message, tabs: tabsFor(askingOf(context).actor.roles) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const id = params.messageId ?? '';
  const parsed = parseForm(MarkForm, await request.formData());
  if (!parsed.ok) return data(parsed.refusal, { status: 422 });
  const { intent, note } = parsed.value;
  await ask(context, 'inbox.read', (tx) => (intent === 'undo' ? reopenMessage(tx, id) : answerMessage(tx, id, note)));
  return redirect(`/staff/site/inbox/${id}`, 303);
}

export default function SiteMessage({ loaderData, actionData }: Route.ComponentProps) {
  return <MessagePage {...loaderData} refusal={actionData} />;
}
