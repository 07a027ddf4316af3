import { CELL_MM } from '../cells/body-cells.ts';
import { places } from '../cells/places.ts';
import { halfViewOf, isHandOrFoot, sideOfView } from '../figure/views.ts';
import type { RegionId } from '../regions/names.ts';
import { regionSeenOn } from '../regions/region-path.ts';
import { regionPlaces } from '../regions/region-places.ts';
import type { PainQuality, Side, Stroke, View, ViewPoint } from '../types.ts';
import { clipToFigure } from './clip.ts';
import { paintCoverage } from './paint.ts';

/** Bands are a sixth of the region's size, within what a finger draws. */
const BANDS = 6;
const NARROWEST_MM = 4;
const WIDEST_MM = 12;
/** Bands overlap by this much, so that no cell between two is half covered. */
const OVERLAP_MM = 1;
/** Cells of one band further apart than this are two runs (fingers, legs). */
const GAP_MM = 9;
/** Edge cells that remain are not worth strokes on one more view, which would spill more than they add. */
const WORTH_ANOTHER_VIEW = 0.1;
/** Squares are counted on a grid, which a hand crosses at an angle: this near, two views show the same. */
const AS_BROAD = 0.9;
/** Covered by half: done. */
const COVERED = 0.5;

/**
 * Real strokes that cover a region, for who picks it from a list instead of drawing: level bands, on as few views as
 * it takes. What the list makes can be erased, mirrored and ranked like any other mark.
 */
export function strokesForRegion(
  region: RegionId,
  side: Side,
  intensity0to10: number,
  quality: PainQuality,
): readonly Stroke[] {
  const wanted = new Set(regionPlaces(region, side));
  const bandMm = Math.min(WIDEST_MM, Math.max(NARROWEST_MM, Math.sqrt(areaOf(wanted)) / BANDS));
  const strokes: Stroke[] = [];
  const open = new Set(wanted);
  const untried: View[] = regionSeenOn(region).filter(
    (view) => side === 'midline' || (sideOfView(view) ?? side) === side,
  );
  while (open.size > wanted.size * WORTH_ANOTHER_VIEW && untried.length > 0) {
    const sights = untried.map((view) => {
      const points = sightingsOf(view, open);
      return { view, points, breadth: breadthOf(points) };
    });
    const broadest = sights.reduce((a, b) => (b.breadth > a.breadth ? b : a));
    const best = sights.find((sight) => isLargerView(sight.view) && asBroad(sight, broadest)) ?? broadest;
    if (best.points.length === 0) break;
    untried.splice(untried.indexOf(best.view), 1);
    const made = bands(best.points, bandMm)
      .map((points): Stroke => ({ view: best.view, points, widthMm: bandMm + OVERLAP_MM, intensity0to10, quality }))
      .flatMap((stroke) => clipToFigure(stroke));
    strokes.push(...made);
    const covered = paintCoverage({ strokes: made });
    for (const place of open) if ((covered[place] ?? 0) >= COVERED) open.delete(place);
  }
  return strokes;
}

/** The view on which somebody would draw on a hand or a foot, where it shows as much as the whole figure. */
function isLargerView(view: View): boolean {
  return isHandOrFoot(halfViewOf(view));
}

function asBroad(one: { readonly breadth: number }, other: { readonly breadth: number }): boolean {
  return one.breadth >= AS_BROAD * other.breadth;
}

function areaOf(members: ReadonlySet<number>): number {
  const { areaMm2 } = places();
  let sum = 0;
  for (const place of members) sum += areaMm2[place] ?? 0;
  return sum;
}

/** Where a view shows these places, right half mirrored. */
function sightingsOf(view: View, members: ReadonlySet<number>): readonly ViewPoint[] {
  const { seen, half } = places();
  const { place, x, y } = seen[halfViewOf(view)];
  const side = sideOfView(view);
  const points: ViewPoint[] = [];
  for (let i = 0; i < place.length; i++) {
    const [left, atX, atY] = [place[i] ?? 0, x[i] ?? 0, y[i] ?? 0];
    if (side !== 'right' && members.has(left)) points.push([atX, atY]);
    if (side !== 'left' && members.has(left + half)) points.push([side === 'right' ? atX : -atX, atY]);
  }
  return points;
}

/**
 * How broadly a view shows the places: squares of 4 mm that hold one. A region at the edge of a view crowds many places
 * into few squares there, and a stroke would spill over its neighbours.
 */
function breadthOf(points: readonly ViewPoint[]): number {
  return new Set(points.map(([x, y]) => `${Math.floor(x / CELL_MM)} ${Math.floor(y / CELL_MM)}`)).size;
}

/** Level lines through the points, one for each run of each band, shortened so that round ends stay inside. */
function bands(points: readonly ViewPoint[], bandMm: number): readonly (readonly ViewPoint[])[] {
  const ys = points.map((point) => point[1]);
  const top = ys.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY) - 2;
  const bottom = ys.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) + 2;
  const count = Math.max(1, Math.round((bottom - top) / bandMm));
  const pitch = (bottom - top) / count;
  const byBand: number[][] = Array.from({ length: count }, () => []);
  for (const [x, y] of points) byBand[Math.min(count - 1, Math.floor((y - top) / pitch))]?.push(x);
  return byBand.flatMap((xs, band) => {
    const y = top + (band + 0.5) * pitch;
    return runsOf(xs).map(([from, to]) => levelLine(from - 2, to + 2, y, bandMm / 2));
  });
}

function levelLine(from: number, to: number, y: number, inset: number): readonly ViewPoint[] {
  if (to - from <= 2 * inset) return [[(from + to) / 2, y]];
  return [
    [from + inset, y],
    [to - inset, y],
  ];
}

function runsOf(xs: readonly number[]): readonly (readonly [number, number])[] {
  const sorted = [...xs].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const x of sorted) {
    const last = runs.at(-1);
    if (last && x - last[1] <= GAP_MM) last[1] = x;
    else runs.push([x, x]);
  }
  return runs;
}
