import { data, redirect } from 'react-router';
import { may } from '../database/permissions.ts';
import { parseForm } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { askingOf, practiceOf } from '../http/door-context.ts';
import { tabsFor } from '../site/staff/tabs-for.ts';
import { askingReport, DecisionForm, decide, lookView } from '../site/voices/index.server.ts';
import { LookPage } from '../site/voices/look-page.tsx';
import type { Route } from './+types/site-voices.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { roles } = askingOf(context).actor;
  return {
    tabs: tabsFor(roles),
    isDemo: practiceOf(context).isDemo,
    mayDecide: may(roles, 'voices.decide'),
    ...(await ask(context, 'voices.read', async (tx) => ({
      view: await lookView(tx),
      // How many were asked is the owner's to know; who they are is in none of it.
      report: may(roles, 'reports.see') ? await askingReport(tx) : undefined,
    }))),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const parsed = parseForm(DecisionForm, await request.formData());
  if (!parsed.ok) return data(parsed.refusal, { status: 422 });
  const decided = await ask(context, 'voices.decide', (tx) => decide(tx, parsed.value));
  if (decided.kind === 'refused')
    return data({ values: { voiceId: parsed.value.voiceId }, errors: { form: decided.sentence } }, { status: 422 });
  return redirect(`/staff/site/voices#${parsed.value.voiceId}`, 303);
}

export default function SiteVoices({ loaderData, actionData }: Route.ComponentProps) {
  return <LookPage {...loaderData} refusal={actionData} />;
}
