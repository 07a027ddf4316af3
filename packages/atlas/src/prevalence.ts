import type { MuscleId } from './muscle-ids.ts';
import type { Basis } from './types.ts';

/** What a published sample of patients came with. */
export const CONDITIONS = [
  'tension-type-headache',
  'migraine',
  'cervicogenic-headache',
  'neck-pain',
  'whiplash',
  'jaw-pain',
  'shoulder-pain',
  'upper-back-pain',
  'elbow-pain',
  'low-back-pain',
  'pelvic-pain',
  'hip-pain',
  'knee-pain',
  'leg-foot-pain',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Share of patients of one study with an active trigger point in a muscle. */
export type Prevalence = {
  readonly condition: Condition;
  readonly muscle: MuscleId;
  /** Patients with an active point in this muscle, on either side, as a share of `patients`; 0 to 1. */
  readonly activeShare: number;
  /** Patients examined. */
  readonly patients: number;
  /** Names the study; `note` says where the study counts sides, latent points or otherwise differs. */
  readonly basis: Basis;
};

export const PREVALENCE: readonly Prevalence[] = [];
