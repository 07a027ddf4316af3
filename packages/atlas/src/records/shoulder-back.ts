import { felt, markOnBack, near, outline, ownOutline, triggerPoint } from '../record.ts';
import { bothLungs } from '../shared-words.ts';
import type { Muscle } from '../types.ts';
import { overBackOfFinger, overLittleFingerSideOfBackOfHand } from './over-hand.ts';

const common = { source: 'general-knowledge' } as const;
const posteriorSerratusBasis = {
  source: 'kent-2009',
  note: 'The NAMTPT calls forearm and little finger occasional, and back of the shoulder with the deep ache under the scapula usual; inner elbow, chest and the upper back over the muscle itself are general knowledge.',
} as const;
const teresMajorZones = [
  felt(
    'back',
    'primary',
    46,
    ['shoulder-posterior'],
    near('shoulder-posterior-centre', 11, -3),
    near('shoulder-lateral-centre', -20, 29),
  ),
  felt(
    'back',
    'primary',
    38,
    ['upper-arm-posterior'],
    near('upper-arm-posterior-centre', -3, -21),
    near('upper-arm-posterior-centre', 11, 17),
  ),
  felt(
    'back',
    'spillover',
    34,
    ['forearm-dorsal'],
    near('forearm-dorsal-centre', -22, -49),
    near('forearm-dorsal-centre', 8, 13),
  ),
] as const;
const rhomboidZones = (between: 'primary' | 'spillover') =>
  [
    felt(
      'back',
      'primary',
      26,
      ['scapula-medial-border'],
      near('superior-angle-of-scapula', -2, 14),
      near('scapula-medial-border-centre', -8, -12),
      near('inferior-angle-of-scapula', -10, -28),
    ),
    felt(
      'back',
      between,
      40,
      ['interscapular'],
      near('scapular-spine-root', -28, 2),
      near('interscapular-centre', 3, 25),
      near('interscapular-centre', 5, 65),
    ),
  ] as const;
const rhomboidBasis = {
  source: 'aaofmm-rhomboid',
  note: 'Along the inner edge of the scapula; between the shoulder blades after the Aberdeen blog.',
} as const;

