import { data, redirect } from 'react-router';
import { ask } from '../http/ask.ts';
import { askingOf, practiceOf } from '../http/door-context.ts';
import { changedMeanwhile, readLookForm } from '../site/look/look-answer.server.ts';
import { LookPage } from '../site/look/look-page.tsx';
import { lookView } from '../site/look/look-view.server.ts';
import { backToLookBefore, saveLook } from '../site/look/looks.server.ts';
import { tabsFor } from '../site/staff/tabs-for.ts';
import type { Route } from './+types/site-look.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const view = await ask(context, 'practice.see', lookView);
  return {
    view,
    practiceName: practiceOf(context).name,
    tabs: tabsFor(askingOf(context).actor.roles),
    done: new URL(request.url).searchParams.get('done') ?? undefined,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const answer = readLookForm(form);
  if (answer.kind === 'refused') return data(answer.refusal, { status: 422 });
  if (answer.kind === 'taken') return data(answer.refusal);
  if (answer.kind === 'back') {
    await ask(context, 'practice.settings', backToLookBefore);
    return redirect('/staff/site/look?done=back', 303);
  }
  const outcome = await ask(context, 'practice.settings', (tx) => saveLook(tx, answer.look, answer.seenVersion));
  if (outcome === 'changed-meanwhile') return data(changedMeanwhile(form), { status: 409 });
  return redirect('/staff/site/look?done=saved', 303);
}

export default function SiteLook({ loaderData, actionData }: Route.ComponentProps) {
  return <LookPage {...loaderData} refusal={actionData} />;
}
