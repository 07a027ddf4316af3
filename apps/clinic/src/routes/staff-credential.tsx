import { data, redirect } from 'react-router';
import { CredentialPage } from '../credentials/credential-page.tsx';
import { CREDENTIAL_DONE, credentialView, sendCredential } from '../credentials/index.server.ts';
import { ask } from '../http/ask.ts';
import type { Route } from './+types/staff-credential.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const state = asked.get('state') ?? undefined;
  return {
    view: await ask(context, 'staff.see', (tx) => credentialView(tx, params.staffId, state)),
    done: CREDENTIAL_DONE.find((done) => done === asked.get('done')),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const answer = await ask(context, 'staff.manage', (tx) => sendCredential(tx, params.staffId, form));
  if (answer.kind === 'refused') return data(answer, { status: 422 });
  if (answer.kind === 'stale') return data(answer, { status: 409 });
  return redirect(`/staff/team/${params.staffId}/credential?state=${answer.state}&done=${answer.done}`, 303);
}

export default function StaffCredentialRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <CredentialPage {...loaderData} answer={actionData} />;
}
