import type { MuscleId } from '@filiform/atlas';
import type { Basis } from '../sources.ts';

/** Muscles that lie over something which a needle or a current must not reach. */
export type DangerArea = {
  readonly name: string;
  readonly muscles: readonly MuscleId[];
  readonly basis: Basis;
};

const ANATOMY = { kind: 'general-knowledge', note: 'standard anatomy' } as const satisfies Basis;

export const DANGER_AREAS = {
  lung: {
    name: 'the lung',
    muscles: [
      'upper-trapezius',
      'middle-trapezius',
      'lower-trapezius',
      'levator-scapulae',
      'rhomboids',
      'supraspinatus',
      'infraspinatus',
      'subscapularis',
      'latissimus-dorsi',
      'serratus-anterior',
      'serratus-posterior-superior',
      'serratus-posterior-inferior',
      'iliocostalis-thoracis',
      'longissimus-thoracis',
      'semispinalis-thoracis',
      'thoracic-multifidus',
      'pectoralis-major-clavicular',
      'pectoralis-major-sternal',
      'pectoralis-minor',
      'subclavius',
      'sternalis',
      'scalenes',
      'intercostals',
      'diaphragm',
      'sternocleidomastoid-clavicular',
      'omohyoid',
      'splenius-cervicis',
      'teres-minor',
      'teres-major',
      'rectus-abdominis',
      'external-oblique',
      'iliocostalis-lumborum',
      'quadratus-lumborum',
    ],
    basis: {
      kind: 'source',
      source: 'south-africa-bn121',
      note: 'the upper trapezius and both sides of the thorax; the other muscles are those whose record in the atlas names the lung',
    },
  },
  cord: {
    name: 'the spinal cord and the vertebral artery',
    muscles: ['suboccipitals', 'cervical-multifidus'],
    basis: {
      kind: 'source',
      source: 'oci-2021',
      note: 'therapists of all levels each struck the cord at least once with 50 mm needles, in cadavers; the canal behind cervical multifidus: neck-position-2025',
    },
  },
  'for-specialists': {
    name: 'lung, plexus or great vessels in reach of a short needle',
    muscles: ['lateral-pterygoid', 'subclavius', 'scalenes'],
    basis: ANATOMY,
  },
  'front-of-neck': {
    name: 'the carotid sinus and the front of the neck',
    muscles: [
      'sternocleidomastoid-sternal',
      'sternocleidomastoid-clavicular',
      'scalenes',
      'longus-colli',
      'omohyoid',
      'platysma',
      'digastric',
    ],
    basis: ANATOMY,
  },
  chest: {
    name: 'the heart and the chest',
    muscles: [
      'pectoralis-major-clavicular',
      'pectoralis-major-sternal',
      'pectoralis-minor',
      'subclavius',
      'sternalis',
      'serratus-anterior',
      'intercostals',
      'diaphragm',
    ],
    basis: ANATOMY,
  },
} as const satisfies Readonly<Record<string, DangerArea>>;

export type DangerAreaId = keyof typeof DANGER_AREAS;

/** True where the muscle lies over the area. */
export function liesOver(area: DangerAreaId, muscle: MuscleId): boolean {
  const { muscles }: DangerArea = DANGER_AREAS[area];
  return muscles.includes(muscle);
}

/** Longest needle that a source supports for a muscle; mm. A shorter one is no proof of safety. */
export const LONGEST_NEEDLES: readonly {
  readonly muscle: MuscleId;
  readonly longestMm: number;
  readonly why: string;
  readonly basis: Basis;
}[] = [
  {
    muscle: 'rhomboids',
    longestMm: 19,
    why: 'measured by ultrasound, the lung begins beyond 19 mm in most people',
    basis: { kind: 'source', source: 'rhomboid-ultrasound' },
  },
  {
    muscle: 'upper-trapezius',
    longestMm: 30,
    why: 'a 31 mm needle has reached the lung',
    basis: { kind: 'source', source: 'south-africa-bn121' },
  },
  {
    muscle: 'suboccipitals',
    longestMm: 40,
    why: 'studies of these muscles kept to 40 mm',
    basis: { kind: 'source', source: 'rcpm-2025' },
  },
];
