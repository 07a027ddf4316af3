import { places } from '../cells/places.ts';
import { REGION_IDS, type RegionId } from '../regions/names.ts';
import { MIDLINE_MM, midlineReachMm, regionPlaces } from '../regions/region-places.ts';
import type { Drawing, Side } from '../types.ts';
import { paint, paintCoverage } from './paint.ts';

/** How much of a region a drawing covers, and how strongly. */
export type DrawnRegion = {
  readonly region: RegionId;
  readonly side: Side;
  /** Share of the region (of that side) that is covered, 0 to 1. */
  readonly coverage: number;
  /** Strongest intensity drawn in it, whole number 0 to 10. */
  readonly maxIntensity: number;
  /** Share of the whole drawing that lies in it, 0 to 1; regions overlap, so these need not sum to 1. */
  readonly shareOfDrawing: number;
};

/** A region is named when this much of it is covered, or when this much of the drawing lies in it. */
export const NAMED_FROM_COVERAGE = 0.1;
export const NAMED_FROM_SHARE = 0.15;
/** Drawn across the midline: nearly all of it in the middle strip, and a fair part on either side. */
const MOSTLY_MIDLINE = 0.8;
const EITHER_SIDE = 0.25;

/**
 * The drawing in words: the regions it covers, the largest share of the drawing first. A mark across the midline is
 * named once, as `midline`; regions are asked on each side otherwise.
 */
export function regionsOfDrawing(drawing: Pick<Drawing, 'strokes'>): readonly DrawnRegion[] {
  const coverage = paintCoverage(drawing);
  const pain = paint(drawing);
  const { areaMm2 } = places();
  let total = 0;
  for (let place = 0; place < coverage.length; place++) total += (coverage[place] ?? 0) * (areaMm2[place] ?? 0);
  if (total === 0) return [];

  function measure(region: RegionId, side: Side) {
    let [whole, covered, strongest] = [0, 0, 0];
    for (const place of regionPlaces(region, side)) {
      const [share, area] = [coverage[place] ?? 0, areaMm2[place] ?? 0];
      whole += area;
      covered += share * area;
      if (share > 0) strongest = Math.max(strongest, (pain[place] ?? 0) / share);
    }
    return { region, side, covered, coverage: covered / whole, maxIntensity: Math.round(strongest) };
  }

  return REGION_IDS.flatMap((region) => {
    const [left, right] = [measure(region, 'left'), measure(region, 'right')];
    const both = left.covered + right.covered;
    if (both === 0) return [];
    const middle = reachesMidline(region) ? measure(region, 'midline') : undefined;
    const across = middle && middle.covered >= MOSTLY_MIDLINE * both;
    const balanced = Math.min(left.covered, right.covered) >= EITHER_SIDE * both;
    return across && balanced ? [middle] : [left, right];
  })
    .map(({ covered, ...drawn }): DrawnRegion => ({ ...drawn, shareOfDrawing: Math.min(1, covered / total) }))
    .filter((drawn) => drawn.coverage >= NAMED_FROM_COVERAGE || drawn.shareOfDrawing >= NAMED_FROM_SHARE)
    .sort((a, b) => b.shareOfDrawing - a.shareOfDrawing || (a.region < b.region ? -1 : a.region > b.region ? 1 : 0));
}

const reaches = new Map<RegionId, boolean>();

/** True where a region lies on the midline itself. */
export function reachesMidline(region: RegionId): boolean {
  const known = reaches.get(region) ?? midlineReachMm(region) === MIDLINE_MM;
  reaches.set(region, known);
  return known;
}

/**
 * Whether what a drawing covers of a region is one mark across the midline; `empty` where it covers nothing of it.
 * @param coverage share of each place that is covered, as `paintCoverage` tells it
 */
export function isAcrossMidline(region: RegionId, coverage: Float32Array): 'yes' | 'no' | 'empty' {
  const covered = (side: Side) => {
    const { areaMm2 } = places();
    let sum = 0;
    for (const place of regionPlaces(region, side)) sum += (coverage[place] ?? 0) * (areaMm2[place] ?? 0);
    return sum;
  };
  const [left, right] = [covered('left'), covered('right')];
  if (left + right === 0) return 'empty';
  return covered('midline') >= MOSTLY_MIDLINE * (left + right) && Math.min(left, right) >= EITHER_SIDE * (left + right)
    ? 'yes'
    : 'no';
}
