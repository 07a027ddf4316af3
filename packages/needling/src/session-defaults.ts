import type { MuscleId } from '@filiform/atlas';
import type { NeedleSize } from './session.ts';
import type { Basis } from './sources.ts';
import type { TechniqueId } from './techniques.ts';

/** Where a form starts for the muscles of one region. Body size changes everything: the clinician chooses. */
export type SessionDefault = {
  readonly name: string;
  readonly muscles: readonly MuscleId[];
  /** Common practice, both ends included. */
  readonly diameterMm: { readonly from: number; readonly to: number };
  readonly lengthMm: { readonly from: number; readonly to: number };
  /** The shortest needle of the range: going longer is then a choice somebody made. */
  readonly start: NeedleSize;
  readonly technique: TechniqueId;
  readonly techniqueBasis: Basis;
  /** What backs the range. The range itself is general knowledge in every row. */
  readonly basis: readonly [Basis, ...Basis[]];
};

const RANGE = { kind: 'general-knowledge', note: 'common practice range' } as const satisfies Basis;
const COMMON = { kind: 'general-knowledge', note: 'a starting point, to be chosen anew' } as const satisfies Basis;

/** Regions without a row have no published or commonly known range here: the form then starts empty and asks. */
export const SESSION_DEFAULTS = {
  'face-scalp-jaw': {
    name: 'Face, scalp and jaw',
    muscles: [
      'frontalis',
      'occipitalis',
      'orbicularis-oculi',
      'zygomaticus-major',
      'buccinator',
      'platysma',
      'temporalis',
      'masseter-superficial',
      'masseter-deep',
      'medial-pterygoid',
      'lateral-pterygoid',
      'digastric',
    ],
    diameterMm: { from: 0.16, to: 0.25 },
    lengthMm: { from: 13, to: 30 },
    start: { diameterMm: 0.2, lengthMm: 13 },
    technique: 'superficial',
    techniqueBasis: COMMON,
    basis: [RANGE],
  },
  suboccipital: {
    name: 'Suboccipital muscles',
    muscles: ['suboccipitals'],
    diameterMm: { from: 0.2, to: 0.3 },
    lengthMm: { from: 30, to: 40 },
    start: { diameterMm: 0.25, lengthMm: 30 },
    technique: 'deep-pistoning',
    techniqueBasis: COMMON,
    basis: [
      RANGE,
      { kind: 'source', source: 'rcpm-2025', note: 'rectus capitis posterior major: under 40 mm' },
      { kind: 'source', source: 'oci-2020', note: 'obliquus capitis inferior was studied with 40 mm' },
    ],
  },
  neck: {
    name: 'Neck',
    muscles: [
      'sternocleidomastoid-sternal',
      'sternocleidomastoid-clavicular',
      'scalenes',
      'splenius-capitis',
      'splenius-cervicis',
      'semispinalis-capitis',
      'semispinalis-cervicis',
      'longissimus-capitis',
      'cervical-multifidus',
      'levator-scapulae',
    ],
    diameterMm: { from: 0.2, to: 0.3 },
    lengthMm: { from: 25, to: 40 },
    start: { diameterMm: 0.25, lengthMm: 25 },
    technique: 'deep-pistoning',
    techniqueBasis: COMMON,
    basis: [RANGE, { kind: 'source', source: 'gildir-2019', note: 'used 0.25 x 25 and 0.25 x 40 mm' }],
  },
  'upper-trapezius': {
    name: 'Upper trapezius',
    muscles: ['upper-trapezius'],
    diameterMm: { from: 0.2, to: 0.3 },
    lengthMm: { from: 25, to: 40 },
    start: { diameterMm: 0.25, lengthMm: 25 },
    technique: 'deep-pistoning',
    techniqueBasis: { kind: 'general-knowledge', note: 'pincer grip, tangential, away from the lung' },
    basis: [RANGE],
  },
  'between-shoulder-blades': {
    name: 'Between the shoulder blades',
    muscles: ['rhomboids', 'middle-trapezius'],
    diameterMm: { from: 0.2, to: 0.3 },
    lengthMm: { from: 13, to: 25 },
    start: { diameterMm: 0.25, lengthMm: 13 },
    technique: 'superficial',
    techniqueBasis: { kind: 'source', source: 'kalichman-2010', note: 'superficial over the lung' },
    basis: [RANGE, { kind: 'source', source: 'rhomboid-ultrasound', note: 'rhomboid major: stay within 19 mm' }],
  },
  'rotator-cuff': {
    name: 'Rotator cuff on the scapula',
    muscles: ['supraspinatus', 'infraspinatus', 'teres-minor', 'subscapularis'],
    diameterMm: { from: 0.25, to: 0.3 },
    lengthMm: { from: 30, to: 50 },
    start: { diameterMm: 0.25, lengthMm: 30 },
    technique: 'deep-pistoning',
    techniqueBasis: COMMON,
    basis: [RANGE],
  },
  arm: {
    name: 'Arm and forearm',
    muscles: [
      'coracobrachialis',
      'biceps-brachii',
      'brachialis',
      'triceps-brachii',
      'anconeus',
      'brachioradialis',
      'extensor-carpi-radialis-longus',
      'extensor-carpi-radialis-brevis',
      'extensor-carpi-ulnaris',
      'extensor-digitorum',
      'extensor-indicis',
      'supinator',
      'pronator-teres',
      'palmaris-longus',
      'flexor-carpi-radialis',
      'flexor-carpi-ulnaris',
      'flexor-digitorum-superficialis',
      'flexor-digitorum-profundus',
      'flexor-pollicis-longus',
    ],
    diameterMm: { from: 0.2, to: 0.3 },
    lengthMm: { from: 25, to: 40 },
    start: { diameterMm: 0.25, lengthMm: 25 },
    technique: 'deep-pistoning',
    techniqueBasis: COMMON,
    basis: [RANGE],
  },
  'hand-and-foot': {
    name: 'Hand and foot',
    muscles: [
      'adductor-pollicis',
      'opponens-pollicis',
      'first-dorsal-interosseous',
      'hand-interossei',
      'abductor-digiti-minimi-hand',
      'extensor-digitorum-brevis',
      'extensor-hallucis-brevis',
      'abductor-hallucis',
      'abductor-digiti-minimi-foot',
      'flexor-digitorum-brevis',
      'quadratus-plantae',
      'adductor-hallucis',
      'flexor-hallucis-brevis',
      'foot-interossei',
    ],
    diameterMm: { from: 0.16, to: 0.25 },
    lengthMm: { from: 13, to: 30 },
    start: { diameterMm: 0.2, lengthMm: 13 },
    technique: 'deep-pistoning',
    techniqueBasis: COMMON,
    basis: [RANGE, { kind: 'source', source: 'foot-cards', note: 'foot muscles 13-30 mm; a weak source' }],
  },
  'low-back': {
    name: 'Low back beside the spine',
    muscles: ['lumbar-multifidus', 'iliocostalis-lumborum'],
    diameterMm: { from: 0.25, to: 0.3 },
    lengthMm: { from: 40, to: 75 },
    start: { diameterMm: 0.3, lengthMm: 40 },
    technique: 'deep-pistoning',
    techniqueBasis: COMMON,
    basis: [RANGE],
  },
  'quadratus-lumborum': {
    name: 'Quadratus lumborum',
    muscles: ['quadratus-lumborum'],
    diameterMm: { from: 0.25, to: 0.3 },
    lengthMm: { from: 50, to: 75 },
    start: { diameterMm: 0.3, lengthMm: 50 },
    technique: 'deep-pistoning',
    techniqueBasis: COMMON,
    basis: [RANGE],
  },
  gluteal: {
    name: 'Gluteal muscles and piriformis',
    muscles: ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis'],
    diameterMm: { from: 0.25, to: 0.35 },
    lengthMm: { from: 50, to: 100 },
    start: { diameterMm: 0.3, lengthMm: 50 },
    technique: 'deep-pistoning',
    techniqueBasis: COMMON,
    basis: [RANGE, { kind: 'source', source: 'piriformis-2018', note: 'choose by the thickness of the fat' }],
  },
  thigh: {
    name: 'Thigh',
    muscles: [
      'sartorius',
      'pectineus',
      'rectus-femoris',
      'vastus-medialis',
      'vastus-intermedius',
      'vastus-lateralis',
      'adductor-longus',
      'adductor-brevis',
      'adductor-magnus',
      'gracilis',
      'biceps-femoris',
      'semitendinosus',
      'semimembranosus',
    ],
    diameterMm: { from: 0.25, to: 0.3 },
    lengthMm: { from: 40, to: 75 },
    start: { diameterMm: 0.3, lengthMm: 40 },
    technique: 'deep-pistoning',
    techniqueBasis: COMMON,
    basis: [RANGE],
  },
  calf: {
    name: 'Calf',
    muscles: ['gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus', 'plantaris', 'flexor-hallucis-longus'],
    diameterMm: { from: 0.25, to: 0.3 },
    lengthMm: { from: 30, to: 60 },
    start: { diameterMm: 0.3, lengthMm: 30 },
    technique: 'deep-pistoning',
    techniqueBasis: COMMON,
    basis: [RANGE, { kind: 'source', source: 'foot-cards', note: 'flexor hallucis longus 30-40 mm; a weak source' }],
  },
} as const satisfies Readonly<Record<string, SessionDefault>>;

export type SessionRegion = keyof typeof SESSION_DEFAULTS;

const ROWS: readonly SessionDefault[] = Object.values(SESSION_DEFAULTS);

/** Where a form starts for a muscle. Undefined where no range is known: ask, and offer nothing. */
export function sessionDefaultFor(muscle: MuscleId): SessionDefault | undefined {
  return ROWS.find((row) => row.muscles.includes(muscle));
}
