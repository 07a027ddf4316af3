import { VIEW_BOXES, type View, type ViewPoint } from '@filiform/body';
import { spanAround } from '../../look/span-around.ts';

/** The part of a view that a picture shows, in screen millimetres. */
export type PictureWindow = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Room around what is shown, so that the reader knows where on the body it is. */
const AROUND_MM = 90;
/** A picture never shows less than this: a hand with its wrist. */
const LEAST_MM = 280;
/** Views that are no larger are shown whole. */
const SMALL_MM = 600;
/** What comes nearer to the midline than this is shown with the other half of the trunk, by which a reader knows it. */
const TRUNK_MM = 190;
const OTHER_HALF_MM = 200;
/** No flatter than this. */
const LEAST_SHARE_OF_WIDTH = 0.8;

/**
 * The window around some places, at most the whole view.
 * @param reach places on the screen of the view, each with the radius of what is drawn there
 */
export function windowAround(
  view: View,
  reach: readonly { readonly at: ViewPoint; readonly radiusMm: number }[],
): PictureWindow {
  const [boxX, boxY, boxWidth, boxHeight] = VIEW_BOXES[view];
  if (reach.length === 0 || boxHeight <= SMALL_MM) return { x: boxX, y: boxY, width: boxWidth, height: boxHeight };
  const columns = reach.flatMap(({ at, radiusMm }) => [at[0] - radiusMm, at[0] + radiusMm]);
  const rows = reach.flatMap(({ at, radiusMm }) => [at[1] - radiusMm, at[1] + radiusMm]);
  const onTrunk = Math.min(...columns.map(Math.abs)) < TRUNK_MM;
  const otherHalf = columns.map((column) => -Math.sign(column) * Math.min(OTHER_HALF_MM, Math.abs(column)));
  const across = spanAround(
    onTrunk ? [...columns, ...otherHalf] : columns,
    { start: boxX, size: boxWidth },
    { aroundMm: AROUND_MM, leastMm: LEAST_MM },
  );
  const down = spanAround(
    rows,
    { start: boxY, size: boxHeight },
    { aroundMm: AROUND_MM, leastMm: Math.max(LEAST_MM, LEAST_SHARE_OF_WIDTH * across.size) },
  );
  return { x: across.start, y: down.start, width: across.size, height: down.size };
}
