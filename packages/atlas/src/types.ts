import type { LandmarkId, RegionId, View, ViewPoint } from '@filiform/body';
import type { MuscleId } from './muscle-ids.ts';
import type { SourceId } from './sources.ts';

/** How far a fact is backed. `general-knowledge` is shown to the clinician as such. */
export type Basis = { readonly source: SourceId; readonly note?: string };

/** The views that records are drawn on: all but front and back stand for the view of the muscle's own side. */
export type ZoneView = 'front' | 'back' | 'head' | 'palm' | 'hand-back' | 'sole' | 'foot-top';

/**
 * A stop on the way of a brush: a landmark of the chart, or a place so many millimetres from one.
 * Offsets are in the space of the zone's view, for the left half of the figure
 * (front, back: dx towards the patient's left, dy down; head: dx forward, dy up; hand and foot: dx towards the thumb or
 * big toe, dy towards the tips of fingers or toes).
 * The right side mirrors it.
 */
export type Stop = LandmarkId | { readonly at: LandmarkId; readonly dx: number; readonly dy: number };

/** Where pain from a trigger point is felt on one view, drawn for a left muscle. */
export type ReferralZone = {
  /** primary: felt in nearly everyone with this point; spillover: felt in some. */
  readonly strength: 'primary' | 'spillover';
  readonly view: ZoneView;
  /** Brush path; one stop is a dot. */
  readonly path: readonly [Stop, ...Stop[]];
  readonly widthMm: number;
  /** The vocabulary's regions that the zone is meant to cover: checked by test against the brush. */
  readonly regions: readonly RegionId[];
  readonly basis: Basis;
};

/** A trigger point's place on one view of the chart, for the left side. */
export type Mark = { readonly view: ZoneView; readonly at: ViewPoint };

/** A muscle's closed outline on one view, for the left side. */
export type Outline = {
  readonly view: ZoneView;
  readonly points: readonly ViewPoint[];
  /** `chart-proportions`, or `own-drawing` where that reference has no outline. */
  readonly basis: Basis;
};

/** One trigger point of a muscle: where a finger finds it and where it hurts. Drawn for the left side. */
export type TriggerPoint = {
  /** Unique in the muscle, such as `tp1`. */
  readonly id: string;
  /** Where it lies, in words a clinician can palpate by. */
  readonly place: string;
  /** Where it is marked on the chart, for the left side. A mark stands for a place of 20 to 30 mm. */
  readonly marks: readonly Mark[];
  /** What place and marks rest on. */
  readonly placeBasis: Basis;
  readonly zones: readonly [ReferralZone, ...ReferralZone[]];
  /** What the pattern of pain rests on. */
  readonly basis: Basis;
};

/** How a hand finds the muscle. */
export type Palpation = {
  /** How the patient lies or sits, such as `prone, arm hanging`. */
  readonly position: string;
  readonly grip: 'flat' | 'pincer' | 'flat or pincer' | 'deep pressure' | 'not within reach';
  /** Where the fingers go and what is felt, in words of a clinician. */
  readonly how: string;
};

/**
 * What the atlas knows of needling the muscle; `hazards` says what lies beneath and how it is avoided.
 * Millimetres stand only where a source gives them.
 */
export type Needling =
  | {
      readonly kind: 'sourced';
      readonly patientPosition: string;
      /** Range of the needle that the source used or allows; bounds included. */
      readonly needle: {
        readonly lengthMm: readonly [from: number, to: number];
        readonly diameterMm?: readonly [from: number, to: number];
      };
      /** Where the needle points, and what it meets. */
      readonly direction: string;
      readonly whenNot: readonly string[];
      /** Not `general-knowledge`. */
      readonly basis: Basis;
    }
  | {
      readonly kind: 'general-knowledge';
      readonly patientPosition: string;
      /** In words, without millimetres. */
      readonly direction: string;
      readonly whenNot: readonly string[];
    }
  | { readonly kind: 'not-needled'; readonly why: string; readonly basis: Basis };

/** The muscle for somebody who never learned anatomy: reading age of twelve, no needling. */
export type PlainWords = {
  /** Where it is, such as `The muscle from the side of your neck to the top of your shoulder`. */
  readonly where: string;
  /** What people say it feels like. */
  readonly feels: string;
};

/** What lies near a needle in this muscle, and the care it asks for. A prompt, not an instruction. */
export type Hazard = { readonly structure: string; readonly care: string; readonly basis: Basis };

/** All that the atlas knows of one muscle, or of one part that refers differently. Drawn for the left side. */
export type Muscle = {
  readonly id: MuscleId;
  readonly name: string;
  readonly latin: string;
  /** Names that people also type or say, such as `SCM` or `lev scap`. */
  readonly otherNames: readonly string[];
  /** What the muscle counts as for billing: parts of one muscle count once. */
  readonly billingMuscle: string;
  /** Closed outline of the belly on each view where it can be shown, for the left side. */
  readonly outlines: readonly Outline[];
  readonly attachments: string;
  readonly nerve: string;
  readonly action: string;
  readonly triggerPoints: readonly [TriggerPoint, ...TriggerPoint[]];
  /** Symptoms other than pain that go with it. */
  readonly accompanyingSigns: readonly string[];
  readonly commonlyLoadedBy: readonly string[];
  readonly palpation: Palpation;
  readonly needling: Needling;
  readonly inPlainWords: PlainWords;
  /** What lies near the needle, and the care it asks for. */
  readonly hazards: readonly Hazard[];
  /** What the record rests on where nothing nearer says otherwise: attachments, nerve, action, signs, loads, palpation. */
  readonly basis: Basis;
};

export type { MuscleId, View };
