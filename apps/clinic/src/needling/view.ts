import type { MuscleId } from '@filiform/atlas';
import type { Side } from '@filiform/body';
import type { MissingNeedleOutcome } from '@filiform/needling';
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

export type CandidateView = {
  readonly muscle: MuscleId;
  readonly side: Side;
  readonly triggerPoint: string;
  readonly likelihood: 'likely' | 'possible' | 'unlikely';
};

/** A needled place; without a trigger point (empty) it has no mark on the chart. */
export type PointView = { readonly muscle: MuscleId; readonly side: Side; readonly triggerPoint: string };

/** All that the needling page shows, as plain values. */
export type NeedlingView = {
  readonly visitId: string;
  readonly staffId: string;
  readonly patient: { readonly name: string; readonly born: string; readonly age: number };
  readonly when: string;
  readonly clinician: string;
  /** Why nothing can be changed here; undefined while it can. */
  readonly closed: string | undefined;
  readonly sites: readonly SiteView[];
  readonly earlier: { readonly when: string; readonly points: readonly PointView[] } | undefined;
  readonly candidates: readonly CandidateView[];
};
