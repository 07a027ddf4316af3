import { data, redirect } from 'react-router';
import { answerNextDayCheck, nextDayView } from '../adverse-events/index.server.ts';
import { NextDayPage } from '../adverse-events/next-day-page.tsx';
import { typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import type { Route } from './+types/visit-check.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'record.read', (tx) => nextDayView(tx, params.visitId));
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const typed = typedValues(await request.formData());
  const done = await ask(context, 'record.write', (tx) => answerNextDayCheck(tx, params.visitId, typed));
  if (done.kind === 'refused') return data(done.refusal, { status: 422 });
  return redirect(`/staff/visits/${params.visitId}/check`, 303);
}

export default function VisitCheck({ loaderData, actionData }: Route.ComponentProps) {
  return <NextDayPage view={loaderData} refusal={actionData} />;
}
