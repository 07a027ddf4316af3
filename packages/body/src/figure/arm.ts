import type { ViewPoint } from '../types.ts';
import { points } from './points.ts';

/** A straight axis: `along` millimetres from its start, `out` millimetres outward (away from the trunk). */
type Axis = { readonly start: ViewPoint; readonly degreesFromVertical: number };

export const UPPER_ARM: Axis = { start: [181, 356], degreesFromVertical: 20 };
export const FOREARM: Axis = { start: [282, 634], degreesFromVertical: 26 };
/** Hand space placed on the figure: origin mid distal wrist crease. */
const HAND: Axis = { start: [398, 871], degreesFromVertical: 25 };

export function onAxis(axis: Axis, along: number, out: number): ViewPoint {
  const angle = (axis.degreesFromVertical * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return [axis.start[0] + along * sin + out * cos, axis.start[1] + along * cos - out * sin];
}

/** Hand space (+x toward the thumb, +y toward the fingertips) on the figure. */
export function onHand(x: number, y: number): ViewPoint {
  return onAxis(HAND, y, x);
}

/** Inverse of `onHand`: a point of the figure in hand space. */
export function toHand([x, y]: ViewPoint): ViewPoint {
  const angle = (HAND.degreesFromVertical * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const [dx, dy] = [x - HAND.start[0], y - HAND.start[1]];
  return [dx * cos - dy * sin, dx * sin + dy * cos];
}

function onArm(axis: Axis, list: string): readonly ViewPoint[] {
  return points(list).map(([along, out]) => onAxis(axis, along, out));
}

export const ARM_OUTER: readonly ViewPoint[] = [
  ...onArm(UPPER_ARM, '-16,45 4,53 35,57 70,56 105,51.5 140,47 180,44 220,42.5 260,42.5'),
  ...onArm(FOREARM, '10,45 40,48 70,48 105,45 140,40 180,34.5 215,30.5 245,28.5'),
];

/** From shoulder to wrist. */
export const ARM_INNER: readonly ViewPoint[] = [
  ...onArm(UPPER_ARM, '98,-43 130,-44.5 165,-45 200,-43.5 235,-41 268,-40'),
  ...onArm(FOREARM, '10,-43 40,-44.5 75,-43.5 110,-41 150,-36 190,-31.5 225,-29 248,-28.5'),
];

export type FingerId = 'index-finger' | 'middle-finger' | 'ring-finger' | 'little-finger';

/** Length crease to tip, middle and end joint from the crease, full widths; mm. Tilt: fan closed, for the figure. */
type Finger = {
  readonly crease: ViewPoint;
  readonly tiltDegrees: number;
  readonly length: number;
  readonly pip: number;
  readonly dip: number;
  readonly widths: readonly [base: number, pip: number, dip: number];
};

export const FINGERS: Readonly<Record<FingerId, Finger>> = {
  'index-finger': { crease: [31, 111], tiltDegrees: 6, length: 71, pip: 26.3, dip: 47.6, widths: [21, 20.5, 18] },
  'middle-finger': { crease: [9.5, 116], tiltDegrees: 0.5, length: 78, pip: 28.9, dip: 52.3, widths: [21, 20.5, 18] },
  'ring-finger': { crease: [-12.5, 112], tiltDegrees: -5, length: 72, pip: 26.6, dip: 48.2, widths: [20, 19, 17] },
  'little-finger': {
    crease: [-33.3, 99.5],
    tiltDegrees: -12,
    length: 58,
    pip: 21.5,
    dip: 38.9,
    widths: [18, 16.5, 15],
  },
};

/** Hand space: `along` from the finger's crease to its tip, `out` toward the thumb. */
export function onFinger(id: FingerId, along: number, out: number): ViewPoint {
  const { crease, tiltDegrees } = FINGERS[id];
  const angle = (tiltDegrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return [crease[0] + along * sin + out * cos, crease[1] + along * cos - out * sin];
}

/** Hand space, from the thumb's side over the tip to the little finger's side. */
function fingerOutline(id: FingerId): readonly ViewPoint[] {
  const { length, pip, dip, widths } = FINGERS[id];
  const [base, middle, end] = widths.map((width) => width / 2);
  if (base === undefined || middle === undefined || end === undefined) return [];
  const halfWidths: readonly ViewPoint[] = [
    [pip / 2, base - 0.7],
    [pip, middle],
    [0.52 * length, middle - 0.8],
    [dip, end],
    [0.82 * length, end - 0.2],
    [length - 8, end - 0.9],
    [length - 3, end - 3.4],
  ];
  return [
    ...halfWidths.map(([along, half]) => onFinger(id, along, half)),
    onFinger(id, length, 0),
    ...[...halfWidths].reverse().map(([along, half]) => onFinger(id, along, -half)),
  ];
}

/** The thumb as it lies on the figure: turned 10 degrees toward the index about (28, 8); hand space. */
export function thumbTurned(list: string): readonly ViewPoint[] {
  const angle = (10 * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return points(list).map(([x, y]) => [28 + (x - 28) * cos - (y - 8) * sin, 8 + (x - 28) * sin + (y - 8) * cos]);
}

export const THUMB_OUTLINE: readonly ViewPoint[] = thumbTurned(
  '35,15 43,23 53.5,31.5 64,41.5 71,52 77,62 83.5,71.5 87.5,81 88.5,90 86,96.5 80,97.5 74,92.5 67,84 60,75.5 54,69 49,66.5',
);

/** Hand space, from the thumb's side of the wrist round all digits to the little finger's side. */
const HAND_OUTLINE: readonly ViewPoint[] = [
  ...points('29,0 30.5,7'),
  ...THUMB_OUTLINE,
  ...points('43,88 42.3,98 42.6,108'),
  ...fingerOutline('index-finger'),
  ...points('21.4,117 20.4,114 19.6,117.5'),
  ...fingerOutline('middle-finger'),
  ...points('-0.8,117 -1.6,113.5 -2.6,117'),
  ...fingerOutline('ring-finger'),
  ...points('-22.2,106 -22.8,103 -23.6,106'),
  ...fingerOutline('little-finger'),
  ...points('-41.6,97 -42.6,84 -42.7,67 -40.5,47 -36.5,28 -31.5,12 -28.5,0'),
];

/** Body space. */
export const HAND_ON_FIGURE: readonly ViewPoint[] = HAND_OUTLINE.map(([x, y]) => onHand(x, y));
