import type { MuscleId } from './muscle-ids.ts';
import { chest } from './records/chest.ts';
import { deltoid } from './records/deltoid.ts';
import { jaw } from './records/jaw.ts';
import { neckBackDeep } from './records/neck-back-deep.ts';
import { neckBackUpper } from './records/neck-back-upper.ts';
import { neckFront } from './records/neck-front.ts';
import { neckSide } from './records/neck-side.ts';
import { rotatorCuff } from './records/rotator-cuff.ts';
import { scalpAndFace } from './records/scalp-face.ts';
import { shoulderBack } from './records/shoulder-back.ts';
import { trapezius } from './records/trapezius.ts';
import type { Muscle } from './types.ts';

/** Changes with every change to a record: a stored ranking names the atlas that it was made with. */
export const ATLAS_VERSION = '0.1.0';

/** Every described muscle, head to shoulder, in an order that stays. */
export const ATLAS: { readonly version: string; readonly muscles: readonly Muscle[] } = {
  version: ATLAS_VERSION,
  muscles: [
    ...scalpAndFace,
    ...jaw,
    ...neckFront,
    ...neckSide,
    ...neckBackUpper,
    ...neckBackDeep,
    ...trapezius,
    ...rotatorCuff,
    ...shoulderBack,
    ...deltoid,
    ...chest,
  ],
};

const BY_ID: ReadonlyMap<string, Muscle> = new Map(ATLAS.muscles.map((muscle) => [muscle.id, muscle]));

/** The record of a muscle; undefined for one that is known (`MUSCLE_IDS`) but not described yet. */
export function muscle(id: MuscleId): Muscle | undefined {
  return BY_ID.get(id);
}
