import type { ViewPoint } from '../types.ts';

/**
 * Douglas-Peucker: the fewest of the given points whose polyline stays within `toleranceMm` of all of them.
 * Ends are kept. Iterative, because a long stroke would overflow a recursion.
 */
export function simplifyLine(line: readonly ViewPoint[], toleranceMm: number): ViewPoint[] {
  if (line.length < 3) return [...line];
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const open: [from: number, to: number][] = [[0, line.length - 1]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range;
    const [a, b] = [line[from], line[to]];
    if (!a || !b) continue;
    let [worst, worstMm] = [-1, toleranceMm];
    for (let i = from + 1; i < to; i++) {
      const point = line[i];
      const away = point ? distanceToSegment(point, a, b) : 0;
      if (away > worstMm) [worst, worstMm] = [i, away];
    }
    if (worst < 0) continue;
    keep[worst] = 1;
    open.push([from, worst], [worst, to]);
  }
  return line.filter((_, i) => keep[i] === 1);
}

export function distanceToSegment([x, y]: ViewPoint, [ax, ay]: ViewPoint, [bx, by]: ViewPoint): number {
  const [dx, dy] = [bx - ax, by - ay];
  const lengthSquared = dx * dx + dy * dy;
  const t = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / lengthSquared));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
