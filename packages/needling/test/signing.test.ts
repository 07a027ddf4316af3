import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginSite,
  checkAccount,
  decideSigning,
  type MissingNeedleAccount,
  needleBalance,
  SEARCH_PLACE_IDS,
  type SiteRecord,
  saysStillMissing,
} from '../src/index.ts';
import { aCountedSession, anOddSession } from './arbitraries.ts';
import { aPlan, aSite, at, BROKEN, FOUND, NOT_FOUND, RETAINED } from './examples.ts';

/** What a clinician would read; the empty list where the session can be signed. */
function reasons(...sites: readonly SiteRecord[]): readonly string[] {
  const decision = decideSigning({ sites });
  return decision.ok ? [] : decision.error.map((refusal) => refusal.message);
}

describe('a session can be signed', () => {
  it('when each needle that went in came out', () => {
    const sites = [aSite(), aSite({}, at('splenius-capitis', 'right'))];
    expect(decideSigning({ sites })).toEqual({ ok: true, value: { sites } });
  });

  it('when nothing went in, because needling was stopped before it began', () => {
    expect(reasons(aSite({ insertions: 0, needlesIn: 0, needlesOut: 0 }))).toEqual([]);
  });

  it('without twitches, depth, response or familiar pain: those are never demanded', () => {
    expect(reasons({ ...beginSite(aPlan()), insertions: 1, needlesIn: 1, needlesOut: 1 })).toEqual([]);
  });

  it.each([FOUND, BROKEN, RETAINED, NOT_FOUND])('when a missing needle has an account ($outcome)', (account) => {
    expect(reasons(aSite({ needlesOut: 3, missingNeedles: [account] }))).toEqual([]);
  });

  it('when a needle was found and counted again, and the account still stands', () => {
    expect(reasons(aSite({ missingNeedles: [FOUND] }))).toEqual([]);
  });
});

describe('a session can not be signed', () => {
  it('without a site', () => {
    expect(reasons()).toEqual(['Nothing is recorded as needled. Add a muscle before you sign.']);
  });

  it('while insertions or counts are not recorded, each by name', () => {
    expect(reasons(beginSite(aPlan()))).toEqual([
      'upper trapezius, left: insertions are not recorded yet.',
      'upper trapezius, left: needles in are not counted yet.',
      'upper trapezius, left: needles out are not counted yet.',
    ]);
  });

  it('while one needle of twelve is missing, and says where', () => {
    const sites = [
      aSite({ needlesOut: 3 }),
      aSite({ insertions: 8, needlesIn: 8, needlesOut: 8 }, at('splenius-capitis', 'left')),
    ];
    expect(reasons(...sites)).toEqual([
      'Needles in 12, needles out 11. Find one before you sign, or record what became of it.',
      'upper trapezius, left: 4 in, 3 out.',
    ]);
  });

  it('while several are missing and some have no account', () => {
    expect(reasons(aSite({ needlesOut: 1, missingNeedles: [FOUND] }))).toEqual([
      'Needles in 4, needles out 1. 1 has an account. Find 2 before you sign, or record what became of each.',
      'upper trapezius, left: 4 in, 1 out.',
    ]);
  });

  it('while more came out than went in, even where the sums agree', () => {
    const sites = [aSite({ needlesOut: 5 }), aSite({ needlesOut: 3 }, at('upper-trapezius', 'right'))];
    expect(reasons(...sites)).toEqual([
      'upper trapezius, left: 4 in, 5 out. More came out than went in: count again.',
      'upper trapezius, right: 4 in, 3 out.',
    ]);
  });

  it('while the search is not complete, and names the places that are left', () => {
    const searched = SEARCH_PLACE_IDS.filter((place) => place !== 'floor');
    const halfSearched: MissingNeedleAccount = {
      outcome: 'not-found-after-search',
      by: 'Ada Quill',
      note: '',
      searched,
    };
    expect(reasons(aSite({ needlesOut: 3, missingNeedles: [halfSearched] }))).toContain(
      'upper trapezius, left: The search is not complete. Look in each place and tick it: the floor and under the furniture.',
    );
  });

  it.each([
    [{ ...RETAINED, referredTo: ' ' }, 'referredTo'],
    [{ ...BROKEN, by: '' }, 'by'],
  ])('while an account lacks a name (%#)', (account, field) => {
    const decision = decideSigning({ sites: [aSite({ needlesOut: 3, missingNeedles: [account] })] });
    const fields = decision.ok ? [] : decision.error.map((refusal) => refusal.field);
    expect(fields).toContain(`sites[0].missingNeedles[0].${field}`);
  });

  it('while a needle is called retained and was counted out as well', () => {
    expect(reasons(aSite({ missingNeedles: [RETAINED] }))).toEqual([
      'upper trapezius, left: 4 in, 4 out, yet 1 recorded as retained or not found. Correct the counts, or what became of the needle.',
    ]);
  });

  it('while something impossible is recorded', () => {
    expect(reasons(aSite({ depthMm: 60 }))).toEqual([
      'upper trapezius, left: Depth 60 mm is more than the needle is long (40 mm): give 0 to 40 mm, or correct the needle.',
    ]);
  });

  it('and two sites of one muscle and side are told apart', () => {
    expect(reasons(aSite(), aSite({ insertions: undefined }))).toEqual([
      'upper trapezius, left (site 2): insertions are not recorded yet.',
    ]);
  });
});

describe('whatever is counted', () => {
  it('signing is possible if and only if each site is counted, and balanced or all accounted for', () => {
    fc.assert(
      fc.property(aCountedSession, (session) => {
        expect(decideSigning(session).ok).toBe(session.sites.length > 0 && session.sites.every(isInOrder));
      }),
      { numRuns: 3000 },
    );
  });

  it('what can be signed holds the very same sites: nothing is computed', () => {
    fc.assert(
      fc.property(aCountedSession, (session) => {
        const decision = decideSigning(session);
        if (decision.ok) expect(decision.value.sites).toEqual(session.sites);
        else expect(decision.error.length).toBeGreaterThan(0);
      }),
    );
  });

  it('never throws, and names a field that the session has', () => {
    fc.assert(
      fc.property(anOddSession, (session) => {
        const decision = decideSigning(session);
        if (decision.ok) return;
        for (const { field, site } of decision.error) {
          expect(site === undefined ? field === 'sites' : field.startsWith(`sites[${site}].`)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a refusal never depends on the order of the sites', () => {
    fc.assert(
      fc.property(aCountedSession, (session) => {
        expect(decideSigning({ sites: session.sites.toReversed() }).ok).toBe(decideSigning(session).ok);
        expect(needleBalance(session.sites.toReversed()).withoutAccount).toBe(
          needleBalance(session.sites).withoutAccount,
        );
      }),
    );
  });
});

/** The rule in other words than the code's: it walks the needles one by one. */
function isInOrder({ insertions, needlesIn, needlesOut, missingNeedles }: SiteRecord): boolean {
  if (insertions === undefined || needlesIn === undefined || needlesOut === undefined) return false;
  if (needlesOut > needlesIn) return false;
  const unexplained = missingNeedles
    .filter((account) => checkAccount(account).length === 0)
    .reduce((left) => left - 1, needlesIn - needlesOut);
  return unexplained <= 0 && missingNeedles.filter(saysStillMissing).length <= needlesIn - needlesOut;
}
