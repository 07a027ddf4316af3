import type { Area, Interval } from '../figure/area.ts';
import type { HalfView } from '../figure/views.ts';
import { givenArea } from './given-area.ts';
import type { RegionId } from './names.ts';

/**
 * Regions that more than one view shows: their places are the same on each, so that their area counts once and a mark
 * says the same whichever view it is made on. Such a place belongs to this region alone; regions beside it give way.
 * In this order where two of them meet.
 */
const SHARED = [
  'axilla',
  'shoulder-lateral',
  'elbow-lateral',
  'elbow-medial',
  'upper-arm-lateral',
  'upper-arm-medial',
  'index-finger',
  'middle-finger',
  'ring-finger',
  'little-finger',
  'thumb',
  'thumb-web',
  'forearm-radial',
  'forearm-ulnar',
  'ribs-lateral',
  'perineum',
  'hip-lateral',
  'thigh-lateral',
  'thigh-medial',
  'knee-lateral',
  'knee-medial',
  'shin-lateral',
  'calf-medial',
  'ankle-lateral',
  'ankle-medial',
  'ankle-anterior',
  'heel',
  'arch',
  'big-toe',
  'lesser-toes',
  'foot-dorsal',
] as const satisfies readonly RegionId[];

export type SharedRegion = (typeof SHARED)[number];

type SharedArea = { readonly region: SharedRegion; readonly area: Area };

const onView = new Map<HalfView, readonly SharedArea[]>();

/** The shared regions of a view, to be asked for many points. */
export function sharedAreas(view: HalfView): readonly SharedArea[] {
  const known = onView.get(view);
  if (known) return known;
  const areas = SHARED.flatMap((region): SharedArea[] => {
    const area = givenArea(region, view);
    return area ? [{ region, area }] : [];
  });
  onView.set(view, areas);
  return areas;
}

/** Where one height crosses them: a row of cells asks only these. */
export type SharedRow = readonly { readonly region: SharedRegion; readonly extent: readonly Interval[] }[];

export function sharedRow(areas: readonly SharedArea[], y: number): SharedRow {
  const row: { region: SharedRegion; extent: readonly Interval[] }[] = [];
  for (const { region, area } of areas)
    if (y >= area.top && y <= area.bottom) row.push({ region, extent: area.intervalsAt(y) });
  return row;
}

/** The shared region that a point of the row lies in, if any. */
export function sharedRegionAt(row: SharedRow, x: number): SharedRegion | undefined {
  for (const { region, extent } of row) for (const [from, to] of extent) if (x > from && x <= to) return region;
  return undefined;
}

const before = new Map<string, readonly SharedRegion[]>();

/** Shared regions that a region gives way to on a view: all of them, or for a shared one those that come before it. */
export function sharedBefore(region: RegionId, view: HalfView): readonly SharedRegion[] {
  const key = `${region} ${view}`;
  const known = before.get(key);
  if (known) return known;
  const rank = SHARED.map(String).indexOf(region);
  const found = SHARED.slice(0, rank < 0 ? SHARED.length : rank).filter((other) => givenArea(other, view));
  before.set(key, found);
  return found;
}

export function isShared(region: RegionId): region is SharedRegion {
  return SHARED.some((shared) => shared === region);
}
