import { data, redirect } from 'react-router';
import { eventsView } from '../adverse-events/index.server.ts';
import { SomethingHappened } from '../adverse-events/something-happened.tsx';
import { typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { needlingForm, needlingView } from '../needling/index.server.ts';
import { NeedlingPage } from '../needling/needling-page.tsx';
import { beforeView } from '../safety/index.server.ts';
import { SafetyPanel } from '../safety/index.ts';
import type { Route } from './+types/visit-needling.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'record.read', async (tx) => ({
    view: await needlingView(tx, params.visitId),
    events: await eventsView(tx, params.visitId),
    before: await beforeView(tx, params.visitId),
  }));
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const typed = typedValues(await request.formData());
  const done = await ask(context, 'record.write', (tx) => needlingForm(tx, params.visitId, typed));
  if (done.kind === 'answer') return data(done.answer, { status: done.status });
  const anchor = done.anchor && `#${done.anchor}`;
  return redirect(`/staff/visits/${params.visitId}/needling${anchor}`, 303);
}

export default function VisitNeedling({ loaderData, actionData }: Route.ComponentProps) {
  const { view, before, events } = loaderData;
  return (
    <NeedlingPage
      view={view}
      answer={actionData}
      before={(stored, onAsked) => <SafetyPanel {...before} saved={stored} onAsked={onAsked} />}
      happened={<SomethingHappened view={events} />}
    />
  );
}
