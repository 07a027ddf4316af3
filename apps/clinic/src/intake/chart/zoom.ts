import type { View, ViewPoint } from '@filiform/body';
import { type ChartWindow, wholeWindow } from '../picture/chart-window.ts';

/** The closest look: a head fills the chart twice over. */
const NARROWEST_MM = 130;

/**
 * The window after a zoom, within the view's whole.
 * @param factor above 1 looks closer
 * @param around the place on the chart, in screen millimetres, that stays where it is
 */
export function zoomed(window: ChartWindow, view: View, factor: number, around: ViewPoint): ChartWindow {
  const whole = wholeWindow(view);
  const width = Math.min(whole.width, Math.max(NARROWEST_MM, window.width / factor));
  const height = Math.min(whole.height, (window.height * width) / window.width);
  const shareX = (around[0] - window.x) / window.width;
  const shareY = (around[1] - window.y) / window.height;
  return within(whole, { x: around[0] - shareX * width, y: around[1] - shareY * height, width, height });
}

/** The window moved by so many millimetres, within the view's whole. */
export function moved(window: ChartWindow, view: View, dx: number, dy: number): ChartWindow {
  return within(wholeWindow(view), { ...window, x: window.x + dx, y: window.y + dy });
}

/** Where a key of the keyboard moves the look; undefined for every other key. */
export function lookByKey(key: string, window: ChartWindow, view: View): ChartWindow | undefined {
  const step = window.width / 8;
  switch (key) {
    case '+':
    case '=':
      return zoomed(window, view, 1.4, centreOf(window));
    case '-':
      return zoomed(window, view, 1 / 1.4, centreOf(window));
    case 'ArrowLeft':
      return moved(window, view, -step, 0);
    case 'ArrowRight':
      return moved(window, view, step, 0);
    case 'ArrowUp':
      return moved(window, view, 0, -step);
    case 'ArrowDown':
      return moved(window, view, 0, step);
    default:
      return undefined;
  }
}

export function centreOf({ x, y, width, height }: ChartWindow): ViewPoint {
  return [x + width / 2, y + height / 2];
}

function within(whole: ChartWindow, window: ChartWindow): ChartWindow {
  return {
    ...window,
    x: Math.min(whole.x + whole.width - window.width, Math.max(whole.x, window.x)),
    y: Math.min(whole.y + whole.height - window.height, Math.max(whole.y, window.y)),
  };
}
