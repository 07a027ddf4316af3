import { NavLink } from 'react-router';
import styles from '../../practice/practice-tabs.module.css';

export type SiteTab = { readonly to: string; readonly name: string };

/** Between the staff's pages of the public site: only those that this person may open. */
export function SiteTabs({ tabs }: { readonly tabs: readonly SiteTab[] }) {
  return (
    <nav aria-label="Website" className={styles.tabs}>
      {tabs.map(({ to, name }) => (
        <NavLink key={to} to={to} end={to === '/staff/site/articles'}>
          {name}
        </NavLink>
      ))}
    </nav>
  );
}
