import { data, redirect } from 'react-router';
import { typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { beforePageView, startForm } from '../safety/index.server.ts';
import { BeforePage } from '../safety/index.ts';
import type { Route } from './+types/visit-before.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'record.read', (tx) => beforePageView(tx, params.visitId));
}

/** Starts the needling of what is planned. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const typed = typedValues(await request.formData());
  const done = await ask(context, 'needling.start', (tx) => startForm(tx, params.visitId, typed));
  if (done.kind === 'refused') return data(done.refused, { status: 422 });
  return redirect(`/staff/visits/${params.visitId}/needling#before`, 303);
}

export default function VisitBefore({ loaderData, actionData }: Route.ComponentProps) {
  return <BeforePage {...loaderData} refused={actionData} />;
}
