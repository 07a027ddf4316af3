/** How a pair's time stands; milliseconds. A pair that was stopped, or not started, has no rest. */
export type PairTimer =
  | { readonly state: 'not-started' }
  | { readonly state: 'running'; readonly restMs: number }
  /** The planned time is over, and nobody has said yet that it was stopped. */
  | { readonly state: 'over'; readonly overMs: number }
  | { readonly state: 'stopped'; readonly ranMs: number; readonly isEarly: boolean };

/** A hand needs a moment: what ends within it of the planned time did not end early. */
const EARLY_MS = 30_000;

/**
 * What is left of a pair's time. It follows from the stored start alone, so that a reload, a second tablet or a new
 * start of the server show the same. Pure.
 * @param times epoch milliseconds by one clock, the server's
 * @param minutes the planned time
 */
export function pairTimer(
  times: { readonly startedAtMs: number | undefined; readonly stoppedAtMs: number | undefined },
  minutes: number,
  nowMs: number,
): PairTimer {
  const { startedAtMs, stoppedAtMs } = times;
  if (startedAtMs === undefined) return { state: 'not-started' };
  const plannedMs = minutes * 60_000;
  if (stoppedAtMs !== undefined) {
    const ranMs = Math.max(0, stoppedAtMs - startedAtMs);
    return { state: 'stopped', ranMs, isEarly: ranMs < plannedMs - EARLY_MS };
  }
  // A clock set back a little must not show more than the whole.
  const restMs = Math.min(plannedMs, startedAtMs + plannedMs - nowMs);
  return restMs > 0 ? { state: 'running', restMs } : { state: 'over', overMs: -restMs };
}

/** "19:59", rounded up, so that a running timer never shows 0:00. */
export function timeLeftWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
