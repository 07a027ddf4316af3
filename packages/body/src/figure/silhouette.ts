import type { View, ViewPoint } from '../types.ts';
import { type Area, areaOf } from './area.ts';
import { FOOT_POLYGON, LEG_CUT } from './foot.ts';
import { HAND_OUTLINE } from './hand.ts';
import { EAR_FRONT, LEFT_HALF_RUNS, PROFILE_BACK, PROFILE_FRONT } from './outline-points.ts';
import { points, reversed } from './points.ts';
import { flatten } from './spline.ts';
import { type HalfView, halfViewOf } from './views.ts';

const HAND = areaOf([HAND_OUTLINE]);

/**
 * Area of the left half (x from 0) on front and back, ear apart; of the whole head and neck in profile; of one hand and
 * one foot. Each is asked in the space of its view (profile, hand and foot: Y up). The top of the foot has a hole where
 * the leg is cut.
 */
export const SILHOUETTES: Readonly<Record<HalfView, Area>> = {
  front: areaOf([LEFT_HALF_RUNS.front.flatMap((run) => flatten(run, false))]),
  back: areaOf([LEFT_HALF_RUNS.back.flatMap((run) => flatten(run, false))]),
  profile: areaOf([[...flatten(PROFILE_FRONT, false), ...reversed(flatten(PROFILE_BACK, false))]]),
  palm: HAND,
  'hand-back': HAND,
  sole: areaOf([FOOT_POLYGON]),
  'foot-top': areaOf([FOOT_POLYGON, flatten(LEG_CUT, true, 1)]),
};

/** The ear stands out beside the head on front and back. Closed along the head. */
export const EAR_POLYGON: readonly ViewPoint[] = [...flatten(EAR_FRONT, false), ...points('68,150 72,128')];
export const EAR_AREA: Area = areaOf([EAR_POLYGON]);

/** Whether a point of this view lies on the figure (ears included). */
export function insideFigure(view: View, [x, y]: ViewPoint): boolean {
  const half = halfViewOf(view);
  if (half !== 'front' && half !== 'back') return SILHOUETTES[half].contains(x, y);
  const lateral = Math.max(Math.abs(x), 1e-6);
  return SILHOUETTES[half].contains(lateral, y) || EAR_AREA.contains(lateral, y);
}
