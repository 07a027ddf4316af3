import type { ViewPoint } from '../types.ts';

/** Two handles and the end of one cubic Bézier; it starts where the one before ended. */
type Bezier = readonly [ViewPoint, ViewPoint, ViewPoint];

/**
 * Centripetal Catmull-Rom spline (alpha 0.5) through the points, converted exactly to cubic Béziers.
 * Centripetal, because the uniform one overshoots at finger webs and toes.
 */
function beziers(through: readonly ViewPoint[], closed: boolean): readonly Bezier[] {
  const count = through.length;
  const segments: Bezier[] = [];
  const last = closed ? count : count - 1;
  for (let i = 0; i < last; i++) {
    const p1 = through[i];
    const p2 = through[(i + 1) % count];
    if (!p1 || !p2) break;
    const p0 = closed ? through[(i - 1 + count) % count] : through[i - 1];
    const p3 = closed ? through[(i + 2) % count] : through[i + 2];
    segments.push([handle(p0, p1, p2), handle(p3, p2, p1), p2]);
  }
  return segments;
}

/** Bézier handle at `here` toward `next`; at an open end, where `before` is missing, a third of the way. */
function handle(before: ViewPoint | undefined, here: ViewPoint, next: ViewPoint): ViewPoint {
  const dNextSquared = distance(here, next);
  const dBeforeSquared = before ? distance(before, here) : 0;
  if (!before || dBeforeSquared === 0 || dNextSquared === 0)
    return [here[0] + (next[0] - here[0]) / 3, here[1] + (next[1] - here[1]) / 3];
  const dBefore = Math.sqrt(dBeforeSquared);
  const dNext = Math.sqrt(dNextSquared);
  const weightHere = 2 * dBeforeSquared + 3 * dBefore * dNext + dNextSquared;
  const divisor = 3 * dBefore * (dBefore + dNext);
  const along = (axis: 0 | 1) =>
    (dBeforeSquared * next[axis] - dNextSquared * before[axis] + weightHere * here[axis]) / divisor;
  return [along(0), along(1)];
}

function distance(a: ViewPoint, b: ViewPoint): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/**
 * SVG path data of a smooth curve through the points, in the coordinates given.
 * One point gives a bare move; none gives an empty string.
 */
export function smoothPath(through: readonly ViewPoint[], closed: boolean): string {
  const first = through[0];
  if (!first) return '';
  const body = beziers(through, closed).map((b) => `C${b.map(pair).join(' ')}`);
  return `M${pair(first)}${body.join('')}${closed ? 'Z' : ''}`;
}

/** SVG path data of straight lines through the points. */
export function straightPath(through: readonly ViewPoint[], closed: boolean): string {
  return through.length === 0 ? '' : `M${through.map(pair).join('L')}${closed ? 'Z' : ''}`;
}

/**
 * The same smooth curve as a polyline, close enough for areas and hit tests.
 * @param stepMm longest piece wanted; the points themselves are always kept
 */
export function flatten(through: readonly ViewPoint[], closed: boolean, stepMm = 4): readonly ViewPoint[] {
  let from = through[0];
  if (!from) return [];
  const line: ViewPoint[] = [from];
  for (const [b1, b2, to] of beziers(through, closed)) {
    const pieces = Math.max(1, Math.ceil(distance(from, to) / stepMm));
    for (let i = 1; i <= pieces; i++) line.push(i === pieces ? to : bezierAt(from, b1, b2, to, i / pieces));
    from = to;
  }
  if (closed) line.pop();
  return line;
}

function bezierAt(p: ViewPoint, b1: ViewPoint, b2: ViewPoint, q: ViewPoint, t: number): ViewPoint {
  const s = 1 - t;
  const along = (axis: 0 | 1) =>
    s * s * s * p[axis] + 3 * s * s * t * b1[axis] + 3 * s * t * t * b2[axis] + t * t * t * q[axis];
  return [along(0), along(1)];
}

/** Hundredths of a millimetre are finer than any screen and keep the path data short. */
function pair([x, y]: ViewPoint): string {
  return `${round(x)},${round(y)}`;
}

function round(mm: number): number {
  return Math.round(mm * 100) / 100 || 0;
}
