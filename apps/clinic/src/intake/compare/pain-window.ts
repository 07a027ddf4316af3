import { type Drawing, toScreen, type View } from '@filiform/body';
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
  const [x, width] = within(
    [0, ...reach.flatMap(({ at, radius }) => [at[0] - radius, at[0] + radius])],
    whole.x,
    whole.width,
    LEAST_MM,
  );
  const [y, height] = within(
    reach.flatMap(({ at, radius }) => [at[1] - radius, at[1] + radius]),
    whole.y,
    whole.height,
    Math.max(LEAST_MM, LEAST_SHARE_OF_WIDTH * width),
  );
  return { x, y, width, height };
}

/** The span of the values with room around, not shorter than the least and not beyond the view. */
function within(
  values: readonly number[],
  start: number,
  size: number,
  least: number,
): readonly [start: number, size: number] {
  const [from, to] = [Math.min(...values) - AROUND_MM, Math.max(...values) + AROUND_MM];
  const wanted = Math.min(size, Math.max(least, to - from));
  const begin = Math.min(Math.max(start, (from + to) / 2 - wanted / 2), start + size - wanted);
  return [Math.round(begin), Math.round(wanted)];
}
