import { data, redirect } from 'react-router';
import { typedValues } from '../forms/form.ts';
import { screenForm, screenPageView } from '../health/index.server.ts';
import { ScreenPage } from '../health/screen-page.tsx';
import { ask } from '../http/ask.ts';
import type { Route } from './+types/visit-screen.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'record.read', (tx) => screenPageView(tx, params.visitId));
}

/** One question, answered by a plain form; it goes back to the page that the form stood on. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const typed = typedValues(await request.formData());
  const done = await ask(context, 'record.write', (tx) => screenForm(tx, params.visitId, typed));
  if (done.kind === 'refused') return data(done.refused, { status: done.status });
  const page = typed.place === 'needling' ? 'needling' : 'screen';
  return redirect(`/staff/visits/${params.visitId}/${page}#ask-${done.question}`, 303);
}

export default function VisitScreenPage({ loaderData, actionData }: Route.ComponentProps) {
  return <ScreenPage view={loaderData} refused={actionData} />;
}
