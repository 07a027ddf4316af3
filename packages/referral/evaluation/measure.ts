import type { MuscleId } from '@filiform/atlas';
import type { Side } from '@filiform/body';
import type { ExpectedMuscle, PublishedCase } from './case.ts';
import type { Answer, Method, Ranked } from './methods.ts';

/** Where the right answers of one case stand. */
export type Outcome = {
  readonly case: PublishedCase;
  /** The muscles that count, each once; empty for patterns. */
  readonly expected: readonly ExpectedMuscle[];
  /** Places from 1 of what the source names, in its order; undefined where the method does not list it at all. */
  readonly ranks: readonly (number | undefined)[];
  /** The best of them. */
  readonly best: number | undefined;
  /** Every muscle's chance beside whether the source names it, for calibration; empty for patterns and lists. */
  readonly forecasts: readonly Forecast[];
};

export type Forecast = { readonly chance: number; readonly named: boolean };

export function outcomesOf(method: Method, cases: readonly PublishedCase[]): readonly Outcome[] {
  return cases.map((one) => outcomeOf(one, method.answer(one)));
}

export function outcomeOf(one: PublishedCase, answer: Answer): Outcome {
  if (one.kind === 'pattern-other') {
    const expected = new Set<string>(one.expectedPatterns);
    const at = answer.patterns.findIndex((id) => expected.has(id));
    const rank = at < 0 ? undefined : at + 1;
    return { case: one, expected: [], ranks: [rank], best: rank, forecasts: [] };
  }
  const bothSides = isOnBothSides(one);
  const places = bothSides ? withoutSecondSides(answer.muscles) : answer.muscles;
  const expectedOnce = bothSides ? withoutSecondMentions(one.expected) : one.expected;
  const ranks = expectedOnce.map((expected) => {
    const at = places.findIndex((ranked) => ranked.chance > 0 && isMeant(ranked, expected, bothSides));
    return at < 0 ? undefined : at + 1;
  });
  const best = ranks.reduce((least, rank) => Math.min(least ?? Infinity, rank ?? Infinity), undefined);
  return {
    case: one,
    expected: expectedOnce,
    ranks,
    best: best === Infinity ? undefined : best,
    forecasts: one.kind === 'list' ? [] : forecastsOf(expectedOnce, places, bothSides),
  };
}

/** A drawing on both sides, or across the midline, ranks a muscle's two sides alike: they count as one place. */
function isOnBothSides(one: PublishedCase): boolean {
  const sides = new Set(one.regions.map(({ side }) => side));
  return sides.has('midline') || sides.size > 1;
}

function withoutSecondSides(muscles: readonly Ranked[]): readonly Ranked[] {
  const seen = new Set<MuscleId>();
  return muscles.filter(({ muscle }) => !seen.has(muscle) && seen.add(muscle));
}

/** A muscle that is named on both sides has one place in such a drawing. */
function withoutSecondMentions(expected: readonly ExpectedMuscle[]): readonly ExpectedMuscle[] {
  return expected.filter((one, at) => expected.findIndex(({ anyOf }) => anyOf.join() === one.anyOf.join()) === at);
}

function isMeant(ranked: Ranked, { anyOf, side }: ExpectedMuscle, bothSides: boolean): boolean {
  return anyOf.includes(ranked.muscle) && (bothSides || sameSide(ranked.side, side));
}

function sameSide(one: Side, other: Side): boolean {
  return one === other || one === 'midline' || other === 'midline';
}

/** Each muscle once; what the source names with one word counts once, with the likeliest of its parts. */
function forecastsOf(
  expectedOnce: readonly ExpectedMuscle[],
  places: readonly Ranked[],
  bothSides: boolean,
): readonly Forecast[] {
  const named = expectedOnce.map((expected) => places.filter((ranked) => isMeant(ranked, expected, bothSides)));
  const right = new Set(named.flat());
  return [
    ...named.map((parts) => ({ chance: Math.max(0, ...parts.map(({ chance }) => chance)), named: true })),
    ...places.filter((ranked) => !right.has(ranked)).map(({ chance }) => ({ chance, named: false })),
  ];
}

/** Share of cases whose best right answer stands within the first `places`. */
export function topShare(outcomes: readonly Outcome[], places: number): number {
  return mean(outcomes.map(({ best }) => (best !== undefined && best <= places ? 1 : 0)));
}

/** Mean over cases of the share of the named muscles that stand within the first `places`. */
export function recallShare(outcomes: readonly Outcome[], places: number): number {
  return mean(outcomes.map(({ ranks }) => mean(ranks.map((rank) => (rank !== undefined && rank <= places ? 1 : 0)))));
}

/** What `recallShare` could be at most, since a list may name more muscles than there are places. */
export function mostRecall(outcomes: readonly Outcome[], places: number): number {
  return mean(outcomes.map(({ ranks }) => Math.min(1, places / ranks.length)));
}

/** Mean squared distance between chance and what was so; 0 is perfect. */
export function brier(forecasts: readonly Forecast[]): number {
  return mean(forecasts.map(({ chance, named }) => (chance - (named ? 1 : 0)) ** 2));
}

/** The Brier score of saying the same to every muscle: how often one is named at all. */
export function brierOfBaseRate(forecasts: readonly Forecast[]): number {
  const rate = mean(forecasts.map(({ named }) => (named ? 1 : 0)));
  return rate * (1 - rate);
}

export type ReliabilityRow = {
  /** Lower bound included, upper bound excluded (the last row: included). */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean chance that was said. */
  readonly said: number;
  /** Share that the source names. */
  readonly were: number;
};

const BOUNDS = [0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;

/** What was said beside what was so, by bands of chance; bands with nothing in them are left out. */
export function reliability(forecasts: readonly Forecast[]): readonly ReliabilityRow[] {
  return BOUNDS.slice(1).flatMap((to, at) => {
    const from = BOUNDS[at] ?? 0;
    const within = forecasts.filter(({ chance }) => chance >= from && (chance < to || (to === 1 && chance === 1)));
    if (within.length === 0) return [];
    return {
      from,
      to,
      count: within.length,
      said: mean(within.map(({ chance }) => chance)),
      were: mean(within.map(({ named }) => (named ? 1 : 0))),
    };
  });
}

/** NaN for nothing: a share of no cases is not 0. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
