import { ATLAS, type MuscleId, type MuscleSide, markPoint, muscle } from '@filiform/atlas';
import { fromScreen, type Side, sideOfView, toScreen, VIEW_BOXES, type View } from '@filiform/body';
import type { PointView } from './view.ts';

/** A place on the screen box of one view, in millimetres. */
export type ScreenPoint = { readonly view: View; readonly x: number; readonly y: number };

/** Where a needled point is marked, on each view that shows it; nowhere while no point is named: a place would be made up. */
export function pointsOnChart({ muscle: id, side, triggerPoint }: PointView): readonly ScreenPoint[] {
  const point = muscle(id)?.triggerPoints.find((one) => one.id === triggerPoint);
  if (!point || side === 'midline') return [];
  return point.marks.map((mark) => {
    const { view, at } = markPoint(mark, side);
    const [x, y] = toScreen(view, at);
    return { view, x, y };
  });
}

/** The part of a view that a needling chart shows: head to shoulder girdle, or the whole where a point lies lower. */
export function chartBox(view: View, points: readonly ScreenPoint[]): readonly [number, number, number, number] {
  const whole = VIEW_BOXES[view];
  if (sideOfView(view)) return whole;
  const lowest = Math.max(0, ...points.filter((point) => point.view === view).map((point) => point.y));
  return lowest > UPPER_TO - 20 ? whole : [-290, -20, 580, UPPER_TO + 20];
}

const UPPER_TO = 560;

export type NearPoint = {
  readonly muscle: MuscleId;
  readonly side: MuscleSide;
  readonly triggerPoint: string;
  readonly place: string;
  readonly distanceMm: number;
};

const BOTH = ['left', 'right'] as const satisfies readonly Side[];
const REACH_MM = 45;

/**
 * Trigger points of the atlas near a tap on the chart, nearest first, one for each muscle and side.
 * @param at as it lies on the screen box of the view, in millimetres
 */
export function pointsNear({ view, x, y }: ScreenPoint, count = 5): readonly NearPoint[] {
  const [bodyX, bodyY] = fromScreen(view, [x, y]);
  const near = ATLAS.muscles
    .flatMap((one) =>
      BOTH.flatMap((side) =>
        one.triggerPoints.flatMap((point) =>
          point.marks.flatMap((mark): NearPoint[] => {
            const marked = markPoint(mark, side);
            if (marked.view !== view) return [];
            const distanceMm = Math.hypot(marked.at[0] - bodyX, marked.at[1] - bodyY);
            if (distanceMm > REACH_MM) return [];
            return [{ muscle: one.id, side, triggerPoint: point.id, place: point.place, distanceMm }];
          }),
        ),
      ),
    )
    .sort((a, b) => a.distanceMm - b.distanceMm);
  const first = new Map<string, NearPoint>();
  for (const point of near) {
    const key = `${point.muscle}:${point.side}`;
    if (!first.has(key)) first.set(key, point);
  }
  return [...first.values()].slice(0, count);
}
