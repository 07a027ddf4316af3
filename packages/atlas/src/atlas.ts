import type { MuscleId } from './muscle-ids.ts';
import { PATTERNS } from './patterns/patterns.ts';
import { PREVALENCE } from './prevalence.ts';
import { buttock } from './records/buttock.ts';
import { calf } from './records/calf.ts';
import { chest } from './records/chest.ts';
import { deltoid } from './records/deltoid.ts';
import { thinFace } from './records/face-thin.ts';
import { foot } from './records/foot.ts';
import { forearmBack } from './records/forearm-back.ts';
import { forearmFront } from './records/forearm-front.ts';
import { hand } from './records/hand.ts';
import { hipFlexors } from './records/hip-flexors.ts';
import { jaw } from './records/jaw.ts';
import { legFront } from './records/leg-front.ts';
import { neckBackDeep } from './records/neck-back-deep.ts';
import { neckBackUpper } from './records/neck-back-upper.ts';
import { neckDeepFront } from './records/neck-deep-front.ts';
import { neckFront } from './records/neck-front.ts';
import { neckSide } from './records/neck-side.ts';
import { pelvicFloor } from './records/pelvic-floor.ts';
import { rotatorCuff } from './records/rotator-cuff.ts';
import { scalpAndFace } from './records/scalp-face.ts';
import { serratus } from './records/serratus.ts';
import { shoulderBack } from './records/shoulder-back.ts';
import { thighBack } from './records/thigh-back.ts';
import { thighFront } from './records/thigh-front.ts';
import { thighInner } from './records/thigh-inner.ts';
import { trapezius } from './records/trapezius.ts';
import { trunkBack } from './records/trunk-back.ts';
import { trunkFront } from './records/trunk-front.ts';
import { upperArm } from './records/upper-arm.ts';
import type { Muscle } from './types.ts';
import { versionOf } from './version.ts';

/** Raised by hand when the shape of the records changes. */
const RELEASE = '0.2.0';

/** The described muscles by part of the body, head to foot: one chapter of the atlas each. */
export const BODY_PARTS: readonly { readonly name: string; readonly muscles: readonly Muscle[] }[] = [
  { name: 'Head and jaw', muscles: [...scalpAndFace, ...thinFace, ...jaw] },
  { name: 'Neck', muscles: [...neckFront, ...neckDeepFront, ...neckSide, ...neckBackUpper, ...neckBackDeep] },
  {
    name: 'Shoulder and chest',
    muscles: [...trapezius, ...rotatorCuff, ...shoulderBack, ...deltoid, ...chest, ...serratus],
  },
  { name: 'Arm and hand', muscles: [...upperArm, ...forearmBack, ...forearmFront, ...hand] },
  { name: 'Back and belly', muscles: [...trunkBack, ...trunkFront, ...hipFlexors, ...pelvicFloor] },
  { name: 'Hip and thigh', muscles: [...buttock, ...thighFront, ...thighInner, ...thighBack] },
  { name: 'Leg and foot', muscles: [...calf, ...legFront, ...foot] },
];

let version: string | undefined;

/** Every described muscle, head to foot, in an order that stays. */
export const ATLAS: {
  /**
   * Changes with every change to a muscle, pattern or published share, see `versionOf`: a stored ranking names the atlas
   * that it was made with. Worked out when it is first asked for (some hundredths of a second).
   */
  readonly version: string;
  readonly muscles: readonly Muscle[];
} = {
  get version() {
    version ??= versionOf(RELEASE, [ATLAS.muscles, PATTERNS, PREVALENCE]);
    return version;
  },
  muscles: BODY_PARTS.flatMap((part) => part.muscles),
};

const BY_ID: ReadonlyMap<string, Muscle> = new Map(ATLAS.muscles.map((muscle) => [muscle.id, muscle]));

/** The record of a muscle; undefined for one that is known (`MUSCLE_IDS`) but not described yet. */
export function muscle(id: MuscleId): Muscle | undefined {
  return BY_ID.get(id);
}
