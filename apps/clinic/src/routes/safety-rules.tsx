import { data, redirect } from 'react-router';
import { RULES_DONE, rulesView, sendRules } from '../credentials/index.server.ts';
import { RulesPage } from '../credentials/rules/rules-page.tsx';
import { RULES_PATH } from '../credentials/rules/rules-path.ts';
import { ask } from '../http/ask.ts';
import type { Route } from './+types/safety-rules.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  return {
    view: await ask(context, 'rules.see', rulesView),
    done: RULES_DONE.find((done) => done === asked.get('done')),
    edited: asked.get('edit') ?? undefined,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const answer = await ask(context, 'rules.change', (tx) => sendRules(tx, form));
  if (answer.kind === 'refused') return data(answer.refusal, { status: 422 });
  return redirect(`${RULES_PATH}?done=${answer.done}`, 303);
}

export default function SafetyRulesRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <RulesPage {...loaderData} refusal={actionData} />;
}
