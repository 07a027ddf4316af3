import { data, redirect } from 'react-router';
import { typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { ImagesPage } from '../site/images/images-page.tsx';
import { imagesView, takeImage } from '../site/images/index.server.ts';
import { tabsFor } from '../site/staff/tabs-for.ts';
import type { Route } from './+types/site-image-new.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const view = await ask(context, 'site.write', (tx) => imagesView(tx, 1));
  return { view, tabs: tabsFor(askingOf(context).actor.roles), done: undefined };
}

/** A picture with its words; refused, the page comes again with what was typed. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const taken = await takeImage((work) => ask(context, 'site.write', work), form);
  if (!taken.ok) return data({ sentence: taken.sentence, alt: typedValues(form).alt ?? '' }, { status: 422 });
  return redirect(`/staff/site/images?done=added#picture-${taken.image.id}`, 303);
}

export default function SiteImageNew({ loaderData, actionData }: Route.ComponentProps) {
  return <ImagesPage {...loaderData} refusedPicture={actionData} />;
}
