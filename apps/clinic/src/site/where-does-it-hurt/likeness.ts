import type { MuscleId, PatternId } from '@filiform/atlas';
import type { Candidate, PatternCandidate, Ranking } from '@filiform/referral';

/** One pattern of pain that a drawing resembles; both sides of the body count as one. */
export type Likeness =
  | { readonly kind: 'muscle'; readonly id: MuscleId; readonly group: LikenessGroup }
  | { readonly kind: 'pattern'; readonly id: PatternId; readonly group: LikenessGroup };

export type LikenessGroup = 'closely' | 'in part';

/** More than a reader takes in at once makes a list of possibilities look like a diagnosis. */
export const MOST_SHOWN = 5;

/**
 * Product defaults, not from a study; looked at on drawings of single regions and of classic patterns.
 *
 * explains: share of the drawing that the pattern accounts for, both sides together, where places that only some people
 * feel count half. Two thirds is more than a drawing that lies in such places alone can reach (one half), so a close
 * likeness always has its main places drawn. Below two fifths most of the drawing is something else.
 *
 * chance: what the ranking gives it. A muscle starts at one in a hundred before anything is drawn: one in twenty means
 * that the drawing speaks for it. Other patterns start some ten times lower, since in a practice they are seldom, and
 * take part from a lower chance, or a drawing could hardly ever point away from the muscles.
 *
 * ofBest: a muscle far behind the best one lies in the same place without standing out.
 */
const FROM = {
  closely: { explains: 2 / 3, muscleChance: 0.1, patternChance: 0.05, ofBest: 1 / 3 },
  'in part': { explains: 2 / 5, muscleChance: 0.05, patternChance: 0.02, ofBest: 1 / 10 },
} as const;

/**
 * Up to five patterns that a drawing resembles, from a ranking of it; the likeliest five, in no told order within their
 * group. Pure. Organs are left out: where one may be behind the pain, a red flag says what to do, and comes first.
 */
export function likenesses({ candidates, patterns }: Pick<Ranking, 'candidates' | 'patterns'>): readonly Likeness[] {
  const muscles = bothSides(candidates, ({ muscle }) => muscle);
  const others = bothSides(
    patterns.filter(({ pattern }) => !pattern.startsWith('visceral-')),
    ({ pattern }) => pattern,
  );
  const best = Math.max(0, ...muscles.map(({ chance }) => chance), ...others.map(({ chance }) => chance));
  const found = [
    ...muscles.map(({ id, explains, chance }) => ({
      chance,
      likeness: grouped(explains, chance, best, 'muscleChance', (group) => ({ kind: 'muscle', id, group })),
    })),
    ...others.map(({ id, explains, chance }) => ({
      chance,
      likeness: grouped(explains, chance, best, 'patternChance', (group) => ({ kind: 'pattern', id, group })),
    })),
  ];
  return found
    .sort((one, other) => other.chance - one.chance)
    .flatMap(({ likeness }) => (likeness === undefined ? [] : [likeness]))
    .slice(0, MOST_SHOWN);
}

function grouped(
  explains: number,
  chance: number,
  best: number,
  least: 'muscleChance' | 'patternChance',
  make: (group: LikenessGroup) => Likeness,
): Likeness | undefined {
  for (const group of ['closely', 'in part'] as const) {
    const from = FROM[group];
    // Other patterns are weighed against their own start alone: they never come near a clear muscle.
    const standsOut = least === 'patternChance' || chance >= best * from.ofBest;
    if (explains >= from.explains && chance >= from[least] && standsOut) return make(group);
  }
  return undefined;
}

type Sided<Id> = { readonly id: Id; readonly explains: number; readonly chance: number };

/**
 * A side that explains more than this has places across the middle, or most of the drawing lies on its side. A little over
 * one half: two hands never draw both sides quite alike.
 */
const MORE_THAN_HALF = 0.6;

/**
 * Left and right as one; the likelier side gives the chance. What both explain is added where each can only explain its
 * own half of a drawing on both sides: in the middle of the body they explain the same places.
 */
function bothSides<One extends Pick<Candidate | PatternCandidate, 'explains' | 'probability'>, Id>(
  all: readonly One[],
  idOf: (one: One) => Id,
): readonly Sided<Id>[] {
  const byId = new Map<Id, Sided<Id>>();
  for (const one of all) {
    const id = idOf(one);
    const known = byId.get(id);
    byId.set(id, {
      id,
      explains: known === undefined ? one.explains : together(known.explains, one.explains),
      chance: Math.max(known?.chance ?? 0, one.probability),
    });
  }
  return [...byId.values()];
}

function together(one: number, other: number): number {
  const more = Math.max(one, other);
  return more > MORE_THAN_HALF ? more : Math.min(1, one + other);
}
