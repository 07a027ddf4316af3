import { redirect } from 'react-router';
import { may } from '../database/permissions.ts';
import { askingOf } from '../http/door-context.ts';
import type { Route } from './+types/staff-home.ts';

/** Everybody starts where the day's work is. */
export function loader({ context }: Route.LoaderArgs) {
  const { roles } = askingOf(context).actor;
  if (may(roles, 'visits.today')) return redirect('/staff/today');
  if (may(roles, 'staff.manage')) return redirect('/staff/team');
  if (may(roles, 'site.write')) return redirect('/staff/site/articles');
  return redirect('/staff/account');
}
