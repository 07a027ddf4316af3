import { places } from '../cells/places.ts';
import { REGION_IDS, type RegionId } from '../regions/names.ts';
import { regionPlaces } from '../regions/region-places.ts';
import type { Drawing, Side } from '../types.ts';
import { type PainField, paint, paintCoverage } from './paint.ts';
import { isAcrossMidline, NAMED_FROM_COVERAGE, NAMED_FROM_SHARE, reachesMidline } from './regions-of-drawing.ts';

/** How much hurts, and how strongly; all 0 where nothing painful is drawn. */
export type PainMeasure = {
  /** Skin of the chart under painful strokes, each place once, mm² of a figure 1750 mm tall; not the patient's skin. */
  readonly areaMm2: number;
  /** Mean intensity over that area, every mm² alike, 0 to 10. */
  readonly meanIntensity: number;
  /** Strongest intensity, 0 to 10. A place that is covered in part counts by its strongest share, as on the list of regions. */
  readonly worstIntensity: number;
};

/** `none`: nothing hurt before or after. */
export type ExtentChange = 'none' | 'gone' | 'new' | 'smaller' | 'larger' | 'same';
export type StrengthChange = 'milder' | 'worse' | 'same';

export type PainChange = {
  readonly before: PainMeasure;
  readonly after: PainMeasure;
  /** After minus before, so that less pain is negative. */
  readonly difference: PainMeasure;
  /** Difference in area as a share of the area before: -0.5 is half of it gone; undefined where nothing hurt before. */
  readonly areaShare: number | undefined;
  readonly extent: ExtentChange;
  /** Always `same` where one of the two has no pain to compare. */
  readonly strength: StrengthChange;
};

export type RegionChange = PainChange & { readonly region: RegionId; readonly side: Side };

export type ComparedDrawings = {
  readonly total: PainChange;
  /** Regions named by either drawing, the largest change in area first; they overlap, so that they don't sum to the total. */
  readonly regions: readonly RegionChange[];
};

/** A hand doesn't draw the same outline twice: what differs by less than this is called the same. Ours, not measured. */
const SAME_AREA_SHARE = 0.1;
const SAME_MEAN = 0.5;
const SAME_WORST = 1;
/** A stroke that only touches a region's border does not make the region hurt. Ours. */
const TRACE_MM2 = 100;
const TRACE_OF_REGION = 0.02;

const NOTHING: PainMeasure = { areaMm2: 0, meanIntensity: 0, worstIntensity: 0 };

/**
 * What changed from one drawing to another, in total and region by region. Strokes of intensity 0 say that nothing
 * hurts there, and count as nothing. Pure; the same for mirrored drawings with left and right exchanged.
 */
export function changeOfDrawings(before: Pick<Drawing, 'strokes'>, after: Pick<Drawing, 'strokes'>): ComparedDrawings {
  const [earlier, later] = [painted(before), painted(after)];
  const regions = REGION_IDS.flatMap((region) =>
    sidesToAsk(region, earlier, later).flatMap((side) => regionChange(region, side, earlier, later)),
  );
  return {
    total: changeBetween(earlier.total, later.total),
    regions: regions.sort((a, b) => Math.abs(b.difference.areaMm2) - Math.abs(a.difference.areaMm2)),
  };
}

/** How much hurts in one drawing, and how strongly. */
export function measurePain(drawing: Pick<Drawing, 'strokes'>): PainMeasure {
  return painted(drawing).total;
}

type Painted = { readonly coverage: Float32Array; readonly pain: PainField; readonly total: PainMeasure };

function painted({ strokes }: Pick<Drawing, 'strokes'>): Painted {
  const painful = { strokes: strokes.filter(({ intensity0to10 }) => intensity0to10 > 0) };
  const [coverage, pain] = [paintCoverage(painful), paint(painful)];
  // Two halves, as regions are measured, so that a mirrored drawing gives the same sum to the last bit.
  const { count, half } = places();
  const total = joined(
    sums(coverage, pain, (visit) => forEachUpTo(0, half, visit)),
    sums(coverage, pain, (visit) => forEachUpTo(half, count, visit)),
  );
  return { coverage, pain, total: measureOf(total) };
}

type Sums = { readonly area: number; readonly weighted: number; readonly worst: number };

