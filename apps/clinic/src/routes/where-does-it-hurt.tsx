import { data } from 'react-router';
import { practiceOf } from '../http/door-context.ts';
import { feltGroups } from '../site/where-does-it-hurt/felt-at.ts';
import { SwitchedOffPage } from '../site/where-does-it-hurt/switched-off-page.tsx';
import { WhereDoesItHurtPage } from '../site/where-does-it-hurt/where-does-it-hurt-page.tsx';
import type { Route } from './+types/where-does-it-hurt.ts';

export function loader({ context }: Route.LoaderArgs) {
  const { name: practiceName, telephone, offersWhereDoesItHurt } = practiceOf(context);
  if (!offersWhereDoesItHurt) return data({ practiceName, telephone, groups: undefined }, { status: 404 });
  return { practiceName, telephone, groups: feltGroups() };
}

export default function WhereDoesItHurt({ loaderData }: Route.ComponentProps) {
  const { practiceName, telephone, groups } = loaderData;
  if (!groups) return <SwitchedOffPage {...{ practiceName, telephone }} />;
  return <WhereDoesItHurtPage {...{ practiceName, telephone, groups }} />;
}
