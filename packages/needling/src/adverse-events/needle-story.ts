import type { MissingNeedleOutcome } from '../missing-needle.ts';
import type { AdverseEventKind } from './kinds.ts';
import type { EventOutcome } from './words.ts';

/** Where the counts of a session and the events of its visit tell two different stories of a needle. */
export type NeedleGap =
  /** A needle broke or stayed in, and no event tells of it. */
  | 'event-missing'
  /** An event says that a needle broke, and the counts account for none that did. */
  | 'account-missing'
  /** The account says that the patient was referred with the needle in; the event says nothing of a doctor or hospital. */
  | 'referral-missing';

/**
 * Hold what became of missing needles against the events of the visit. Pure.
 * @param accounts those that stand
 * @param events the last version of each, without those that were withdrawn
 * @returns each gap once; empty where both tell the same
 */
export function needleGaps(
  accounts: readonly { readonly outcome: MissingNeedleOutcome }[],
  events: readonly { readonly kind: AdverseEventKind; readonly outcome: EventOutcome }[],
): readonly NeedleGap[] {
  const told = events.filter(({ kind }) => kind === 'broken-needle' || kind === 'forgotten-needle');
  const broke = accounts.filter(
    ({ outcome }) => outcome === 'broken-and-removed' || outcome === 'retained-and-referred',
  );
  const isRetained = accounts.some(({ outcome }) => outcome === 'retained-and-referred');
  const gaps: NeedleGap[] = [];
  if (broke.length > 0 && told.length === 0) gaps.push('event-missing');
  if (told.some(({ kind }) => kind === 'broken-needle') && broke.length === 0) gaps.push('account-missing');
  if (isRetained && told.length > 0 && !told.some(({ outcome }) => SENT.includes(outcome)))
    gaps.push('referral-missing');
  return gaps;
}

const SENT: readonly EventOutcome[] = ['referred', 'hospital', 'lasting-harm'];
