/**
 * Shows how the chances behave on drawings made from the atlas itself, and fits the coefficients of `chances.ts`.
 * Run from this folder, where `npm exec` finds the pinned Node: npm exec -- node calibrate.ts
 *
 * Made drawings are not patients. They say that the chances hang together (of the candidates given 40 %, about 40 %
 * were a source), not that they are right in a clinic. One drawing: one to three sources, common muscles more often;
 * of each source one trigger point or two; each primary zone is drawn 9 times in 10, each spillover zone 4 in 10,
 * moved by up to 20 mm, thicker or thinner; the point itself is drawn 3 times in 10; in 1 of 6 a mark that no muscle made. Every fourth is named in regions.
 */
import { ATLAS, type MuscleSide, markPoint, type ReferralZone, zonePoints, zoneSeenOn } from '@filiform/atlas';
import { regionsOfDrawing, type Stroke, type View, type ViewPoint } from '@filiform/body';
import { chanceOf, drawingShift, priorOf } from './src/chances.ts';
import { type Evidence, evidenceOf } from './src/evidence.ts';
import { markedPlaces } from './src/index.ts';
import { chance } from './src/logistic.ts';
import { painIndexOf } from './src/pain-maps.ts';
import { placeAreas } from './src/surface.ts';

const DRAWINGS = 3000;
const index = painIndexOf(ATLAS.muscles);

type Case = { readonly prior: number; readonly evidence: Evidence; readonly source: boolean };
const cases: Case[] = [];
let topThree = 0;
let topFive = 0;
let sources = 0;

for (let number = 0; number < DRAWINGS; number += 1) {
  const { strokes, made } = drawingOf(seeded(number + 1));
  const drawn = regionsOfDrawing({ strokes }).filter((region) => region.coverage > 0.2);
  const marked = markedPlaces(
    number % 4 === 0
      ? { regions: drawn.map(({ region, side }) => ({ region, side, weight: 'primary' })) }
      : { strokes },
  );
  if (marked.places.length === 0) continue;
  const ranked = evidenceOf(index, marked, placeAreas())
    .map((evidence, at) => {
      const muscle = ATLAS.muscles[at >> 1];
      if (muscle === undefined) throw new Error('The index and the atlas differ.');
      const key = `${muscle.id}:${at % 2 === 0 ? 'left' : 'right'}`;
      return { key, prior: priorOf(muscle.id, undefined), evidence, source: made.has(key) };
    })
    .sort((one, other) => other.prior + drawingShift(other.evidence) - one.prior - drawingShift(one.evidence));
  cases.push(...ranked);
  for (const [place, { source }] of ranked.entries()) {
    if (!source) continue;
    sources += 1;
    if (place < 3) topThree += 1;
    if (place < 5) topFive += 1;
  }
}

console.log(
  `${DRAWINGS} drawings, ${sources} sources: ${share(topThree / sources)} in the top three, ${share(topFive / sources)} in the top five`,
);
report('as shown to the clinician', (one) => chanceOf(one.prior, one.evidence, 0));

const fitted = fit();
console.log('fitted to these drawings:', fitted.map((value) => value.toFixed(2)).join(' '));
report('fitted', (one) => chance(one.prior + dot(features(one.evidence), fitted)));

function features({ match, explains, alone }: Evidence): readonly number[] {
  return [1, match, explains, alone];
}

function report(name: string, chanceOf: (one: Case) => number): void {
  const bounds = [0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 1];
  const rows = bounds.slice(1).map((to, at) => {
    const within = cases.filter((one) => chanceOf(one) >= (bounds[at] ?? 0) && chanceOf(one) < to);
    const said = within.reduce((sum, one) => sum + chanceOf(one), 0) / within.length;
    const were = within.filter((one) => one.source).length / within.length;
    return `${share(said).padStart(7)} said ${share(were).padStart(7)} were  (${within.length})`;
  });
  const brier = cases.reduce((sum, one) => sum + (chanceOf(one) - (one.source ? 1 : 0)) ** 2, 0) / cases.length;
  console.log(`${name}: Brier ${brier.toFixed(4)}\n  ${rows.join('\n  ')}`);
}

