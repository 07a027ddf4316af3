import { Link } from 'react-router';
import parts from '../../look/page-parts.module.css';
import styles from '../clinics/owner-pages.module.css';
import { type SiteTab, SiteTabs } from '../staff/site-tabs.tsx';
import type { TeamLine } from './staff-profile.server.ts';

const STATES: Readonly<Record<TeamLine['state'], string>> = {
  shown: 'Shown to visitors',
  'held-back': 'Wants to be shown; you do not show it',
  'does-not-want': 'Does not want to be shown',
  'nothing-written': 'Nothing is written yet',
};

/** Who is on the team page. */
export function OwnerTeamPage({
  team,
  tabs,
}: {
  readonly team: readonly TeamLine[];
  readonly tabs: readonly SiteTab[];
}) {
  return (
    <div className={styles.page}>
      <title>Team page</title>
      <SiteTabs tabs={tabs} />
      <header className={parts.head}>
        <div>
          <h1>Team page</h1>
          <p>
            Each says on the own profile whether to be shown; you can hold a page back. <a href="/team">See the page</a>
          </p>
        </div>
      </header>
      <ul className={styles.days}>
        {team.map(({ staffId, name, state }) => (
          <li key={staffId}>
            <span>
              <Link to={`/staff/site/profile?of=${staffId}`}>{name}</Link>
              <br />
              {STATES[state]}
            </span>
            {(state === 'shown' || state === 'held-back') && (
              <form method="post">
                <input type="hidden" name="staffId" value={staffId} />
                <button
                  type="submit"
                  name="intent"
                  value={state === 'shown' ? 'hold-back' : 'show'}
                  className={parts.quiet}
                  aria-label={`${state === 'shown' ? 'Hold back' : 'Show'} ${name}`}
                >
                  {state === 'shown' ? 'Hold back' : 'Show'}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
