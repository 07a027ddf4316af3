/** A change that a published study found to be more than chance, or to matter, and in whom. */
export type PublishedChange = {
  /** In points of the instrument. */
  readonly points: number;
  /** `beyond-error`: more than two measurements differ by chance (MDC). `matters`: patients called it better (MCID). */
  readonly kind: 'beyond-error' | 'matters';
  readonly population: string;
  readonly source: string;
};

export type Instrument = {
  readonly id: InstrumentId;
  readonly name: string;
  readonly measures: string;
  /** Both bounds inclusive. */
  readonly range: readonly [lowest: number, highest: number];
  readonly better: 'lower' | 'higher';
  readonly changes: readonly PublishedChange[];
};

export type InstrumentId = 'nprs' | 'ndi' | 'hit-6';

/**
 * The instruments whose totals are typed in, with the changes that were published for them. Populations differ, so
 * each number is only shown together with the people it was found in; a change counts where it reaches the larger of
 * the two kinds, since a change within the error of measuring can't be told from none.
 */
export const INSTRUMENTS: Readonly<Record<InstrumentId, Instrument>> = {
  nprs: {
    id: 'nprs',
    name: 'Pain now (NPRS)',
    measures: 'Pain from 0, none, to 10, the worst imaginable',
    range: [0, 10],
    better: 'lower',
    changes: [
      { points: 2.4, kind: 'beyond-error', population: 'headache from the neck', source: 'Young 2019' },
      { points: 2.5, kind: 'matters', population: 'headache from the neck', source: 'Young 2019' },
    ],
  },
  ndi: {
    id: 'ndi',
    name: 'Neck disability (NDI)',
    measures: 'Points of 50; 0 is none',
    range: [0, 50],
    better: 'lower',
    changes: [
      { points: 10.2, kind: 'beyond-error', population: 'neck pain with and without arm pain', source: 'Young 2009' },
      { points: 7.5, kind: 'matters', population: 'neck pain with and without arm pain', source: 'Young 2009' },
    ],
  },
  'hit-6': {
    id: 'hit-6',
    name: 'Headache impact (HIT-6)',
    measures: 'Points from 36, little, to 78, severe',
    range: [36, 78],
    better: 'lower',
    changes: [
      { points: 2.1, kind: 'beyond-error', population: 'chronic headache', source: 'CHESS 2021' },
      { points: 8, kind: 'matters', population: 'chronic tension-type headache', source: 'Castien 2012' },
    ],
  },
};

export const INSTRUMENT_IDS = ['nprs', 'ndi', 'hit-6'] as const satisfies readonly InstrumentId[];
