import { data, redirect } from 'react-router';
import { typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { PageFault } from '../look/page-fault.tsx';
import { isUnanswered } from '../look/unanswered.ts';
import { beforePageView, startForm } from '../safety/index.server.ts';
import { BeforePage, type StartRefused } from '../safety/index.ts';
import type { Route } from './+types/visit-before.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'record.read', (tx) => beforePageView(tx, params.visitId));
}

/**
 * Asked from within a session, after each change that was stored. Null where no answer came: an error would put a page of
 * its own in the place of the session, while somebody is needling.
 */
export async function clientLoader({ serverLoader }: Route.ClientLoaderArgs) {
  try {
    return await serverLoader();
  } catch (error) {
    if (isUnanswered(error)) return null;
    throw error;
  }
}

/** Starts the needling of what is planned. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const typed = typedValues(await request.formData());
  const done = await ask(context, 'needling.start', (tx) => startForm(tx, params.visitId, typed));
  if (done.kind === 'refused') return data(done.refused, { status: 422 });
  return redirect(`/staff/visits/${params.visitId}/needling#before`, 303);
}

const NO_ANSWER: StartRefused = {
  values: {},
  errors: { form: 'No connection: whether the needling is started is not known here. Press again when it is back.' },
};

/** A start without a connection is refused in words, and the session stays on the screen. */
export async function clientAction({ serverAction }: Route.ClientActionArgs) {
  try {
    return await serverAction();
  } catch (error) {
    if (isUnanswered(error)) return NO_ANSWER;
    throw error;
  }
}

export default function VisitBefore({ loaderData, actionData }: Route.ComponentProps) {
  if (!loaderData) return <PageFault />;
  return <BeforePage {...loaderData} refused={actionData} />;
}
