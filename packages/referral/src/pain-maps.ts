import { type Muscle, markPoint, type ReferralZone, type TriggerPoint, zonePoints, zoneSeenOn } from '@filiform/atlas';
import { places, regionPlaces, type View, type ViewPoint } from '@filiform/body';
import { placeAreas, regionOfEachPlace } from './surface.ts';
import {
  type PainMap,
  type TriggerPointSet,
  triggerPointSets,
  turnAround,
  WHOLE,
  type ZoneIndex,
} from './zone-index.ts';

/** How much a place in a zone explains, by the zone's strength. Product default: spillover is felt in some, not in most. */
const STRENGTH = { primary: 1, spillover: 0.5 } as const;

/** Share of it for a place in a region that the zone names, but beside its brush: charts draw zones differently. */
const IN_NAMED_REGION = 0.5;

/** Patients draw imprecisely by 10-20 mm (general knowledge): a zone fades over this distance from its edge. */
const FADES_OVER_MM = 15;

/** Pain is often felt over the point itself too (general knowledge): counted like a spillover zone of this width. */
const LOCAL_PAIN_MM = 40;

/** Pain this near a zone, yet outside it, belongs to the same complaint and speaks against the zone. */
const STRAY = { fromMm: 8, fullFromMm: 20, fullToMm: 35, toMm: 65 } as const;

/** Index of the zones of all muscles. Some tens of milliseconds. */
export function painIndexOf(muscles: readonly Muscle[]): ZoneIndex {
  const sets: TriggerPointSet[] = [];
  const wholes: PainMap[] = [];
  const sheet = blankSheet();
  for (const [at, muscle] of muscles.entries()) {
    const maps = new Map(muscle.triggerPoints.map((point) => [point.id, painMapOf(point, sheet)]));
    for (const triggerPoints of triggerPointSets(muscle)) {
      const map = together(
        triggerPoints.flatMap((id) => maps.get(id) ?? []),
        sheet,
      );
      sets.push({ muscle: at, triggerPoints, map });
    }
    wholes.push(together([...maps.values()], sheet));
  }
  return turnAround(
    muscles.map((muscle) => muscle.id),
    sets,
    wholes,
    placeAreas(),
    regionOfEachPlace(new Set(zonesOf(muscles).flatMap((zone) => zone.regions))),
  );
}

function zonesOf(muscles: readonly Muscle[]): readonly ReferralZone[] {
  return muscles.flatMap((muscle) => muscle.triggerPoints.flatMap((point) => point.zones));
}

/** One value for every place, to collect a map on; blank between two maps. */
type Sheet = { readonly cover: Uint8Array; readonly core: Uint8Array; readonly stray: Uint8Array; touched: number[] };

function blankSheet(): Sheet {
  const { count } = places();
  return { cover: new Uint8Array(count), core: new Uint8Array(count), stray: new Uint8Array(count), touched: [] };
}

function raise(sheet: Sheet, place: number, cover: number, core: number, stray: number): void {
  const before = (sheet.cover[place] ?? 0) + (sheet.stray[place] ?? 0);
  if (cover > (sheet.cover[place] ?? 0)) sheet.cover[place] = cover;
  if (core > (sheet.core[place] ?? 0)) sheet.core[place] = core;
  if (stray > (sheet.stray[place] ?? 0)) sheet.stray[place] = stray;
  if (before === 0 && cover + stray > 0) sheet.touched.push(place);
}

/** Take what was collected, and leave the sheet blank. A place is stray only where no zone of the map covers it. */
function take(sheet: Sheet): PainMap {
  const touched = Uint32Array.from(sheet.touched);
  const cover = new Uint8Array(touched.length);
  const core = new Uint8Array(touched.length);
  const stray = new Uint8Array(touched.length);
  for (let at = 0; at < touched.length; at += 1) {
    const place = touched[at] ?? 0;
    cover[at] = sheet.cover[place] ?? 0;
    core[at] = sheet.core[place] ?? 0;
    stray[at] = cover[at] === 0 ? (sheet.stray[place] ?? 0) : 0;
    sheet.cover[place] = 0;
    sheet.core[place] = 0;
    sheet.stray[place] = 0;
  }
  sheet.touched = [];
  return { places: touched, cover, core, stray };
}

