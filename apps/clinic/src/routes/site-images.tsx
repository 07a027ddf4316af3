import { data, redirect } from 'react-router';
import { parseForm } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { AltForm } from '../site/images/alt-form.ts';
import { ImagesPage } from '../site/images/images-page.tsx';
import { imagesView, sayAlt } from '../site/images/index.server.ts';
import { tabsFor } from '../site/staff/tabs-for.ts';
import type { Route } from './+types/site-images.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const view = await ask(context, 'site.write', (tx) => imagesView(tx, Number(searchParams.get('page')) || 1));
  return { view, tabs: tabsFor(askingOf(context).actor.roles), done: searchParams.get('done') ?? undefined };
}

/** The words for one picture, changed in its place. */
export async function action({ request, context }: Route.ActionArgs) {
  const parsed = parseForm(AltForm, await request.formData());
  if (!parsed.ok) return data(parsed.refusal, { status: 422 });
  const { imageId, alt, page } = parsed.value;
  await ask(context, 'site.write', (tx) => sayAlt(tx, imageId, alt));
  return redirect(`/staff/site/images?page=${page}&done=words#picture-${imageId}`, 303);
}

export default function SiteImages({ loaderData, actionData }: Route.ComponentProps) {
  return <ImagesPage {...loaderData} refusedWords={actionData} />;
}
