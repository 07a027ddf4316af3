import type { Instrument } from './instruments.ts';

export type Score = { readonly score: number; readonly takenAt: Temporal.Instant };

export type Change = {
  readonly kind: 'better' | 'worse' | 'not-certain' | 'same';
  /** "3 points lower than at first". */
  readonly words: string;
  /** What the change is measured against, with its people and sources. */
  readonly threshold: string;
};

/**
 * How the latest score compares with the first. It counts as better or worse from the larger of the published changes
 * on (beyond measuring error, and of weight to patients); the direction comes from the instrument, never from the sign.
 */
export function changeBetween(instrument: Instrument, first: number, latest: number): Change {
  const difference = latest - first;
  const needed = Math.max(...instrument.changes.map(({ points }) => points));
  const size = Math.abs(difference);
  const isTowardsBetter = instrument.better === 'lower' ? difference < 0 : difference > 0;
  const threshold = thresholdWords(instrument);
  if (difference === 0) return { kind: 'same', words: 'The same as at first', threshold };
  const words = `${numberWords(size)} ${size === 1 ? 'point' : 'points'} ${difference < 0 ? 'lower' : 'higher'} than at first`;
  if (size < needed) return { kind: 'not-certain', words, threshold };
  return { kind: isTowardsBetter ? 'better' : 'worse', words, threshold };
}

export const CHANGE_WORDS: Readonly<Record<Change['kind'], string>> = {
  better: 'Better: more than chance, and enough to matter',
  worse: 'Worse: more than chance, and enough to matter',
  'not-certain': 'Less than what would count as a change',
  same: 'No change',
};

function thresholdWords({ changes }: Instrument): string {
  return changes
    .map(({ points, kind, population, source }) => {
      const meaning = kind === 'beyond-error' ? 'is beyond measuring error' : 'mattered to patients';
      return `${numberWords(points)} ${meaning} (${population}; ${source})`;
    })
    .join(', ');
}

/** At most one decimal: "2.5", "3". */
export function numberWords(value: number): string {
  return String(Math.round(value * 10) / 10);
}
