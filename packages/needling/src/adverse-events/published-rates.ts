import type { Basis } from '../sources.ts';
import type { AdverseEventKind } from './kinds.ts';

/** One published figure. */
export type PublishedRate = {
  /** A kind, or what the authors put together. */
  readonly event: AdverseEventKind | 'any-mild' | 'any-significant' | 'any' | 'any-serious' | 'needed-treatment';
  /** So many in a thousand of what `per` of the study says. */
  readonly perThousand: number;
  /** `at-most`: an upper limit, not a rate. */
  readonly reads: 'rate' | 'at-most' | 'below';
  readonly basis: Basis;
};

export type PublishedStudy = {
  /** "39 physical therapists, Ireland". */
  readonly who: string;
  readonly method: 'dry-needling' | 'acupuncture';
  readonly reportedBy: 'therapists' | 'patients';
  /** What one is counted of: a rate without its denominator is never shown. */
  readonly per: 'treatment' | 'patient';
  /** How many of them; where a source prints two numbers, both. */
  readonly n: { readonly from: number; readonly to: number };
  readonly rates: readonly [PublishedRate, ...PublishedRate[]];
};

function rate(event: PublishedRate['event'], perThousand: number, basis: Basis): PublishedRate {
  return { event, perThousand, reads: 'rate', basis };
}

const BRADY = { kind: 'source', source: 'brady-2014' } as const satisfies Basis;
const BOYCE = { kind: 'source', source: 'boyce-2020' } as const satisfies Basis;
const WHITE = {
  kind: 'general-knowledge',
  note: 'as commonly quoted of White 2001; its figures were not read again',
} as const satisfies Basis;
const MACPHERSON = { kind: 'source', source: 'macpherson-2004' } as const satisfies Basis;
const WITT = { kind: 'source', source: 'witt-2009', note: 'read in a summary by others' } as const satisfies Basis;

/**
 * How often, as published. Therapists who report on themselves are likely to miss what patients would say
 * (a critique of Brady 2014 makes the point), so none of it is a limit to stay under.
 */
export const PUBLISHED_RATES = {
  'brady-2014': {
    who: '39 physical therapists in Ireland',
    method: 'dry-needling',
    reportedBy: 'therapists',
    per: 'treatment',
    n: { from: 7629, to: 7629 },
    rates: [
      rate('any-mild', 191.8, BRADY),
      rate('bruise', 75.5, BRADY),
      rate('bleeding', 46.5, BRADY),
      rate('pain-during', 30.1, BRADY),
      rate('pain-after', 21.9, BRADY),
      rate('aggravation', 8.8, BRADY),
      rate('drowsy', 2.6, BRADY),
      rate('headache', 1.4, BRADY),
      rate('nausea', 1.3, BRADY),
      { event: 'any-significant', perThousand: 0.4, reads: 'at-most', basis: BRADY },
    ],
  },
  'boyce-2020': {
    who: '420 physical therapists in the United States',
    method: 'dry-needling',
    reportedBy: 'therapists',
    per: 'treatment',
    // The abstract prints both.
    n: { from: 20_464, to: 20_494 },
    rates: [
      rate('any-mild', 367, BOYCE),
      rate('bleeding', 160, BOYCE),
      rate('bruise', 77, BOYCE),
      rate('pain-during', 59, BOYCE),
      {
        event: 'any-significant',
        perThousand: 1,
        reads: 'below',
        basis: { kind: 'source', source: 'boyce-2020', note: '20 major events, 1 in 1,024' },
      },
    ],
  },
  'white-2001': {
    who: 'doctors and physical therapists, United Kingdom',
    method: 'acupuncture',
    reportedBy: 'therapists',
    per: 'treatment',
    n: { from: 32_000, to: 32_000 },
    rates: [
      rate('bleeding', 31, WHITE),
      rate('pain-during', 11, WHITE),
      rate('any-significant', 1.4, WHITE),
      rate('any-serious', 0, WHITE),
    ],
  },
  'macpherson-2004': {
    who: 'patients asked over three months',
    method: 'acupuncture',
    reportedBy: 'patients',
    per: 'patient',
    n: { from: 6348, to: 6348 },
    rates: [
      rate('any', 107, MACPHERSON),
      {
        event: 'any-serious',
        perThousand: 0.47,
        reads: 'rate',
        basis: { kind: 'source', source: 'macpherson-2004', note: '3 of 6,348' },
      },
    ],
  },
  'witt-2009': {
    who: 'patients in Germany',
    method: 'acupuncture',
    reportedBy: 'patients',
    per: 'patient',
    n: { from: 229_230, to: 229_230 },
    rates: [rate('any', 86, WITT), rate('needed-treatment', 22, WITT), rate('bleeding', 61, WITT)],
  },
} as const satisfies Readonly<Record<string, PublishedStudy>>;

export type PublishedStudyId = keyof typeof PUBLISHED_RATES;
