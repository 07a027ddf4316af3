import type { MuscleId } from './muscle-ids.ts';
import type { SourceId } from './sources.ts';
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
/** Id of a condition of `CONDITIONS`, such as `neck-pain`. */
export type Condition = (typeof CONDITIONS)[number];

/** Share of patients of one study with an active trigger point in a muscle. Muscles without one are not listed. */
export type Prevalence = {
  readonly condition: Condition;
  readonly muscle: MuscleId;
  /**
   * Patients with an active point in this muscle, as a share of `patients`; above 0 to 1, as printed.
   * Where a study prints each side, the side with more: at least so many have one on either side.
   */
  readonly activeShare: number;
  /** Patients examined. */
  readonly patients: number;
  /** Where the study counted several muscles as one, what it called them: this muscle's own share is at most that. */
  readonly group?: string;
  /** Names the study; `note` says where the study counts sides, latent points or otherwise differs. */
  readonly basis: Basis;
};

type Share = { readonly muscle: MuscleId; readonly share: number; readonly group?: string; readonly note?: string };

type Study = {
  readonly source: SourceId;
  readonly condition: Condition;
  readonly patients: number;
  /** What holds for each of its shares. */
  readonly note: string;
  readonly shares: readonly Share[];
};

/**
 * Only studies whose shares of active points were read, with the number of patients; of low back pain none was, so one
 * that does not tell active from latent points stands in, and says so. Left out are the others of that kind, and those
 * whose patients have another diagnosis than a complaint of this list.
 */
