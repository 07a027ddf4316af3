import type { ViewPoint } from '../types.ts';
import { toHand } from './arm.ts';
import { LEFT_HALF_RUNS } from './outline-points.ts';
import { flatten } from './spline.ts';

/** Where the larger views of the hand cut the forearm, above the crease of the wrist; hand space, mm. */
export const HAND_CUT_Y = -40;
/** Hand space reaches no further than this from its axis; beyond lies the trunk. */
const WIDEST_MM = 120;
/** Fine enough for the curve of a fingertip at the scale of the view. */
const STEP_MM = 1;

/** Whether a point in hand space belongs to the hand's own views. */
export function onHandViews([x, y]: ViewPoint): boolean {
  return y >= HAND_CUT_Y && Math.abs(x) < WIDEST_MM;
}

/**
 * The outline of wrist and hand in hand space, from the cut on the thumb's side round the digits to the cut on the
 * little finger's side: the very outline of the whole figure, so that a place of the hand is the same point on both.
 */
export const HAND_OUTLINE: readonly ViewPoint[] = cutAtWrist(
  flatten(LEFT_HALF_RUNS.front[1], false, STEP_MM).map(toHand),
);

function cutAtWrist(arm: readonly ViewPoint[]): readonly ViewPoint[] {
  const kept: ViewPoint[] = [];
  arm.forEach((point, i) => {
    const before = arm[i - 1];
    if (before && onHandViews(before) !== onHandViews(point)) {
      const share = (HAND_CUT_Y - before[1]) / (point[1] - before[1]);
      kept.push([before[0] + (point[0] - before[0]) * share, HAND_CUT_Y]);
    }
    if (onHandViews(point)) kept.push(point);
  });
  return kept;
}
