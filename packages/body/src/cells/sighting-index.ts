import { type HalfView, isHandOrFoot } from '../figure/views.ts';
import { CELL_MM } from './body-cells.ts';
import { FINE_CELL_MM } from './hand-foot-cells.ts';
import { places, type Sighting } from './places.ts';

/** Sightings of one view sorted into square bins, so that a stroke meets only the places near it. */
export type SightingIndex = Sighting & {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  /** Breadth of the places on this view. */
  readonly cellMm: number;
  /** Sightings of bin b are those from `starts[b]` to before `starts[b + 1]`. */
  readonly starts: Uint32Array;
};

export const BIN_MM = 8;

const made = new Map<HalfView, SightingIndex>();

export function sightingIndex(view: HalfView): SightingIndex {
  const known = made.get(view);
  if (known) return known;
  const index = indexOf(places().seen[view], isHandOrFoot(view) ? FINE_CELL_MM : CELL_MM);
  made.set(view, index);
  return index;
}

function indexOf({ place, x, y }: Sighting, cellMm: number): SightingIndex {
  const left = x.reduce((a, b) => Math.min(a, b), 0);
  const top = y.reduce((a, b) => Math.min(a, b), 0);
  const columns = Math.floor((x.reduce((a, b) => Math.max(a, b), 0) - left) / BIN_MM) + 1;
  const rows = Math.floor((y.reduce((a, b) => Math.max(a, b), 0) - top) / BIN_MM) + 1;
  const binOf = (i: number) =>
    Math.floor(((y[i] ?? 0) - top) / BIN_MM) * columns + Math.floor(((x[i] ?? 0) - left) / BIN_MM);

  const starts = new Uint32Array(columns * rows + 1);
  for (let i = 0; i < place.length; i++) starts[binOf(i) + 1] = (starts[binOf(i) + 1] ?? 0) + 1;
  for (let b = 1; b < starts.length; b++) starts[b] = (starts[b] ?? 0) + (starts[b - 1] ?? 0);

  const next = starts.slice();
  const sorted = {
    place: new Uint32Array(place.length),
    x: new Float32Array(place.length),
    y: new Float32Array(place.length),
  };
  for (let i = 0; i < place.length; i++) {
    const bin = binOf(i);
    const at = next[bin] ?? 0;
    next[bin] = at + 1;
    sorted.place[at] = place[i] ?? 0;
    sorted.x[at] = x[i] ?? 0;
    sorted.y[at] = y[i] ?? 0;
  }
  return { ...sorted, left, top, columns, rows, cellMm, starts };
}
