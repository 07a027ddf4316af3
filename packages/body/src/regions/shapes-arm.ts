import { FINGERS, type FingerId, FOREARM, onAxis, onFinger, onHand, UPPER_ARM } from '../figure/arm.ts';
import { points } from '../figure/points.ts';
import type { ViewPoint } from '../types.ts';
import type { RegionShape } from './shape.ts';

/**
 * The arm in its own measures: `upper` and `fore` lists are `along,out` on the axis of the upper arm (from the
 * shoulder's centre; the elbow is at 296) and of the forearm (the wrist is at 263), out = away from the trunk.
 */
const upper = (list: string) => points(list).map(([along, out]) => onAxis(UPPER_ARM, along, out));
const fore = (list: string) => points(list).map(([along, out]) => onAxis(FOREARM, along, out));
const hand = (list: string) => points(list).map(([x, y]) => onHand(x, y));

const UPPER_ARM_LATERAL = [...upper('104,18 104,60 180,62 262,62'), ...upper('262,16 220,17 160,18')];
const UPPER_ARM_MEDIAL = [...upper('100,-17 160,-19 220,-17 262,-14'), ...upper('262,-62 180,-60 80,-52 84,-36')];
const UPPER_ARM_MIDDLE = upper('104,-22 104,18 160,20 220,21 262,22 262,-22 220,-22 160,-22');
const ELBOW_LATERAL = [...upper('258,15 258,62'), ...fore('0,64 42,64 42,20 10,18')];
const ELBOW_MEDIAL = [...upper('258,-13'), ...fore('10,-16 42,-18 42,-64 0,-64'), ...upper('258,-62')];
const ELBOW_MIDDLE = [...upper('258,-25 258,25'), ...fore('10,26 42,25 42,-25 10,-26')];
const FOREARM_RADIAL = fore('40,20 40,64 140,60 238,46 238,9.5 180,9.5 140,13 100,17');
const FOREARM_ULNAR = fore('40,-17 100,-15 140,-11.5 180,-8.5 238,-9.5 238,-46 140,-60 40,-64');
const FOREARM_MIDDLE = fore('40,-24 40,24 100,24 180,20 238,18 238,-18 180,-20 100,-24');
const WRIST = [...fore('236,-46 236,46'), ...hand('36,4 24,16 0,18 -24,18 -46,16')];
const THUMB = hand('25,30 28,17 31,8 40,6 70,30 110,70 108,114 66,114 52,100 45,86 39.5,72 34,50');
const THUMB_WEB = hand('32,46 36,52 41,64 45,84 47,106 38,107 31,92 28,70');
/** Palm and back of the hand, without thumb. */
const HAND_MIDDLE = hand(
  '24,16 28,28 34,50 33,70 36,92 48,108 20,115 9,114 -2,113 -12,110 -23,105 -34,98 -52,100 -52,40 -46,16 -24,18 0,18',
);

function finger(id: FingerId): RegionShape {
  const { length, widths } = FINGERS[id];
  const half = widths[0] / 2 + 1;
  const outline: readonly (readonly [along: number, out: number])[] = [
    [-2, half],
    [length / 2, half],
    [length + 6, half],
    [length + 6, -half],
    [length / 2, -half],
    [-2, -half],
  ];
  const polygon: readonly ViewPoint[] = outline.map(([along, out]) => onHand(...onFinger(id, along, out)));
  return { front: polygon, back: polygon };
}

/** In anatomical position the front shows the palm side and the thumb points outward. */
export const ARM_SHAPES = {
  'upper-arm-anterior': { front: UPPER_ARM_MIDDLE },
  'upper-arm-lateral': { front: UPPER_ARM_LATERAL, back: UPPER_ARM_LATERAL },
  'upper-arm-posterior': { back: UPPER_ARM_MIDDLE },
  'upper-arm-medial': { front: UPPER_ARM_MEDIAL, back: UPPER_ARM_MEDIAL },
  'elbow-lateral': { front: ELBOW_LATERAL, back: ELBOW_LATERAL },
  'elbow-medial': { front: ELBOW_MEDIAL, back: ELBOW_MEDIAL },
  'elbow-posterior': { back: ELBOW_MIDDLE },
  'elbow-anterior': { front: ELBOW_MIDDLE },
  'forearm-radial': { front: FOREARM_RADIAL, back: FOREARM_RADIAL },
  'forearm-ulnar': { front: FOREARM_ULNAR, back: FOREARM_ULNAR },
  'forearm-volar': { front: FOREARM_MIDDLE },
  'forearm-dorsal': { back: FOREARM_MIDDLE },
  'wrist-dorsal': { back: WRIST },
  'wrist-volar': { front: WRIST },
  'hand-dorsal': { back: HAND_MIDDLE },
  palm: { front: HAND_MIDDLE },
  thumb: { front: THUMB, back: THUMB },
  'index-finger': finger('index-finger'),
  'middle-finger': finger('middle-finger'),
  'ring-finger': finger('ring-finger'),
  'little-finger': finger('little-finger'),
  'thumb-web': { front: THUMB_WEB, back: THUMB_WEB },
} as const satisfies Record<string, RegionShape>;

/** Arm regions that reach onto the larger views of the hand. */
export const SHAPES_ON_HAND = [
  'forearm-radial',
  'forearm-ulnar',
  'forearm-volar',
  'forearm-dorsal',
  'wrist-dorsal',
  'wrist-volar',
  'hand-dorsal',
  'palm',
  'thumb',
  'index-finger',
  'middle-finger',
  'ring-finger',
  'little-finger',
  'thumb-web',
] as const satisfies readonly (keyof typeof ARM_SHAPES)[];
