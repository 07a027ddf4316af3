import type { MapPoint } from './sketch-map.ts';

/**
 * Fewer points for the same line, by Douglas and Peucker: no point that is left out lies farther from what stays than
 * the tolerance. Without recursion, so that no line is too long for it.
 * @param tolerance in the unit of the points
 */
export function simplifyLine(points: readonly MapPoint[], tolerance: number): readonly MapPoint[] {
  const kept = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part;
    let farthest = -1;
    let most = tolerance;
    for (let place = from + 1; place < to; place += 1) {
      const distance = distanceToLine(points[place], points[from], points[to]);
      if (distance > most) [farthest, most] = [place, distance];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, place) => kept.has(place));
}

/** From a point to the nearest place of a straight piece; 0 where one is missing. */
export function distanceToLine(point?: MapPoint, from?: MapPoint, to?: MapPoint): number {
  if (!point || !from || !to) return 0;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length2;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point[0] - from[0] - t * dx, point[1] - from[1] - t * dy);
}
