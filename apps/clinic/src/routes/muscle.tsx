import { ATLAS } from '@filiform/atlas';
import { data } from 'react-router';
import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { MusclePage } from '../site/muscles/muscle-page.tsx';
import { NotInAtlasPage } from '../site/muscles/not-in-atlas-page.tsx';
import type { Route } from './+types/muscle.ts';

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { id: practiceId, name: practiceName } = practiceOf(context);
  const origin = await practiceAddress(doorOf(context).services, practiceId, request);
  shows(context, ['practice'], undefined, []);
  const named = params.muscleId;
  const muscle = ATLAS.muscles.find(({ id }) => id === named);
  return data({ muscle, named, practiceName, origin }, { status: muscle ? 200 : 404 });
}

export default function MuscleRoute({ loaderData }: Route.ComponentProps) {
  const { muscle, named, practiceName, origin } = loaderData;
  return muscle ? (
    <MusclePage {...{ muscle, practiceName, origin }} />
  ) : (
    <NotInAtlasPage {...{ named, practiceName }} />
  );
}
