import type { MuscleId, MuscleSide } from '@filiform/atlas';

/**
 * How much a finding in a muscle moves the odds that the muscle is a source (a likelihood ratio).
 *
 * No study gives these ratios: all are product defaults from general knowledge, so each stays between 0.5 and 2 and is
 * shown as unverified. Their order follows how far two examiners agree: tenderness (kappa 0.68) and pain the patient
 * recognises (0.58) most (Rathbone et al., Clin J Pain 2017;33:715-729), taut band (-0.08 to 0.75) and local twitch
 * (-0.05 to 0.57) least (Lucas et al., Clin J Pain 2009;25:80-89). Reproducing the pain the patient came with is what
 * makes a trigger point an active one, so it weighs most.
 */
export const FINDING_KINDS = [
  { kind: 'familiar-pain-reproduced', oddsTimes: 2, words: 'reproduces the familiar pain' },
  { kind: 'tender', oddsTimes: 1.5, words: 'is tender' },
  { kind: 'referred-pain', oddsTimes: 1.4, words: 'refers pain on pressure' },
  { kind: 'painful-stretch', oddsTimes: 1.3, words: 'hurts when stretched' },
  { kind: 'local-twitch', oddsTimes: 1.3, words: 'twitches on palpation' },
  { kind: 'taut-band', oddsTimes: 1.25, words: 'has a taut band' },
  { kind: 'movement-limited', oddsTimes: 1.2, words: 'limits movement' },
  { kind: 'weakness', oddsTimes: 1.2, words: 'is weak without wasting' },
  { kind: 'not-tender', oddsTimes: 0.5, words: 'is not tender' },
] as const satisfies readonly { kind: string; oddsTimes: number; words: string }[];

/** Id of a kind of `FINDING_KINDS`, such as `taut-band`. */
export type FindingKind = (typeof FINDING_KINDS)[number]['kind'];

/** What a hand found in one muscle on one side, always the patient's. */
export type Finding = {
  readonly muscle: MuscleId;
  readonly side: MuscleSide;
  readonly kind: FindingKind;
  /** Id of the trigger point it was found at, such as `tp1`; shown, not weighed. */
  readonly triggerPoint?: string;
};

/** Signs of one muscle come together, so their product is held: no unverified findings make a muscle certain. */
const MOST_ODDS_TIMES = 4;

/**
 * Log of the factor by which the findings of one muscle on one side move its odds.
 * A kind counts once however often it was found. `not-tender` counts only where nothing else was found:
 * a muscle that is tender at one of its points is tender. So a positive finding never lowers the result.
 */
export function findingsShift(kinds: ReadonlySet<FindingKind>): number {
  const found = countedFindings(kinds);
  const product = found.reduce((times, row) => times * row.oddsTimes, 1);
  return Math.log(Math.min(MOST_ODDS_TIMES, product));
}

/** The findings that count for one muscle on one side, the weightiest first. */
export function countedFindings(kinds: ReadonlySet<FindingKind>): readonly (typeof FINDING_KINDS)[number][] {
  const found = FINDING_KINDS.filter((row) => kinds.has(row.kind));
  return found.length > 1 ? found.filter((row) => row.kind !== 'not-tender') : found;
}
