import type { LandmarkId, RegionId, View, ViewPoint } from '@filiform/body';
import type { MuscleId } from './muscle-ids.ts';
import type { SourceId } from './sources.ts';

/** How far a fact is backed. `general-knowledge` is shown to the clinician as such. */
export type Basis = { readonly source: SourceId; readonly note?: string };

/** The views that records are drawn on: `head` stands for the head view of the muscle's own side. */
export type ZoneView = 'front' | 'back' | 'head';

/**
 * A stop on the way of a brush: a landmark of the chart, or a place so many millimetres from one.
 * Offsets are in the space of the zone's view, for the left half of the figure
 * (front, back: dx towards the patient's left, dy down; head: dx forward, dy up).
 * The right side mirrors it.
 */
export type Stop = LandmarkId | { readonly at: LandmarkId; readonly dx: number; readonly dy: number };

/** Where pain from a trigger point is felt on one view, drawn for a left muscle. */
export type ReferralZone = {
  /** primary: felt in nearly everyone with this point; spillover: felt in some. */
  readonly strength: 'primary' | 'spillover';
  /** `front`, `back` or `head` (the head view of the muscle's own side). */
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

/** What lies near a needle in this muscle, and the care it asks for. A prompt, not an instruction. */
export type Hazard = { readonly structure: string; readonly care: string; readonly basis: Basis };

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
  readonly palpation: string;
  /** What lies near the needle, and the care it asks for. */
  readonly hazards: readonly Hazard[];
  /** What the record rests on where nothing nearer says otherwise: attachments, nerve, action, signs, loads, palpation. */
  readonly basis: Basis;
};

export type { MuscleId, View };
