import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { HomePage } from '../site/home-page.tsx';
import { languageOf } from '../site/language.ts';
import { homeView } from '../site/look/home-view.server.ts';
import type { Route } from './+types/home.ts';
import { doorFor, pagePath } from './doors.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  const practice = practiceOf(context);
  const { services, now } = doorOf(context);
  const asked = new URL(request.url);
  const path = pagePath(asked.pathname);
  const isPreview = doorFor(path)?.frame === 'preview';
  const { view, until } = await homeView({
    database: services.database,
    practice,
    language: languageOf(path),
    origin: await practiceAddress(services, practice.id, request),
    now,
    stands: (one) => doorFor(one) !== undefined,
    tried: isPreview ? Object.fromEntries(asked.searchParams) : undefined,
  });
  if (!isPreview) shows(context, ['practice', 'clinics', 'articles', 'voices', 'team'], until, []);
  return view;
}

export default function Home({ loaderData }: Route.ComponentProps) {
  return <HomePage view={loaderData} />;
}
