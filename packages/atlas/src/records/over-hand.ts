import type { LandmarkId, RegionId } from '@filiform/body';
import { felt, near } from '../record.ts';
import type { ReferralZone } from '../types.ts';

type Strength = ReferralZone['strength'];

/**
 * Brushes over palm, back of the hand and digits, in hand space: shared by the muscles of the hand, by those of arm,
 * shoulder, neck and chest that are felt there, and by nerves and roots. The wrist stays on front and back.
 */
export const overPalm = (strength: Strength) =>
  felt('palm', strength, 56, ['palm'], near('palm-centre', -4, -9), near('palm-centre', 0, 21));
export const overMiddleOfPalm = (strength: Strength) =>
  felt('palm', strength, 44, ['palm'], near('palm-centre', 6, -20), near('middle-metacarpal-head', -3, 0));
export const overLittleFingerSideOfPalm = (strength: Strength) =>
  felt('palm', strength, 32, ['palm'], near('hypothenar-eminence', 1, -8), near('little-metacarpal-head', 1, 0));
export const overThumbSideOfPalm = (strength: Strength) =>
  felt('palm', strength, 32, ['palm'], near('thenar-eminence', 3, 11), near('index-metacarpal-head', -17, -1));
export const overBallOfThumb = (strength: Strength) =>
  felt('palm', strength, 32, ['palm'], near('thenar-eminence', -2, -10), near('thenar-eminence', 2, 20));
export const overHeelOfHand = (strength: Strength) =>
  felt('palm', strength, 34, ['palm'], near('hypothenar-eminence', 15, -2), near('thenar-eminence', -8, -2));

export const overBackOfHand = (strength: Strength) =>
  felt(
    'hand-back',
    strength,
    56,
    ['hand-dorsal'],
    near('hand-dorsal-centre', -2, -12),
    near('hand-dorsal-centre', 0, 21),
  );
export const overMiddleOfBackOfHand = (strength: Strength) =>
  felt('hand-back', strength, 40, ['hand-dorsal'], near('hand-dorsal-centre', 4, -26), near('middle-knuckle', -3, -8));
export const overLittleFingerSideOfBackOfHand = (strength: Strength) =>
  felt('hand-back', strength, 32, ['hand-dorsal'], near('hand-dorsal-centre', -22, -27), near('little-knuckle', 3, -2));
export const overThumbSideOfBackOfHand = (strength: Strength) =>
  felt(
    'hand-back',
    strength,
    34,
    ['hand-dorsal'],
    near('hand-dorsal-centre', 16, -30),
    near('index-knuckle', -11, -10),
  );

/** Along the thumb's own axis: from its base to its tip. */
const alongThumb = (view: 'palm' | 'hand-back', strength: Strength) =>
  felt(
    view,
    strength,
    24,
    ['thumb'],
    near('thumb-base', 8, 9),
    near('thumb-metacarpal-head', 6, 2),
    'thumb-end-joint',
    near('thumb-tip', -2, -4),
  );
const alongThumbBase = (view: 'palm' | 'hand-back', strength: Strength) =>
  felt(view, strength, 26, ['thumb'], near('thumb-base', 7, 8), near('thumb-metacarpal-head', 5, -2));
export const overPalmSideOfThumb = (strength: Strength) => alongThumb('palm', strength);
export const overBackOfThumb = (strength: Strength) => alongThumb('hand-back', strength);
export const overThumb = (strength: Strength) => [overPalmSideOfThumb(strength), overBackOfThumb(strength)] as const;
export const overPalmSideOfThumbBase = (strength: Strength) => alongThumbBase('palm', strength);
export const overBaseOfThumb = (strength: Strength) =>
  [alongThumbBase('hand-back', strength), overPalmSideOfThumbBase(strength)] as const;

export const overPalmSideOfThumbWeb = (strength: Strength) =>
  felt('palm', strength, 18, ['thumb-web'], near('thumb-web-centre', -4, 6), near('index-metacarpal-head', 9, 0));
export const overBackOfThumbWeb = (strength: Strength) =>
  felt('hand-back', strength, 18, ['thumb-web'], near('thumb-web-centre', -4, 6), near('index-knuckle', 9, 0));
export const overThumbWeb = (strength: Strength) =>
  [overBackOfThumbWeb(strength), overPalmSideOfThumbWeb(strength)] as const;

type FingerId = Extract<RegionId, 'index-finger' | 'middle-finger' | 'ring-finger' | 'little-finger'>;

/** From a finger's crease, so many millimetres from its middle joint, to its tip; `towardThumb` is straight across it. */
const FINGER_AXES = {
  'index-finger': { joint: 'index-middle-joint', tip: 'index-fingertip', crease: [-2, -24], towardThumb: [1, -0.1] },
  'middle-finger': { joint: 'middle-middle-joint', tip: 'middle-fingertip', crease: [0, -27], towardThumb: [1, 0] },
  'ring-finger': { joint: 'ring-middle-joint', tip: 'ring-fingertip', crease: [2, -24], towardThumb: [1, 0.1] },
  'little-finger': { joint: 'little-middle-joint', tip: 'little-fingertip', crease: [4, -19], towardThumb: [1, 0.2] },
} as const satisfies Record<
  FingerId,
  {
    joint: LandmarkId;
    tip: LandmarkId;
    crease: readonly [dx: number, dy: number];
    towardThumb: readonly [dx: number, dy: number];
  }
>;

type SideOfFinger = 'thumb' | 'little finger';

const ACROSS_MM = { thumb: 5, 'little finger': -5 } as const satisfies Record<SideOfFinger, number>;

/** A finger is 18 to 21 mm broad. */
const HALF_MM = 10;

function alongFinger(view: 'palm' | 'hand-back', finger: FingerId, strength: Strength, widthMm = 18, acrossMm = 0) {
  const { joint, tip, crease, towardThumb } = FINGER_AXES[finger];
  const [dx, dy] = [towardThumb[0] * acrossMm, towardThumb[1] * acrossMm];
  return felt(view, strength, widthMm, [finger], near(joint, crease[0] + dx, crease[1] + dy), near(tip, dx, dy));
}
export const overPalmSideOfFinger = (finger: FingerId, strength: Strength) => alongFinger('palm', finger, strength);
export const overBackOfFinger = (finger: FingerId, strength: Strength) => alongFinger('hand-back', finger, strength);
export const overFinger = (finger: FingerId, strength: Strength) =>
  [overBackOfFinger(finger, strength), overPalmSideOfFinger(finger, strength)] as const;
/** One side of a finger, as an interosseous muscle is felt. */
export const overSideOfFinger = (finger: FingerId, side: SideOfFinger, strength: Strength) =>
  [
    alongFinger('hand-back', finger, strength, HALF_MM, ACROSS_MM[side]),
    overPalmSideOfHalfFinger(finger, side, strength),
  ] as const;
/** Half of a finger, as the nerves of the palm share the ring finger. */
export const overPalmSideOfHalfFinger = (finger: FingerId, side: SideOfFinger, strength: Strength) =>
  alongFinger('palm', finger, strength, HALF_MM, ACROSS_MM[side]);
