import { VIEW_BOXES, type View, type ViewPoint } from '@filiform/body';

/** The part of a view that a picture shows, in screen millimetres. */
export type PictureWindow = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Room around what is shown, so that the reader knows where on the body it is. */
const AROUND_MM = 90;
/** A picture never shows less than this. */
const LEAST_MM = 380;

/**
 * The window around some places, at most the whole view.
 * @param reach places on the screen of the view, each with the radius of what is drawn there
 */
export function windowAround(
  view: View,
  reach: readonly { readonly at: ViewPoint; readonly radiusMm: number }[],
): PictureWindow {
  const [boxX, boxY, boxWidth, boxHeight] = VIEW_BOXES[view];
  const left = Math.min(...reach.map(({ at, radiusMm }) => at[0] - radiusMm)) - AROUND_MM;
  const right = Math.max(...reach.map(({ at, radiusMm }) => at[0] + radiusMm)) + AROUND_MM;
  const top = Math.min(...reach.map(({ at, radiusMm }) => at[1] - radiusMm)) - AROUND_MM;
  const bottom = Math.max(...reach.map(({ at, radiusMm }) => at[1] + radiusMm)) + AROUND_MM;
  if (!Number.isFinite(left)) return { x: boxX, y: boxY, width: boxWidth, height: boxHeight };
  const [x, width] = within(left, right, boxX, boxWidth);
  const [y, height] = within(top, bottom, boxY, boxHeight);
  return { x, y, width, height };
}

/** The span, not shorter than the least and not beyond the box. */
function within(from: number, to: number, start: number, size: number): readonly [start: number, size: number] {
  const wanted = Math.min(size, Math.max(LEAST_MM, to - from));
  const middle = (from + to) / 2;
  const begin = Math.min(Math.max(start, middle - wanted / 2), start + size - wanted);
  return [Math.round(begin), Math.round(wanted)];
}
