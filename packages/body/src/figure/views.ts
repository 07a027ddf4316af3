import type { View } from '../types.ts';

/**
 * What the views of one kind need only once, because the figure is symmetric: the left half of front and back, one
 * profile, one hand and one foot.
 */
export const HALF_VIEWS = ['front', 'back', 'profile', 'palm', 'hand-back', 'sole', 'foot-top'] as const;
export type HalfView = (typeof HALF_VIEWS)[number];

/** The half view behind each view, and the half of the body it shows; front and back show both. */
const PARTS: Readonly<Record<View, { readonly half: HalfView; readonly side?: 'left' | 'right' }>> = {
  front: { half: 'front' },
  back: { half: 'back' },
  'head-left': { half: 'profile', side: 'left' },
  'head-right': { half: 'profile', side: 'right' },
  'palm-left': { half: 'palm', side: 'left' },
  'palm-right': { half: 'palm', side: 'right' },
  'hand-back-left': { half: 'hand-back', side: 'left' },
  'hand-back-right': { half: 'hand-back', side: 'right' },
  'sole-left': { half: 'sole', side: 'left' },
  'sole-right': { half: 'sole', side: 'right' },
  'foot-top-left': { half: 'foot-top', side: 'left' },
  'foot-top-right': { half: 'foot-top', side: 'right' },
};

const MIRRORED: Readonly<Record<View, View>> = {
  front: 'front',
  back: 'back',
  'head-left': 'head-right',
  'head-right': 'head-left',
  'palm-left': 'palm-right',
  'palm-right': 'palm-left',
  'hand-back-left': 'hand-back-right',
  'hand-back-right': 'hand-back-left',
  'sole-left': 'sole-right',
  'sole-right': 'sole-left',
  'foot-top-left': 'foot-top-right',
  'foot-top-right': 'foot-top-left',
};

/** The half view that a view shows, of one side or of both. */
export function halfViewOf(view: View): HalfView {
  return PARTS[view].half;
}

/** The patient's side that a view of a part shows; undefined for front and back, which show both. */
export function sideOfView(view: View): 'left' | 'right' | undefined {
  return PARTS[view].side;
}

/** The view that shows the same part of the other side; front and back are their own. */
export function mirrorView(view: View): View {
  return MIRRORED[view];
}

/** Whether a half view is a hand or a foot at larger scale, on a finer grid. */
export function isHandOrFoot(half: HalfView): half is 'palm' | 'hand-back' | 'sole' | 'foot-top' {
  return half !== 'front' && half !== 'back' && half !== 'profile';
}
