import { data, redirect } from 'react-router';
import { typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { retestForm, retestView } from '../retest/index.server.ts';
import { RetestPage } from '../retest/retest-page.tsx';
import type { Route } from './+types/visit-retest.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'record.read', (tx) => retestView(tx, params.visitId));
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const typed = typedValues(await request.formData());
  const answer = await ask(context, 'record.write', (tx) => retestForm(tx, params.visitId, typed));
  if (answer) return data(answer, { status: 422 });
  return redirect(`/staff/visits/${params.visitId}/retest`, 303);
}

export default function VisitRetest({ loaderData, actionData }: Route.ComponentProps) {
  return <RetestPage view={loaderData} answer={actionData} />;
}
