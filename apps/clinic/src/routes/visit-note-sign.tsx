import { data, redirect } from 'react-router';
import { ChargesBox } from '../charges/index.ts';
import { typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { confirmPassword } from '../http/confirm-password.ts';
import { keepBeforeSigning, signForm } from '../notes/index.server.ts';
import { NotePage } from '../notes/note-page.tsx';
import type { Route } from './+types/visit-note-sign.ts';
import { noteAndCharges } from './note-and-charges.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

/** The note again: signing that was refused stands before it with the reasons. */
export function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'note.sign', (tx) => noteAndCharges(tx, params.visitId));
}

/** First what was typed is kept, then the password is asked, then it is signed: a wrong password loses nothing. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const typed = typedValues(await request.formData());
  const kept = await ask(context, 'note.sign', (tx) => keepBeforeSigning(tx, params.visitId, typed));
  if (kept?.kind === 'answer') return data(kept.answer, { status: kept.status });
  if (kept === undefined) {
    const refusal = await confirmPassword(context, typed.password);
    if (refusal) {
      return data(
        { kind: 'password-refused' as const, sentence: refusal.sentence, against: typed.against ?? '' },
        { status: refusal.status },
      );
    }
    const done = await ask(context, 'note.sign', (tx) => signForm(tx, params.visitId, typed));
    if (done.kind === 'answer') return data(done.answer, { status: done.status });
  }
  return redirect(`/staff/visits/${params.visitId}/note`, 303);
}

export default function VisitNoteSign({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <NotePage view={loaderData.view} answer={actionData}>
      <ChargesBox view={loaderData.charges} />
    </NotePage>
  );
}
