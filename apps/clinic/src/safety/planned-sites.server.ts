import { type CheckedSite, planFrom, type SiteRecord, type StimulationPair } from '@filiform/needling';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { type PairRow, pairsOf, type StoredSession } from '../needling/index.server.ts';
import { checkedSite } from './checked-plan.ts';

export type PlannedSites = {
  readonly plan: readonly CheckedSite[];
  /** Joined sites, by their places in the plan. */
  readonly pairs: readonly StimulationPair[];
};

/** Sites of a session as they are checked: one whose needles are joined carries a current, whatever its own plan says. */
export async function plannedSites(
  tx: PracticeTransaction,
  session: StoredSession | undefined,
  wanted: (record: SiteRecord) => boolean = () => true,
): Promise<PlannedSites> {
  if (!session) return { plan: [], pairs: [] };
  const joined = (await pairsOf(tx, session.id)).filter(({ removedAt }) => removedAt === null);
  const plan = session.sites
    .filter(({ record }) => wanted(record))
    .map(({ row, record }) => checkedSite(row.id, { ...currentOf(row.id, joined), ...planFrom(record) }));
  const placeOf = (id: string) => plan.findIndex((site) => site.id === id);
  return {
    plan,
    pairs: joined
      .map(({ siteOne, siteTwo }): StimulationPair => ({ sites: [placeOf(siteOne), placeOf(siteTwo)] }))
      .filter(({ sites: [one, two] }) => one >= 0 && two >= 0),
  };
}

function currentOf(siteId: string, joined: readonly PairRow[]) {
  const pair = joined.find(({ siteOne, siteTwo }) => siteOne === siteId || siteTwo === siteId);
  if (!pair) return {};
  return {
    stimulation: { frequencyHz: pair.frequencyHz, pulseWidthUs: pair.pulseUs, minutes: pair.minutesPlanned },
  };
}
