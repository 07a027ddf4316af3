import { data, redirect } from 'react-router';
import { typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { noteView, signForm } from '../notes/index.server.ts';
import { NotePage } from '../notes/note-page.tsx';
import type { Route } from './+types/visit-note-sign.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

/** The note again: signing that was refused stands before it with the reasons. */
export function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'note.sign', (tx) => noteView(tx, params.visitId));
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const typed = typedValues(await request.formData());
  const done = await ask(context, 'note.sign', (tx) => signForm(tx, params.visitId, typed));
  if (done.kind === 'answer') return data(done.answer, { status: done.status });
  return redirect(`/staff/visits/${params.visitId}/note`, 303);
}

export default function VisitNoteSign({ loaderData, actionData }: Route.ComponentProps) {
  return <NotePage view={loaderData} answer={actionData} />;
}
