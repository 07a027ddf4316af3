import { ask } from '../http/ask.ts';
import { askingOf } from '../http/door-context.ts';
import { clinicsPageOf } from '../site/clinics/index.server.ts';
import { OwnerClinicsPage } from '../site/clinics/owner-clinics-page.tsx';
import { tabsFor } from '../site/staff/tabs-for.ts';
import type { Route } from './+types/site-clinics.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { views } = await ask(context, 'site.places', ({ db, practiceId, now }) =>
    clinicsPageOf({ db, practiceId, now, language: 'en' }),
  );
  return { clinics: views, tabs: tabsFor(askingOf(context).actor.roles) };
}

export default function SiteClinics({ loaderData }: Route.ComponentProps) {
  return <OwnerClinicsPage {...loaderData} />;
}
