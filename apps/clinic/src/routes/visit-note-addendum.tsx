import { data, redirect } from 'react-router';
import { z } from 'zod';
import { ChargesBox } from '../charges/index.ts';
import { parseForm, withoutPasswords } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { confirmPassword } from '../http/confirm-password.ts';
import { addAddendum } from '../notes/index.server.ts';
import { NotePage } from '../notes/note-page.tsx';
import type { Route } from './+types/visit-note-addendum.ts';
import { noteAndCharges } from './note-and-charges.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

const AddendumForm = z.object({
  corrects: z
    .string()
    .trim()
    .min(1, { error: 'Say which part of the note it corrects or adds to.' })
    .max(200, { error: 'Name the part of the note in up to 200 characters.' }),
  body: z
    .string()
    .trim()
    .min(1, { error: 'Write what is right.' })
    .max(20_000, { error: 'An addendum has up to 20,000 characters.' }),
  password: z.string().optional(),
});

/** The note again: an addendum that was refused stands under it with what was typed. */
export function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'note.sign', (tx) => noteAndCharges(tx, params.visitId));
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const parsed = parseForm(AddendumForm, await request.formData());
  if (!parsed.ok) {
    return data({ kind: 'addendum-refused' as const, ...withoutPasswords(parsed.refusal) }, { status: 422 });
  }
  const { password, ...value } = parsed.value;
  const refusal = await confirmPassword(context, password);
  if (refusal) {
    const errors: Readonly<Record<string, string>> = { password: refusal.sentence };
    return data({ kind: 'addendum-refused' as const, values: value, errors }, { status: refusal.status });
  }
  const answer = await ask(context, 'note.sign', (tx) => addAddendum(tx, params.visitId, value));
  if (!answer.ok) {
    return data({ kind: 'addendum-refused' as const, values: value, errors: answer.errors }, { status: 422 });
  }
  return redirect(`/staff/visits/${params.visitId}/note#addendum`, 303);
}

export default function VisitNoteAddendum({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <NotePage view={loaderData.view} answer={actionData}>
      <ChargesBox view={loaderData.charges} />
    </NotePage>
  );
}
