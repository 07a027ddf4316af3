import type { PublishedCase } from '../case.ts';
import { ankleFoot } from './ankle-foot.ts';
import { armHand } from './arm-hand.ts';
import { chestAbdomen } from './chest-abdomen.ts';
import { head } from './head.ts';
import { hip } from './hip.ts';
import { knee } from './knee.ts';
import { lowerBack } from './lower-back.ts';
import { neck } from './neck.ts';
import { otherPatterns } from './other-patterns.ts';
import { pelvis } from './pelvis.ts';
import { shinCalf } from './shin-calf.ts';
import { shoulder } from './shoulder.ts';
import { thigh } from './thigh.ts';
import { upperBack } from './upper-back.ts';

/** Every case, head to foot. */
export const CASES: readonly PublishedCase[] = [
  ...head,
  ...neck,
  ...shoulder,
  ...armHand,
  ...upperBack,
  ...lowerBack,
  ...chestAbdomen,
  ...pelvis,
  ...hip,
  ...thigh,
  ...knee,
  ...shinCalf,
  ...ankleFoot,
  ...otherPatterns,
];
