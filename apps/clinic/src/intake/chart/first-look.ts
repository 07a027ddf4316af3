import { type Drawing, toScreen, VIEWS, type View } from '@filiform/body';
import { type ChartWindow, upperWindow, wholeWindow } from '../picture/chart-window.ts';

/** The view with most marks; the back, where most needling pain lies, for an empty drawing. */
export function firstView(drawing: Drawing): View {
  const marks = (view: View) => drawing.strokes.filter((stroke) => stroke.view === view).length;
  return VIEWS.reduce((best, view) => (marks(view) > marks(best) ? view : best), 'back' as View);
}

/** Head to chest, unless something on this view lies outside it. */
export function firstWindow(view: View, drawing: Drawing): ChartWindow {
  const upper = upperWindow(view);
  const outside = drawing.strokes
    .filter((stroke) => stroke.view === view)
    .flatMap((stroke) => stroke.points)
    .some((point) => {
      const [x, y] = toScreen(view, point);
      return y > upper.y + upper.height || Math.abs(x) > upper.width / 2;
    });
  return outside ? wholeWindow(view) : upper;
}
