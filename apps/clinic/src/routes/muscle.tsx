import { ATLAS } from '@filiform/atlas';
import { data } from 'react-router';
import { practiceOf, shows } from '../http/door-context.ts';
import { MusclePage } from '../site/muscles/muscle-page.tsx';
import { NotInAtlasPage } from '../site/muscles/not-in-atlas-page.tsx';
import type { Route } from './+types/muscle.ts';

export function loader({ context, params }: Route.LoaderArgs) {
  const { name: practiceName } = practiceOf(context);
  shows(context, ['practice'], undefined, []);
  const named = params.muscleId;
  const muscle = ATLAS.muscles.find(({ id }) => id === named);
  return data({ muscle, named, practiceName }, { status: muscle ? 200 : 404 });
}

export default function MuscleRoute({ loaderData }: Route.ComponentProps) {
  const { muscle, named, practiceName } = loaderData;
  return muscle ? <MusclePage {...{ muscle, practiceName }} /> : <NotInAtlasPage {...{ named, practiceName }} />;
}
