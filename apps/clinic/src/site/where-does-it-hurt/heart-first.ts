import type { DrawnRegion, RegionId, Side } from '@filiform/body';

/** Where pain of the heart is felt by most, on either side. */
const CHEST_AND_JAW: readonly RegionId[] = [
  'chest-upper',
  'chest',
  'breast',
  'sternum',
  'jaw-angle',
  'chin',
  'lower-teeth',
];

/**
 * The left arm as pain of the heart runs down it, on the side of the little finger. Thumb, index and middle finger alone
 * are left out: there a drawing is of the hand.
 */
const LEFT_ARM: readonly RegionId[] = [
  'upper-arm-anterior',
  'upper-arm-lateral',
  'upper-arm-posterior',
  'upper-arm-medial',
  'elbow-lateral',
  'elbow-medial',
  'elbow-posterior',
  'elbow-anterior',
  'forearm-radial',
  'forearm-ulnar',
  'forearm-volar',
  'forearm-dorsal',
  'wrist-dorsal',
  'wrist-volar',
  'ring-finger',
  'little-finger',
];

/**
 * Whether the answer begins with the heart, whatever else the drawing resembles: chest or jaw on any side, or the left
 * arm, however little of it is drawn. Places: Virginia Department of Health, signs of heart attack (jaw, chest, arms);
 * that the left arm and the side of the little finger stand for the arms is general knowledge.
 */
export function startsWithHeart(drawn: readonly Pick<DrawnRegion, 'region' | 'side'>[]): boolean {
  return drawn.some(({ region, side }) => CHEST_AND_JAW.includes(region) || isLeftArm(region, side));
}

function isLeftArm(region: RegionId, side: Side): boolean {
  return side === 'left' && LEFT_ARM.includes(region);
}
