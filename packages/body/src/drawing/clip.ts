import { VIEW_BOXES } from '../figure/screen.ts';
import { insideFigure } from '../figure/silhouette.ts';
import { simplifyLine } from '../figure/simplify.ts';
import type { Stroke, View, ViewPoint } from '../types.ts';

/** Where both ends of a segment lie outside, the figure is looked for between them in steps of this length. */
const STEP_MM = 6;
/** The steps that found the figure lie on straight lines and need not be kept. */
const STRAIGHT_MM = 0.02;

/**
 * The parts of a stroke whose centre line lies on the figure, cut at the outline.
 * @param atMost pieces wanted; the search ends there
 * @returns the stroke itself where nothing had to be cut; none where it misses the figure
 */
export function clipToFigure(stroke: Stroke, atMost = Number.POSITIVE_INFINITY): readonly Stroke[] {
  const { view, points } = stroke;
  if (points.every((point) => insideFigure(view, point))) return [stroke];
  const pieces: ViewPoint[][] = [];
  let piece: ViewPoint[] = [];
  let before: ViewPoint | undefined;
  let wasInside = false;

  const step = (point: ViewPoint) => {
    const isInside = insideFigure(view, point);
    if (before && isInside !== wasInside) piece.push(outlineBetween(view, before, point, wasInside));
    if (isInside) piece.push(point);
    else if (piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
    before = point;
    wasInside = isInside;
  };
  for (const point of points) {
    if (pieces.length >= atMost) break;
    if (before && !wasInside) for (const crossing of stepsBetween(view, before, point)) step(crossing);
    step(point);
  }
  if (piece.length > 0 && pieces.length < atMost) pieces.push(piece);
  return pieces.map((kept) => ({ ...stroke, points: simplifyLine(kept, STRAIGHT_MM) }));
}

/** Points along a segment, only where it crosses the box of the view (an end may be astronomically far away). */
function stepsBetween(view: View, from: ViewPoint, to: ViewPoint): readonly ViewPoint[] {
  const span = shareInBox(view, from, to);
  if (!span) return [];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) * (span[1] - span[0]);
  const count = Math.min(1000, Math.floor(length / STEP_MM));
  return Array.from({ length: count }, (_, i) =>
    between(from, to, span[0] + ((span[1] - span[0]) * (i + 1)) / (count + 1)),
  );
}

/** Liang-Barsky: the share of the segment inside the view's box. Both views' boxes are taken without their flip. */
function shareInBox(view: View, from: ViewPoint, to: ViewPoint): readonly [number, number] | undefined {
  const [x, y, width, height] = VIEW_BOXES[view];
  // Boxes are given on the screen; the reach either way covers both orientations.
  const reachX = Math.max(Math.abs(x), Math.abs(x + width));
  const reachY = Math.max(Math.abs(y), Math.abs(y + height));
  let [enters, leaves] = [0, 1];
  for (const [start, delta, reach] of [
    [from[0], to[0] - from[0], reachX],
    [from[1], to[1] - from[1], reachY],
  ] as const) {
    if (delta === 0) {
      if (Math.abs(start) > reach) return undefined;
      continue;
    }
    const [a, b] = [(-reach - start) / delta, (reach - start) / delta];
    enters = Math.max(enters, Math.min(a, b));
    leaves = Math.min(leaves, Math.max(a, b));
  }
  return leaves > enters ? [enters, leaves] : undefined;
}

/** Where a segment crosses the outline, to a hundredth of a millimetre or so; the inner end of that. */
function outlineBetween(view: View, from: ViewPoint, to: ViewPoint, fromInside: boolean): ViewPoint {
  let [inner, outer] = fromInside ? [from, to] : [to, from];
  for (let i = 0; i < 60 && Math.hypot(inner[0] - outer[0], inner[1] - outer[1]) > 0.01; i++) {
    const middle = between(inner, outer, 0.5);
    if (insideFigure(view, middle)) inner = middle;
    else outer = middle;
  }
  return inner;
}

function between(a: ViewPoint, b: ViewPoint, share: number): ViewPoint {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}
