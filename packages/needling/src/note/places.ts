import type { MuscleId } from '@filiform/atlas';
import { insideSentence, type Side } from '@filiform/body';
import type { MuscleLookup } from '../muscle-words.ts';
import { listed } from './wording.ts';

type Place = { readonly muscle: MuscleId; readonly side: Side };

/** Says places of a list inside a sentence, same muscles together. */
export type PlaceWords = {
  /** "both upper trapezius and the left levator scapulae", "the soleus and popliteus on both sides", for places by their index; "every site" for all of several. */
  readonly of: (indexes: readonly number[]) => string;
  /** The same after a "not": "any site" for all of several. */
  readonly not: (indexes: readonly number[]) => string;
  /** " at both upper trapezius"; nothing in a session of one site, where there is nothing to tell it from. */
  readonly where: (preposition: 'at' | 'in' | 'for', indexes: readonly number[], form?: 'of' | 'not') => string;
  /** The same, and nothing either for all of several: what is so everywhere is said without a place. */
  readonly whereNotAll: (preposition: 'at' | 'in' | 'for', indexes: readonly number[]) => string;
  /** The same and always by name. */
  readonly named: (indexes: readonly number[]) => string;
};

/** From how many sites on "every site" says it better than their names. */
const MANY = 3;

/** @param places all of them: a muscle and side that comes twice is told apart by its number */
export function placeWordsIn(places: readonly Place[], muscles: MuscleLookup): PlaceWords {
  const keyOf = ({ muscle, side }: Place) => `${muscle} ${side}`;
  const count = new Map<string, number>();
  for (const place of places) count.set(keyOf(place), (count.get(keyOf(place)) ?? 0) + 1);
  const isAlone = (place: Place) => count.get(keyOf(place)) === 1;

  const named = (indexes: readonly number[]): string => {
    const wanted = indexes.flatMap((index) => {
      const place = places[index];
      return place === undefined ? [] : [{ index, place }];
    });
    const done = new Set<number>();
    const onBoth: string[] = [];
    const alone: string[] = [];
    for (const { index, place } of wanted) {
      if (done.has(index)) continue;
      done.add(index);
      const other = wanted.find(
        (one) => one.place.muscle === place.muscle && one.place.side === opposite(place.side) && !done.has(one.index),
      );
      if (other !== undefined && isAlone(place) && isAlone(other.place)) {
        done.add(other.index);
        onBoth.push(inlineName(muscles(place.muscle).name));
      } else {
        const number = isAlone(place) ? '' : ` (site ${index + 1})`;
        alone.push(`the ${sided(place, muscles)}${number}`);
      }
    }
    const [first] = onBoth;
    if (first === undefined) return listed(alone);
    const both = onBoth.length === 1 ? `both ${first}` : `the ${listed(onBoth)} on both sides`;
    return listed([both, ...alone]);
  };
  const isAll = (indexes: readonly number[]) => new Set(indexes).size === places.length;
  const of = (indexes: readonly number[]) => (places.length >= MANY && isAll(indexes) ? 'every site' : named(indexes));
  const not = (indexes: readonly number[]) => (places.length >= MANY && isAll(indexes) ? 'any site' : named(indexes));
  return {
    of,
    not,
    where: (preposition, indexes, form = 'of') =>
      places.length === 1 ? '' : ` ${preposition} ${form === 'of' ? of(indexes) : not(indexes)}`,
    whereNotAll: (preposition, indexes) => (isAll(indexes) ? '' : ` ${preposition} ${of(indexes)}`),
    named,
  };
}

function sided({ muscle, side }: Place, muscles: MuscleLookup): string {
  const name = inlineName(muscles(muscle).name);
  return side === 'midline' ? `${name} (midline)` : `${side} ${name}`;
}

/** "Masseter, deep layer" inside a sentence: "masseter (deep layer)". */
export function inlineName(name: string): string {
  const [first = '', ...others] = name.split(', ');
  const inside = insideSentence(first);
  return others.length === 0 ? inside : `${inside} (${others.join(', ')})`;
}

function opposite(side: Side): Side | undefined {
  return side === 'left' ? 'right' : side === 'right' ? 'left' : undefined;
}

/** Indexes by what is said of each, in the order in which a value first comes. */
export function groupedBy<T>(
  indexes: readonly number[],
  keyFor: (index: number) => T,
): readonly (readonly [T, readonly number[]])[] {
  const groups = new Map<T, number[]>();
  for (const index of indexes) {
    const value = keyFor(index);
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [index]);
    else group.push(index);
  }
  return [...groups];
}