/** Logistic regression with the prior as an offset, by Newton's method with a light ridge. */
function fit(): readonly number[] {
  let coefficients: readonly number[] = [-1.3, 3.9, 1.5, 0.9];
  for (let step = 0; step < 12; step += 1) {
    const gradient = coefficients.map((value): number => -0.01 * value);
    const curvature = coefficients.map((_, row) =>
      coefficients.map((__, column): number => (row === column ? 0.01 : 0)),
    );
    for (const one of cases) {
      const x = features(one.evidence);
      const p = chance(one.prior + dot(x, coefficients));
      for (const [row, value] of x.entries()) {
        gradient[row] = (gradient[row] ?? 0) + value * ((one.source ? 1 : 0) - p);
        const line = curvature[row] ?? [];
        for (const [column, other] of x.entries()) line[column] = (line[column] ?? 0) + value * other * p * (1 - p);
      }
    }
    const change = solve(curvature, gradient);
    coefficients = coefficients.map((value, at) => value + (change[at] ?? 0));
  }
  return coefficients;
}

function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    const scale = pivot[at] ?? 1;
    for (let column = 0; column < pivot.length; column += 1) pivot[column] = (pivot[column] ?? 0) / scale;
    for (const [other, row] of rows.entries()) {
      if (other === at) continue;
      const times = row[at] ?? 0;
      for (let column = 0; column < row.length; column += 1)
        row[column] = (row[column] ?? 0) - times * (pivot[column] ?? 0);
    }
  }
  return rows.map((row) => row.at(-1) ?? 0);
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

function drawingOf(random: () => number): { strokes: readonly Stroke[]; made: ReadonlySet<string> } {
  const strokes: Stroke[] = [];
  const made = new Set<string>();
  const weights = ATLAS.muscles.map((muscle) => Math.exp(priorOf(muscle.id, undefined)));
  const count = random() < 0.5 ? 1 : random() < 0.7 ? 2 : 3;
  for (let source = 0; source < count; source += 1) {
    const muscle = picked(ATLAS.muscles, weights, random);
    const side: MuscleSide = random() < 0.5 ? 'left' : 'right';
    made.add(`${muscle.id}:${side}`);
    const points = muscle.triggerPoints;
    const first = Math.floor(random() * points.length);
    const second = random() < 0.3 ? Math.floor(random() * points.length) : first;
    for (const at of new Set([first, second])) {
      for (const zone of points[at]?.zones ?? []) {
        if (random() < (zone.strength === 'primary' ? 0.9 : 0.4)) strokes.push(strokeOf(zone, side, random));
      }
      const mark = points[at]?.marks[0];
      if (mark !== undefined && random() < 0.3) strokes.push(localStroke(markPoint(mark, side), random));
    }
  }
  if (random() < 1 / 6) {
    const muscle = picked(ATLAS.muscles, weights, random);
    const [zone] = muscle.triggerPoints[0].zones;
    strokes.push({ ...strokeOf(zone, random() < 0.5 ? 'left' : 'right', random), widthMm: 25 });
  }
  return { strokes, made };
}

function strokeOf(zone: ReferralZone, side: MuscleSide, random: () => number): Stroke {
  const view = zoneSeenOn(zone, side);
  const angle = random() * 2 * Math.PI;
  const away = 20 * random();
  const [dx, dy] = [away * Math.cos(angle), away * Math.sin(angle)];
  return {
    view,
    points: zonePoints(zone, side, view).map(([x, y]) => [x + dx, y + dy]),
    widthMm: zone.widthMm * (0.6 + 0.8 * random()),
    intensity0to10: zone.strength === 'primary' ? 5 + Math.floor(random() * 4) : 3 + Math.floor(random() * 3),
    quality: 'aching',
  };
}

/** Pain over the trigger point itself. */
function localStroke({ view, at }: { view: View; at: ViewPoint }, random: () => number): Stroke {
  const point: ViewPoint = [at[0] + 20 * (random() - 0.5), at[1] + 20 * (random() - 0.5)];
  return { view, points: [point], widthMm: 20 + 30 * random(), intensity0to10: 4, quality: 'aching' };
}

function picked<T>(list: readonly T[], weights: readonly number[], random: () => number): T {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, one] of list.entries()) {
    left -= weights[at] ?? 0;
    if (left <= 0) return one;
  }
  throw new Error('Nothing to pick from.');
}

function share(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

/** Mulberry32: small, the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
