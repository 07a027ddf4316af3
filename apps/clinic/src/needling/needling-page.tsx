import { type ReactNode, useState } from 'react';
import { AddSite, Offers } from './add-site.tsx';
import { otherSideIn } from './both-sides.ts';
import { type NearPoint, pointsNear, pointsOnChart, type ScreenPoint } from './chart-points.ts';
import { CopyLast } from './copy-last.tsx';
import { otherSideOf } from './copy-plan.ts';
import type { AccountRefusal } from './missing-needles.tsx';
import styles from './needling.module.css';
import type { PairErrors } from './pair-fields.ts';
import type { TheirPair } from './pair-put.ts';
import { type LocalPair, localPair } from './pair-saving.ts';
import { PointsChart } from './points-chart.tsx';
import { SiteCard } from './site-card.tsx';
import { muscleName, type SiteErrors, type SitePlace } from './site-fields.ts';
import type { TheirSite } from './site-put.ts';
import { isAt, type LocalSite, localSite } from './site-saving.ts';
import { SiteSummary } from './site-summary.tsx';
import { StateBar } from './state-bar.tsx';
import { StimulationPanel } from './stimulation-panel.tsx';
import { ThumbBar } from './thumb-bar.tsx';
import { type Session, useSession } from './use-session.ts';
import type { NeedlingView, PairView, SiteView } from './view.ts';

/** What a form of the page was answered with, where it was not simply done. */
export type NeedlingAnswer =
  | { readonly kind: 'site-refused'; readonly site: SiteView; readonly errors: SiteErrors }
  | { readonly kind: 'site-stale'; readonly site: SiteView; readonly theirs: TheirSite }
  | { readonly kind: 'pair-refused'; readonly pair: PairView; readonly errors: PairErrors }
  | { readonly kind: 'pair-stale'; readonly pair: PairView; readonly theirs: TheirPair }
  | { readonly kind: 'muscle-unknown'; readonly typed: string; readonly sentence: string }
  | { readonly kind: 'account-refused'; readonly refusal: AccountRefusal }
  | { readonly kind: 'closed'; readonly sentence: string };

type NeedlingPageProps = {
  readonly view: NeedlingView;
  readonly answer: NeedlingAnswer | undefined;
  /**
   * What is checked before the needle, above the sites and below what brings a whole plan in one tap.
   * @param stored changes with everything of the plan that the server has stored
   * @param onAsked told how many questions of the visit are answered there
   */
  readonly before?: (stored: string, onAsked: (asked: number) => void) => ReactNode;
  /** What can go wrong meanwhile, below the sites. */
  readonly happened?: ReactNode;
};

