import type { StoredReason } from './checked-plan.ts';

/** What a signature would be against: something went in that no start covers, and the check of it is not clean. */
export type StandsAgainst = {
  /** The muscles and sides that were not started, in words. */
  readonly sites: readonly string[];
  readonly reasons: readonly StoredReason[];
};
