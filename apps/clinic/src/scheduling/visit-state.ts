import type { VisitStatus } from '../database/tables.ts';

export const STATUS_WORDS: Readonly<Record<VisitStatus, string>> = {
  booked: 'Booked',
  arrived: 'Arrived',
  done: 'Done',
  'no-show': 'Did not come',
  cancelled: 'Cancelled',
};

export const MARKS = ['arrived', 'no-show', 'undo'] as const;
export type Mark = (typeof MARKS)[number];

/** What there is of a visit's record, for those who may read it. */
export type VisitRecordMarks = {
  readonly hasDrawing: boolean;
  readonly needling: 'none' | 'open' | 'signed';
  readonly note: 'none' | 'draft' | 'signed';
};

type Marked =
  | { readonly kind: 'set'; readonly status: VisitStatus }
  | { readonly kind: 'stays' }
  | { readonly kind: 'refused'; readonly sentence: string };

/**
 * What a mark makes of a visit. Pure.
 * @param isRecorded true where the visit has a drawing, needling or a note: then it was, whatever somebody pressed
 */
export function decideMark(
  mark: Mark,
  visit: { readonly status: VisitStatus; readonly walkIn: boolean },
  isRecorded: boolean,
): Marked {
  const { status, walkIn } = visit;
  if (status === 'done') return refused('This visit is finished: its note is signed.');
  if (status === 'cancelled')
    return refused('This visit was cancelled. Start a new one if the patient came after all.');
  if (mark === 'arrived') return status === 'arrived' ? { kind: 'stays' } : { kind: 'set', status: 'arrived' };
  if (isRecorded) return refused('Something is recorded at this visit already, so the patient was there.');
  if (mark === 'no-show') return status === 'no-show' ? { kind: 'stays' } : { kind: 'set', status: 'no-show' };
  // A walk-in that was started by mistake was never booked.
  if (walkIn && status === 'arrived') return { kind: 'set', status: 'cancelled' };
  return status === 'booked' ? { kind: 'stays' } : { kind: 'set', status: 'booked' };
}

function refused(sentence: string): Marked {
  return { kind: 'refused', sentence };
}
