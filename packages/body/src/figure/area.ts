import type { ViewPoint } from '../types.ts';

/** Closed interval of x on one height. */
export type Interval = readonly [from: number, to: number];

/** A flat shape that can be asked quickly, many thousand times. */
export type Area = {
  contains(x: number, y: number): boolean;
  /** Where the height `y` crosses the shape, from small x to large x. */
  intervalsAt(y: number): readonly Interval[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Height of one bucket of edges: small enough that a row meets few edges. */
const BUCKET_MM = 4;

/** Area of closed polygons (last point joins the first), filled by the even-odd rule. */
export function areaOf(polygons: readonly (readonly ViewPoint[])[]): Area {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const polygon of polygons)
    for (const [x, y] of polygon) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  const buckets = bucketsOfEdges(polygons, top, bottom);

  function crossings(y: number): number[] {
    const found: number[] = [];
    const edges = buckets[Math.floor((y - top) / BUCKET_MM)];
    if (!edges) return found;
    for (let i = 0; i < edges.length; i += 4) {
      const x1 = edges[i] ?? 0;
      const y1 = edges[i + 1] ?? 0;
      const x2 = edges[i + 2] ?? 0;
      const y2 = edges[i + 3] ?? 0;
      // Half open at one end, so that a corner on the row counts once.
      if (y1 <= y !== y2 <= y) found.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    }
    return found;
  }

  return {
    left,
    right,
    top,
    bottom,
    contains(x, y) {
      if (x < left || x > right || y < top || y > bottom) return false;
      // Written without arrays: a chart asks this a million times.
      const edges = buckets[Math.floor((y - top) / BUCKET_MM)];
      if (!edges) return false;
      let inside = false;
      for (let i = 0; i < edges.length; i += 4) {
        const y1 = edges[i + 1] ?? 0;
        const y2 = edges[i + 3] ?? 0;
        if (y1 <= y === y2 <= y) continue;
        const x1 = edges[i] ?? 0;
        const x2 = edges[i + 2] ?? 0;
        if (x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) > x) inside = !inside;
      }
      return inside;
    },
    intervalsAt(y) {
      const sorted = crossings(y).sort((a, b) => a - b);
      const intervals: Interval[] = [];
      for (let i = 0; i + 1 < sorted.length; i += 2) intervals.push([sorted[i] ?? 0, sorted[i + 1] ?? 0]);
      return intervals;
    },
  };
}

function bucketsOfEdges(polygons: readonly (readonly ViewPoint[])[], top: number, bottom: number): number[][] {
  if (!(bottom >= top)) return [];
  const buckets: number[][] = Array.from({ length: Math.floor((bottom - top) / BUCKET_MM) + 1 }, () => []);
  for (const polygon of polygons) {
    polygon.forEach(([x1, y1], i) => {
      const [x2, y2] = polygon[(i + 1) % polygon.length] ?? [x1, y1];
      if (y1 === y2) return;
      const first = Math.floor((Math.min(y1, y2) - top) / BUCKET_MM);
      const last = Math.floor((Math.max(y1, y2) - top) / BUCKET_MM);
      for (let b = first; b <= last; b++) buckets[b]?.push(x1, y1, x2, y2);
    });
  }
  return buckets;
}

/** Parts of x that lie in both lists; each list sorted and free of overlaps. */
export function intersect(a: readonly Interval[], b: readonly Interval[]): readonly Interval[] {
  const both: Interval[] = [];
  for (const [from, to] of a)
    for (const [from2, to2] of b) {
      const start = Math.max(from, from2);
      const end = Math.min(to, to2);
      if (end > start) both.push([start, end]);
    }
  return both;
}

/** Union of intervals, sorted, touching ones joined. */
export function unite(intervals: readonly Interval[]): readonly Interval[] {
  const joined: Interval[] = [];
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1e-9) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}
