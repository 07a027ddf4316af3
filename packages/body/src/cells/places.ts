import { areaOf } from '../figure/area.ts';
import { PROFILE_EAR } from '../figure/outline-points.ts';
import { EAR_AREA, type HalfView, SILHOUETTES } from '../figure/silhouette.ts';
import { flatten } from '../figure/spline.ts';
import { TRAGION_Y } from '../landmarks.ts';
import { SURFACE_BOTTOM_Y } from './section.ts';
import { surfaceCells } from './surface.ts';

/**
 * A place is one bit of skin, whatever view shows it. Places are numbered: the left half first, then the right half
 * in the same order, so that a place and its mirror image are `half` apart.
 */
export type Places = {
  /** Number of places. */
  readonly count: number;
  /** Number of places of one half. */
  readonly half: number;
  /** Lateral distance from the midline, always positive, of each place of the left half; mm. */
  readonly lateralMm: Float32Array;
  /** Of every place, left and right. On head, neck and shoulders the area of the curved surface. */
  readonly areaMm2: Float32Array;
  /** Where the left half's places are seen. */
  readonly seen: Readonly<Record<HalfView, Sighting>>;
};

/** Parallel arrays: place `place[i]` is seen at (`x[i]`, `y[i]`) of the view's space, left half. */
export type Sighting = { readonly place: Uint32Array; readonly x: Float32Array; readonly y: Float32Array };

/** Width of a cell below the shoulders. */
export const CELL_MM = 4;

let made: Places | undefined;

/** Made at the first call (some tens of milliseconds), the same object ever after. */
export function places(): Places {
  made ??= makePlaces();
  return made;
}

type Growing = { place: number[]; x: number[]; y: number[] };

function makePlaces(): Places {
  const lateral: number[] = [];
  const area: number[] = [];
  const seen: Record<HalfView, Growing> = {
    front: { place: [], x: [], y: [] },
    back: { place: [], x: [], y: [] },
    profile: { place: [], x: [], y: [] },
  };
  const see = (view: HalfView, x: number, y: number) => {
    const list = seen[view];
    list.place.push(lateral.length);
    list.x.push(x);
    list.y.push(y);
  };

  const ear = areaOf([flatten(PROFILE_EAR, true)]);
  for (const cell of surfaceCells()) {
    const profileY = TRAGION_Y - cell.y;
    see('profile', cell.z, profileY);
    const earInterval = ear.contains(cell.z, profileY) ? EAR_AREA.intervalsAt(cell.y)[0] : undefined;
    if (earInterval) {
      // The ear stands away from the head: front and back both see it, its rear edge outermost.
      const outward = Math.min(1, Math.max(0, -cell.z / 36));
      const x = earInterval[0] + (earInterval[1] - earInterval[0]) * outward;
      see('front', x, cell.y);
      see('back', x, cell.y);
    } else see(cell.facing, cell.x, cell.y);
    lateral.push(cell.x);
    area.push(cell.areaMm2);
  }

  for (const view of ['front', 'back'] as const) {
    const silhouette = SILHOUETTES[view];
    for (let y = SURFACE_BOTTOM_Y + CELL_MM / 2; y < silhouette.bottom; y += CELL_MM)
      for (const [from, to] of silhouette.intervalsAt(y)) {
        const first = Math.max(0, Math.ceil(from / CELL_MM - 0.5));
        for (let x = (first + 0.5) * CELL_MM; x <= to; x += CELL_MM) {
          see(view, x, y);
          lateral.push(x);
          area.push(CELL_MM * CELL_MM);
        }
      }
  }

  return {
    count: 2 * lateral.length,
    half: lateral.length,
    lateralMm: Float32Array.from(lateral),
    areaMm2: Float32Array.from([...area, ...area]),
    seen: { front: pack(seen.front), back: pack(seen.back), profile: pack(seen.profile) },
  };
}

function pack({ place, x, y }: Growing): Sighting {
  return { place: Uint32Array.from(place), x: Float32Array.from(x), y: Float32Array.from(y) };
}

/** Which half of the body a place belongs to. */
export function sideOfPlace(place: number): 'left' | 'right' {
  return place < places().half ? 'left' : 'right';
}

/** The same place on the other half. */
export function mirrorPlace(place: number): number {
  const { half } = places();
  return place < half ? place + half : place - half;
}