const STUDIES: readonly Study[] = [
  {
    source: 'yousefzadeh-chabok-2020',
    condition: 'low-back-pain',
    patients: 171,
    note: 'Chronic low back pain with a normal MRI; active and latent points are not told apart.',
    shares: [
      { muscle: 'quadratus-lumborum', share: 0.477 },
      { muscle: 'lumbar-multifidus', share: 0.43 },
      { muscle: 'gluteus-medius', share: 0.36 },
      { muscle: 'gluteus-maximus', share: 0.349 },
      { muscle: 'piriformis', share: 0.324 },
    ],
  },
  {
    source: 'fernandez-2006-suboccipital',
    condition: 'tension-type-headache',
    patients: 20,
    note: 'Chronic tension-type headache; 13 of 20.',
    shares: [{ muscle: 'suboccipitals', share: 0.65 }],
  },
  {
    source: 'fernandez-2007-trapezius',
    condition: 'tension-type-headache',
    patients: 20,
    note: 'Chronic tension-type headache.',
    shares: [{ muscle: 'upper-trapezius', share: 0.45 }],
  },
  {
    source: 'cerezo-tellez-2016',
    condition: 'neck-pain',
    patients: 224,
    note: 'Chronic non-specific neck pain.',
    shares: [
      { muscle: 'upper-trapezius', share: 0.821, note: 'Right side; 79 % on the left.' },
      { muscle: 'levator-scapulae', share: 0.8214 },
      { muscle: 'cervical-multifidus', share: 0.7768 },
      { muscle: 'splenius-cervicis', share: 0.625 },
    ],
  },
  {
    source: 'whiplash-pilot',
    condition: 'whiplash',
    patients: 10,
    note: 'Counted by side.',
    shares: [
      { muscle: 'levator-scapulae', share: 0.9, note: 'The same on both sides.' },
      { muscle: 'upper-trapezius', share: 0.6, note: 'Right side; 5 of 10 on the left.' },
      { muscle: 'scalenes', share: 0.4, note: 'Right side; 3 of 10 on the left.' },
    ],
  },
  {
    source: 'wheelchair-basketball-2020',
    condition: 'shoulder-pain',
    patients: 18,
    note: 'Wheelchair basketball players with pain of one shoulder, painful side; the table prints numbers of players.',
    shares: [
      { muscle: 'upper-trapezius', share: 10 / 18 },
      { muscle: 'supraspinatus', share: 6 / 18 },
      { muscle: 'infraspinatus', share: 4 / 18 },
      { muscle: 'teres-minor', share: 1 / 18 },
      { muscle: 'latissimus-dorsi', share: 1 / 18 },
      { muscle: 'subscapularis', share: 2 / 18 },
      { muscle: 'pectoralis-minor', share: 5 / 18 },
      { muscle: 'pectoralis-major-clavicular', share: 5 / 18, group: 'pectoralis major' },
      { muscle: 'pectoralis-major-sternal', share: 5 / 18, group: 'pectoralis major' },
    ],
  },
  {
    source: 'hidalgo-lozano-2010',
    condition: 'shoulder-pain',
    patients: 12,
    note: 'Unilateral shoulder impingement.',
    shares: [
      { muscle: 'supraspinatus', share: 0.67 },
      { muscle: 'infraspinatus', share: 0.42 },
      { muscle: 'subscapularis', share: 0.42 },
    ],
  },
  {
    source: 'villafane-2019',
    condition: 'shoulder-pain',
    patients: 50,
    note: 'Shoulder pain after a stroke.',
    shares: [
      { muscle: 'supraspinatus', share: 0.34 },
      { muscle: 'infraspinatus', share: 0.5 },
      { muscle: 'teres-minor', share: 0.12 },
      { muscle: 'upper-trapezius', share: 0.2 },
    ],
  },
  {
    source: 'serrano-imedio-2022',
    condition: 'pelvic-pain',
    patients: 21,
    note: 'Women with primary dysmenorrhoea, groups of 21, menstrual phase; printed as higher than 70 %, for iliococcygeus.',
    shares: [{ muscle: 'levator-ani', share: 0.7 }],
  },
  {
    source: 'sanchez-romero-2020',
    condition: 'knee-pain',
    patients: 114,
    note: 'Mild to moderate painful osteoarthritis of the knee.',
    shares: [
      { muscle: 'tensor-fasciae-latae', share: 0.11 },
      { muscle: 'popliteus', share: 0.17 },
      { muscle: 'adductor-longus', share: 0.17, group: 'hip adductors' },
      { muscle: 'adductor-brevis', share: 0.17, group: 'hip adductors' },
      { muscle: 'adductor-magnus', share: 0.17, group: 'hip adductors' },
      { muscle: 'biceps-femoris', share: 0.3, group: 'hamstrings' },
      { muscle: 'semitendinosus', share: 0.3, group: 'hamstrings' },
      { muscle: 'semimembranosus', share: 0.3, group: 'hamstrings' },
      { muscle: 'rectus-femoris', share: 0.18, group: 'quadriceps' },
      { muscle: 'vastus-medialis', share: 0.18, group: 'quadriceps' },
      { muscle: 'vastus-intermedius', share: 0.18, group: 'quadriceps' },
      { muscle: 'vastus-lateralis', share: 0.18, group: 'quadriceps' },
      { muscle: 'gastrocnemius-medial', share: 0.25, group: 'gastrocnemius' },
      { muscle: 'gastrocnemius-lateral', share: 0.25, group: 'gastrocnemius' },
    ],
  },
  {
    source: 'henry-2012',
    condition: 'knee-pain',
    patients: 25,
    note: 'Awaiting knee replacement; active points were sought, and all patients had points in these medial muscles.',
    shares: [
      { muscle: 'vastus-medialis', share: 1 },
      { muscle: 'gastrocnemius-medial', share: 1 },
    ],
  },
  {
    source: 'ortega-santiago-2020',
    condition: 'leg-foot-pain',
    patients: 35,
    note: 'Plantar heel pain. The shares are as printed and do not fit 35 patients but 32.',
    shares: [
      { muscle: 'quadratus-plantae', share: 0.625, note: 'Printed with N=20.' },
      { muscle: 'flexor-hallucis-brevis', share: 0.59, note: 'Printed with N=19.' },
    ],
  },
];

/** Every share that was read, one row a muscle and study: 0 to 1, with the number of patients and the study. */
export const PREVALENCE: readonly Prevalence[] = STUDIES.flatMap(({ source, condition, patients, note, shares }) =>
  shares.map(({ muscle, share, group, note: own }) => ({
    condition,
    muscle,
    activeShare: share,
    patients,
    ...(group === undefined ? {} : { group }),
    basis: { source, note: own === undefined ? note : `${note} ${own}` },
  })),
);
