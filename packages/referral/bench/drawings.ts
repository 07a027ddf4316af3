import {
  insideFigure,
  places,
  REGION_IDS,
  type RegionId,
  regionPlaces,
  type Stroke,
  strokesForRegion,
  VIEW_BOXES,
  type View,
  type ViewPoint,
} from '@filiform/body';
import type { MarkedRegion } from '../src/index.ts';

/** A drawing to measure with: its strokes, and the regions that they fill where it was made of regions. */
export type BenchDrawing = { readonly strokes: readonly Stroke[]; readonly regions: readonly MarkedRegion[] };

/** Drawings of so many regions anywhere on the body, each filled with strokes; the same for the same numbers. */
export function regionDrawings(count: number, regionsEach: number): readonly BenchDrawing[] {
  const random = seeded(regionsEach);
  return Array.from({ length: count }, () => {
    const all = shuffled(
      REGION_IDS.flatMap((region) => (['left', 'right'] as const).map((side) => ({ region, side }))),
      random,
    );
    return filled(all.slice(0, regionsEach));
  });
}

/** Drawings of a region and those that lie nearest to it on the same side: one pain, as it is mostly drawn. */
export function neighbourDrawings(count: number, regionsEach: number): readonly BenchDrawing[] {
  const random = seeded(1_000 + regionsEach);
  return Array.from({ length: count }, () => {
    const first = REGION_IDS[Math.floor(random() * REGION_IDS.length)] ?? 'temple';
    const side = random() < 0.5 ? 'left' : 'right';
    const near = REGION_IDS.toSorted((one, other) => apartMm(first, one) - apartMm(first, other));
    return filled(near.slice(0, regionsEach).map((region) => ({ region, side })));
  });
}

/** One to six strokes as a pen makes them, anywhere on front, back and head. */
export function penDrawings(count: number): readonly BenchDrawing[] {
  return Array.from({ length: count }, (_, number) => {
    const random = seeded(number + 1);
    const strokes = Array.from({ length: 1 + Math.floor(random() * 6) }, () => penStroke(random));
    return { strokes, regions: [] };
  });
}

function filled(marks: readonly { readonly region: RegionId; readonly side: 'left' | 'right' }[]): BenchDrawing {
  return {
    strokes: marks.flatMap(({ region, side }) => strokesOf(region, side)),
    regions: marks.map((mark) => ({ ...mark, weight: 'primary' })),
  };
}

const STROKES = new Map<string, readonly Stroke[]>();

/** Filling a region takes longer than ranking it, and is not what is measured: each is filled once. */
function strokesOf(region: RegionId, side: 'left' | 'right'): readonly Stroke[] {
  const key = `${region} ${side}`;
  const known = STROKES.get(key) ?? strokesForRegion(region, side, 6, 'aching');
  STROKES.set(key, known);
  return known;
}

/** Distance of the middles of two regions where both are seen, in mm; far where no view shows both. */
function apartMm(one: RegionId, other: RegionId): number {
  const [from, to] = [middles(one), middles(other)];
  const apart = [...from].flatMap(([view, [x, y]]) => {
    const there = to.get(view);
    return there ? [Math.hypot(x - there[0], y - there[1])] : [];
  });
  return Math.min(Infinity, ...apart);
}

const MIDDLES = new Map<RegionId, ReadonlyMap<string, ViewPoint>>();

/** Where the middle of a left region lies on each view of the left half that shows it. */
function middles(region: RegionId): ReadonlyMap<string, ViewPoint> {
  const known = MIDDLES.get(region);
  if (known) return known;
  const wanted = new Set(regionPlaces(region, 'left'));
  const found = new Map<string, ViewPoint>();
  for (const [view, { place, x, y }] of Object.entries(places().seen)) {
    let [sumX, sumY, count] = [0, 0, 0];
    place.forEach((one, at) => {
      if (!wanted.has(one)) return;
      sumX += x[at] ?? 0;
      sumY += y[at] ?? 0;
      count += 1;
    });
    if (count > 0) found.set(view, [sumX / count, sumY / count]);
  }
  MIDDLES.set(region, found);
  return found;
}

function penStroke(random: () => number): Stroke {
  const view = (['head-left', 'head-right', 'back', 'front'] as const)[Math.floor(random() * 4)] ?? 'back';
  const points: ViewPoint[] = [startOn(view, random)];
  const length = 5 + Math.floor(random() * 40);
  let direction = random() * 2 * Math.PI;
  for (let step = 0; step < length; step += 1) {
    const [x, y] = points.at(-1) ?? [0, 0];
    direction += (random() - 0.5) * 0.8;
    points.push([x + 3 * Math.cos(direction), y + 3 * Math.sin(direction)]);
  }
  const widthMm = 10 + Math.floor(random() * 30);
  return { view, points, widthMm, intensity0to10: 1 + Math.floor(random() * 10), quality: 'aching' };
}

function startOn(view: View, random: () => number): ViewPoint {
  const [left, top, width, height] = VIEW_BOXES[view];
  for (;;) {
    // The box is of the screen; front and back have the midline in its middle, so a mirrored x is a point all the same.
    const [x, y] = [left + width * random(), top + height * random()];
    const at: ViewPoint = view.startsWith('head') ? [x, -y] : [x, y];
    if (insideFigure(view, at)) return at;
  }
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map((item) => ({ item, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

/** Mulberry32: small, the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
