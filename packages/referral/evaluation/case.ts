import type { Condition, MuscleId, PatternId } from '@filiform/atlas';
import type { Side } from '@filiform/body';
import type { Finding, MarkedRegion } from '../src/index.ts';
import type { CaseSourceId } from './case-sources.ts';

/** Where the pain of a case is felt (not where its muscle lies), head to foot. */
export const BODY_PARTS = [
  'head',
  'neck',
  'shoulder',
  'arm-hand',
  'upper-back',
  'lower-back',
  'chest-abdomen',
  'pelvis',
  'hip',
  'thigh',
  'knee',
  'shin-calf',
  'ankle-foot',
] as const;
export type BodyPart = (typeof BODY_PARTS)[number];

/**
 * A muscle that the source names. Where the source's word covers several ids of the vocabulary (`deltoid`,
 * `pectoralis major`, `gastrocnemius`), any of them is right and they count as one.
 */
export type ExpectedMuscle = { readonly anyOf: readonly [MuscleId, ...MuscleId[]]; readonly side: Side };

type Common = {
  readonly id: string;
  readonly source: CaseSourceId;
  readonly bodyPart: BodyPart;
  /** How the source says where it hurts: its facts, in short. */
  readonly words: string;
  /** The same in the vocabulary's regions; a source that names no side is written for the left. */
  readonly regions: readonly [MarkedRegion, ...MarkedRegion[]];
  /** What the patient came with, where the source says so. */
  readonly complaint?: Condition;
};

export type MuscleCase = Common & {
  /**
   * pattern: where the pain of one muscle or of one of its points is felt.
   * list: the muscles that are named for one place of pain.
   * case-report: the muscles that were found in a patient or in each patient of a series, and treated.
   * prevalence: the muscles that a study found most often with an active point in this complaint.
   */
  readonly kind: 'pattern' | 'list' | 'case-report' | 'prevalence';
  /** Palpation findings that are not themselves the answer; mostly none. */
  readonly findings?: readonly Finding[];
  readonly expected: readonly [ExpectedMuscle, ...ExpectedMuscle[]];
};

/** Pain of a nerve, a joint, a headache or an organ; any of the patterns is right. */
export type OtherCase = Common & {
  readonly kind: 'pattern-other';
  readonly expectedPatterns: readonly [PatternId, ...PatternId[]];
};

export type PublishedCase = MuscleCase | OtherCase;
export const CASE_KINDS = ['pattern', 'case-report', 'prevalence', 'list', 'pattern-other'] as const;
export type CaseKind = PublishedCase['kind'];

/** One muscle of the source on the left; several ids are parts that the source does not tell apart. */
export function left(...anyOf: readonly [MuscleId, ...MuscleId[]]): ExpectedMuscle {
  return { anyOf, side: 'left' };
}

export function right(...anyOf: readonly [MuscleId, ...MuscleId[]]): ExpectedMuscle {
  return { anyOf, side: 'right' };
}

type Marks = readonly [MarkedRegion['region'], ...MarkedRegion['region'][]];

/** Regions where the source says the pain is felt, on the left unless another side is given; main pain. */
export function felt(...regions: Marks): readonly [MarkedRegion, ...MarkedRegion[]] {
  return marks(regions, 'left', 'primary');
}

export function feltOn(side: Side, ...regions: Marks): readonly [MarkedRegion, ...MarkedRegion[]] {
  return marks(regions, side, 'primary');
}

/** Regions to which the source says the pain sometimes spreads. */
export function spreads(...regions: Marks): readonly [MarkedRegion, ...MarkedRegion[]] {
  return marks(regions, 'left', 'spillover');
}

export function spreadsOn(side: Side, ...regions: Marks): readonly [MarkedRegion, ...MarkedRegion[]] {
  return marks(regions, side, 'spillover');
}

function marks([first, ...rest]: Marks, side: Side, weight: MarkedRegion['weight']) {
  const marked = (region: MarkedRegion['region']): MarkedRegion => ({ region, side, weight });
  return [marked(first), ...rest.map(marked)] as const;
}
