import type { MuscleId } from '@filiform/atlas';
import { insideSentence } from '@filiform/body';
import type { SourceSet } from './types.ts';

/** From this share of the first set's weight another fits almost as well. Product default. */
const ALMOST = 0.5;

/**
 * What the first of the sets accounts for, in one sentence; undefined where it is a single muscle, whose row says it
 * already.
 * @param nameOf the muscle's name as the atlas writes it
 */
export function togetherSentence(sets: readonly SourceSet[], nameOf: (id: MuscleId) => string): string | undefined {
  const [first, second] = sets;
  if (first === undefined || first.members.length < 2) return undefined;
  const others = (second?.share ?? 0) >= ALMOST * first.share ? '; others fit almost as well' : '';
  return `Together, ${membersWords(first, nameOf)} account for ${shareWords(first.explains)} of the drawing${others}.`;
}

/** The members of a set: `left upper trapezius and right temporalis`. */
export function membersWords({ members }: SourceSet, nameOf: (id: MuscleId) => string): string {
  const sidesOf = new Map<MuscleId, string[]>();
  for (const { muscle, side } of members) sidesOf.set(muscle, [...(sidesOf.get(muscle) ?? []), side]);
  const named = [...sidesOf].map(
    ([muscle, sides]) => `${sides.sort().join(' and ')} ${insideSentence(nameOf(muscle))}`,
  );
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}

function shareWords(share: number): string {
  return share === 1 ? 'all' : `${Math.min(99, Math.round(share * 100))} %`;
}
