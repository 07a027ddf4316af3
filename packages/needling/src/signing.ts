import type { Refusal, Result } from '@filiform/body';
import { checkSite } from './check-site.ts';
import { checkAccount } from './missing-needle.ts';
import { type MuscleLookup, siteNames, wordsFromId } from './muscle-words.ts';
import { type NeedleBalance, needleBalance, type SiteBalance } from './needle-balance.ts';
import type { CountedSite, NeedlingSession, SignableSession, SiteRecord } from './session.ts';

/** Why a session can't be signed yet. `field` is a path from the session, such as `sites[0].needlesOut`. */
export type SigningRefusal = Refusal & {
  readonly kind:
    | 'no-sites'
    | 'not-recorded'
    | 'impossible-value'
    | 'needles-unaccounted'
    | 'count-again'
    | 'account-incomplete'
    | 'accounts-contradict';
  /** Index of the site it is about; absent where it is about the whole session. */
  readonly site?: number;
};

/**
 * Decide whether a session may be signed. It may when there is a site, each site has its insertions and both of
 * its counts, nothing recorded is impossible, and each needle is out or has a complete account.
 * Pure; never throws; changes and computes nothing.
 * @param lookup names for the muscles; without one, the ids are read aloud
 * @returns the same sites, now known to be counted, or every reason against, the whole session's first
 */
export function decideSigning(
  session: NeedlingSession,
  lookup: MuscleLookup = wordsFromId,
): Result<SignableSession, readonly SigningRefusal[]> {
  const names = siteNames(session.sites, lookup);
  const balance = needleBalance(session.sites);
  const refusals: SigningRefusal[] = [...refuseTotals(balance)];
  session.sites.forEach((site, index) => {
    const about = { site: index, name: names[index] ?? '', path: `sites[${index}]` };
    refusals.push(...refuseUnrecorded(site, about));
    refusals.push(...refuseImpossible(site, about));
    const standing = balance.sites[index];
    if (standing !== undefined) refusals.push(...refuseStanding(site, standing, about));
  });

  const [first, ...others] = session.sites.filter(isCounted);
  if (first === undefined && refusals.length === 0) refusals.push(NO_SITES);
  if (first === undefined || refusals.length > 0) return { ok: false, error: refusals };
  return { ok: true, value: { sites: [first, ...others] } };
}

type About = { readonly site: number; readonly name: string; readonly path: string };

const NO_SITES: SigningRefusal = {
  kind: 'no-sites',
  field: 'sites',
  message: 'Nothing is recorded as needled. Add a muscle before you sign.',
  nearest: [],
};

function isCounted(site: SiteRecord): site is CountedSite {
  return site.insertions !== undefined && site.needlesIn !== undefined && site.needlesOut !== undefined;
}

/** Said only when the sums tell the same as the sites: a needle too many elsewhere would hide the one that is missing. */
function refuseTotals(balance: NeedleBalance): readonly SigningRefusal[] {
  const { needlesIn, needlesOut, withoutAccount, sites } = balance;
  const sumsMislead = sites.some((site) => site.state === 'not-counted' || site.state === 'count-again');
  if (withoutAccount === 0 || sumsMislead) return [];
  const accounted = needlesIn - needlesOut - withoutAccount;
  const middle = accounted > 0 ? ` ${accounted} ${accounted === 1 ? 'has' : 'have'} an account.` : '';
  const end =
    withoutAccount === 1
      ? 'Find one before you sign, or record what became of it.'
      : `Find ${withoutAccount} before you sign, or record what became of each.`;
  return [
    {
      kind: 'needles-unaccounted',
      field: 'sites',
      message: `Needles in ${needlesIn}, needles out ${needlesOut}.${middle} ${end}`,
      nearest: [],
    },
  ];
}

function refuseUnrecorded(record: SiteRecord, { site, name, path }: About): readonly SigningRefusal[] {
  const lacking = [
    { field: 'insertions', found: record.insertions, words: 'insertions are not recorded' },
    { field: 'needlesIn', found: record.needlesIn, words: 'needles in are not counted' },
    { field: 'needlesOut', found: record.needlesOut, words: 'needles out are not counted' },
  ];
  return lacking
    .filter(({ found }) => found === undefined)
    .map(({ field, words }) => ({
      kind: 'not-recorded',
      site,
      field: `${path}.${field}`,
      message: `${name}: ${words} yet.`,
      nearest: [],
    }));
}

function refuseImpossible(record: SiteRecord, { site, name, path }: About): readonly SigningRefusal[] {
  return checkSite(record).map((refusal) => ({
    ...refusal,
    kind: 'impossible-value',
    site,
    field: `${path}.${refusal.field}`,
    message: `${name}: ${refusal.message}`,
  }));
}

function refuseStanding(record: SiteRecord, balance: SiteBalance, about: About): readonly SigningRefusal[] {
  const { site, name, path } = about;
  switch (balance.state) {
    case 'not-counted':
    case 'balanced':
    case 'accounted':
      return [];
    case 'count-again':
      return [
        {
          kind: 'count-again',
          site,
          field: `${path}.needlesOut`,
          message: `${name}: ${balance.needlesIn} in, ${balance.needlesOut} out. More came out than went in: count again.`,
          nearest: [],
        },
      ];
    case 'accounts-contradict':
      return [
        {
          kind: 'accounts-contradict',
          site,
          field: `${path}.missingNeedles`,
          message:
            `${name}: ${balance.needlesIn} in, ${balance.needlesOut} out, yet ${balance.stillMissing} recorded as ` +
            'retained or not found. Correct the counts, or what became of the needle.',
          nearest: [],
        },
      ];
    case 'missing':
      return [
        {
          kind: 'needles-unaccounted',
          site,
          field: `${path}.needlesOut`,
          message: `${name}: ${balance.needlesIn} in, ${balance.needlesOut} out.`,
          nearest: [],
        },
        ...refuseIncompleteAccounts(record, about),
      ];
  }
}

function refuseIncompleteAccounts(record: SiteRecord, { site, name, path }: About): readonly SigningRefusal[] {
  return record.missingNeedles.flatMap((account, index) =>
    checkAccount(account).map((refusal) => ({
      ...refusal,
      kind: 'account-incomplete' as const,
      site,
      field: `${path}.missingNeedles[${index}].${refusal.field}`,
      message: `${name}: ${refusal.message}`,
    })),
  );
}
