import { ATLAS } from '@filiform/atlas';
import { data } from 'react-router';
import { practiceOf } from '../http/door-context.ts';
import { MusclePage } from '../site/muscles/muscle-page.tsx';
import type { Route } from './+types/muscle.ts';

export function loader({ context, params }: Route.LoaderArgs) {
  const muscle = ATLAS.muscles.find(({ id }) => id === params.muscleId);
  if (!muscle) throw data('There is no muscle of this name in the atlas.', { status: 404 });
  return { muscle, practiceName: practiceOf(context).name };
}

export default function MuscleRoute({ loaderData }: Route.ComponentProps) {
  return <MusclePage {...loaderData} />;
}
