import { type Drawing, toScreen, type View } from '@filiform/body';
import { spanAround } from '../../look/span-around.ts';
import { type ChartWindow, wholeWindow } from '../picture/chart-window.ts';

/** Room around the pain, so that the reader knows where on the body it is. */
const AROUND_MM = 110;
/** Never closer than this: a shoulder with its neck. */
const LEAST_MM = 480;
/** No flatter than this, so that the pictures of a page are of a kind. */
const LEAST_SHARE_OF_WIDTH = 0.8;
/** Views that are no larger are shown whole. */
const SMALL_MM = 600;

/** The part of a view that shows the pain of all the drawings, and the body's midline; the same for each of them. */
export function painWindow(view: View, drawings: readonly Pick<Drawing, 'strokes'>[]): ChartWindow {
  const whole = wholeWindow(view);
  if (whole.height <= SMALL_MM) return whole;
  const reach = drawings
    .flatMap(({ strokes }) => strokes)
    .filter((stroke) => stroke.view === view)
    .flatMap(({ points, widthMm }) => points.map((point) => ({ at: toScreen(view, point), radius: widthMm / 2 })));
  if (reach.length === 0) return whole;
  const across = spanAround(
    [0, ...reach.flatMap(({ at, radius }) => [at[0] - radius, at[0] + radius])],
    { start: whole.x, size: whole.width },
    { aroundMm: AROUND_MM, leastMm: LEAST_MM },
  );
  const down = spanAround(
    reach.flatMap(({ at, radius }) => [at[1] - radius, at[1] + radius]),
    { start: whole.y, size: whole.height },
    { aroundMm: AROUND_MM, leastMm: Math.max(LEAST_MM, LEAST_SHARE_OF_WIDTH * across.size) },
  );
  return { x: across.start, y: down.start, width: across.size, height: down.size };
}
