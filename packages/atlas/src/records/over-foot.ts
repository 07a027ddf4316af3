import { felt, near } from '../record.ts';
import type { ReferralZone } from '../types.ts';

type Strength = ReferralZone['strength'];

/** Brushes over sole and toes, in foot space: shared by the muscles of foot and leg, and by nerves and roots. */
export const overHeelPad = (strength: Strength) =>
  felt('sole', strength, 46, ['heel'], near('heel-pad-centre', 0, -10), near('heel-pad-centre', 0, 12));
export const overArch = (strength: Strength) =>
  felt('sole', strength, 34, ['arch'], near('arch-centre', 0, -26), near('arch-centre', -2, 26));
export const overInnerArch = (strength: Strength) =>
  felt('sole', strength, 26, ['arch'], near('arch-centre', 10, -32), near('arch-centre', 12, 28));
export const overBallOfFoot = (strength: Strength) =>
  felt(
    'sole',
    strength,
    32,
    ['forefoot-plantar'],
    near('first-metatarsal-head', -6, 2),
    near('third-metatarsal-head', 0, -2),
    near('fifth-metatarsal-head', 3, 2),
  );
export const underBigToe = (strength: Strength) =>
  felt('sole', strength, 24, ['big-toe'], near('big-toe-pad', 0, -24), near('big-toe-pad', 0, 2));
export const overBigToe = (strength: Strength) =>
  felt('foot-top', strength, 24, ['big-toe'], near('big-toe-centre', -1, -12), near('big-toe-centre', -2, 15));
export const underLesserToes = (strength: Strength) =>
  felt(
    'sole',
    strength,
    22,
    ['lesser-toes'],
    near('second-toe-pad', 0, -8),
    near('third-toe-pad', 0, -4),
    near('fifth-toe-pad', 2, 0),
  );
export const overLesserToes = (strength: Strength) =>
  felt(
    'foot-top',
    strength,
    24,
    ['lesser-toes'],
    near('third-toe-centre', 19, 14),
    near('third-toe-centre', 0, 2),
    near('fifth-toe-centre', 2, 4),
  );
export const overTopOfFoot = (strength: Strength) =>
  felt(
    'foot-top',
    strength,
    50,
    ['foot-dorsal'],
    near('foot-dorsal-centre', 2, -22),
    near('foot-dorsal-centre', 2, 38),
  );
export const overOuterTopOfFoot = (strength: Strength) =>
  felt(
    'foot-top',
    strength,
    28,
    ['foot-dorsal'],
    near('fifth-metatarsal-base', 10, -8),
    near('fifth-toe-centre', 8, -38),
  );
export const overInnerTopOfFoot = (strength: Strength) =>
  felt(
    'foot-top',
    strength,
    28,
    ['foot-dorsal'],
    near('foot-dorsal-centre', 17, -30),
    near('first-metatarsal-head-dorsal', -4, -20),
  );
