import { data } from 'react-router';
import { doorOf, practiceOf } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { feltGroups } from '../site/where-does-it-hurt/felt-at.ts';
import { SwitchedOffPage } from '../site/where-does-it-hurt/switched-off-page.tsx';
import { WhereDoesItHurtPage } from '../site/where-does-it-hurt/where-does-it-hurt-page.tsx';
import type { Route } from './+types/where-does-it-hurt.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { id, name: practiceName, telephone, offersWhereDoesItHurt } = practiceOf(context);
  if (!offersWhereDoesItHurt) return data({ practiceName, telephone, origin: '', groups: undefined }, { status: 404 });
  const origin = await practiceAddress(doorOf(context).services, id, request);
  return { practiceName, telephone, origin, groups: feltGroups() };
}

export default function WhereDoesItHurt({ loaderData }: Route.ComponentProps) {
  const { practiceName, telephone, origin, groups } = loaderData;
  if (!groups) return <SwitchedOffPage {...{ practiceName, telephone }} />;
  return <WhereDoesItHurtPage {...{ practiceName, origin, telephone, groups }} />;
}
