import type { MuscleId } from '@filiform/atlas';
import type { PainQuality } from '@filiform/body';
import type { ScoreOf } from './recovery.ts';

/** What a patient came with, and the muscles that such pain often comes from. */
export type Condition = {
  readonly id: string;
  /** One of the complaints that the ranking knows. */
  readonly complaint: string;
  readonly weight: number;
  /** The visit's reason, as the front desk books it. */
  readonly reason: string;
  /** In the patient's words; `{side}` is the side that hurts more. */
  readonly words: readonly string[];
  /** The true source is one of these. */
  readonly sources: readonly MuscleId[];
  /** These often take part. */
  readonly companions: readonly MuscleId[];
  /** Chance that both sides hurt. */
  readonly bothSides: number;
  readonly qualities: readonly PainQuality[];
  readonly instruments: readonly ScoreOf['instrument'][];
  /** Exercise that goes with the needling; the doses are common starting points (general knowledge). */
  readonly exercise: string;
};

/**
 * Which muscles go with which complaint: general knowledge, along the referral patterns of the atlas.
 * Made-up patients for trying the program; nobody should be treated by this table.
 */
export const CONDITIONS: readonly Condition[] = [
  {
    id: 'rams-horn',
    complaint: 'neck-pain',
    weight: 22,
    reason: 'Neck pain up to the temple',
    words: [
      'Pain up the {side} side of the neck, behind the ear and into the temple, worse after a day at the desk.',
      'It climbs from the {side} shoulder to behind the ear and sits in the temple by the evening.',
      'A pull along the {side} side of the neck that ends as an ache at the temple.',
    ],
    sources: ['upper-trapezius'],
    companions: ['levator-scapulae', 'splenius-cervicis'],
    bothSides: 0.25,
    qualities: ['aching', 'aching', 'sharp'],
    instruments: ['nprs', 'ndi'],
    exercise: 'chin nod lying down, ten holds of ten seconds a day; a break from the desk every half hour',
  },
  {
    id: 'tension-type-headache',
    complaint: 'tension-type-headache',
    weight: 24,
    reason: 'Headache on both sides',
    words: [
      'A tight band around the head, most days, pressing more than throbbing.',
      'Dull pressure from the back of the head to the temples, worst in the afternoon.',
      'Headache that starts at the base of the skull and creeps forward on both sides.',
    ],
    sources: ['suboccipitals', 'temporalis', 'upper-trapezius', 'splenius-capitis'],
    companions: ['sternocleidomastoid-sternal', 'semispinalis-capitis', 'occipitalis'],
    bothSides: 1,
    qualities: ['aching'],
    instruments: ['nprs', 'hit-6'],
    exercise: 'chin nod lying down, ten holds of ten seconds a day; walking twenty minutes on most days',
  },
  {
    id: 'cervicogenic-headache',
    complaint: 'cervicogenic-headache',
    weight: 16,
    reason: 'One-sided headache from the neck',
    words: [
      'Headache on the {side} that begins in the neck and comes on when I look over my shoulder.',
      'Stiff neck, then pain from the back of the head to the eye, always on the {side}.',
      'When I hold my head turned for long, the {side} side of my head starts to hurt.',
    ],
    sources: ['suboccipitals', 'semispinalis-capitis', 'splenius-cervicis', 'sternocleidomastoid-sternal'],
    companions: ['upper-trapezius', 'splenius-capitis', 'cervical-multifidus'],
    bothSides: 0.08,
    qualities: ['aching', 'sharp'],
    instruments: ['nprs', 'ndi', 'hit-6'],
    exercise: 'self-assisted rotation of the upper neck with a towel, two sets of ten; chin nod, ten holds a day',
  },
  {
    id: 'stiff-neck',
    complaint: 'neck-pain',
    weight: 10,
    reason: 'Stiff neck',
    words: [
      'I cannot turn my head to the {side}; it catches at the base of the neck.',
      'Woke up with the {side} side of the neck locked, and it keeps coming back.',
    ],
    sources: ['levator-scapulae'],
    companions: ['splenius-cervicis', 'upper-trapezius'],
    bothSides: 0.1,
    qualities: ['aching', 'sharp'],
    instruments: ['nprs', 'ndi'],
    exercise:
      'active rotation within comfort, ten to each side twice a day; levator stretch three times thirty seconds',
  },
  {
    id: 'shoulder',
    complaint: 'shoulder-pain',
    weight: 14,
    reason: 'Shoulder pain',
    words: [
      'Deep ache in the front of the {side} shoulder that keeps me from sleeping on it.',
      'The {side} shoulder hurts down the arm when I reach behind me.',
      'Cannot lift the {side} arm to the shelf without pain around the shoulder.',
    ],
    sources: ['infraspinatus', 'supraspinatus', 'teres-minor'],
    companions: ['deltoid-anterior', 'deltoid-middle', 'subscapularis'],
    bothSides: 0.04,
    qualities: ['aching', 'aching', 'burning'],
    instruments: ['nprs'],
    exercise: 'external rotation with a light band, three sets of twelve; sleep with a pillow under the arm',
  },
  {
    id: 'jaw',
    complaint: 'jaw-pain',
    weight: 8,
    reason: 'Jaw pain',
    words: [
      'Jaw and cheek ache on the {side}, worse with chewing and after bad nights.',
      'Pain at the {side} ear and temple; the dentist found nothing and said I grind.',
    ],
    sources: ['masseter-superficial', 'masseter-deep', 'temporalis'],
    companions: ['sternocleidomastoid-sternal'],
    bothSides: 0.3,
    qualities: ['aching'],
    instruments: ['nprs'],
    exercise: 'opening with the tongue at the palate, six times six; teeth apart, lips together during the day',
  },
  {
    id: 'upper-back',
    complaint: 'upper-back-pain',
    weight: 10,
    reason: 'Pain between the shoulder blades',
    words: [
      'Burning between the shoulder blades after an hour at the screen, more on the {side}.',
      'A knot beside the {side} shoulder blade that never lets go.',
    ],
    sources: ['rhomboids', 'middle-trapezius', 'lower-trapezius', 'serratus-posterior-superior'],
    companions: ['levator-scapulae', 'infraspinatus'],
    bothSides: 0.2,
    qualities: ['aching', 'burning'],
    instruments: ['nprs', 'ndi'],
    exercise: 'wall slides and rows, three sets of twelve, three times a week; extension over a roll, ten slow ones',
  },
];
