import { data, redirect } from 'react-router';
import { teamStanding } from '../credentials/index.server.ts';
import { MemberCredentials } from '../credentials/member-credentials.tsx';
import { ask } from '../http/ask.ts';
import { doorOf, practiceOf } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { teamOf } from '../staff/team.server.ts';
import { DONE } from '../staff/team-answer.ts';
import { teamForm } from '../staff/team-form.server.ts';
import { TeamPage } from '../staff/team-page.tsx';
import type { Route } from './+types/team.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { team, standing } = await ask(context, 'staff.see', async (tx) => ({
    team: await teamOf(tx),
    standing: await teamStanding(tx),
  }));
  const asked = new URL(request.url).searchParams;
  const who = asked.get('who');
  return {
    team,
    standing,
    done: DONE.find((done) => done === asked.get('done')),
    doneTo: team.members.find(({ id }) => id === who),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { services } = doorOf(context);
  const practice = practiceOf(context);
  const address = await practiceAddress(services, practice.id, request);
  const inTeam: Parameters<typeof teamForm>[0]['inTeam'] = (work) => ask(context, 'staff.manage', work);
  const answered = await teamForm({ services, practice, address, inTeam }, await request.formData());
  if (answered.kind === 'answer') return data(answered.answer, { status: answered.status });
  if (answered.kind === 'left') return redirect('/staff', 303);
  const who = answered.staffId ? `&who=${answered.staffId}` : '';
  return redirect(`/staff/team?done=${answered.done}${who}`, 303);
}

export default function TeamRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { standing, ...team } = loaderData;
  const besides = ({ id, displayName }: { readonly id: string; readonly displayName: string }) => {
    const standings = standing[id];
    return standings && <MemberCredentials staffId={id} name={displayName} standings={standings} />;
  };
  return <TeamPage {...team} answer={actionData} besides={besides} />;
}
