import type { MuscleId, MuscleSide } from '@filiform/atlas';
import type { DrawnEvidence } from './drawn.ts';
import type { Explanations } from './explanations.ts';
import { WHOLE } from './pain-maps.ts';
import type { Posterior } from './posterior.ts';
import type { SourceSet } from './types.ts';
import type { ZoneIndex } from './zone-index.ts';

/** No more sets than a reader takes in. */
const MOST_SETS = 3;

/** An explanation this share of the likeliest, or less, can't bring its set among the first; it is not looked at. */
const FAINT = 2 ** -10;

/** Owners are numbered below this, so that three of them are one exact number. */
const MOST_OWNERS = 4096;

/**
 * The likeliest sets of sources, best first. Explanations that name the same muscles by other points are one set, and so
 * are a set alone and the same beside an unknown source. What ties with the first set that is left out is left out too:
 * a drawing that is its own mirror image would otherwise get a set of one side and not its twin.
 * @param ownerOf number of the candidate of a unit: `2 * muscle` on the left, one more on the right
 * @param shares share of all weight that each candidate takes part in; the members of a set stand in this order
 */
export function likeliestSets(
  { weights, total }: Posterior,
  { units }: Explanations,
  evidence: DrawnEvidence,
  index: ZoneIndex,
  muscleUnits: readonly number[],
  ownerOf: (unit: number) => number,
  shares: Float64Array,
): readonly SourceSet[] {
  const heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const weightOfSet = new Map<number, number>();
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    if (weight <= heaviest * FAINT) continue;
    const key = keyOf(
      slotOf(units[3 * at] ?? -1, ownerOf),
      slotOf(units[3 * at + 1] ?? -1, ownerOf),
      slotOf(units[3 * at + 2] ?? -1, ownerOf),
    );
    if (key !== 0) weightOfSet.set(key, (weightOfSet.get(key) ?? 0) + weight);
  }
  const sorted = [...weightOfSet].sort(([one, weight], [other, otherWeight]) => otherWeight - weight || one - other);
  const leftOut = sorted[MOST_SETS]?.[1] ?? 0;
  return sorted
    .slice(0, MOST_SETS)
    .filter(([, weight]) => weight > leftOut)
    .map(([key, weight]) => {
      const owners = ownersOf(key).sort((one, other) => (shares[other] ?? 0) - (shares[one] ?? 0) || one - other);
      return {
        members: owners.flatMap((owner) => memberOf(index, owner)),
        share: weight / total,
        explains: explainedBy(new Set(owners), evidence, muscleUnits, ownerOf),
      };
    });
}

/** 0 for none: an unknown source is told of by no name. */
function slotOf(unit: number, ownerOf: (unit: number) => number): number {
  return unit < 0 ? 0 : ownerOf(unit) + 1;
}

/** The same number for the same members, whatever their order and however often one is named. */
function keyOf(one: number, two: number, three: number): number {
  const second = two === one ? 0 : two;
  const third = three === one || three === two ? 0 : three;
  const low = Math.min(one, second, third);
  const high = Math.max(one, second, third);
  return (high * MOST_OWNERS + (one + second + third - low - high)) * MOST_OWNERS + low;
}

function ownersOf(key: number): number[] {
  const rest = Math.floor(key / MOST_OWNERS);
  const slots = [Math.floor(rest / MOST_OWNERS), rest % MOST_OWNERS, key % MOST_OWNERS];
  return slots.flatMap((slot) => (slot === 0 ? [] : [slot - 1]));
}

function memberOf(index: ZoneIndex, owner: number): { readonly muscle: MuscleId; readonly side: MuscleSide }[] {
  const muscle = index.muscles[owner >> 1];
  return muscle === undefined ? [] : [{ muscle: muscle.id, side: owner % 2 === 0 ? 'left' : 'right' }];
}

/** Share of the drawing in the zones of a set: each part counts by the member that covers most of it. */
function explainedBy(
  owners: ReadonlySet<number>,
  { parts, cover }: DrawnEvidence,
  muscleUnits: readonly number[],
  ownerOf: (unit: number) => number,
): number {
  const own = muscleUnits.filter((unit) => owners.has(ownerOf(unit)));
  let explained = 0;
  for (const [part, { share }] of parts.entries()) {
    let most = 0;
    for (const unit of own) most = Math.max(most, cover[unit * parts.length + part] ?? 0);
    explained += share * most;
  }
  return Math.min(1, explained / WHOLE);
}