/** What one trigger point of the left muscle makes a patient draw. */
function painMapOf(point: TriggerPoint, sheet: Sheet): PainMap {
  for (const zone of point.zones) {
    const strength = STRENGTH[zone.strength] * WHOLE;
    eachNear(brushOf(zone), (place, beyondMm) => {
      const core = zone.strength === 'primary' && beyondMm <= 0 ? WHOLE : 0;
      const stray = Math.round(WHOLE * strayAt(beyondMm));
      raise(sheet, place, Math.round(strength * fading(beyondMm, 0, FADES_OVER_MM)), core, stray);
    });
    for (const region of zone.regions) {
      for (const place of regionPlaces(region, 'left'))
        raise(sheet, place, Math.round(strength * IN_NAMED_REGION), 0, 0);
    }
  }
  for (const mark of point.marks) {
    const { view, at } = markPoint(mark, 'left');
    eachNear({ view, path: [at], widthMm: LOCAL_PAIN_MM }, (place, beyondMm) => {
      const cover = STRENGTH.spillover * WHOLE * fading(beyondMm, 0, FADES_OVER_MM);
      raise(sheet, place, Math.round(cover), 0, Math.round(WHOLE * strayAt(beyondMm)));
    });
  }
  return take(sheet);
}

function together(maps: readonly PainMap[], sheet: Sheet): PainMap {
  const [first] = maps;
  if (first !== undefined && maps.length === 1) return first;
  for (const map of maps) {
    for (let at = 0; at < map.places.length; at += 1) {
      raise(sheet, map.places[at] ?? 0, map.cover[at] ?? 0, map.core[at] ?? 0, map.stray[at] ?? 0);
    }
  }
  return take(sheet);
}

/** A round brush drawn along a path on one view of the left side. */
type Brush = { readonly view: View; readonly path: readonly ViewPoint[]; readonly widthMm: number };

function brushOf(zone: ReferralZone): Brush {
  const view = zoneSeenOn(zone, 'left');
  return { view, path: zonePoints(zone, 'left', view), widthMm: zone.widthMm };
}

/** Every place within the stray distance of a left brush, with its distance beyond the brush's edge (negative inside). */
function eachNear({ view, path, widthMm }: Brush, visit: (place: number, beyondEdgeMm: number) => void): void {
  const { half, seen } = places();
  const halfView = view === 'front' || view === 'back' ? view : 'profile';
  const { place, x, y } = seen[halfView];
  const reach = widthMm / 2 + STRAY.toMm;
  const xs = path.map((point) => point[0]);
  const ys = path.map((point) => point[1]);
  const flat = Float64Array.from(path.flat());
  const [left, right] = [Math.min(...xs) - reach, Math.max(...xs) + reach];
  const [top, bottom] = [Math.min(...ys) - reach, Math.max(...ys) + reach];
  // A profile shows one half; front and back show the other half beyond the midline.
  const signs = halfView !== 'profile' && left < 0 ? [1, -1] : [1];
  for (let at = 0; at < place.length; at += 1) {
    const py = y[at] ?? 0;
    if (py < top || py > bottom) continue;
    for (const sign of signs) {
      const px = sign * (x[at] ?? 0);
      if (px < left || px > right) continue;
      const beyond = distanceToPath(px, py, flat) - widthMm / 2;
      if (beyond < STRAY.toMm) visit((place[at] ?? 0) + (sign === 1 ? 0 : half), beyond);
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

function strayAt(beyondEdgeMm: number): number {
  if (beyondEdgeMm <= STRAY.fromMm) return 0;
  if (beyondEdgeMm < STRAY.fullFromMm) return 1 - fading(beyondEdgeMm, STRAY.fromMm, STRAY.fullFromMm);
  return fading(beyondEdgeMm, STRAY.fullToMm, STRAY.toMm);
}

/** 1 up to `from`, 0 from `to` on, straight between. */
function fading(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (to - value) / (to - from)));
}
