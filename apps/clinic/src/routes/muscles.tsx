import { isRegionId } from '@filiform/body';
import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { MuscleListPage } from '../site/muscles/muscle-list-page.tsx';
import type { Route } from './+types/muscles.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  shows(context, ['practice'], undefined, ['q', 'region']);
  const asked = new URL(request.url).searchParams;
  const region = asked.get('region') ?? '';
  const { id, name: practiceName, offersWhereDoesItHurt } = practiceOf(context);
  return {
    origin: await practiceAddress(doorOf(context).services, id, request),
    practiceName,
    offersWhereDoesItHurt,
    wanted: asked.get('q')?.trim().slice(0, 80) ?? '',
    region: isRegionId(region) ? region : undefined,
  };
}

export default function Muscles({ loaderData }: Route.ComponentProps) {
  return <MuscleListPage {...loaderData} />;
}
