import type { View, ViewPoint } from '../types.ts';
import { type Area, areaOf } from './area.ts';
import { EAR_FRONT, LEFT_HALF_RUNS, PROFILE_BACK, PROFILE_FRONT } from './outline-points.ts';
import { points, reversed } from './points.ts';
import { flatten } from './spline.ts';

/** What front, back and both profiles need only once, because the figure is symmetric. */
export type HalfView = 'front' | 'back' | 'profile';

export function halfViewOf(view: View): HalfView {
  return view === 'front' || view === 'back' ? view : 'profile';
}

/**
 * Area of the left half (x from 0) on front and back, ear apart; of the whole head and neck in profile.
 * Profile areas are asked in profile space (Y up).
 */
export const SILHOUETTES: Readonly<Record<HalfView, Area>> = {
  front: areaOf([LEFT_HALF_RUNS.front.flatMap((run) => flatten(run, false))]),
  back: areaOf([LEFT_HALF_RUNS.back.flatMap((run) => flatten(run, false))]),
  profile: areaOf([[...flatten(PROFILE_FRONT, false), ...reversed(flatten(PROFILE_BACK, false))]]),
};

/** The ear stands out beside the head on front and back. Closed along the head. */
export const EAR_POLYGON: readonly ViewPoint[] = [...flatten(EAR_FRONT, false), ...points('68,150 72,128')];
export const EAR_AREA: Area = areaOf([EAR_POLYGON]);

/** Whether a point of this view lies on the figure (ears included). */
export function insideFigure(view: View, [x, y]: ViewPoint): boolean {
  const half = halfViewOf(view);
  if (half === 'profile') return SILHOUETTES.profile.contains(x, y);
  const lateral = Math.max(Math.abs(x), 1e-6);
  return SILHOUETTES[half].contains(lateral, y) || EAR_AREA.contains(lateral, y);
}
