import { type Mark, markPoint, type ReferralZone, zonePoints, zoneSeenOn } from '@filiform/atlas';
import { halfViewOf, type View, type ViewPoint } from '@filiform/body';
import { mirrorTile, regionTiles, tiles } from './tiles.ts';

/** Weights are whole numbers of this: sums of whole numbers do not depend on their order, so left mirrors right exactly. */
export const WHOLE = 255;

/** What one source of pain on the left would make a patient draw, by tile. Parallel arrays, weights 0..WHOLE. */
export type PainMap = {
  /** Tiles that the map touches, each once. */
  readonly tiles: Uint16Array;
  /** How well pain in the tile is explained: 1 in a primary zone, half in a spillover zone, less at a blurred edge. */
  readonly cover: Uint8Array;
  /** How much the tile belongs to the primary zones, which are expected to be drawn. */
  readonly core: Uint8Array;
};

/** How much a place in a zone explains, by the zone's strength. Product default: spillover is felt in some, not in most. */
export const STRENGTH = { primary: 1, spillover: 0.55 } as const;

/** Share of it for a tile in a region that the zone names, but beside its brush: charts draw zones differently. */
const IN_NAMED_REGION = 0.95;

/** How much such a tile is expected to be drawn. */
const CORE_IN_NAMED_REGION = 0.25;

/** Patients draw imprecisely by 10-20 mm (general knowledge): a zone fades over this distance from its edge. */
const FADES_OVER_MM = 14;
/** On hands and feet, where the larger view is drawn on. */
const FADES_ON_HANDS_AND_FEET_MM = 7;

/** Pain is often felt over the point itself too (general knowledge): counted like a weak zone of this width. */
const LOCAL_PAIN_MM = 40;
const LOCAL_STRENGTH = 0.4;

/** One value for every tile, to collect a map on; blank between two maps. */
type Sheet = { readonly cover: Uint8Array; readonly core: Uint8Array; touched: number[] };

function blankSheet(): Sheet {
  const { count } = tiles();
  return { cover: new Uint8Array(count), core: new Uint8Array(count), touched: [] };
}

let sheet: Sheet | undefined;

function raise(on: Sheet, tile: number, cover: number, core: number): void {
  const before = on.cover[tile] ?? 0;
  if (before === 0 && cover > 0) on.touched.push(tile);
  if (cover > before) on.cover[tile] = cover;
  if (core > (on.core[tile] ?? 0)) on.core[tile] = core;
}

function take(on: Sheet): PainMap {
  const touched = Uint16Array.from(on.touched);
  const cover = Uint8Array.from(touched, (tile) => on.cover[tile] ?? 0);
  const core = Uint8Array.from(touched, (tile) => on.core[tile] ?? 0);
  for (const tile of touched) {
    on.cover[tile] = 0;
    on.core[tile] = 0;
  }
  on.touched = [];
  return { tiles: touched, cover, core };
}

/** What zones of the left, and pain over the point itself, make a patient draw. */
export function painMapOf(zones: readonly ReferralZone[], marks: readonly Mark[]): PainMap {
  sheet ??= blankSheet();
  const on = sheet;
  for (const zone of zones) {
    const strength = STRENGTH[zone.strength] * WHOLE;
    const expected = zone.strength === 'primary' ? WHOLE : 0;
    const view = zoneSeenOn(zone, 'left');
    const fades = halfViewOf(view).match(/^(front|back|profile)$/) ? FADES_OVER_MM : FADES_ON_HANDS_AND_FEET_MM;
    eachNear({ view, path: zonePoints(zone, 'left', view), widthMm: zone.widthMm }, fades, (tile, beyondMm) =>
      raise(on, tile, Math.round(strength * fading(beyondMm, fades)), beyondMm <= 0 ? expected : 0),
    );
    for (const region of zone.regions)
      for (const tile of regionTiles(region))
        raise(on, tile, Math.round(strength * IN_NAMED_REGION), Math.round(expected * CORE_IN_NAMED_REGION));
  }
  for (const mark of marks) {
    const { view, at } = markPoint(mark, 'left');
    eachNear({ view, path: [at], widthMm: LOCAL_PAIN_MM }, FADES_OVER_MM, (tile, beyondMm) =>
      raise(on, tile, Math.round(LOCAL_STRENGTH * WHOLE * fading(beyondMm, FADES_OVER_MM)), 0),
    );
  }
  return take(on);
}

/** Several maps as one: the strongest counts. */
export function together(maps: readonly PainMap[]): PainMap {
  sheet ??= blankSheet();
  for (const map of maps)
    for (let at = 0; at < map.tiles.length; at += 1)
      raise(sheet, map.tiles[at] ?? 0, map.cover[at] ?? 0, map.core[at] ?? 0);
  return take(sheet);
}

/** The map with left and right exchanged. */
export function mirroredMap(map: PainMap): PainMap {
  return { ...map, tiles: map.tiles.map(mirrorTile) };
}

/** A round brush drawn along a path on one view of the left side. */
type Brush = { readonly view: View; readonly path: readonly ViewPoint[]; readonly widthMm: number };

/** Every tile within `reachMm` of a left brush, with its distance beyond the brush's edge (negative inside). */
function eachNear(
  { view, path, widthMm }: Brush,
  reachMm: number,
  visit: (tile: number, beyondEdgeMm: number) => void,
): void {
  const { half, seen } = tiles();
  const halfView = halfViewOf(view);
  const shown = seen.get(halfView);
  if (!shown) return;
  const { tile, x, y } = shown;
  const reach = widthMm / 2 + reachMm;
  const xs = path.map((point) => point[0]);
  const ys = path.map((point) => point[1]);
  const flat = Float64Array.from(path.flat());
  const [left, right] = [Math.min(...xs) - reach, Math.max(...xs) + reach];
  const [top, bottom] = [Math.min(...ys) - reach, Math.max(...ys) + reach];
  // A profile shows one half; every other view shows the other half beyond the midline.
  const signs = halfView !== 'profile' && left < 0 ? [1, -1] : [1];
  for (let at = 0; at < tile.length; at += 1) {
    const py = y[at] ?? 0;
    if (py < top || py > bottom) continue;
    for (const sign of signs) {
      const px = sign * (x[at] ?? 0);
      if (px < left || px > right) continue;
      const beyond = distanceToPath(px, py, flat) - widthMm / 2;
      if (beyond < reachMm) visit((tile[at] ?? 0) + (sign === 1 ? 0 : half), beyond);
    }
  }
}

/** @param path x and y of each stop in turn */
function distanceToPath(x: number, y: number, path: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at === 0 || at + 2 < path.length; at += 2) {
    const ax = path[at] ?? 0;
    const ay = path[at + 1] ?? 0;
    const dx = (path[at + 2] ?? ax) - ax;
    const dy = (path[at + 3] ?? ay) - ay;
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
    const ex = x - ax - along * dx;
    const ey = y - ay - along * dy;
    least = Math.min(least, ex * ex + ey * ey);
  }
  return Math.sqrt(least);
}

/** 1 up to the brush's edge, 0 from `over` millimetres beyond it on, straight between. */
function fading(beyondMm: number, over: number): number {
  return Math.min(1, Math.max(0, (over - beyondMm) / over));
}