function sums(coverage: Float32Array, pain: PainField, each: (visit: (place: number) => void) => void): Sums {
  const { areaMm2 } = places();
  let [area, weighted, worst] = [0, 0, 0];
  each((place) => {
    const share = coverage[place] ?? 0;
    if (share === 0) return;
    const here = pain[place] ?? 0;
    area += share * (areaMm2[place] ?? 0);
    weighted += here * (areaMm2[place] ?? 0);
    worst = Math.max(worst, here / share);
  });
  return { area, weighted, worst };
}

function forEachUpTo(from: number, to: number, visit: (place: number) => void): void {
  for (let place = from; place < to; place++) visit(place);
}

function joined(one: Sums, other: Sums): Sums {
  return {
    area: one.area + other.area,
    weighted: one.weighted + other.weighted,
    worst: Math.max(one.worst, other.worst),
  };
}

function measureOf({ area, weighted, worst }: Sums): PainMeasure {
  if (area === 0) return NOTHING;
  return { areaMm2: area, meanIntensity: weighted / area, worstIntensity: Math.round(worst) };
}

function regionSums(region: RegionId, side: 'left' | 'right', { coverage, pain }: Painted): Sums {
  return sums(coverage, pain, (visit) => regionPlaces(region, side).forEach(visit));
}

/** Across the midline only where every drawing with pain in the region is: otherwise its sides are told apart. */
function sidesToAsk(region: RegionId, ...drawings: readonly Painted[]): readonly Side[] {
  if (!reachesMidline(region)) return ['left', 'right'];
  const across = drawings.map(({ coverage }) => isAcrossMidline(region, coverage));
  return across.includes('yes') && !across.includes('no') ? ['midline'] : ['left', 'right'];
}

/** None where neither drawing names the region: a change there is that of a border touched in passing. */
function regionChange(region: RegionId, side: Side, before: Painted, after: Painted): readonly RegionChange[] {
  const whole = side === 'midline' ? 2 * halfAreaMm2(region) : halfAreaMm2(region);
  const measure = (drawing: Painted) => {
    const found =
      side === 'midline'
        ? joined(regionSums(region, 'left', drawing), regionSums(region, 'right', drawing))
        : regionSums(region, side, drawing);
    const named =
      found.area >= NAMED_FROM_COVERAGE * whole ||
      (found.area > 0 && found.area >= NAMED_FROM_SHARE * drawing.total.areaMm2);
    const isTrace = found.area < Math.min(TRACE_MM2, TRACE_OF_REGION * whole);
    return { named, pain: isTrace ? NOTHING : measureOf(found) };
  };
  const [earlier, later] = [measure(before), measure(after)];
  const change = changeBetween(earlier.pain, later.pain);
  return (earlier.named || later.named) && change.extent !== 'none' ? [{ region, side, ...change }] : [];
}

function halfAreaMm2(region: RegionId): number {
  const { areaMm2 } = places();
  let sum = 0;
  for (const place of regionPlaces(region, 'left')) sum += areaMm2[place] ?? 0;
  return sum;
}

function changeBetween(before: PainMeasure, after: PainMeasure): PainChange {
  const difference: PainMeasure = {
    areaMm2: after.areaMm2 - before.areaMm2,
    meanIntensity: after.meanIntensity - before.meanIntensity,
    worstIntensity: after.worstIntensity - before.worstIntensity,
  };
  const extent = extentChange(before.areaMm2, after.areaMm2);
  const compared = extent === 'smaller' || extent === 'larger' || extent === 'same';
  return {
    before,
    after,
    difference,
    areaShare: before.areaMm2 === 0 ? undefined : difference.areaMm2 / before.areaMm2,
    extent,
    strength: compared ? strengthChange(difference) : 'same',
  };
}

function extentChange(before: number, after: number): ExtentChange {
  if (before === 0) return after === 0 ? 'none' : 'new';
  if (after === 0) return 'gone';
  // By the larger of the two, so that the way back is the same step.
  if (Math.abs(after - before) < SAME_AREA_SHARE * Math.max(before, after)) return 'same';
  return after < before ? 'smaller' : 'larger';
}

/** The mean decides; where it hardly moved, the worst spot does. */
function strengthChange({ meanIntensity, worstIntensity }: PainMeasure): StrengthChange {
  if (Math.abs(meanIntensity) >= SAME_MEAN) return meanIntensity < 0 ? 'milder' : 'worse';
  if (Math.abs(worstIntensity) >= SAME_WORST) return worstIntensity < 0 ? 'milder' : 'worse';
  return 'same';
}
