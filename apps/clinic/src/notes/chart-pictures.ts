import { markPoint, muscle } from '@filiform/atlas';
import { type Drawing, VIEWS, type View } from '@filiform/body';
import type { ChartMark } from '../intake/index.ts';
import type { PointView } from '../needling/index.ts';

/** The views of a drawing that have something on them, in the chart's own order. */
export function viewsDrawn(drawing: Drawing | undefined): readonly View[] {
  return VIEWS.filter((view) => drawing?.strokes.some((stroke) => stroke.view === view));
}

/**
 * The needled points as marks of the chart; each carries the number that its site has in the note's table, and sites
 * at one place share a mark. A site without a named point has none: a place would be made up.
 */
export function needledMarks(points: readonly PointView[]): readonly ChartMark[] {
  const marks = points.flatMap(marksOf);
  const placeOf = ({ view, at }: ChartMark) => `${view} ${at.join(' ')}`;
  const places = [...new Set(marks.map(placeOf))];
  return places.flatMap((place): ChartMark[] => {
    const here = marks.filter((mark) => placeOf(mark) === place);
    const [first] = here;
    return first ? [{ ...first, label: here.map(({ label }) => label).join(', ') }] : [];
  });
}

function marksOf({ muscle: id, side, triggerPoint }: PointView, index: number): readonly ChartMark[] {
  const point = muscle(id)?.triggerPoints.find((one) => one.id === triggerPoint);
  if (!point || side === 'midline') return [];
  return point.marks.map((mark): ChartMark => {
    const { view, at } = markPoint(mark, side);
    return { view, at, kind: 'needled-today', label: String(index + 1) };
  });
}

export function viewsMarked(marks: readonly ChartMark[]): readonly View[] {
  return VIEWS.filter((view) => marks.some((mark) => mark.view === view));
}

/** True where nothing lies below the chest: then the picture is drawn larger, from the head to the chest. */
export function fitsUpper(drawing: Drawing | undefined, marks: readonly ChartMark[]): boolean {
  const lowest = (view: View, y: number) => (view === 'front' || view === 'back' ? y : 0);
  const drawn = (drawing?.strokes ?? []).flatMap(({ view, points }) => points.map(([, y]) => lowest(view, y)));
  const marked = marks.map(({ view, at }) => lowest(view, at[1]));
  return [...drawn, ...marked].every((y) => y < UPPER_TO);
}

const UPPER_TO = 540;
