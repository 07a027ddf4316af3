import type { MuscleId } from '@filiform/atlas';
import type { Refusal, Side } from '@filiform/body';
import { LIMITS, type Limit, outsideLimit } from './limits.ts';

/** One of the needles at a site, numbered from 1 in the order in which they went in. */
export type PairNeedle = {
  readonly muscle: MuscleId;
  readonly side: Side;
  readonly needle: number;
  /** Counted in at that site so far; absent while nothing is counted. */
  readonly needlesIn?: number | undefined;
};

/** The one waveform in use: biphasic and charge-balanced. Prolonged direct current breaks needles (WHO 1999). */
export const WAVEFORM = 'biphasic';

/** A current between two needles: what was set, when it ran, and why it ended early where it did. */
export type PairRecord = {
  readonly needles: readonly [PairNeedle, PairNeedle];
  readonly waveform: typeof WAVEFORM;
  readonly frequencyHz: number;
  readonly pulseWidthUs: number;
  readonly minutesPlanned: number;
  readonly intensity0to10?: number | undefined;
  /** What the patient called it: "tapping, comfortable". May be empty. */
  readonly patientWord: string;
  readonly device: string;
  readonly channel: string;
  /** Instants in ISO 8601, by the server's clock; absent where it did not happen. */
  readonly startedAt?: string | undefined;
  readonly stoppedAt?: string | undefined;
  /** Why it ended before its time; empty where it did not, or where nobody said. */
  readonly stoppedEarlyWhy: string;
};

/** What is set between two needles, before anything runs. */
export type PairSettings = Pick<
  PairRecord,
  'needles' | 'frequencyHz' | 'pulseWidthUs' | 'minutesPlanned' | 'intensity0to10'
>;

/**
 * What can't exist between two needles. The database holds the same bounds. Pure; never throws.
 * @param sameSite whether both needles stand at one and the same site of the session
 * @returns one refusal a field (`needles[0].needle`, `frequencyHz` ...); empty where all can stand
 */
export function checkPair(pair: PairSettings, sameSite: boolean): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const [one, other] = pair.needles;
  pair.needles.forEach((needle, index) => {
    refuseNeedle(refusals, `needles[${index}].needle`, needle);
  });
  if (sameSite && one.needle === other.needle && refusals.length === 0) {
    refusals.push({
      field: 'needles[1].needle',
      message: `Needle ${one.needle} is joined to itself: choose two needles.`,
      nearest: [],
    });
  }
  if (one.side !== other.side || one.side === 'midline') {
    refusals.push({
      field: 'needles[1].site',
      message: `A pair stays on one side, and this one lies ${one.side} and ${other.side}: join two needles of the left, or two of the right.`,
      nearest: [],
    });
  }
  refuseOutside(refusals, 'frequencyHz', LIMITS.frequencyHz, pair.frequencyHz);
  refuseOutside(refusals, 'pulseWidthUs', LIMITS.pulseWidthUs, pair.pulseWidthUs);
  refuseOutside(refusals, 'minutesPlanned', LIMITS.stimulationMinutes, pair.minutesPlanned);
  refuseOutside(refusals, 'intensity0to10', LIMITS.intensity0to10, pair.intensity0to10);
  return refusals;
}

function refuseNeedle(refusals: Refusal[], field: string, { needle, needlesIn }: PairNeedle): void {
  const outside = outsideLimit(LIMITS.needleNumber, needle);
  if (outside !== undefined) refusals.push({ field, message: outside, nearest: [] });
  else if (needlesIn !== undefined && needle > needlesIn) {
    refusals.push({
      field,
      message: `Needle ${needle} is joined, and ${needlesIn} ${needlesIn === 1 ? 'is' : 'are'} counted in there: correct one of the two.`,
      nearest: [],
    });
  }
}

function refuseOutside(refusals: Refusal[], field: string, limit: Limit, found: number | undefined): void {
  if (found === undefined) return;
  const message = outsideLimit(limit, found);
  if (message !== undefined) refusals.push({ field, message, nearest: [] });
}
