import { dermatomesOfArm } from './dermatomes-arm.ts';
import { dermatomesOfLeg } from './dermatomes-leg.ts';
import { dermatomesOfTrunk } from './dermatomes-trunk.ts';
import { facetJoints } from './facet-joints.ts';
import { headaches } from './headaches.ts';
import { joints } from './joints.ts';
import { nervesOfArm } from './nerves-arm.ts';
import { nervesOfLeg } from './nerves-leg.ts';
import type { PainPattern } from './types.ts';
import { visceral } from './visceral.ts';

/** Every described pattern, in an order that stays. */
export const PATTERNS: readonly PainPattern[] = [
  ...dermatomesOfArm,
  ...dermatomesOfTrunk,
  ...dermatomesOfLeg,
  ...nervesOfArm,
  ...nervesOfLeg,
  ...facetJoints,
  ...joints,
  ...headaches,
  ...visceral,
];