/** Between the shoulder blades and at the rear of the armpit. */
export const shoulderBack: readonly Muscle[] = [
  {
    id: 'teres-major',
    name: 'Teres major',
    latin: 'Musculus teres major',
    otherNames: ['teres', 'lats little helper'],
    billingMuscle: 'teres-major',
    outlines: [outline('back', '99,449 114,424 137,412 166,393 184,391 168,412 142,434 116,456')],
    attachments: 'From the lower outer scapula to the inner lip of the groove on the front of the humerus.',
    nerve: 'Lower subscapular nerve, C5-C7',
    action: 'Draws the arm back and in, turns it inward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Inner end, near the inferior angle of the scapula.',
        marks: [markOnBack(114, 441)],
        placeBasis: { source: 'richter-handbook' },
        zones: teresMajorZones,
        basis: {
          source: 'richter-handbook',
          note: 'Rear deltoid, along the long head of triceps, back of the forearm.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'In the posterior axillary fold, above latissimus dorsi.',
        marks: [markOnBack(158, 405)],
        placeBasis: { source: 'richter-handbook' },
        zones: teresMajorZones,
        basis: {
          source: 'richter-handbook',
          note: 'Rear deltoid, along the long head of triceps, back of the forearm.',
        },
      }),
    ],
    accompanyingSigns: ['Pain on reaching forward and up, as for a heavy wheel', 'Little pain at rest'],
    commonlyLoadedBy: ['Driving without power steering', 'Rowing, weights', 'Shovelling'],
    palpation: {
      position: 'Lying on the back or face down, arm out',
      grip: 'pincer',
      how: 'Pincer grip on the posterior axillary fold; the upper of the two round bellies, coming from the scapula.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Face down, arm out, or lying on the side',
      direction: 'Through the lifted fold, along the outer border of the scapula, away from the ribs.',
      whenNot: ['Towards the ribs', 'Over the pulse in the armpit'],
    },
    inPlainWords: {
      where: 'A round muscle at the back wall of your armpit',
      feels: 'An ache at the back of the shoulder when you reach forward or up. At rest there is little pain.',
    },
    hazards: [
      {
        structure: 'Lung beyond the border of the scapula, axillary vessels',
        care: 'Lifted in a pincer grip, tangential.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'rhomboids',
    name: 'Rhomboids',
    latin: 'Musculi rhomboidei major et minor',
    otherNames: ['rhomboid major', 'rhomboid minor', 'rhomboideus', 'rhomboidei', 'romboids'],
    billingMuscle: 'rhomboids',
    outlines: [outline('back', '3,240 40,288 73,332 78,360 85,410 91,448 45,416 3,376')],
    attachments: 'From the spinous processes C7-T5 to the inner border of the scapula.',
    nerve: 'Dorsal scapular nerve, C4-C5',
    action: 'Draw the shoulder blade up and towards the spine.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'A finger inside the inner border of the scapula, at the root of its spine.',
        marks: [markOnBack(65, 343)],
        zones: [
          ...rhomboidZones('spillover'),
          felt('back', 'spillover', 40, ['upper-back'], near('neck-base-lateral', 5, 36), near('t3-spinous', 42, 6)),
          felt(
            'back',
            'spillover',
            36,
            ['shoulder-top'],
            near('superior-angle-of-scapula', 10, -14),
            near('supraspinous-fossa-centre', 1, -8),
          ),
          felt(
            'back',
            'spillover',
            44,
            ['scapula'],
            near('scapular-spine-root', 14, -10),
            near('supraspinous-fossa-centre', 11, 10),
          ),
        ],
        basis: {
          source: 'aaofmm-rhomboid',
          note: 'Along the inner edge of the scapula; between the shoulder blades after the Aberdeen blog, over and above the upper scapula and upper back are general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'A finger inside the inner border, at its middle.',
        marks: [markOnBack(69, 373)],
        zones: rhomboidZones('primary'),
        basis: rhomboidBasis,
      }),
      triggerPoint({
        id: 'tp3',
        place: 'A finger inside the inner border, towards the inferior angle.',
        marks: [markOnBack(76, 407)],
        zones: rhomboidZones('spillover'),
        basis: rhomboidBasis,
      }),
    ],
    accompanyingSigns: ['Ache at rest, not worse with movement', 'Snapping or crunching as the shoulder blade moves'],
    commonlyLoadedBy: [
      'Round shoulders, tight pectorals',
      'Leaning over a desk for hours',
      'Arm held out or overhead',
      'Curvature of the upper spine',
    ],
    palpation: {
      position: 'Lying face down or sitting, arm across the chest',
      grip: 'flat',
      how: 'Flat fingers across fibres that run down and outward from the spine, under trapezius.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Face down, arm hanging',
      direction: 'Tangential and shallow over a rib held between two fingers, or at the edge onto the scapula.',
      whenNot: [
        'Straight down between the ribs',
        'Where the rib or the fold between the fingers cannot be held securely',
        'Thin build or curved spine, where the ribs are hard to place',
        'Both sides at one visit',
      ],
    },
    inPlainWords: {
      where: 'Two flat muscles from your spine to the inner edge of the shoulder blade',
      feels:
        'A nagging ache along the inner edge of the shoulder blade, felt at rest. The blade may snap or crunch when it moves.',
    },
    hazards: [
      {
        structure: 'Lung between the ribs',
        care: 'Pneumothorax has followed a 0.20 x 20 mm needle in spite of a bracketed rib.',
        basis: { source: 'ptj-2025' },
      },
      {
        structure: 'Lung between the ribs',
        care: 'At rhomboid major stay within 19 mm; a short needle alone is no proof of safety.',
        basis: { source: 'rhomboid-ultrasound' },
      },
      {
        structure: 'Lung between the ribs',
        care: 'Ribs here are found by hand in only two thirds to three quarters of attempts.',
        basis: { source: 'vertex-2025' },
      },
      bothLungs,
    ],
    basis: common,
  },
  {
    id: 'latissimus-dorsi',
    name: 'Latissimus dorsi',
    latin: 'Musculus latissimus dorsi',
    otherNames: ['lats', 'lat', 'latissimus', 'latisimus dorsi'],
    billingMuscle: 'latissimus-dorsi',
    outlines: [
      outline(
        'back',
        '3,435 60,444 96,458 128,448 160,425 186,395 190,400 166,428 153,454 144.5,500 138,560 134.5,620 132,668 90,640 55,600 25,520',
      ),
    ],
    attachments: 'From the spinous processes T7-L5, sacrum, iliac crest and lowest ribs to the front of the humerus.',
    nerve: 'Thoracodorsal nerve, C6-C8',
    action: 'Draws the arm down, back and in, turns it inward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'In the posterior axillary fold, its free outer border.',
        marks: [markOnBack(151, 437)],
        zones: [
          felt(
            'back',
            'primary',
            50,
            ['scapula'],
            near('scapula-lateral-border-centre', -24, 8),
            near('inferior-angle-of-scapula', 7, -22),
          ),
          felt(
            'back',
            'primary',
            72,
            ['mid-back'],
            near('inferior-angle-of-scapula', -7, 20),
            near('mid-back-lateral', 0, 6),
          ),
          felt(
            'back',
            'spillover',
            44,
            ['shoulder-posterior'],
            near('shoulder-posterior-centre', 1, -3),
            near('shoulder-lateral-centre', -30, 25),
          ),
          felt(
            'front',
            'spillover',
            30,
            ['upper-arm-medial'],
            near('upper-arm-medial-centre', 1, -38),
            near('upper-arm-medial-centre', 19, 32),
            near('medial-epicondyle', -14, -60),
          ),
          felt(
            'front',
            'spillover',
            28,
            ['forearm-ulnar'],
            near('medial-epicondyle', 22, 40),
            near('forearm-volar-centre', -30, 11),
            near('wrist-volar-centre', -50, -43),
          ),
          overBackOfFinger('ring-finger', 'spillover'),
          overBackOfFinger('little-finger', 'spillover'),
          felt(
            'back',
            'spillover',
            38,
            ['upper-arm-posterior'],
            near('upper-arm-posterior-centre', -9, -21),
            near('upper-arm-posterior-centre', 5, 21),
          ),
          overLittleFingerSideOfBackOfHand('spillover'),
        ],
        basis: {
          source: 'latissimus-flashcards',
          note: 'Below and about the lower shoulder blade, skipping down the arm; back of the arm, hand and fingers are general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Lower, at the side of the ribs, in the steep outer fibres.',
        marks: [markOnBack(134, 530)],
        zones: [
          felt(
            'front',
            'primary',
            46,
            ['shoulder-anterior'],
            'lesser-tubercle',
            near('shoulder-anterior-centre', 10, 26),
          ),
          felt(
            'back',
            'primary',
            38,
            ['ribs-lateral'],
            near('chest-lateral-centre', -2, 40),
            near('tenth-rib-side', -6, -34),
          ),
        ],
        basis: { source: 'general-knowledge', note: 'Front of the shoulder, and the flank above the iliac crest.' },
      }),
    ],
    accompanyingSigns: ['No position eases the ache in the mid back', 'Pain on reaching far forward or up'],
    commonlyLoadedBy: [
      'Pulling down or hanging',
      'Weeding, throwing, rowing',
      'Holding weight out in front',
      'Crutches',
    ],
    palpation: {
      position: 'Lying on the back or side, arm out',
      grip: 'pincer',
      how: 'Pincer grip on the posterior axillary fold; the outermost belly, coming from the trunk.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the back or side, arm out',
      direction: 'Through the fold lifted off the chest between thumb and fingers, from front to back.',
      whenNot: ['Towards the ribs', 'Where the fold cannot be lifted off the chest', 'Both sides at one visit'],
    },
    inPlainWords: {
      where: 'The broad muscle from your lower back up to your armpit',
      feels:
        'An ache below the shoulder blade that no position eases, sometimes running down the inner arm to the little finger.',
    },
    hazards: [
      {
        structure: 'Lung at the edge of the muscle',
        care: 'Lifted off the chest in a pincer grip, or on a rib; tangential.',
        basis: common,
      },
      bothLungs,
    ],
    basis: common,
  },
  {
    id: 'serratus-posterior-superior',
    name: 'Serratus posterior superior',
    latin: 'Musculus serratus posterior superior',
    otherNames: ['SPS'],
    billingMuscle: 'serratus-posterior-superior',
    outlines: [ownOutline('back', '3,236 34,266 66,296 92,330 100,368 90,378 62,362 30,340 3,322')],
    attachments:
      'From the spinous processes C7-T3 to ribs 2-5, just outside their angles, under rhomboids and scapula.',
    nerve: 'Intercostal nerves T2-T5',
    action: 'Lifts the upper ribs in breathing in.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'Over the ribs under the inner edge of the scapula, level with the root of its spine; found only with the shoulder blade drawn outward.',
        marks: [markOnBack(80, 334)],
        placeBasis: common,
        zones: [
          felt(
            'back',
            'primary',
            56,
            ['scapula'],
            near('supraspinous-fossa-centre', -11, 12),
            near('infraspinous-fossa-centre', -5, -7),
          ),
          felt(
            'back',
            'primary',
            46,
            ['shoulder-posterior'],
            near('shoulder-posterior-centre', 5, -9),
            near('shoulder-lateral-centre', -28, 21),
          ),
          felt(
            'back',
            'spillover',
            38,
            ['upper-arm-posterior'],
            near('deltoid-insertion', -24, -8),
            near('upper-arm-posterior-centre', 13, 25),
            near('olecranon', -22, -64),
          ),
          felt('back', 'primary', 40, ['elbow-posterior'], near('olecranon', -6, -12), near('olecranon', 6, 16)),
          felt(
            'back',
            'spillover',
            28,
            ['forearm-ulnar'],
            near('radial-head', -32, 55),
            near('forearm-dorsal-centre', -18, 19),
            near('ulnar-styloid', -13, -19),
          ),
          overLittleFingerSideOfBackOfHand('spillover'),
          overBackOfFinger('little-finger', 'primary'),
          felt(
            'back',
            'spillover',
            34,
            ['elbow-medial'],
            near('medial-epicondyle', -4, -16),
            near('medial-epicondyle', 12, 16),
          ),
          felt('front', 'spillover', 50, ['chest'], near('chest-upper-centre', 3, 43), near('nipple', -13, -43)),
          felt(
            'back',
            'spillover',
            44,
            ['upper-back'],
            near('t2-spinous', 26, 6),
            near('scapular-spine-root', -14, -6),
          ),
        ],
        basis: posteriorSerratusBasis,
      }),
    ],
    accompanyingSigns: [
      'Steady deep ache under the shoulder blade at rest',
      'Numbness on the little-finger side of the hand',
      'Worse lifting with arms held out',
    ],
    commonlyLoadedBy: [
      'Long cough, pneumonia, asthma',
      'Breathing high in the chest',
      'Writing at a high desk',
      'Lying on that side',
    ],
    palpation: {
      position: 'Sitting or lying face down, arm across the chest and hanging',
      grip: 'deep pressure',
      how: 'With the scapula drawn out, press through trapezius and rhomboid onto the ribs.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Face down, arm hanging so that the shoulder blade moves out',
      direction: 'Tangential and shallow onto a rib held between two fingers; for specialists only.',
      whenNot: [
        'Without training for this muscle',
        'Straight down between the ribs',
        'Where the rib or the fold between the fingers cannot be held securely',
        'Both sides at one visit',
      ],
    },
    inPlainWords: {
      where: 'A thin muscle under the upper part of your shoulder blade that lifts the ribs when you breathe in',
      feels:
        'A deep ache under the shoulder blade that you cannot reach, sometimes down the back of the arm to the little finger.',
    },
    hazards: [
      {
        structure: 'Lung between the ribs',
        care: 'Specialist only; tangential onto a rib, and ribs here are often misjudged by hand.',
        basis: { source: 'vertex-2025' },
      },
      bothLungs,
    ],
    basis: common,
  },
];
