import { data, redirect } from 'react-router';
import { z } from 'zod';
import { parseForm } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { markVisit, readToday } from '../scheduling/index.server.ts';
import { MARKS } from '../scheduling/index.ts';
import { TodayPage } from '../scheduling/today-page.tsx';
import type { Route } from './+types/today.ts';

const MarkForm = z.object({
  visitId: z.string(),
  intent: z.enum(MARKS, { error: 'Choose what happened: arrived, did not come, or undo.' }),
});

export function loader({ context }: Route.LoaderArgs) {
  return ask(context, 'visits.today', readToday);
}

export async function action({ request, context }: Route.ActionArgs) {
  const parsed = parseForm(MarkForm, await request.formData());
  if (!parsed.ok) return data({ sentence: parsed.refusal.errors.intent ?? 'Choose a visit.' }, { status: 422 });
  const { visitId, intent } = parsed.value;
  const marking = await ask(context, 'visits.start', (tx) => markVisit(tx, visitId, intent));
  if (marking.kind === 'refused') return data({ sentence: marking.sentence }, { status: 409 });
  return redirect(`/staff/today#visit-${visitId}`, 303);
}

export default function Today({ loaderData, actionData }: Route.ComponentProps) {
  return <TodayPage view={loaderData} refusal={actionData?.sentence} />;
}

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';
