import { ATLAS } from '@filiform/atlas';
import { data } from 'react-router';
import { practiceOf } from '../http/door-context.ts';
import { TriggerPointPage } from '../site/muscles/trigger-point-page.tsx';
import type { Route } from './+types/trigger-point.ts';

export function loader({ context, params }: Route.LoaderArgs) {
  const muscle = ATLAS.muscles.find(({ id }) => id === params.muscleId);
  const point = muscle?.triggerPoints.find(({ id }) => id === params.pointId);
  if (!muscle || !point) throw data('There is no trigger point of this name in the atlas.', { status: 404 });
  return { muscle, point, practiceName: practiceOf(context).name };
}

export default function TriggerPointRoute({ loaderData }: Route.ComponentProps) {
  return <TriggerPointPage {...loaderData} />;
}
