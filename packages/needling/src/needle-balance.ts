import { checkAccount, saysStillMissing } from './missing-needle.ts';
import type { SiteRecord } from './session.ts';

/** How the needles of one site stand. */
export type SiteBalance =
  | { readonly state: 'not-counted' }
  | (Counts & { readonly state: 'balanced' })
  /** More came out than went in: one of the counts is wrong. */
  | (Counts & { readonly state: 'count-again' })
  /** `missing` needles did not come out, and `withoutAccount` of them (1 at least) have no complete account. */
  | (Counts & { readonly state: 'missing'; readonly missing: number; readonly withoutAccount: number })
  /** Each of the `missing` needles has its account. */
  | (Counts & { readonly state: 'accounted'; readonly missing: number })
  /** Accounts leave `stillMissing` needles retained or not found, and the counts leave fewer. */
  | (Counts & { readonly state: 'accounts-contradict'; readonly missing: number; readonly stillMissing: number });

type Counts = { readonly needlesIn: number; readonly needlesOut: number };

export type NeedleBalance = {
  /** Sums over the sites where both were counted. */
  readonly needlesIn: number;
  readonly needlesOut: number;
  /** Needles, over all sites, that did not come out and have no complete account. */
  readonly withoutAccount: number;
  /** In the order of the sites. */
  readonly sites: readonly SiteBalance[];
};

/**
 * Hold the counts in against the counts out, site by site: a needle too many at one site never makes up for
 * one missing at another. Neither count is computed. Pure; never throws.
 */
export function needleBalance(sites: readonly SiteRecord[]): NeedleBalance {
  const balances = sites.map(siteBalance);
  let needlesIn = 0;
  let needlesOut = 0;
  let withoutAccount = 0;
  for (const balance of balances) {
    if (balance.state === 'not-counted') continue;
    needlesIn += balance.needlesIn;
    needlesOut += balance.needlesOut;
    if (balance.state === 'missing') withoutAccount += balance.withoutAccount;
  }
  return { needlesIn, needlesOut, withoutAccount, sites: balances };
}

/**
 * An account of a needle found, or broken and removed, may stand beside a count that already includes it: the
 * clinician found it and counted again. One retained or not found can't.
 */
function siteBalance({ needlesIn, needlesOut, missingNeedles }: SiteRecord): SiteBalance {
  if (needlesIn === undefined || needlesOut === undefined) return { state: 'not-counted' };
  const counts = { needlesIn, needlesOut };
  if (needlesOut > needlesIn) return { ...counts, state: 'count-again' };

  const missing = needlesIn - needlesOut;
  const stillMissing = missingNeedles.filter(saysStillMissing).length;
  if (stillMissing > missing) return { ...counts, state: 'accounts-contradict', missing, stillMissing };
  if (missing === 0) return { ...counts, state: 'balanced' };

  const complete = missingNeedles.filter((account) => checkAccount(account).length === 0).length;
  if (complete < missing) return { ...counts, state: 'missing', missing, withoutAccount: missing - complete };
  return { ...counts, state: 'accounted', missing };
}
