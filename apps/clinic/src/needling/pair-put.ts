import type { PairErrors, PairFields } from './pair-fields.ts';

/** A pair as one screen wants it stored: new, changed, started, stopped or taken back. */
export type PairPut = {
  /** Made by whoever joined the needles, so that sending it twice makes one pair. */
  readonly pairId: string;
  /** The version this was made from; 0 for a new pair. */
  readonly rowVersion: number;
  readonly removed: boolean;
  readonly fields: PairFields;
  /**
   * How long ago the current was started and stopped, in milliseconds: two readings of one clock, so that a tablet an
   * hour off, or one that had no connection for a while, tells the same. Null where it did not happen.
   */
  readonly startedAgoMs: number | null;
  readonly stoppedAgoMs: number | null;
};

/** When a current ran, by the server's clock: ISO 8601. */
export type PairTimes = { readonly startedAt: string | null; readonly stoppedAt: string | null };

export type TheirPair = PairTimes & {
  readonly rowVersion: number;
  readonly removed: boolean;
  readonly fields: PairFields;
};

export type PairAnswer =
  | (PairTimes & { readonly kind: 'saved'; readonly rowVersion: number })
  /** Somebody else changed the pair since: both versions, nothing stored. */
  | { readonly kind: 'stale'; readonly theirs: TheirPair }
  | { readonly kind: 'refused'; readonly errors: PairErrors }
  /** Nothing can be recorded here any more, whatever it is. */
  | { readonly kind: 'closed'; readonly sentence: string };
