import { simplifyLine } from '../figure/simplify.ts';
import { mirrorView, sideOfView } from '../figure/views.ts';
import type { Drawing, Stroke, View, ViewPoint } from '../types.ts';

const CLOSEST_MM = 1.5;
const TOLERANCE_MM = 0.5;

/** The same mark with fewer points: none closer than 1.5 mm, none that a straight line replaces within 0.5 mm. */
export function simplifyStroke(stroke: Stroke): Stroke {
  const spaced: ViewPoint[] = [];
  for (const point of stroke.points) {
    const last = spaced.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= CLOSEST_MM) spaced.push(point);
  }
  const end = stroke.points.at(-1);
  if (end && spaced.at(-1) !== end && spaced.length > 1) spaced.push(end);
  return { ...stroke, points: simplifyLine(spaced, TOLERANCE_MM) };
}

/** The drawing with left and right exchanged; doing it twice gives the drawing back. */
export function mirrorDrawing(drawing: Drawing): Drawing {
  return { ...drawing, strokes: drawing.strokes.map(mirrorStroke) };
}

/** The same stroke on the other side of the body. */
export function mirrorStroke(stroke: Stroke): Stroke {
  if (sideOfView(stroke.view)) return { ...stroke, view: mirrorView(stroke.view) };
  // 0 - x, so that a point on the midline stays 0 and does not become -0.
  return { ...stroke, points: stroke.points.map(([x, y]): ViewPoint => [0 - x, y]) };
}

/**
 * What is left of a stroke after a round eraser stood at one point of a view: no ink of its full width remains inside
 * the eraser. The same stroke (not a copy) where it was not touched.
 * @returns none, one or several strokes in the order they were drawn
 */
export function eraseStroke(stroke: Stroke, view: View, centre: ViewPoint, radiusMm: number): readonly Stroke[] {
  if (stroke.view !== view) return [stroke];
  const reach = radiusMm + stroke.widthMm / 2;
  const pieces: ViewPoint[][] = [];
  let piece: ViewPoint[] = [];
  let touched = false;
  const close = () => {
    if (piece.length > 0) pieces.push(piece);
    piece = [];
  };

  stroke.points.forEach((point, i) => {
    const before = stroke.points[i - 1];
    if (before) {
      const inside = insideSpan(before, point, centre, reach);
      if (inside) {
        touched = true;
        if (inside[0] > 0) piece.push(between(before, point, inside[0]));
        close();
        if (inside[1] < 1) piece.push(between(before, point, inside[1]));
      }
    } else if (distance(point, centre) < reach) touched = true;
    if (distance(point, centre) >= reach) piece.push(point);
  });
  close();
  if (!touched) return [stroke];
  return pieces.map((points) => ({ ...stroke, points }));
}

/** From where to where, as shares of the segment, it lies inside the circle; undefined where it stays outside. */
function insideSpan(
  a: ViewPoint,
  b: ViewPoint,
  centre: ViewPoint,
  radius: number,
): readonly [number, number] | undefined {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const [fx, fy] = [a[0] - centre[0], a[1] - centre[1]];
  const lengthSquared = dx * dx + dy * dy;
  if (lengthSquared === 0) return undefined;
  const half = (fx * dx + fy * dy) / lengthSquared;
  const root = half * half - (fx * fx + fy * fy - radius * radius) / lengthSquared;
  if (root <= 0) return undefined;
  const [enters, leaves] = [-half - Math.sqrt(root), -half + Math.sqrt(root)];
  if (leaves <= 0 || enters >= 1) return undefined;
  return [Math.max(0, enters), Math.min(1, leaves)];
}

function between(a: ViewPoint, b: ViewPoint, share: number): ViewPoint {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

function distance(a: ViewPoint, b: ViewPoint): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
