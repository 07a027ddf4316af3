import { data } from 'react-router';
import { CodePage } from '../aftercare/code-page.tsx';
import { openByCode } from '../aftercare/index.server.ts';
import { typedValues } from '../forms/form.ts';
import { doorOf, practiceOf } from '../http/door-context.ts';
import type { Route } from './+types/aftercare.ts';

export function loader({ context }: Route.LoaderArgs) {
  return { telephone: practiceOf(context).telephone };
}

/** The code comes in a form and never in an address: addresses are kept by browsers and logs. */
export async function action({ request, context }: Route.ActionArgs) {
  const { services, now, address, requestId } = doorOf(context);
  const { database, secret } = services;
  const typed = typedValues(await request.formData()).code ?? '';
  const opened = await openByCode(
    { database, secret, practiceId: practiceOf(context).id, now, address, requestId },
    typed,
  );
  switch (opened.kind) {
    case 'open':
      return data({ kind: 'open' as const, ...opened.found });
    case 'closed':
      return data({ kind: 'closed' as const, typed: typed.slice(0, 20) }, { status: 422 });
    case 'wait':
      return data({ kind: 'wait' as const, minutes: opened.minutes }, { status: 429 });
  }
}

export function headers() {
  return { 'X-Robots-Tag': 'noindex' };
}

export default function Aftercare({ loaderData, actionData }: Route.ComponentProps) {
  return <CodePage telephone={loaderData.telephone} answer={actionData} />;
}
