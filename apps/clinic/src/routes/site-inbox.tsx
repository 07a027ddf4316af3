import { isId } from '../database/identifier.ts';
import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { InboxPage } from '../site/contact/inbox-page.tsx';
import { inboxOf } from '../site/contact/index.server.ts';
import { tabsFor } from '../site/staff/tabs-for.ts';
import type { Route } from './+types/site-inbox.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const clinicId = asked.get('clinic') ?? '';
  const filter = { clinicId: isId(clinicId) ? clinicId : '', isAnswered: asked.get('show') === 'answered' };
  const view = await ask(context, 'inbox.read', (tx) => inboxOf(tx, filter));
  return { view, tabs: tabsFor(askingOf(context).actor.roles) };
}

export default function SiteInbox({ loaderData }: Route.ComponentProps) {
  return <InboxPage {...loaderData} />;
}