/** Today's needling: the sites at one side, the chart with their points at the other, the state always on top. */
export function NeedlingPage({ view, answer, before, happened }: NeedlingPageProps) {
  const session = useSession(
    { sites: withAnswer(view.sites, answer), pairs: withPairAnswer(view.pairs, answer) },
    view,
  );
  const { sites, isLive, beginAll } = session;
  const [near, setNear] = useState<readonly NearPoint[]>([]);
  const [counter, setCounter] = useState(view.staffId);
  const [asked, setAsked] = useState(view.head.steps.asked.done);
  const here = sites.filter((site) => !site.removed);
  const canWrite = view.closed === undefined;
  const add = (place: SitePlace, triggerPoint: string) => {
    setNear([]);
    goTo(session.begin(place, triggerPoint));
  };
  const addOtherSide = (site: LocalSite) => {
    const other = otherSideOf(site, site.fields);
    if (other) goTo(session.begin(other.place, other.fields.triggerPoint, { ...other, copiedFrom: site.id }));
  };
  const tap = (at: ScreenPoint) => {
    const there = siteUnder(at, here);
    setNear(there ? [] : pointsNear(at));
    if (there) goTo(there.id);
  };
  const chooseCounter = (staffId: string) => {
    setCounter(staffId);
    for (const { id, fields } of here) {
      if (fields.needlesOut !== '') session.change(id, { needlesOut: fields.needlesOut, countedOutBy: staffId });
    }
  };
  return (
    <div className={`${styles.page} ${isLive ? styles.live : ''}`}>
      <title>{`Needling, ${view.when}`}</title>
      <StateBar view={view} session={session} asked={asked} />
      <h2 className={styles.unseen}>Needling today</h2>
      {view.closed && <p className={styles.closed}>{view.closed}</p>}
      {answer?.kind === 'closed' && (
        <p className={styles.closed} role="alert">
          {answer.sentence}
        </p>
      )}
      <div className={styles.columns}>
        <div className={styles.list}>
          {canWrite && view.earlier && <CopyLast earlier={view.earlier} sites={here} isLive={isLive} copy={beginAll} />}
          {before?.(versionsOf(here), setAsked)}
          {!canWrite && here.map((site, index) => <SiteSummary key={site.id} site={site} place={index + 1} />)}
          {canWrite &&
            here.map((site, index) => (
              <SiteCard
                key={site.id}
                site={site}
                place={index + 1}
                isLive={isLive}
                stock={view.stock}
                people={view.people}
                today={view.today}
                accountRefusal={
                  answer?.kind === 'account-refused' && answer.refusal.siteId === site.id ? answer.refusal : undefined
                }
                change={(typed) => session.change(site.id, typed)}
                changeBothIn={bothIn(site, here, session)}
                remove={() => session.setRemoved(site.id, true)}
                otherSide={mayAddOtherSide(site, here) ? () => addOtherSide(site) : undefined}
                settle={(fields) => session.settle(site.id, fields)}
              />
            ))}
          {here.length === 0 && (
            <p className={styles.empty}>
              {canWrite
                ? 'Nothing is needled yet. Add a muscle: from the drawing, by name, or by a tap on the chart.'
                : 'Nothing was needled at this visit.'}
            </p>
          )}
          <StimulationPanel
            sites={here}
            session={session}
            canWrite={canWrite}
            refusal={
              answer?.kind === 'pair-refused' ? { fields: answer.pair.fields, errors: answer.errors } : undefined
            }
          />
          {happened}
          {canWrite && (
            <TakenBack
              sites={sites.filter((site) => site.removed)}
              isLive={isLive}
              bringBack={(siteId) => session.setRemoved(siteId, false)}
            />
          )}
          {canWrite && (
            <AddSite
              candidates={view.candidates}
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
            onTap={canWrite && isLive ? tap : undefined}
          />
          {near.length > 0 && (
            <div className={styles.near} role="status">
              <Offers
                title="Near your tap"
                offers={near.map((point) => ({ ...point, said: point.place }))}
                isLive={isLive}
                add={add}
              />
              <button type="button" className={styles.quiet} onClick={() => setNear([])}>
                None of these
              </button>
            </div>
          )}
        </aside>
      </div>
      {canWrite && (
        <ThumbBar view={view} sites={here} session={session} counter={counter} chooseCounter={chooseCounter} />
      )}
    </div>
  );
}

function mayAddOtherSide(site: LocalSite, here: readonly LocalSite[]): boolean {
  const other = otherSideOf(site, site.fields);
  return other !== undefined && !here.some((one) => isAt(one, other.place, other.fields.triggerPoint));
}

/** Enters one count at both sides; only where both stand empty or the same, so that no other count is overwritten. */
function bothIn(site: LocalSite, here: readonly LocalSite[], { change }: Session) {
  const other = otherSideIn(site, here);
  if (!other || other.fields.needlesIn !== site.fields.needlesIn) return undefined;
  return (needlesIn: string) => {
    for (const { id } of [site, other]) change(id, { needlesIn });
  };
}

/** The site whose own point was tapped; undefined where the tap is none of today's points. */
function siteUnder({ view, x, y }: ScreenPoint, sites: readonly LocalSite[]): LocalSite | undefined {
  return sites.find((site) =>
    pointsOnChart({ ...site, triggerPoint: site.fields.triggerPoint }).some(
      (mark) => mark.view === view && Math.hypot(mark.x - x, mark.y - y) <= UNDER_A_FINGER_MM,
    ),
  );
}

/** On the body as it is drawn; a finger covers about this much of it. */
const UNDER_A_FINGER_MM = 14;

/** The versions that the server has of what stands here: another text after each change that it stored. */
function versionsOf(sites: readonly LocalSite[]): string {
  return sites
    .filter(({ rowVersion }) => rowVersion > 0)
    .map(({ id, rowVersion }) => `${id} ${rowVersion}`)
    .join();
}

function TakenBack(props: {
  readonly sites: readonly SiteView[];
  readonly isLive: boolean;
  readonly bringBack: (siteId: string) => void;
}) {
  const { sites, isLive, bringBack } = props;
  if (sites.length === 0) return null;
  return (
    <details className={styles.more} open={sites.length <= FEW || undefined}>
      <summary>{sites.length === 1 ? 'One site' : `${sites.length} sites`} taken back</summary>
      <ul className={styles.takenBack} aria-label="Taken back">
        {sites.map((site) => (
          <li key={site.id}>
            <span>
              {muscleName(site.muscle)}, {site.side}: taken back
            </span>
            <BringBack site={site} isLive={isLive} bringBack={() => bringBack(site.id)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** As many are shown at once; a copy that was undone leaves more behind than anybody looks for. */
const FEW = 3;

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
      <input type="hidden" name="copiedFrom" value={site.copiedFrom ?? ''} />
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

/** The same for a pair; a new one that was refused stands in its own form again. */
function withPairAnswer(stored: readonly PairView[], answer: NeedlingAnswer | undefined): readonly LocalPair[] {
  const pairs = stored.map(localPair);
  if (answer?.kind !== 'pair-refused' && answer?.kind !== 'pair-stale') return pairs;
  return pairs.map((pair): LocalPair => {
    if (pair.id !== answer.pair.id) return pair;
    const { fields, rowVersion } = answer.pair;
    return answer.kind === 'pair-refused'
      ? { ...pair, fields, rowVersion, state: 'refused', errors: answer.errors }
      : { ...pair, fields, rowVersion, state: 'stale', theirs: answer.theirs, base: undefined };
  });
}

function goTo(siteId: string): void {
  // After the next paint: a new card is not there yet.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.getElementById(`site-${siteId}`)?.scrollIntoView({ block: 'start' });
    }),
  );
}
