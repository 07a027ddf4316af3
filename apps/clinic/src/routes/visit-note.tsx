import { data, redirect } from 'react-router';
import { ChargesBox } from '../charges/index.ts';
import { typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { noteForm } from '../notes/index.server.ts';
import { NotePage } from '../notes/note-page.tsx';
import type { Route } from './+types/visit-note.ts';
import { noteAndCharges } from './note-and-charges.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'record.read', (tx) => noteAndCharges(tx, params.visitId));
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const typed = typedValues(await request.formData());
  const done = await ask(context, 'record.write', (tx) => noteForm(tx, params.visitId, typed));
  if (done.kind === 'answer') return data(done.answer, { status: done.status });
  return redirect(`/staff/visits/${params.visitId}/note`, 303);
}

export default function VisitNote({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <NotePage view={loaderData.view} answer={actionData}>
      <ChargesBox view={loaderData.charges} />
    </NotePage>
  );
}
