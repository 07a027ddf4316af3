import type { ViewPoint } from '../types.ts';
import { FINGERS, type FingerId, onFinger, thumbTurned } from './arm.ts';
import type { InnerLine } from './inner-lines.ts';
import { points } from './points.ts';

const FINGER_IDS = ['index-finger', 'middle-finger', 'ring-finger', 'little-finger'] as const;

const landmark = (list: readonly ViewPoint[]): InnerLine => ({ weight: 'landmark', points: list });
const hint = (list: readonly ViewPoint[]): InnerLine => ({ weight: 'hint', points: list });

/** A line across a finger, `share` of its width long, bowed by `bowMm` toward the tip. */
function acrossFinger(id: FingerId, along: number, width: number, share: number, bowMm: number): readonly ViewPoint[] {
  const half = (width / 2) * share;
  return [onFinger(id, along, -half), onFinger(id, along + bowMm, 0), onFinger(id, along, half)];
}

/** Creases of the palm and of the joints; hand space. */
export const PALM_LINES: readonly InnerLine[] = [
  landmark(points('-26,1 0,-1.5 26,1')),
  hint(points('-24,-8 0,-10 24,-8')),
  landmark(points('36,80 29,75 19,62 10,38 7,8')),
  landmark(points('37,83 25,82 2,71 -22,57')),
  landmark(points('-41,70 -26,76 -6,88 9,101 15,108')),
  landmark(thumbTurned('66,76 73,71.5 79,66.5')),
  ...FINGER_IDS.flatMap((id) => {
    const { pip, dip, widths } = FINGERS[id];
    return [
      hint(acrossFinger(id, 0, widths[0], 0.8, -0.8)),
      hint(acrossFinger(id, pip, widths[1], 0.75, -0.8)),
      hint(acrossFinger(id, dip, widths[2], 0.75, -0.8)),
    ];
  }),
];

/** Half the breadth of a nail, as share of the finger's breadth at the end joint. */
const NAIL_SHARE = 0.3;
const NAIL_MM = 12;
const SHORT_OF_TIP_MM = 2;

function nail(id: FingerId): InnerLine {
  const { length, widths } = FINGERS[id];
  const half = widths[2] * NAIL_SHARE;
  const [base, tip] = [length - SHORT_OF_TIP_MM - NAIL_MM, length - SHORT_OF_TIP_MM];
  return {
    ...landmark([
      onFinger(id, base + 2, half),
      onFinger(id, tip - 3, half),
      onFinger(id, tip, 0),
      onFinger(id, tip - 3, -half),
      onFinger(id, base + 2, -half),
      onFinger(id, base, 0),
    ]),
    closed: true,
  };
}

/** Knuckles, joints and nails; hand space. */
export const HAND_BACK_LINES: readonly InnerLine[] = [
  landmark(points('24,90 28,93.5 33,93.5 37,89.5')),
  landmark(points('2,94 7,97.5 12,97.5 16,94.5')),
  landmark(points('-18,88 -14,92 -9,92.5 -5,89.5')),
  landmark(points('-36,77 -33,81.5 -28,82.5 -24,80')),
  hint(points('-25,-25 -21,-16 -15,-19 -14.5,-26')),
  // Tendons beside the snuffbox.
  hint(points('25,-8 30,8 40,24')),
  hint(points('15,-6 26,14 42,33')),
  hint(thumbTurned('67,74.5 72.5,72.5 77.5,68.5')),
  { ...landmark(thumbTurned('82,81 86.2,90 81.8,94.6 76.6,91.6 73.2,85 77,82')), closed: true },
  ...FINGER_IDS.flatMap((id) => {
    const { pip, dip, widths } = FINGERS[id];
    return [
      hint(acrossFinger(id, pip, widths[1], 0.6, 1.2)),
      hint(acrossFinger(id, dip, widths[2], 0.55, 1)),
      nail(id),
    ];
  }),
];
