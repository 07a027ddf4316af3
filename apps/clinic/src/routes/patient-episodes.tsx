import { data, redirect } from 'react-router';
import { EpisodeForm } from '../episodes/episode-form.ts';
import { EpisodesPage } from '../episodes/episodes-page.tsx';
import { changeEpisodes, episodesView } from '../episodes/index.server.ts';
import { parseForm, typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import type { Route } from './+types/patient-episodes.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'record.read', (tx) => episodesView(tx, params.patientId));
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const parsed = parseForm(EpisodeForm, form);
  if (!parsed.ok) return data(parsed.refusal, { status: 422 });
  const answer = await ask(context, 'record.write', (tx) => changeEpisodes(tx, params.patientId, parsed.value));
  if (answer.kind === 'refused') return data({ values: typedValues(form), errors: answer.errors }, { status: 422 });
  return redirect(`/staff/patients/${params.patientId}/episodes`, 303);
}

export default function PatientEpisodes({ loaderData, actionData }: Route.ComponentProps) {
  return <EpisodesPage view={loaderData} refusal={actionData} />;
}
