import { createContext, data } from 'react-router';
import { AccessLogForm, NO_FILTER } from '../audit/access-log-form.ts';
import { AccessLogPage } from '../audit/access-log-page.tsx';
import { accessLog } from '../audit/index.server.ts';
import { parseForm } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import type { Route } from './+types/access-log.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

/** The filter goes from the form to the loader, which reads the log once for either. */
const askedFilter = createContext(NO_FILTER);

export function loader({ context }: Route.LoaderArgs) {
  return ask(context, 'log.read', (tx) => accessLog(tx, context.get(askedFilter)));
}

/** Filters and turns pages. By POST: who was looked for stands in no address and no log of a proxy. */
export async function action({ request, context }: Route.ActionArgs) {
  const parsed = parseForm(AccessLogForm, await request.formData());
  if (!parsed.ok) return data(parsed.refusal, { status: 422 });
  context.set(askedFilter, parsed.value);
  return undefined;
}

export default function AccessLog({ loaderData, actionData }: Route.ComponentProps) {
  return <AccessLogPage page={loaderData} refusal={actionData} />;
}
