import { data, redirect } from 'react-router';
import { z } from 'zod';
import { isId } from '../database/identifier.ts';
import { parseForm } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { tabsFor } from '../site/staff/tabs-for.ts';
import { holdBack, teamLines } from '../site/team/index.server.ts';
import { OwnerTeamPage } from '../site/team/owner-team-page.tsx';
import type { Route } from './+types/site-team.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

const HoldBackForm = z.object({
  intent: z.enum(['hold-back', 'show'], { error: 'Press one of the buttons.' }),
  staffId: z.string().refine(isId, { error: 'Choose somebody of the team.' }),
});

export async function loader({ context }: Route.LoaderArgs) {
  return { team: await ask(context, 'site.places', teamLines), tabs: tabsFor(askingOf(context).actor.roles) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const parsed = parseForm(HoldBackForm, await request.formData());
  if (!parsed.ok) return data(parsed.refusal, { status: 422 });
  const { staffId, intent } = parsed.value;
  await ask(context, 'site.places', (tx) => holdBack(tx, staffId, intent === 'hold-back'));
  return redirect('/staff/site/team', 303);
}

export default function SiteTeam({ loaderData }: Route.ComponentProps) {
  return <OwnerTeamPage {...loaderData} />;
}
