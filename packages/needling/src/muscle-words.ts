import type { MuscleId } from '@filiform/atlas';
import type { Side } from '@filiform/body';

/** How a muscle is named, and what it counts as for billing (parts of one muscle count once). */
export type MuscleWords = {
  readonly name: string;
  readonly billingMuscle: string;
  /** Where its points lie, in words; a point without an entry is called by its id. */
  readonly triggerPoints?: readonly { readonly id: string; readonly place: string }[];
};

/** The atlas, as far as this package needs it: a muscle of it can be returned as it is. */
export type MuscleLookup = (muscle: MuscleId) => MuscleWords;

/** Without an atlas: the id read aloud, each id a billing muscle of its own. */
export const wordsFromId: MuscleLookup = (muscle) => {
  const name = muscle.replaceAll('-', ' ');
  return { name, billingMuscle: name };
};

/** "upper trapezius, left". */
export function placeWords(place: { readonly muscle: MuscleId; readonly side: Side }, lookup: MuscleLookup): string {
  return `${lookup(place.muscle).name}, ${place.side}`;
}

/** Names of sites in their order; a muscle and side that comes twice gets its place in the list: "..., left (site 3)". */
export function siteNames(
  sites: readonly { readonly muscle: MuscleId; readonly side: Side }[],
  lookup: MuscleLookup,
): readonly string[] {
  const names = sites.map((site) => placeWords(site, lookup));
  const seen = new Map<string, number>();
  for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  return names.map((name, index) => ((seen.get(name) ?? 0) > 1 ? `${name} (site ${index + 1})` : name));
}

/** Muscles needled, for who bills. Payers differ on whether left and right are one: both counts are kept, none chosen. */
export type MuscleCounts = {
  /** Billing muscles, both sides of one counted once. */
  readonly muscles: number;
  /** Billing muscles, each side counted. */
  readonly musclesAndSides: number;
};

/** Counts muscles, not needles or insertions. A site that is recorded with 0 insertions, or none yet, was not needled. */
export function countMuscles(
  sites: readonly { readonly muscle: MuscleId; readonly side: Side; readonly insertions?: number | undefined }[],
  lookup: MuscleLookup = wordsFromId,
): MuscleCounts {
  const needled = sites.filter((site) => (site.insertions ?? 0) > 0);
  return {
    muscles: new Set(needled.map((site) => lookup(site.muscle).billingMuscle)).size,
    musclesAndSides: new Set(needled.map((site) => `${lookup(site.muscle).billingMuscle}|${site.side}`)).size,
  };
}
