import { data, redirect } from 'react-router';
import { readCharges } from '../charges/charge-fields.ts';
import { ChargesPage } from '../charges/charges-page.tsx';
import { chargesPageView, confirmCharges } from '../charges/index.server.ts';
import { typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import type { Route } from './+types/visit-charges.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'charges.read', (tx) => chargesPageView(tx, params.visitId));
}

/** Without scripts "work out" shows what follows from the minutes; "confirm" keeps it. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const typed = typedValues(await request.formData());
  const read = readCharges(typed);
  const values = { ...typed };
  if (!read.ok) return data({ values, errors: read.errors }, { status: 422 });
  if (typed.intent !== 'confirm') {
    await ask(context, 'charges.confirm', (tx) => chargesPageView(tx, params.visitId));
    return data({ values, errors: {} }, { status: 200 });
  }
  const answer = await ask(context, 'charges.confirm', (tx) => confirmCharges(tx, params.visitId, read.value));
  if (answer.kind === 'refused') return data({ values, errors: answer.errors }, { status: 422 });
  return redirect(`/staff/visits/${params.visitId}/note#charges`, 303);
}

export default function VisitCharges({ loaderData, actionData }: Route.ComponentProps) {
  return <ChargesPage {...loaderData} answer={actionData} />;
}
