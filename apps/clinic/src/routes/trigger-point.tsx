import { ATLAS } from '@filiform/atlas';
import { data } from 'react-router';
import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { NotInAtlasPage } from '../site/muscles/not-in-atlas-page.tsx';
import { TriggerPointPage } from '../site/muscles/trigger-point-page.tsx';
import type { Route } from './+types/trigger-point.ts';

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { id: practiceId, name: practiceName } = practiceOf(context);
  const origin = await practiceAddress(doorOf(context).services, practiceId, request);
  shows(context, ['practice'], undefined, []);
  const named = params.muscleId;
  const muscle = ATLAS.muscles.find(({ id }) => id === named);
  const point = muscle?.triggerPoints.find(({ id }) => id === params.pointId);
  return data({ muscle, point, named, practiceName, origin }, { status: point ? 200 : 404 });
}

export default function TriggerPointRoute({ loaderData }: Route.ComponentProps) {
  const { muscle, point, named, practiceName, origin } = loaderData;
  if (!muscle || !point) return <NotInAtlasPage {...{ named, practiceName }} />;
  return <TriggerPointPage {...{ muscle, point, practiceName, origin }} />;
}
