import type { RefusalReason } from './choices.ts';

export type VoiceState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'shown'; readonly at: Temporal.Instant }
  | {
      readonly kind: 'refused';
      readonly at: Temporal.Instant;
      readonly reason: RefusalReason;
      readonly details: string;
    }
  | { readonly kind: 'withdrawn'; readonly at: Temporal.Instant }
  | { readonly kind: 'ran-out'; readonly at: Temporal.Instant };

export type VoiceRows = {
  readonly expiresAt: Temporal.Instant;
  readonly withdrawnAt: Temporal.Instant | null;
  /** The last decision; null where nobody has decided. */
  readonly outcome: 'shown' | 'refused' | null;
  readonly reason: RefusalReason | null;
  readonly details: string | null;
  readonly decidedAt: Temporal.Instant | null;
};

/** What has become of a patient's words. Withdrawing goes before all else, then the end of what she signed. */
export function voiceState(rows: VoiceRows, now: Temporal.Instant): VoiceState {
  const { expiresAt, withdrawnAt, outcome, reason, details, decidedAt } = rows;
  if (withdrawnAt) return { kind: 'withdrawn', at: withdrawnAt };
  if (Temporal.Instant.compare(expiresAt, now) <= 0) return { kind: 'ran-out', at: expiresAt };
  if (outcome === 'refused' && reason && decidedAt)
    return { kind: 'refused', at: decidedAt, reason, details: details ?? '' };
  return outcome === 'shown' && decidedAt ? { kind: 'shown', at: decidedAt } : { kind: 'waiting' };
}
