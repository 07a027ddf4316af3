import type { MuscleId } from '@filiform/atlas';

/**
 * What brought the patient, as far as it shifts how common a muscle's trigger points are before the drawing is seen.
 *
 * `active` holds published shares of patients with an active trigger point in the muscle. They come from small clinics'
 * samples found by palpation, so they only order the muscles: `priorShift` turns a share into a mild shift.
 * `raised` holds muscles that clinicians commonly examine for the complaint: general knowledge, one step each.
 */
export type Complaint = {
  readonly id: string;
  readonly name: string;
  readonly active: readonly { readonly muscle: MuscleId; readonly share: number; readonly source: PrevalenceSource }[];
  readonly raised: readonly MuscleId[];
};

export const PREVALENCE_SOURCES = {
  'cerezo-tellez-2016':
    'Cerezo-Téllez E et al. Prevalence of myofascial pain syndrome in chronic non-specific neck pain. Pain Med 2016;17:2369-2377 (n = 224; abstract read)',
  'fernandez-2006-suboccipital':
    'Fernández-de-las-Peñas C et al. Trigger points in the suboccipital muscles and forward head posture in tension-type headache. Headache 2006;46:454-460 (n = 20; abstract read)',
  'bron-2011':
    'Bron C et al. High prevalence of shoulder girdle muscles with myofascial trigger points in patients with shoulder pain. BMC Musculoskelet Disord 2011;12:139 (n = 72; percentages from general knowledge, verify)',
} as const;
export type PrevalenceSource = keyof typeof PREVALENCE_SOURCES;

export const COMPLAINTS = [
  {
    id: 'tension-type-headache',
    name: 'tension-type headache',
    active: [{ muscle: 'suboccipitals', share: 0.65, source: 'fernandez-2006-suboccipital' }],
    raised: [
      'upper-trapezius',
      'temporalis',
      'sternocleidomastoid-sternal',
      'sternocleidomastoid-clavicular',
      'splenius-capitis',
      'semispinalis-capitis',
      'occipitalis',
      'frontalis',
    ],
  },
  {
    id: 'migraine',
    name: 'migraine',
    active: [],
    raised: [
      'upper-trapezius',
      'temporalis',
      'sternocleidomastoid-sternal',
      'sternocleidomastoid-clavicular',
      'suboccipitals',
    ],
  },
  {
    id: 'cervicogenic-headache',
    name: 'cervicogenic headache',
    active: [],
    raised: [
      'suboccipitals',
      'upper-trapezius',
      'splenius-capitis',
      'splenius-cervicis',
      'semispinalis-capitis',
      'semispinalis-cervicis',
      'sternocleidomastoid-sternal',
      'sternocleidomastoid-clavicular',
    ],
  },
  {
    id: 'neck-pain',
    name: 'neck pain',
    active: [
      { muscle: 'upper-trapezius', share: 0.8, source: 'cerezo-tellez-2016' },
      { muscle: 'levator-scapulae', share: 0.82, source: 'cerezo-tellez-2016' },
      { muscle: 'cervical-multifidus', share: 0.78, source: 'cerezo-tellez-2016' },
      { muscle: 'splenius-cervicis', share: 0.63, source: 'cerezo-tellez-2016' },
    ],
    raised: ['scalenes', 'splenius-capitis', 'semispinalis-cervicis'],
  },
  {
    id: 'shoulder-pain',
    name: 'shoulder pain',
    active: [
      { muscle: 'infraspinatus', share: 0.77, source: 'bron-2011' },
      { muscle: 'upper-trapezius', share: 0.58, source: 'bron-2011' },
    ],
    raised: [
      'supraspinatus',
      'subscapularis',
      'teres-minor',
      'deltoid-anterior',
      'deltoid-middle',
      'deltoid-posterior',
      'pectoralis-minor',
    ],
  },
  {
    id: 'upper-back-pain',
    name: 'upper back pain',
    active: [],
    raised: [
      'rhomboids',
      'middle-trapezius',
      'lower-trapezius',
      'levator-scapulae',
      'scalenes',
      'serratus-posterior-superior',
      'infraspinatus',
      'latissimus-dorsi',
    ],
  },
  {
    id: 'jaw-pain',
    name: 'jaw pain',
    active: [],
    raised: [
      'masseter-superficial',
      'masseter-deep',
      'temporalis',
      'medial-pterygoid',
      'lateral-pterygoid',
      'digastric',
      'sternocleidomastoid-sternal',
    ],
  },
] as const satisfies readonly Complaint[];

export type ComplaintId = (typeof COMPLAINTS)[number]['id'];

export const COMPLAINT_IDS: readonly ComplaintId[] = COMPLAINTS.map((complaint) => complaint.id);
