import { practiceOf } from '../http/door-context.ts';
import { MuscleListPage } from '../site/muscles/muscle-list-page.tsx';
import type { Route } from './+types/muscles.ts';

export function loader({ context, request }: Route.LoaderArgs) {
  const wanted = new URL(request.url).searchParams.get('q')?.trim().slice(0, 80) ?? '';
  const { name: practiceName, offersWhereDoesItHurt } = practiceOf(context);
  return { practiceName, offersWhereDoesItHurt, wanted };
}

export default function Muscles({ loaderData }: Route.ComponentProps) {
  return <MuscleListPage {...loaderData} />;
}
