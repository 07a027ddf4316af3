import type { MuscleId } from '@filiform/atlas';
import type { Side } from '@filiform/body';
import type { MissingNeedleOutcome } from '@filiform/needling';
import type { VisitHeadFacts } from '../intake/index.ts';
import type { CopiedPlan } from './copy-plan.ts';
import type { PairFields } from './pair-fields.ts';
import type { PairTimes } from './pair-put.ts';
import type { SiteFields } from './site-fields.ts';

/** What became of one missing needle, as the page shows it. */
export type AccountView = {
  readonly id: string;
  readonly outcome: MissingNeedleOutcome;
  readonly sentence: string;
  readonly by: string;
  readonly at: string;
};

export type SiteView = {
  readonly id: string;
  readonly muscle: MuscleId;
  readonly side: Side;
  /** 0: not stored yet. */
  readonly rowVersion: number;
  /** Taken back before signing; can be brought back. */
  readonly removed: boolean;
  readonly fields: SiteFields;
  /** The site whose plan this one began with. */
  readonly copiedFrom: string | null;
  readonly accounts: readonly AccountView[];
};

/** A current between two needles, with the times it ran. */
export type PairView = PairTimes & {
  readonly id: string;
  /** 0: not stored yet. */
  readonly rowVersion: number;
  readonly removed: boolean;
  readonly fields: PairFields;
  /** When it ran, in the clinic's time: "Started 10:14, stopped 10:34."; empty where it did not, or the page began it. */
  readonly ranWords: string;
};

export type CandidateView = {
  readonly muscle: MuscleId;
  readonly side: Side;
  readonly triggerPoint: string;
  readonly likelihood: 'likely' | 'possible' | 'unlikely';
};

/** A needled place; without a trigger point (empty) it has no mark on the chart. */
export type PointView = { readonly muscle: MuscleId; readonly side: Side; readonly triggerPoint: string };

/** A site of the last signed session, and the plan it lends to today's. */
export type EarlierSite = CopiedPlan & { readonly siteId: string };

/** A lot in the practice's drawer. */
export type LotView = {
  readonly id: string;
  readonly brand: string;
  readonly diameterMm: number;
  readonly lengthMm: number;
  readonly lot: string;
  /** The last day on which it may be used, as `2028-05-31`. */
  readonly expiresOn: string;
};

export type PersonView = { readonly id: string; readonly name: string };

/** What changes while a session goes on, whoever changes it. */
export type SessionState = {
  /** The server's clock when this was read, ISO 8601: a tablet's own may be an hour off. */
  readonly serverNow: string;
  /** Why nothing can be changed here; undefined while it can. */
  readonly closed: string | undefined;
  readonly sites: readonly SiteView[];
  readonly pairs: readonly PairView[];
};

/** All that the needling page shows, as plain values. */
export type NeedlingView = SessionState & {
  readonly visitId: string;
  /** Who, when, where, and how far the visit has come. */
  readonly head: VisitHeadFacts;
  readonly staffId: string;
  readonly when: string;
  readonly clinician: string;
  /** In the zone of the clinic, as `2026-03-03`. */
  readonly today: string;
  readonly earlier:
    | { readonly when: string; readonly points: readonly PointView[]; readonly sites: readonly EarlierSite[] }
    | undefined;
  readonly candidates: readonly CandidateView[];
  /** Lots that are not retired, shortest and thinnest first. */
  readonly stock: readonly LotView[];
  /** Who may have counted: everybody who works here. */
  readonly people: readonly PersonView[];
};
