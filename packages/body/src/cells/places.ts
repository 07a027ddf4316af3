import type { HalfView } from '../figure/views.ts';
import { growBody } from './body-cells.ts';
import { growingPlaces } from './growing.ts';
import { growFoot, growHand } from './hand-foot-cells.ts';

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
  /**
   * Of every place, left and right. On head, neck and shoulders the area of the curved surface; of a region that several
   * views show, as much as the view shows that its places were made on.
   */
  readonly areaMm2: Float32Array;
  /** Of each place of the left half: number in `REGION_IDS` of the shared region that alone it belongs to; -1 for none. */
  readonly owner: Int16Array;
  /** Where the left half's places are seen. A place may be seen on several views, and at several points of one. */
  readonly seen: Readonly<Record<HalfView, Sighting>>;
};

/** Parallel arrays: place `place[i]` is seen at (`x[i]`, `y[i]`) of the view's space, left half. */
export type Sighting = { readonly place: Uint32Array; readonly x: Float32Array; readonly y: Float32Array };

let made: Places | undefined;

/** Made at the first call (some tens of milliseconds), the same object ever after. */
export function places(): Places {
  made ??= makePlaces();
  return made;
}

function makePlaces(): Places {
  const growing = growingPlaces();
  growBody(growing);
  growHand(growing);
  growFoot(growing);
  return growing.done();
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
