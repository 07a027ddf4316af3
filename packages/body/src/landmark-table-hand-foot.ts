import { onFinger, onHand, toHand } from './figure/arm.ts';
import { frontOfFoot } from './figure/foot.ts';
import type { Landmark, LandmarkBasis } from './landmarks.ts';
import type { ViewPoint } from './types.ts';

type FaceOfHand = 'palm' | 'back' | 'palm and back';

/** A point of the hand by its place on the whole figure (body space). */
function ofFigure(name: string, x: number, y: number, face: FaceOfHand, basis: LandmarkBasis): Landmark {
  return { name, x, y, z: undefined, larger: rounded(toHand([x, y])), seenOn: handViews(face), basis };
}

/** A point of the hand in hand space: x to the thumb, y to the fingertips from the crease of the wrist. */
function hand(name: string, at: ViewPoint, face: FaceOfHand, basis: LandmarkBasis): Landmark {
  const [x, y] = rounded(onHand(...at));
  return { name, x, y, z: undefined, larger: rounded(at), seenOn: handViews(face), basis };
}

function handViews(face: FaceOfHand): Landmark['seenOn'] {
  return [
    ...(face === 'back' ? [] : (['front', 'palm'] as const)),
    ...(face === 'palm' ? [] : (['back', 'hand-back'] as const)),
  ];
}

/** The sole stands on the floor, around the foot's axis. */
const FLOOR_Y = 1750;
const FOOT_AXIS_X = 100;

/** A point of the sole in foot space: x to the big toe, y to the toes from the rearmost heel. */
function sole(name: string, at: ViewPoint, basis: LandmarkBasis): Landmark {
  return { name, x: FOOT_AXIS_X - at[0], y: FLOOR_Y, z: undefined, larger: at, seenOn: ['sole'], basis };
}

/** A point of the top of the foot in foot space, which the front view shows as well. */
function footTop(name: string, at: ViewPoint, basis: LandmarkBasis): Landmark {
  const [x, y] = rounded(frontOfFoot(at));
  return { name, x, y, z: undefined, larger: at, seenOn: ['front', 'foot-top'], basis };
}

