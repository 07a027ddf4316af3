import { places } from '../cells/places.ts';
import { BIN_MM, sightingIndex } from '../cells/sighting-index.ts';
import { HALF_VIEWS } from '../figure/views.ts';
import type { Side } from '../types.ts';
import { givenArea } from './given-area.ts';
import { REGION_IDS, type RegionId } from './names.ts';
import { REGION_SHAPES } from './shape.ts';
import { isShared } from './shared.ts';

/** Half the breadth of the strip that `midline` names. */
export const MIDLINE_MM = 20;

const halves = new Map<RegionId, Uint32Array>();

/** 1 for every left place that belongs to a shared region. */
function ownedBy(region: RegionId): Uint8Array {
  const { owner } = places();
  const number = REGION_IDS.indexOf(region);
  return Uint8Array.from(owner, (alone) => (alone === number ? 1 : 0));
}

/** 1 for every left place that lies in an outline of the region and belongs to no shared one. */
function drawnAs(region: RegionId): Uint8Array {
  const { half, owner } = places();
  const inside = new Uint8Array(half);
  for (const view of HALF_VIEWS) {
    const area = givenArea(region, view);
    if (!area) continue;
    const { place, x, y, starts, top, columns, rows } = sightingIndex(view);
    const firstRow = Math.max(0, Math.floor((area.top - top) / BIN_MM));
    const lastRow = Math.min(rows - 1, Math.floor((area.bottom - top) / BIN_MM));
    const end = starts[(lastRow + 1) * columns] ?? 0;
    for (let i = starts[firstRow * columns] ?? 0; i < end; i++) {
      const at = place[i] ?? 0;
      if ((owner[at] ?? -1) < 0 && area.contains(x[i] ?? 0, y[i] ?? 0)) inside[at] = 1;
    }
  }
  return inside;
}

/** Places of the left half of a region, ascending. */
function leftPlaces(region: RegionId): Uint32Array {
  const known = halves.get(region);
  if (known) return known;
  const inside = isShared(region) ? ownedBy(region) : drawnAs(region);
  for (const other of REGION_SHAPES[region].minus ?? []) for (const place of leftPlaces(other)) inside[place] = 0;
  const list: number[] = [];
  inside.forEach((is, place) => {
    if (is) list.push(place);
  });
  const packed = Uint32Array.from(list);
  halves.set(region, packed);
  return packed;
}

/**
 * Lateral distance up to which a region counts as its `midline` part: 20 mm, or, where the region does not reach the
 * midline, the 20 mm nearest to it on both sides.
 */
export function midlineReachMm(region: RegionId): number {
  const { lateralMm } = places();
  let nearest = Number.POSITIVE_INFINITY;
  for (const place of leftPlaces(region)) nearest = Math.min(nearest, lateralMm[place] ?? 0);
  return nearest < MIDLINE_MM / 2 ? MIDLINE_MM : nearest + MIDLINE_MM;
}

const sided = new Map<string, Uint32Array>();

/**
 * The places of a region on one side, ascending; the same array at every call, not to be written to.
 * `left` and `right` are the whole half, `midline` the strip across the midline, so that `left` and `midline` overlap
 * and `left` and `right` never do.
 */
export function regionPlaces(region: RegionId, side: Side): Uint32Array {
  const key = `${region} ${side}`;
  const known = sided.get(key);
  if (known) return known;
  const { half, lateralMm } = places();
  const left = leftPlaces(region);
  const reach = midlineReachMm(region);
  const inner = side === 'midline' ? left.filter((place) => (lateralMm[place] ?? 0) <= reach) : left;
  const made =
    side === 'left'
      ? inner
      : side === 'right'
        ? inner.map((place) => place + half)
        : Uint32Array.from([...inner, ...inner.map((place) => place + half)]);
  sided.set(key, made);
  return made;
}

let byPlace: readonly (readonly RegionId[])[] | undefined;

/** Every region that a place belongs to, head to foot; few places have none. */
export function regionsOfPlace(place: number): readonly RegionId[] {
  byPlace ??= listsByPlace();
  return byPlace[place % places().half] ?? [];
}

/** A few hundred different lists, shared by all places that have the same regions. */
function listsByPlace(): readonly (readonly RegionId[])[] {
  const none: readonly RegionId[] = [];
  const longer = new Map<readonly RegionId[], Map<RegionId, readonly RegionId[]>>();
  const lists: (readonly RegionId[])[] = new Array(places().half).fill(none);
  for (const region of REGION_IDS)
    for (const place of leftPlaces(region)) {
      const list = lists[place] ?? none;
      const nexts = longer.get(list) ?? new Map<RegionId, readonly RegionId[]>();
      longer.set(list, nexts);
      const next = nexts.get(region) ?? [...list, region];
      nexts.set(region, next);
      lists[place] = next;
    }
  return lists;
}
