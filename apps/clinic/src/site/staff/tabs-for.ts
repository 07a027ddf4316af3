import { type Action, may } from '../../database/permissions.ts';
import type { Role } from '../../database/tables.ts';
import type { SiteTab } from './site-tabs.tsx';

/** The staff's pages of the public site, in their order. */
const TABS: readonly (SiteTab & { readonly action: Action })[] = [
  { to: '/staff/site/articles', name: 'Articles', action: 'site.write' },
  { to: '/staff/site/comments', name: 'Comments', action: 'site.publish' },
  { to: '/staff/site/images', name: 'Pictures', action: 'site.write' },
  { to: '/staff/site/home', name: 'First page', action: 'practice.settings' },
  { to: '/staff/site/look', name: 'Look', action: 'practice.settings' },
  { to: '/staff/site/voices', name: 'Voices', action: 'voices.read' },
  { to: '/staff/site/clinics', name: 'Clinics', action: 'site.places' },
  { to: '/staff/site/team', name: 'Team page', action: 'site.places' },
  { to: '/staff/site/profile', name: 'Your profile', action: 'profile.own' },
  { to: '/staff/site/services', name: 'Services', action: 'site.places' },
  { to: '/staff/site/inbox', name: 'Inbox', action: 'inbox.read' },
];

/** Those that one of the roles opens. */
export function tabsFor(roles: readonly Role[]): readonly SiteTab[] {
  return TABS.filter(({ action }) => may(roles, action)).map(({ to, name }) => ({ to, name }));
}
