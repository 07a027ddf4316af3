import { data, redirect } from 'react-router';
import { isId } from '../database/identifier.ts';
import type { Action } from '../database/permissions.ts';
import { parseForm, typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { tabsFor } from '../site/staff/tabs-for.ts';
import { EditProfilePage } from '../site/team/edit-profile-page.tsx';
import { saveProfile, staffProfile } from '../site/team/index.server.ts';
import { ProfileForm } from '../site/team/profile-form.ts';
import type { Route } from './+types/site-profile.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

/** Whose profile is asked for: somebody else's is an owner's business. */
function asked(request: Request, context: Route.LoaderArgs['context']) {
  const own = askingOf(context).actor.staffId;
  const of = new URL(request.url).searchParams.get('of') ?? own;
  const staffId = isId(of) ? of : own;
  const action: Action = staffId === own ? 'profile.own' : 'site.places';
  return { staffId, isOwn: staffId === own, action };
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const { staffId, isOwn, action } = asked(request, context);
  const profile = await ask(context, action, (tx) => staffProfile(tx, staffId));
  const isSaved = new URL(request.url).searchParams.has('saved');
  return { profile, isOwn, isSaved, tabs: tabsFor(askingOf(context).actor.roles) };
}

const REFUSED = {
  stale: {
    form: 'Somebody else saved another version meanwhile. What you typed stands below; reload the page to see theirs.',
  },
  'no-picture': { imageId: 'This picture is not there any more. Choose another, or none.' },
} as const;

export async function action({ request, context }: Route.ActionArgs) {
  const { staffId, isOwn, action: wanted } = asked(request, context);
  const form = await request.formData();
  const parsed = parseForm(ProfileForm, form);
  if (!parsed.ok) return data(parsed.refusal, { status: 422 });
  const answer = await ask(context, wanted, (tx) => saveProfile(tx, staffId, parsed.value));
  if (answer !== 'saved') {
    return data({ values: typedValues(form), errors: REFUSED[answer] }, { status: answer === 'stale' ? 409 : 422 });
  }
  return redirect(isOwn ? '/staff/site/profile?saved' : `/staff/site/profile?of=${staffId}&saved`, 303);
}

export default function SiteProfile({ loaderData, actionData }: Route.ComponentProps) {
  return <EditProfilePage {...loaderData} refusal={actionData} />;
}
