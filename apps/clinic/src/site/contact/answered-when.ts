import type { OpeningHours } from '../clinics/hours.ts';
import { openState } from '../clinics/open-state.ts';

/** The front desk needs some time before it closes. */
const LEAST_TODAY_MINUTES = 60;

export type AnsweredWhen =
  | { readonly kind: 'today'; readonly before: Temporal.Instant }
  | { readonly kind: 'next-opening'; readonly opens: Temporal.Instant }
  /** No opening is known. */
  | { readonly kind: 'not-known' };

/**
 * When a clinic's front desk answers what comes in now: today where it is open for a while yet, otherwise on the day it
 * next opens to everybody. Pure.
 */
export function answeredWhen(hours: OpeningHours, timeZone: string, now: Temporal.Instant): AnsweredWhen {
  const state = openState(hours, timeZone, now).now;
  if (state.kind === 'open') {
    if (now.until(state.until).total('minutes') >= LEAST_TODAY_MINUTES) return { kind: 'today', before: state.until };
    const after = openState(hours, timeZone, state.until).now;
    return 'opens' in after && after.opens ? { kind: 'next-opening', opens: after.opens } : { kind: 'not-known' };
  }
  return 'opens' in state && state.opens ? { kind: 'next-opening', opens: state.opens } : { kind: 'not-known' };
}

/** When the task is due that says so. */
export function answerDue(when: AnsweredWhen, now: Temporal.Instant): Temporal.Instant {
  if (when.kind === 'today') return when.before;
  return when.kind === 'next-opening' ? when.opens : now.add({ hours: 24 });
}
