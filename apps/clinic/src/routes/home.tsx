import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { clinicsOf } from '../practice/find-practice.ts';
import { HomePage } from '../site/home-page.tsx';
import type { Route } from './+types/home.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const practice = practiceOf(context);
  shows(context, ['practice', 'clinics'], undefined, []);
  const clinics = await clinicsOf(doorOf(context).services.database, practice.id);
  return { practice, clinics };
}

export default function Home({ loaderData }: Route.ComponentProps) {
  return <HomePage {...loaderData} />;
}
