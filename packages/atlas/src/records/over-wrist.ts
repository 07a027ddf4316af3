import { felt, near } from '../record.ts';
import type { ReferralZone } from '../types.ts';

type Strength = ReferralZone['strength'];

/** Brushes over the wrist, which front and back show together with the forearm; shared by the muscles of forearm and hand. */
export const overPalmSideOfWrist = (strength: Strength) =>
  felt('front', strength, 28, ['wrist-volar'], near('wrist-volar-centre', -17, 2), near('radial-styloid', -14, 0));
export const overThumbSideOfPalmarWrist = (strength: Strength) =>
  felt('front', strength, 28, ['wrist-volar'], near('wrist-volar-centre', 7, -17), near('wrist-volar-centre', 12, 3));
export const overLittleFingerSideOfPalmarWrist = (strength: Strength) =>
  felt('front', strength, 28, ['wrist-volar'], near('wrist-volar-centre', -19, -6), near('wrist-volar-centre', -7, 12));
export const overBackOfWrist = (strength: Strength) =>
  felt('back', strength, 28, ['wrist-dorsal'], near('wrist-dorsal-centre', -17, 2), near('radial-styloid', -14, 0));
export const overThumbSideOfDorsalWrist = (strength: Strength) =>
  felt('back', strength, 28, ['wrist-dorsal'], near('wrist-dorsal-centre', 7, -17), near('wrist-dorsal-centre', 12, 3));
export const overLittleFingerSideOfDorsalWrist = (strength: Strength) =>
  felt('back', strength, 28, ['wrist-dorsal'], near('ulnar-styloid', 8, 6), near('wrist-dorsal-centre', -7, 12));
