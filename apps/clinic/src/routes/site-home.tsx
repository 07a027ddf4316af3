import { data, redirect } from 'react-router';
import { ask } from '../http/ask.ts';
import { askingOf, practiceOf } from '../http/door-context.ts';
import { pieceChoices } from '../site/articles/index.server.ts';
import { readHomeForm } from '../site/look/home-answer.server.ts';
import { HomeSettingsPage } from '../site/look/home-settings-page.tsx';
import { backToHomeBefore, readHome, saveHome } from '../site/look/homes.server.ts';
import { changedMeanwhile } from '../site/look/look-answer.server.ts';
import { tabsFor } from '../site/staff/tabs-for.ts';
import type { Route } from './+types/site-home.ts';

/** How many articles an owner chooses from, the newest first. */
const MOST_OFFERED = 40;

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { held, pieces } = await ask(context, 'practice.see', async (tx) => ({
    held: await readHome(tx.db, tx.practiceId),
    pieces: await pieceChoices(tx, MOST_OFFERED),
  }));
  return {
    held,
    pieces,
    tagline: practiceOf(context).tagline,
    tabs: tabsFor(askingOf(context).actor.roles),
    done: new URL(request.url).searchParams.get('done') ?? undefined,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const answer = readHomeForm(form);
  if (answer.kind === 'refused') return data(answer.refusal, { status: 422 });
  if (answer.kind === 'moved') return data(answer.refusal);
  if (answer.kind === 'back') {
    await ask(context, 'practice.settings', backToHomeBefore);
    return redirect('/staff/site/home?done=back', 303);
  }
  const outcome = await ask(context, 'practice.settings', (tx) => saveHome(tx, answer.home, answer.seenVersion));
  if (outcome === 'changed-meanwhile') return data(changedMeanwhile(form), { status: 409 });
  return redirect('/staff/site/home?done=saved', 303);
}

export default function SiteHome({ loaderData, actionData }: Route.ComponentProps) {
  return <HomeSettingsPage {...loaderData} refusal={actionData} />;
}
