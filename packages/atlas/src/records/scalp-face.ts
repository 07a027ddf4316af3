import { felt, markOnHead, near, outline, ownOutline, triggerPoint } from '../record.ts';
import type { Muscle } from '../types.ts';

const common = { source: 'general-knowledge' } as const;

/** Muscles of scalp and face. */
export const scalpAndFace: readonly Muscle[] = [
  {
    id: 'frontalis',
    name: 'Frontalis',
    latin: 'Musculus occipitofrontalis, venter frontalis',
    otherNames: ['forehead muscle', 'occipitofrontalis front belly'],
    billingMuscle: 'frontalis',
    outlines: [outline('head', '94,38 66,42 58,66 70,84 84,86')],
    attachments:
      'From the skin of the brow to the epicranial aponeurosis in front of the crown. No bone at either end.',
    nerve: 'Facial nerve, temporal branches',
    action: 'Lifts the brows and wrinkles the forehead.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'About a finger above the inner end of the eyebrow, in the belly over the frontal bone.',
        marks: [markOnHead(80, 58)],
        zones: [
          felt(
            'head',
            'primary',
            32,
            ['forehead'],
            near('eyebrow-centre', 2, 15),
            near('forehead-lateral', 2, 3),
            near('trichion', -6, -13),
          ),
        ],
        basis: { source: 'starlanyl-headache', note: 'It stays local, over the forehead, at times up over the scalp.' },
      }),
    ],
    accompanyingSigns: ['Headache on wrinkling the forehead', 'Tightness across the brow'],
    commonlyLoadedBy: [
      'Frowning and squinting',
      'Poor light or uncorrected sight',
      'Worry',
      'Points in the clavicular sternocleidomastoid',
    ],
    palpation: {
      position: 'Lying on the back, brow relaxed',
      grip: 'flat',
      how: 'Fingertips drawn across the fibres, which run straight up from the brow; feel for a band against the bone.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the back, eyes closed',
      direction: 'Flat under the skin over the frontal bone, pointing up and away from the eye.',
      whenNot: [
        'Pointing towards the orbit',
        'Over the notch in the brow where the nerve comes out',
        'Filler or botulinum toxin in the forehead lately',
      ],
    },
    inPlainWords: {
      where: 'The thin muscle of your forehead that lifts your eyebrows',
      feels: 'An ache or tightness across one side of the forehead, worse when you frown or squint.',
    },
    hazards: [
      {
        structure: 'Supraorbital and supratrochlear nerves, the eye',
        care: 'Short thin needle threaded flat, directed away from the orbit.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'occipitalis',
    name: 'Occipitalis',
    latin: 'Musculus occipitofrontalis, venter occipitalis',
    otherNames: ['occipitofrontalis back belly', 'occipital muscle', 'occipito frontalis'],
    billingMuscle: 'occipitalis',
    outlines: [outline('head', '-62,12 -92,-2 -98,30 -84,46 -60,40')],
    attachments:
      'From the highest nuchal line and the mastoid part of the temporal bone to the epicranial aponeurosis.',
    nerve: 'Facial nerve, posterior auricular branch',
    action: 'Draws the scalp back and anchors the aponeurosis for frontalis.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'In the small hollow above the nuchal line, about 40 mm from the midline.',
        marks: [markOnHead(-84, 18)],
        zones: [
          felt('head', 'primary', 40, ['occiput'], near('occiput-lateral', -6, 17), near('opisthocranion', 21.5, 7)),
          felt('head', 'primary', 26, ['eye'], near('pupil', -6.5, -1)),
          felt('head', 'spillover', 40, ['vertex'], near('opisthocranion', 24, 62), near('vertex', -14, -18)),
        ],
        basis: {
          source: 'morningside-head',
          note: 'From the back of the head to its top or behind the eyes; which of them is usual is general knowledge. It also names the forehead, which others do not.',
        },
      }),
    ],
    accompanyingSigns: ['The weight of the head on a pillow is sore', 'Pain is eased more by warmth than by cold'],
    commonlyLoadedBy: [
      'Squinting with poor sight or glaucoma',
      'Frowning',
      'Points in digastric or semispinalis capitis',
    ],
    palpation: {
      position: 'Lying on the side or face down',
      grip: 'flat',
      how: 'Fingertips press a soft thin belly against the skull above the nuchal line.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Face down or on the side, head supported',
      direction: 'Shallow and flat onto the skull, upward from above the nuchal line.',
      whenNot: ['Over the pulse of the occipital artery', 'Pointing down, below the edge of the skull'],
    },
    inPlainWords: {
      where: 'The thin muscle on the back of your head, just above where the neck begins',
      feels: 'The back of the head is sore on the pillow, and an ache seems to sit deep behind the eye.',
    },
    hazards: [
      {
        structure: 'Greater occipital nerve, occipital artery',
        care: 'Feel for the pulse; short needle, shallow, onto bone.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'orbicularis-oculi',
    name: 'Orbicularis oculi',
    latin: 'Musculus orbicularis oculi',
    otherNames: ['eyelid muscle'],
    billingMuscle: 'orbicularis-oculi',
    outlines: [ownOutline('head', '62,16 66,28 76,36 88,35 93,26 92,10 84,0 72,1 64,7')],
    attachments:
      'A ring round the eye: from the inner edge of the orbit and the inner lid ligament, into lids and brow skin.',
    nerve: 'Facial nerve, temporal and zygomatic branches',
    action: 'Closes the lids; the outer ring screws the eye shut.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'In the outer ring above the upper lid, just below the eyebrow, against the rim of the orbit.',
        marks: [markOnHead(74, 33)],
        placeBasis: common,
        zones: [
          felt('head', 'primary', 11, ['eyebrow'], 'eyebrow-outer', 'eyebrow-centre', 'eyebrow-inner'),
          felt(
            'head',
            'primary',
            14,
            ['nose'],
            near('sellion', 1, -3),
            near('nose-bridge', -5, 3),
            near('pronasale', -11, 2),
          ),
          felt('head', 'spillover', 26, ['eye'], near('pupil', -6.5, -1)),
          felt('head', 'spillover', 26, ['cheek'], near('orbit-lower-edge', -2, -8), near('nose-wing', -12, -4)),
        ],
        basis: {
          source: 'otani-2014',
          note: 'Eye, bridge and side of the nose; Robertson: from above the brow down the side of the nose. Cheek is general knowledge, and Morningside alone names the temple.',
        },
      }),
    ],
    accompanyingSigns: ['Letters seem to jump when reading', 'Twitching lid', 'One-sided narrowing of the lid gap'],
    commonlyLoadedBy: ['Squinting', 'Frowning', 'Points in the sternal sternocleidomastoid'],
    palpation: {
      position: 'Lying on the back, eye closed gently',
      grip: 'flat',
      how: 'Fingertip drawn lightly across the fibres on the upper rim of the orbit; never press on the eye.',
    },
    needling: {
      kind: 'not-needled',
      why: 'It lies on the lids and the rim of the orbit, next to the eye. Light pressure of a fingertip and care for what loads it are used instead.',
      basis: common,
    },
    inPlainWords: {
      where: 'The thin ring of muscle around your eye that closes it',
      feels: 'An ache over the eyebrow and down the side of the nose. The lid may twitch, and print may seem to jump.',
    },
    hazards: [
      {
        structure: 'The eye, supraorbital nerve',
        care: 'Shallow and flat over bone, always away from the orbit.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'zygomaticus-major',
    name: 'Zygomaticus major',
    latin: 'Musculus zygomaticus major',
    otherNames: ['smile muscle'],
    billingMuscle: 'zygomaticus-major',
    outlines: [ownOutline('head', '58,-10 64,-6 76,-28 86,-46 83,-50 72,-34 60,-17')],
    attachments: 'From the cheekbone in front of its temporal suture to the corner of the mouth.',
    nerve: 'Facial nerve, zygomatic and buccal branches',
    action: 'Draws the corner of the mouth up and back.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'In the belly above the corner of the mouth, felt between finger and thumb.',
        marks: [markOnHead(76, -33)],
        placeBasis: common,
        zones: [
          felt(
            'head',
            'primary',
            24,
            ['cheek'],
            near('cheek-centre', -6, -3),
            near('upper-teeth-lateral', -2, 9),
            near('nose-wing', -8, 2),
          ),
          felt(
            'head',
            'primary',
            14,
            ['nose'],
            near('nose-wing', 4, 4),
            'nose-bridge',
            near('nose-bridge', -6, 13),
            'sellion',
          ),
          felt(
            'head',
            'primary',
            16,
            ['forehead'],
            'eyebrow-inner',
            near('forehead-centre', -2.5, -9),
            near('forehead-lateral', 6, 7),
          ),
        ],
        basis: { source: 'robertson-clinic', note: 'Along the side of the nose to the middle of the forehead.' },
      }),
    ],
    accompanyingSigns: ['Tightness of the cheek', 'Sneezing or itching eyes in some'],
    commonlyLoadedBy: ['Long forced smiling', 'Points in the muscles of chewing'],
    palpation: {
      position: 'Lying on the back, jaw loose',
      grip: 'pincer',
      how: 'Thumb inside the cheek, finger outside, rolling the strand that runs from the cheekbone to the mouth corner.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the back, jaw loose',
      direction: 'Along the strand while it is held between thumb and finger, shallow, away from the eye.',
      whenNot: ['Over the pulse of the facial artery', 'Filler or botulinum toxin in the cheek lately'],
    },
    inPlainWords: {
      where: 'The strap from your cheekbone to the corner of your mouth that makes you smile',
      feels: 'A tight, sore cheek, with an ache that climbs beside the nose to the middle of the forehead.',
    },
    hazards: [
      {
        structure: 'Facial artery, facial nerve branches, parotid duct',
        care: 'Feel the pulse first; thin short needle.',
        basis: common,
      },
    ],
    basis: common,
  },
];
