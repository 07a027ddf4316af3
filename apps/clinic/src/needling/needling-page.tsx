import { useState } from 'react';
import { AddSite } from './add-site.tsx';
import { type NearPoint, pointsNear } from './chart-points.ts';
import { otherSideOf } from './copy-plan.ts';
import type { AccountRefusal } from './missing-needles.tsx';
import styles from './needling.module.css';
import { PointsChart } from './points-chart.tsx';
import { SiteCard } from './site-card.tsx';
import { muscleName, type SiteErrors, type SitePlace } from './site-fields.ts';
import type { TheirSite } from './site-put.ts';
import { type LocalSite, localSite } from './site-saving.ts';
import { SiteSummary } from './site-summary.tsx';
import { StateBar } from './state-bar.tsx';
import { useSites } from './use-sites.ts';
import type { NeedlingView, SiteView } from './view.ts';

/** What a form of the page was answered with, where it was not simply done. */
export type NeedlingAnswer =
  | { readonly kind: 'site-refused'; readonly site: SiteView; readonly errors: SiteErrors }
  | { readonly kind: 'site-stale'; readonly site: SiteView; readonly theirs: TheirSite }
  | { readonly kind: 'muscle-unknown'; readonly typed: string; readonly sentence: string }
  | { readonly kind: 'account-refused'; readonly refusal: AccountRefusal }
  | { readonly kind: 'closed'; readonly sentence: string };

type NeedlingPageProps = { readonly view: NeedlingView; readonly answer: NeedlingAnswer | undefined };

/** Today's needling: the sites at one side, the chart with their points at the other, the state always on top. */
export function NeedlingPage({ view, answer }: NeedlingPageProps) {
  const { sites, line, isLive, ...act } = useSites(
    withAnswer(view.sites, answer),
    view.visitId,
    view.staffId,
    view.closed === undefined,
  );
  const [near, setNear] = useState<readonly NearPoint[]>([]);
  const here = sites.filter((site) => !site.removed);
  const takenBack = sites.filter((site) => site.removed);
  const add = (place: SitePlace, triggerPoint: string) => {
    setNear([]);
    goTo(act.begin(place, triggerPoint));
  };
  const addOtherSide = (site: LocalSite) => {
    const other = otherSideOf(site, site.fields);
    if (other) goTo(act.begin(other.place, other.fields.triggerPoint, other.fields));
  };
  return (
    <div className={`${styles.page} ${isLive ? styles.live : ''}`}>
      <title>{`Needling, ${view.when}`}</title>
      <StateBar view={view} sites={sites} line={line} isLive={isLive} />
      <h1 className={styles.unseen}>Needling today</h1>
      {view.closed && <p className={styles.closed}>{view.closed}</p>}
      {answer?.kind === 'closed' && (
        <p className={styles.closed} role="alert">
          {answer.sentence}
        </p>
      )}
      <div className={styles.columns}>
        <div className={styles.list}>
          {view.closed !== undefined &&
            here.map((site, index) => <SiteSummary key={site.id} site={site} place={index + 1} />)}
          {view.closed === undefined &&
            here.map((site, index) => (
              <SiteCard
                key={site.id}
                site={site}
                place={index + 1}
                isLive={isLive}
                accountRefusal={
                  answer?.kind === 'account-refused' && answer.refusal.siteId === site.id ? answer.refusal : undefined
                }
                change={(typed) => act.change(site.id, typed)}
                remove={() => act.setRemoved(site.id, true)}
                otherSide={() => addOtherSide(site)}
                settle={(fields) => act.settle(site.id, fields)}
              />
            ))}
          {here.length === 0 && (
            <p className={styles.empty}>
              {view.closed === undefined
                ? 'Nothing is needled yet. Add a muscle: from the drawing, by name, or by a tap on the chart.'
                : 'Nothing was needled at this visit.'}
            </p>
          )}
          {view.closed === undefined && takenBack.length > 0 && (
            <ul className={styles.takenBack} aria-label="Taken back">
              {takenBack.map((site) => (
                <li key={site.id}>
                  <span>
                    {muscleName(site.muscle)}, {site.side}: taken back
                  </span>
                  <BringBack site={site} isLive={isLive} bringBack={() => act.setRemoved(site.id, false)} />
                </li>
              ))}
            </ul>
          )}
          {view.closed === undefined && (
            <AddSite
              candidates={view.candidates}
              near={near}
              isLive={isLive}
              refusal={answer?.kind === 'muscle-unknown' ? answer : undefined}
              add={add}
            />
          )}
        </div>
        <aside className={styles.side2} aria-label="Points on the body">
          <PointsChart
            today={here.map((site) => ({ ...site, triggerPoint: site.fields.triggerPoint }))}
            earlier={view.earlier?.points ?? []}
            earlierWhen={view.earlier?.when}
            onTap={view.closed === undefined && isLive ? (at) => setNear(pointsNear(at)) : undefined}
          />
        </aside>
      </div>
    </div>
  );
}

function BringBack(props: { readonly site: SiteView; readonly isLive: boolean; readonly bringBack: () => void }) {
  const { site, isLive, bringBack } = props;
  return (
    <form
      method="post"
      onSubmit={(event) => {
        if (!isLive) return;
        event.preventDefault();
        bringBack();
      }}
    >
      <input type="hidden" name="siteId" value={site.id} />
      <input type="hidden" name="rowVersion" value={site.rowVersion} />
      <input type="hidden" name="muscle" value={site.muscle} />
      <input type="hidden" name="side" value={site.side} />
      {Object.entries(site.fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" name="intent" value="save-site" className={styles.quiet}>
        Undo<span className={styles.unseen}>: bring back {muscleName(site.muscle)}</span>
      </button>
    </form>
  );
}

/** A site that a form could not store stands where it was, with all that was typed. */
function withAnswer(stored: readonly SiteView[], answer: NeedlingAnswer | undefined): readonly LocalSite[] {
  const sites = stored.map(localSite);
  if (answer?.kind !== 'site-refused' && answer?.kind !== 'site-stale') return sites;
  const site: LocalSite =
    answer.kind === 'site-refused'
      ? { ...localSite(answer.site), state: 'refused', errors: answer.errors }
      : { ...localSite(answer.site), state: 'stale', theirs: answer.theirs, base: undefined };
  const there = sites.find(({ id }) => id === site.id);
  if (!there) return [...sites, site];
  return sites.map((one) => (one === there ? { ...site, accounts: there.accounts } : one));
}

function goTo(siteId: string): void {
  // After the next paint: a new card is not there yet.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.getElementById(`site-${siteId}`)?.scrollIntoView({ block: 'start' });
    }),
  );
}
