import type { PatternId } from '@filiform/atlas';

/**
 * Features of a headache that are asked, not felt by hand, with the factor by which one moves the odds of a headache
 * of another kind. Which feature speaks for which headache follows the criteria of the International Classification of
 * Headache Disorders (ICHD-3); the factors are product defaults, so each stays between 0.5 and 2 and counts as
 * unverified. (Published ratios exist for migraine against tension-type headache; here the other candidates are muscles.)
 */
export type HeadacheFeature = {
  readonly id: string;
  readonly words: string;
  readonly moves: readonly {
    readonly pattern: PatternId;
    readonly oddsTimes: number;
  }[];
};

/** Every feature that is asked; `oddsTimes` multiplies the odds of the headache that it names. Product defaults after ICHD-3. */
export const HEADACHE_FEATURES = [
  {
    id: 'nausea',
    words: 'nausea with the headache',
    moves: [{ pattern: 'headache-migraine', oddsTimes: 2 }],
  },
  {
    id: 'light-or-sound-sensitive',
    words: 'light or sound is hard to bear',
    moves: [{ pattern: 'headache-migraine', oddsTimes: 2 }],
  },
  {
    id: 'pulsating',
    words: 'the pain pulsates',
    moves: [{ pattern: 'headache-migraine', oddsTimes: 1.8 }],
  },
  {
    id: 'worse-with-activity',
    words: 'climbing stairs makes it worse',
    moves: [
      { pattern: 'headache-migraine', oddsTimes: 1.8 },
      { pattern: 'headache-tension-type', oddsTimes: 0.6 },
    ],
  },
  {
    id: 'pressing-both-sides',
    words: 'it presses on both sides',
    moves: [{ pattern: 'headache-tension-type', oddsTimes: 1.8 }],
  },
  {
    id: 'neck-movement-provokes',
    words: 'moving or holding the neck brings it on',
    moves: [{ pattern: 'headache-cervicogenic', oddsTimes: 2 }],
  },
  {
    id: 'eye-waters',
    words: 'the eye waters or reddens on the painful side',
    moves: [{ pattern: 'headache-cluster', oddsTimes: 2 }],
  },
  {
    id: 'painkillers-most-days',
    words: 'painkillers on ten days a month or more',
    moves: [{ pattern: 'headache-medication-overuse', oddsTimes: 2 }],
  },
] as const satisfies readonly HeadacheFeature[];

/** Id of a feature of `HEADACHE_FEATURES`, such as `nausea`. */
export type HeadacheFeatureId = (typeof HEADACHE_FEATURES)[number]['id'];
