import type { View, ViewPoint } from '../types.ts';

/**
 * How a view lies on a screen: millimetres, x to the viewer's right, y down.
 * The back is mirrored, so the patient's left is on the viewer's left; the left profile looks to the viewer's left.
 * Hands and feet have their digits up: the thumb is on the viewer's right on a right palm and on a left hand's back,
 * the big toe on a right sole and on a left foot's top.
 */
const FLIPS: Readonly<Record<View, readonly [x: 1 | -1, y: 1 | -1]>> = {
  front: [1, 1],
  back: [-1, 1],
  'head-left': [-1, -1],
  'head-right': [1, -1],
  'palm-left': [-1, -1],
  'palm-right': [1, -1],
  'hand-back-left': [1, -1],
  'hand-back-right': [-1, -1],
  'sole-left': [-1, -1],
  'sole-right': [1, -1],
  'foot-top-left': [1, -1],
  'foot-top-right': [-1, -1],
};

/** From the space of a view to its picture: millimetres, x to the right, y down. Views are flipped here and nowhere else. */
export function toScreen(view: View, [x, y]: ViewPoint): ViewPoint {
  const [flipX, flipY] = FLIPS[view];
  return [x * flipX, y * flipY];
}

/** Inverse of `toScreen`: a flip undoes itself. */
export function fromScreen(view: View, point: ViewPoint): ViewPoint {
  return toScreen(view, point);
}

/** Screen box that holds the whole view with a margin: x, y, width, height in mm. */
export const VIEW_BOXES: Readonly<Record<View, readonly [x: number, y: number, width: number, height: number]>> = {
  front: [-560, -30, 1120, 1850],
  back: [-560, -30, 1120, 1850],
  'head-left': [-140, -150, 290, 380],
  'head-right': [-150, -150, 290, 380],
  'palm-left': [-92, -208, 158, 256],
  'palm-right': [-66, -208, 158, 256],
  'hand-back-left': [-66, -208, 158, 256],
  'hand-back-right': [-92, -208, 158, 256],
  'sole-left': [-68, -282, 136, 296],
  'sole-right': [-68, -282, 136, 296],
  'foot-top-left': [-68, -282, 136, 296],
  'foot-top-right': [-68, -282, 136, 296],
};

/** The same as an SVG attribute. */
export function viewBox(view: View): string {
  return VIEW_BOXES[view].join(' ');
}
