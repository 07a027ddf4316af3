import { Link } from 'react-router';
import parts from '../../look/page-parts.module.css';
import { type SiteTab, SiteTabs } from '../staff/site-tabs.tsx';
import type { ClinicView } from './clinic-view.ts';
import styles from './owner-pages.module.css';

/** The practice's clinics, each with what its page says now and what is missing there. */
export function OwnerClinicsPage({
  clinics,
  tabs,
}: {
  readonly clinics: readonly ClinicView[];
  readonly tabs: readonly SiteTab[];
}) {
  return (
    <div className={styles.page}>
      <title>Clinics on the website</title>
      <SiteTabs tabs={tabs} />
      <header className={parts.head}>
        <div>
          <h1>Clinics</h1>
          <p>What visitors find of each: hours, holidays, the map and the way there.</p>
        </div>
      </header>
      <ul className={styles.days}>
        {clinics.map((clinic) => (
          <li key={clinic.id}>
            <span>
              <Link to={`/staff/site/clinics/${clinic.id}`}>{clinic.name}</Link>
              <br />
              {clinic.openNow || 'No hours are given yet.'} {!clinic.map && 'No map is drawn yet.'}
            </span>
            <a href={`/clinics/${clinic.slug}`}>See its page</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