function rounded([x, y]: ViewPoint): ViewPoint {
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

/**
 * Hand and foot. Sizes of the outlines are survey means (ANSUR II: hand 194 and 86, foot 268 and 101 mm); where a point
 * lies within them is general knowledge, set beside those, unless its basis says otherwise.
 */
export const handFootLandmarks = {
  // Wrist and hand
  'wrist-volar-centre': ofFigure('Middle of the wrist crease', 398, 871, 'palm', 'chart'),
  'wrist-dorsal-centre': ofFigure('Middle of the back of the wrist', 398, 871, 'back', 'chart'),
  'radial-styloid': ofFigure('Radial styloid', 423, 859, 'palm and back', 'general knowledge'),
  'ulnar-styloid': ofFigure('Ulnar styloid', 371, 859, 'back', 'general knowledge'),
  'dorsal-radial-tubercle': hand("Tubercle of the radius (Lister's)", [6, -16], 'back', 'general knowledge'),
  'anatomical-snuffbox': hand('Anatomical snuffbox', [27, 8], 'back', 'general knowledge'),
  pisiform: hand('Pisiform', [-19, 7], 'palm', 'general knowledge'),
  'hook-of-hamate': hand('Hook of the hamate', [-11, 17], 'palm', 'general knowledge'),
  'scaphoid-tubercle': hand('Tubercle of the scaphoid', [16, 5], 'palm', 'general knowledge'),
  'carpal-tunnel-centre': hand('Over the carpal tunnel', [2, 14], 'palm', 'general knowledge'),
  'palm-centre': ofFigure('Middle of the palm', 423, 925, 'palm', 'chart'),
  'hand-dorsal-centre': ofFigure('Middle of the back of the hand', 423, 925, 'back', 'chart'),
  'thenar-eminence': hand('Thenar eminence', [22, 38], 'palm', 'general knowledge'),
  'hypothenar-eminence': hand('Hypothenar eminence', [-27, 38], 'palm', 'general knowledge'),
  'thumb-base': ofFigure('Base of the thumb', 433, 875, 'palm and back', 'general knowledge'),
  'thumb-web-centre': ofFigure('Web between thumb and index finger', 459, 905, 'palm and back', 'chart'),
  'first-dorsal-interosseous': hand('Bulge of the first dorsal interosseous', [34, 64], 'back', 'general knowledge'),
  'thumb-metacarpal-head': hand('Knuckle of the thumb', [45, 52], 'palm and back', 'general knowledge'),
  'thumb-end-joint': hand('End joint of the thumb', [61, 78], 'palm and back', 'general knowledge'),
  'thumb-tip': hand('Tip of the thumb', [70, 98], 'palm and back', 'chart'),
  'index-metacarpal-head': hand('Head of the second metacarpal', [30, 91], 'palm', 'general knowledge'),
  'middle-metacarpal-head': hand('Head of the third metacarpal', [9, 95], 'palm', 'general knowledge'),
  'ring-metacarpal-head': hand('Head of the fourth metacarpal', [-11.5, 90], 'palm', 'general knowledge'),
  'little-metacarpal-head': hand('Head of the fifth metacarpal', [-30, 80], 'palm', 'general knowledge'),
  'index-knuckle': ofFigure('Knuckle of the index finger', 464, 941, 'back', 'chart'),
  'middle-knuckle': ofFigure('Knuckle of the middle finger', 446, 953, 'back', 'chart'),
  'ring-knuckle': ofFigure('Knuckle of the ring finger', 426, 957, 'back', 'chart'),
  'little-knuckle': ofFigure('Knuckle of the little finger', 405, 956, 'back', 'chart'),
  'index-middle-joint': hand(
    'Middle joint of the index finger',
    onFinger('index-finger', 26.3, 0),
    'palm and back',
    'chart',
  ),
  'middle-middle-joint': hand(
    'Middle joint of the middle finger',
    onFinger('middle-finger', 28.9, 0),
    'palm and back',
    'chart',
  ),
  'ring-middle-joint': hand(
    'Middle joint of the ring finger',
    onFinger('ring-finger', 26.6, 0),
    'palm and back',
    'chart',
  ),
  'little-middle-joint': hand(
    'Middle joint of the little finger',
    onFinger('little-finger', 21.5, 0),
    'palm and back',
    'chart',
  ),
  'index-fingertip': hand('Tip of the index finger', onFinger('index-finger', 67, 0), 'palm and back', 'chart'),
  'middle-fingertip': ofFigure('Tip of the middle finger', 487, 1040, 'palm and back', 'measured'),
  'ring-fingertip': hand('Tip of the ring finger', onFinger('ring-finger', 68, 0), 'palm and back', 'chart'),
  'little-fingertip': hand('Tip of the little finger', onFinger('little-finger', 54, 0), 'palm and back', 'chart'),
  // Ankle and top of the foot
  'medial-malleolus': {
    name: 'Inner ankle bone',
    x: 60,
    y: 1664,
    z: undefined,
    larger: [29, 60],
    seenOn: ['front', 'back', 'foot-top'],
    basis: 'secondary',
  },
  'lateral-malleolus': {
    name: 'Outer ankle bone',
    x: 134,
    y: 1680,
    z: undefined,
    larger: [-31, 52],
    seenOn: ['front', 'back', 'foot-top'],
    basis: 'measured',
  },
  'ankle-crease': {
    name: 'Middle of the front of the ankle',
    x: 97,
    y: 1680,
    z: undefined,
    larger: [-1, 80],
    seenOn: ['front', 'foot-top'],
    basis: 'chart',
  },
  'foot-dorsal-centre': {
    name: 'Top of the foot',
    x: 100,
    y: 1725,
    z: undefined,
    larger: [0, 135],
    seenOn: ['front', 'foot-top'],
    basis: 'chart',
  },
  'extensor-brevis-belly': footTop('Bulge of the short toe extensors', [-22, 100], 'general knowledge'),
  'first-web-space': footTop('Between the first and second toe', [14, 205], 'general knowledge'),
  'first-metatarsal-head-dorsal': footTop('Joint of the big toe, from above', [34, 192], 'general knowledge'),
  'big-toe-centre': {
    name: 'Big toe',
    x: 72,
    y: 1772,
    z: undefined,
    larger: [33, 241],
    seenOn: ['front', 'foot-top'],
    basis: 'chart',
  },
  'third-toe-centre': footTop('Third toe', [-15, 232], 'chart'),
  'fifth-toe-centre': footTop('Little toe', [-45, 206], 'chart'),
  'heel-centre': {
    name: 'Back of the heel',
    x: 100,
    y: 1725,
    z: undefined,
    seenOn: ['back'],
    basis: 'chart',
  },
  // Sole
  'heel-pad-centre': sole('Middle of the heel pad', [0, 38], 'general knowledge'),
  'calcaneal-tuberosity': sole('Calcaneal tuberosity, inner process', [8, 45], 'general knowledge'),
  'arch-centre': sole('Middle of the arch', [12, 122], 'chart'),
  navicular: sole('Tuberosity of the navicular, inner edge', [27, 106], 'general knowledge'),
  'cuboid-plantar': sole('Under the cuboid', [-26, 92], 'general knowledge'),
  'fifth-metatarsal-base': {
    ...sole('Base of the fifth metatarsal', [-42, 107], 'general knowledge'),
    seenOn: ['sole', 'foot-top'],
  },
  'first-metatarsal-head': sole('Head of the first metatarsal', [34, 192], 'general knowledge'),
  'second-metatarsal-head': sole('Head of the second metatarsal', [12, 200], 'general knowledge'),
  'third-metatarsal-head': sole('Head of the third metatarsal', [-6, 196], 'general knowledge'),
  'fourth-metatarsal-head': sole('Head of the fourth metatarsal', [-22, 188], 'general knowledge'),
  'fifth-metatarsal-head': sole('Head of the fifth metatarsal', [-37, 177], 'general knowledge'),
  'forefoot-plantar-centre': sole('Middle of the ball of the foot', [-2, 193], 'chart'),
  'big-toe-pad': sole('Pad of the big toe', [30, 254], 'general knowledge'),
  'second-toe-pad': sole('Pad of the second toe', [4, 252], 'general knowledge'),
  'third-toe-pad': sole('Pad of the third toe', [-15, 241], 'general knowledge'),
  'fourth-toe-pad': sole('Pad of the fourth toe', [-32, 228], 'general knowledge'),
  'fifth-toe-pad': sole('Pad of the little toe', [-45, 209], 'general knowledge'),
} as const satisfies Record<string, Landmark>;
