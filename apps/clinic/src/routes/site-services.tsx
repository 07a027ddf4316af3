import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { readServices } from '../site/services/index.server.ts';
import { OwnerServicesPage } from '../site/services/owner-services-page.tsx';
import { tabsFor } from '../site/staff/tabs-for.ts';
import type { Route } from './+types/site-services.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const services = await ask(context, 'site.places', ({ db, practiceId }) => readServices(db, practiceId));
  return { services, tabs: tabsFor(askingOf(context).actor.roles) };
}

export default function SiteServices({ loaderData }: Route.ComponentProps) {
  return <OwnerServicesPage {...loaderData} />;
}
