import type { Basis, ReferralZone } from '../types.ts';
import type { PatternId } from './pattern-ids.ts';

/**
 * Pain of another source than a muscle: where it is felt, what speaks for it, what must not be missed.
 * Zones are drawn like those of a muscle: for the left side, mirrored for the right.
 */
export type PainPattern = {
  readonly id: PatternId;
  readonly kind: 'dermatome' | 'nerve' | 'joint' | 'headache' | 'visceral';
  readonly name: string;
  /** Names that people also say, such as `sciatica`. */
  readonly otherNames: readonly string[];
  /**
   * either: comes on one side or the other, sometimes both; left, right: the zones are felt on that side of the body
   * whoever has it (heart, gallbladder); both: usually on both sides at once.
   * For `right`, the zones are still drawn on the left half and then mirrored.
   */
  readonly felt: 'either' | 'left' | 'right' | 'both';
  readonly zones: readonly [ReferralZone, ...ReferralZone[]];
  /** What speaks for it beside the place: quality, course, what makes it worse. Short phrases. */
  readonly speaksFor: readonly string[];
  /** What a clinician examines or asks to tell it from a muscle. Short phrases. */
  readonly examine: readonly string[];
  /** Where sources disagree about its area, both are told here. */
  readonly disagreement?: string;
  /** What must be done where it is suspected; only for patterns that must not be missed. */
  readonly redFlag?: {
    readonly urgency: 'emergency' | 'same day' | 'soon';
    /** A sentence to the clinician. */
    readonly say: string;
    /** A sentence to the patient on the public page, in plain words. */
    readonly sayToPatient: string;
    readonly basis: Basis;
  };
  readonly basis: Basis;
};
