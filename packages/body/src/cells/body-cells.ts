import { areaOf } from '../figure/area.ts';
import { toHand } from '../figure/arm.ts';
import { onHandViews } from '../figure/hand.ts';
import { PROFILE_EAR } from '../figure/outline-points.ts';
import { EAR_AREA, SILHOUETTES } from '../figure/silhouette.ts';
import { flatten } from '../figure/spline.ts';
import { TRAGION_Y } from '../landmarks.ts';
import { type SharedRegion, type SharedRow, sharedAreas, sharedRegionAt, sharedRow } from '../regions/shared.ts';
import type { ViewPoint } from '../types.ts';
import { carrier } from './carried.ts';
import type { GrowingPlaces } from './growing.ts';
import { SURFACE_BOTTOM_Y } from './section.ts';
import { type SurfaceCell, surfaceCells } from './surface.ts';

/** Width of a cell below the shoulders. */
export const CELL_MM = 4;

/** Shared regions whose places are made on a larger view of the hand or foot. */
const MADE_ELSEWHERE: ReadonlySet<SharedRegion> = new Set([
  'heel',
  'arch',
  'foot-dorsal',
  'big-toe',
  'lesser-toes',
] as const);

/** The hand hangs outside and below these, body space: most cells need not be looked for on it. */
const HAND_LEFT_X = 320;
const HAND_TOP_Y = 800;

type Made = { readonly place: number; readonly at: ViewPoint };

/**
 * Head, neck and shoulders from the unrolled surface; below them a grid on the front and one on the back, without the
 * hands. What a shared region has on the front is seen on the back too, and the ankle from above.
 */
export function growBody(growing: GrowingPlaces): void {
  const shared = new Map<SharedRegion, Made[]>();
  const note = (owner: SharedRegion | undefined, place: number, at: ViewPoint) => {
    if (!owner) return;
    const list = shared.get(owner) ?? [];
    shared.set(owner, list);
    list.push({ place, at });
  };
  const behind = growSurface(growing, note);
  growFront(growing, note);
  growBack(growing);
  for (const [region, made] of shared) {
    const toBack = carrier(region, 'front', 'back');
    const toTop = carrier(region, 'front', 'foot-top', { x: 'reversed' });
    for (const { place, at } of made) {
      const back = toBack(at);
      if (back) growing.see('back', place, ...back);
      const top = toTop(at);
      if (top) growing.see('foot-top', place, ...top);
    }
  }
  for (const { owner, cell } of behind) {
    const place = nearestOf(shared.get(owner) ?? [], [cell.x, cell.y]);
    if (place !== undefined) growing.see('profile', place, cell.z, TRAGION_Y - cell.y);
  }
}

type Note = (owner: SharedRegion | undefined, place: number, at: ViewPoint) => void;

/** @returns cells behind the shoulder's ridge that belong to a shared region: the front has made their places */
function growSurface(growing: GrowingPlaces, note: Note) {
  const ear = areaOf([flatten(PROFILE_EAR, true)]);
  const areas = { front: sharedAreas('front'), back: sharedAreas('back') };
  const rows: { front: SharedRow | undefined; back: SharedRow | undefined; y: number } = {
    front: undefined,
    back: undefined,
    y: Number.NaN,
  };
  const rowOf = ({ facing, y }: SurfaceCell): SharedRow => {
    if (rows.y !== y) [rows.front, rows.back, rows.y] = [undefined, undefined, y];
    rows[facing] ??= sharedRow(areas[facing], y);
    return rows[facing];
  };
  const behind: { readonly owner: SharedRegion; readonly cell: SurfaceCell }[] = [];
  for (const cell of surfaceCells()) {
    const owner = sharedRegionAt(rowOf(cell), cell.x);
    if (owner && cell.facing === 'back') {
      behind.push({ owner, cell });
      continue;
    }
    const place = growing.add(cell.x, cell.areaMm2, owner);
    const profileY = TRAGION_Y - cell.y;
    growing.see('profile', place, cell.z, profileY);
    const earInterval = ear.contains(cell.z, profileY) ? EAR_AREA.intervalsAt(cell.y)[0] : undefined;
    if (earInterval) {
      // The ear stands away from the head: front and back both see it, its rear edge outermost.
      const outward = Math.min(1, Math.max(0, -cell.z / 36));
      const x = earInterval[0] + (earInterval[1] - earInterval[0]) * outward;
      growing.see('front', place, x, cell.y);
      growing.see('back', place, x, cell.y);
    } else growing.see(cell.facing, place, cell.x, cell.y);
    note(owner, place, [cell.x, cell.y]);
  }
  return behind;
}

function growFront(growing: GrowingPlaces, note: Note): void {
  eachCell('front', (x, y, owner) => {
    if (owner && MADE_ELSEWHERE.has(owner)) return;
    const place = growing.add(x, CELL_MM * CELL_MM, owner);
    growing.see('front', place, x, y);
    note(owner, place, [x, y]);
  });
}

function growBack(growing: GrowingPlaces): void {
  eachCell('back', (x, y, owner) => {
    if (!owner) growing.see('back', growing.add(x, CELL_MM * CELL_MM), x, y);
  });
}

function eachCell(
  view: 'front' | 'back',
  visit: (x: number, y: number, owner: SharedRegion | undefined) => void,
): void {
  const silhouette = SILHOUETTES[view];
  const areas = sharedAreas(view);
  for (let y = SURFACE_BOTTOM_Y + CELL_MM / 2; y < silhouette.bottom; y += CELL_MM) {
    const row = sharedRow(areas, y);
    for (const [from, to] of silhouette.intervalsAt(y)) {
      const first = Math.max(0, Math.ceil(from / CELL_MM - 0.5));
      for (let x = (first + 0.5) * CELL_MM; x <= to; x += CELL_MM)
        if (!(x > HAND_LEFT_X && y > HAND_TOP_Y && onHandViews(toHand([x, y])))) visit(x, y, sharedRegionAt(row, x));
    }
  }
}

function nearestOf(made: readonly Made[], [x, y]: ViewPoint): number | undefined {
  let [best, least] = [made[0]?.place, Number.POSITIVE_INFINITY];
  for (const { place, at } of made) {
    const away = (at[0] - x) ** 2 + (at[1] - y) ** 2;
    if (away < least) [best, least] = [place, away];
  }
  return best;
}
