import { felt, markOnBack, markOnFront, near, outline, ownOutline, triggerPoint } from '../record.ts';
import { bothLungs } from '../shared-words.ts';
import type { Hazard, Muscle } from '../types.ts';
import { overBackOfFinger, overPalmSideOfFinger, overThumbSideOfBackOfHand, overThumbSideOfPalm } from './over-hand.ts';

const common = { source: 'general-knowledge' } as const;
const scapulaHazard: Hazard = {
  structure: 'Lung (its apex, or through a rare hole in the scapula), suprascapular nerve',
  care: 'Directed onto the scapula, within its borders.',
  basis: common,
};
const infraspinatusBasis = {
  source: 'richter-handbook',
  note: 'Front of the shoulder, front and outer side of arm and forearm, thumb side of palm and back of the hand. In 380 muscles (Kwon 2017) the complaint was most often over the shoulder blade, and pain was referred most often to front and side of the arm. Thumb and index finger, outer shoulder and neck are general knowledge.',
} as const;
const supraspinatusBasis = {
  source: 'namtpt-symptom-checker',
  note: 'Outer shoulder, down the arm, outer elbow. A needling textbook puts the front of the shoulder first and adds its back; above the muscle itself is general knowledge.',
} as const;
const subscapularisBasis = { source: 'namtpt-symptom-checker' } as const;
const infraspinatusArmZones = [
  felt(
    'front',
    'primary',
    50,
    ['shoulder-anterior'],
    near('lesser-tubercle', -1, -4),
    near('shoulder-anterior-centre', 8, 16),
    near('shoulder-lateral-centre', -26, 35),
  ),
  felt(
    'front',
    'primary',
    42,
    ['upper-arm-anterior'],
    near('deltoid-insertion', -28, -16),
    near('upper-arm-anterior-centre', 11, 21),
    near('elbow-crease', -22, -72),
  ),
  felt(
    'front',
    'spillover',
    34,
    ['upper-arm-lateral'],
    near('deltoid-insertion', 10, -22),
    near('upper-arm-lateral-centre', 12, 36),
    near('lateral-epicondyle', -22, -50),
  ),
  felt(
    'front',
    'spillover',
    36,
    ['forearm-radial'],
    near('radial-head', -2, -5),
    near('forearm-volar-centre', 14, -39),
    near('radial-styloid', -27, -59),
  ),
  felt(
    'palm',
    'spillover',
    34,
    ['thumb', 'thumb-web'],
    near('thumb-base', 4, 18),
    near('thumb-web-centre', 9, 7),
    near('thumb-end-joint', 3, 12),
  ),
  overThumbSideOfPalm('spillover'),
  overThumbSideOfBackOfHand('spillover'),
  overPalmSideOfFinger('index-finger', 'spillover'),
  felt(
    'front',
    'spillover',
    36,
    ['shoulder-lateral'],
    near('shoulder-lateral-centre', 0, -5),
    near('shoulder-lateral-centre', 8, 41),
  ),
] as const;
const infraspinatusOwnZone = (strength: 'primary' | 'spillover') =>
  felt(
    'back',
    strength,
    60,
    ['scapula'],
    near('infraspinous-fossa-centre', -3, -9),
    near('scapula-lateral-border-centre', -16, 2),
  );
const supraspinatusBellyZones = [
  felt(
    'back',
    'primary',
    36,
    ['shoulder-lateral'],
    near('greater-tubercle', 6, 6),
    near('shoulder-lateral-centre', 2, 5),
    near('shoulder-lateral-centre', 14, 45),
  ),
  felt(
    'front',
    'primary',
    36,
    ['shoulder-lateral'],
    near('greater-tubercle', 12, 12),
    near('shoulder-lateral-centre', 6, 9),
    near('shoulder-lateral-centre', 18, 45),
  ),
  felt('front', 'primary', 34, ['elbow-lateral'], near('lateral-epicondyle', -10, -8), 'radial-head'),
  felt('back', 'primary', 34, ['elbow-lateral'], near('lateral-epicondyle', -10, -8), 'radial-head'),
  felt(
    'front',
    'spillover',
    40,
    ['shoulder-anterior'],
    near('lesser-tubercle', 5, -2),
    near('shoulder-anterior-centre', 12, 20),
  ),
  felt(
    'back',
    'spillover',
    40,
    ['shoulder-posterior'],
    near('shoulder-posterior-centre', 3, -15),
    near('shoulder-posterior-centre', 17, 19),
  ),
  felt(
    'front',
    'spillover',
    30,
    ['upper-arm-lateral'],
    near('deltoid-insertion', 12, -18),
    near('upper-arm-lateral-centre', 14, 38),
    near('lateral-epicondyle', -20, -46),
  ),
  felt(
    'front',
    'spillover',
    30,
    ['forearm-radial'],
    near('radial-head', 8, 15),
    near('forearm-volar-centre', 20, -25),
    near('forearm-volar-centre', 52, 41),
  ),
  felt(
    'back',
    'spillover',
    36,
    ['shoulder-top'],
    near('superior-angle-of-scapula', 24, -12),
    near('supraspinous-fossa-centre', 25, -14),
  ),
] as const;
const subscapularisBorderZones = [
  felt(
    'back',
    'primary',
    50,
    ['shoulder-posterior'],
    near('shoulder-posterior-centre', -9, -15),
    near('shoulder-posterior-centre', 9, 19),
  ),
  felt(
    'back',
    'primary',
    30,
    ['wrist-dorsal'],
    near('ulnar-styloid', 5, 15),
    near('wrist-dorsal-centre', 0, -5),
    near('radial-styloid', -3, -1),
  ),
  felt(
    'front',
    'spillover',
    24,
    ['wrist-volar'],
    near('wrist-volar-centre', -20, 7),
    'wrist-volar-centre',
    near('radial-styloid', -5, 1),
  ),
  felt(
    'back',
    'spillover',
    60,
    ['scapula'],
    near('infraspinous-fossa-centre', -3, -9),
    near('scapula-lateral-border-centre', -16, 2),
  ),
  felt(
    'back',
    'spillover',
    40,
    ['upper-arm-posterior'],
    near('deltoid-insertion', -34, -28),
    near('upper-arm-posterior-centre', 9, 25),
    near('olecranon', -20, -54),
  ),
] as const;

/** The four muscles of the rotator cuff. */
export const rotatorCuff: readonly Muscle[] = [
  {
    id: 'supraspinatus',
    name: 'Supraspinatus',
    latin: 'Musculus supraspinatus',
    otherNames: ['supra', 'rotator cuff', 'supraspinatous', 'supra spinatus'],
    billingMuscle: 'supraspinatus',
    outlines: [outline('back', '77,333 72,308 95,301 130,302 165,308 200,333 160,317 118,326')],
    attachments: 'From the supraspinous fossa under the acromion to the top of the greater tubercle.',
    nerve: 'Suprascapular nerve, C5-C6',
    action: 'Starts lifting the arm sideways and holds the head of the humerus in its socket.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Inner part of the belly, just above the spine of the scapula, 20-25 mm from its inner border.',
        marks: [markOnBack(98, 317)],
        zones: supraspinatusBellyZones,
        basis: supraspinatusBasis,
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Outer part of the belly, just inside the acromion.',
        marks: [markOnBack(142, 311)],
        zones: supraspinatusBellyZones,
        basis: supraspinatusBasis,
      }),
      triggerPoint({
        id: 'tp3',
        place: 'Tendon under the edge of the acromion, with the hand behind the back.',
        marks: [markOnBack(205, 330), markOnFront(205, 330)],
        zones: [
          felt(
            'front',
            'primary',
            38,
            ['shoulder-lateral'],
            near('greater-tubercle', 12, 14),
            near('shoulder-lateral-centre', 2, 15),
          ),
          felt(
            'back',
            'primary',
            38,
            ['shoulder-lateral'],
            near('greater-tubercle', 12, 14),
            near('shoulder-lateral-centre', 2, 15),
          ),
        ],
        basis: { source: 'general-knowledge', note: 'Over the deltoid only.' },
      }),
    ],
    accompanyingSigns: [
      'Clicking about the shoulder',
      'Hard to reach the head to comb hair, brush teeth or shave',
      'Dull ache at rest',
    ],
    commonlyLoadedBy: [
      'Carrying a bag with the arm hanging',
      'Work above shoulder height',
      'A dog that pulls on the lead',
      'Overhead serve',
    ],
    palpation: {
      position: 'Sitting or lying on the side, arm relaxed',
      grip: 'deep pressure',
      how: 'Through trapezius, deep into the fossa above the spine; the outer point between spine and clavicle.',
    },
    needling: {
      kind: 'sourced',
      patientPosition: 'Face down or lying on the side',
      needle: { lengthMm: [25, 38] },
      direction:
        'Along the fossa towards the greater tubercle, or straight onto the bone of the fossa; the fold is lifted near the lung.',
      whenNot: [
        'Forward over the upper edge of the scapula, where the top of the lung lies',
        'Where the floor of the fossa is not met',
        'Both sides at one visit',
      ],
      basis: {
        source: 'dn-manual-therapists',
        note: 'Given as 1 to 1.5 inches; the last two cautions are general knowledge and the South African notice.',
      },
    },
    inPlainWords: {
      where: 'The muscle in the hollow on top of your shoulder blade that starts lifting your arm',
      feels:
        'A deep ache in the outer shoulder and often at the outer elbow, worse when you lift your arm or lie on it.',
    },
    hazards: [
      scapulaHazard,
      {
        structure: 'Lung in front of the fossa',
        care: 'In a thin person it lies half an inch to an inch under the skin; lift the muscle or go straight onto bone.',
        basis: { source: 'dn-manual-therapists' },
      },
      bothLungs,
    ],
    basis: common,
  },
  {
    id: 'infraspinatus',
    name: 'Infraspinatus',
    latin: 'Musculus infraspinatus',
    otherNames: ['infra', 'rotator cuff', 'infraspinatous', 'infra spinatus'],
    billingMuscle: 'infraspinatus',
    outlines: [outline('back', '79,346 118,334 160,322 198,332 206,345 172,362 142,388 118,420 99,448 88,410')],
    attachments: 'From the infraspinous fossa to the middle of the greater tubercle.',
    nerve: 'Suprascapular nerve, C5-C6',
    action: 'Turns the arm outward and steadies the head of the humerus.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Just below the spine of the scapula, near its inner border.',
        marks: [markOnBack(98, 353)],
        placeBasis: { source: 'richter-handbook' },
        zones: [
          ...infraspinatusArmZones,
          infraspinatusOwnZone('spillover'),
          felt('head', 'spillover', 26, ['neck-posterior'], near('c2-spinous', 6.5, 1), near('nape-hollow', 6.5, -2)),
        ],
        basis: infraspinatusBasis,
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Below the middle of the spine of the scapula.',
        marks: [markOnBack(132, 346)],
        placeBasis: { source: 'richter-handbook' },
        zones: [...infraspinatusArmZones, infraspinatusOwnZone('primary')],
        basis: {
          source: 'kwon-2017',
          note: 'Points lay mostly here, in the middle of the muscle; the complaint was most often over the scapula and pain went to front and side of the arm. The rest of the zones as for the first point, after Richter.',
        },
      }),
      triggerPoint({
        id: 'tp3',
        place: 'By the inner border of the scapula, half way down.',
        marks: [markOnBack(92, 398)],
        zones: [
          felt(
            'back',
            'primary',
            28,
            ['scapula-medial-border'],
            near('scapular-spine-root', -2, 7),
            near('scapula-medial-border-centre', 0, 8),
            near('inferior-angle-of-scapula', -7, -32),
          ),
        ],
        basis: { source: 'travell-1983-captions', note: 'Infraspinatus, second figure, p. 378: an infrequent place.' },
      }),
    ],
    accompanyingSigns: ['Cannot sleep on either side', 'Hard to reach the back pocket or bra', 'Tired, weak grip'],
    commonlyLoadedBy: [
      'Reaching to the back seat',
      'Sudden catch with the arm back',
      'Long mouse work with the arm out',
      'Throwing and serving',
    ],
    palpation: {
      position: 'Lying on the side or sitting, hand on the other shoulder',
      grip: 'flat',
      how: 'Flat fingers across the fibres below the spine of the scapula.',
    },
    needling: {
      kind: 'sourced',
      patientPosition: 'Lying on the other side, or face down',
      needle: { lengthMm: [25, 40], diameterMm: [0.22, 0.32] },
      direction: 'Straight towards the bone of the scapula, within its borders.',
      whenNot: [
        'Beyond the inner or outer edge of the scapula, where the lung lies',
        'A known hole in the scapula, or one removed in part',
      ],
      basis: {
        source: 'calvo-lobo-2018',
        note: '0.32 x 40 mm, lying on the side; a trial in a register (NCT05137106) used 0.22 x 25 mm and a textbook names 1 to 1.5 inches. When not is general knowledge.',
      },
    },
    inPlainWords: {
      where: 'The flat muscle on your shoulder blade that turns your arm outward',
      feels:
        'A deep ache in the front of the shoulder that can run down the arm to the thumb. You cannot lie on either side.',
    },
    hazards: [
      scapulaHazard,
      {
        structure: 'Lung beyond the scapula',
        care: 'The needle stands perpendicular to the scapula, as in a trial with 66 older people.',
        basis: { source: 'calvo-lobo-2018' },
      },
    ],
    basis: common,
  },
  {
    id: 'teres-minor',
    name: 'Teres minor',
    latin: 'Musculus teres minor',
    otherNames: ['rotator cuff', 'teres'],
    billingMuscle: 'teres-minor',
    outlines: [outline('back', '130,403 150,376 205,347 208,356 168,384 140,412')],
    attachments: 'From the outer border of the scapula to the lowest part of the greater tubercle.',
    nerve: 'Axillary nerve, C5-C6',
    action: 'Turns the arm outward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'At the outer border of the scapula, between infraspinatus and teres major.',
        marks: [markOnBack(157, 382)],
        placeBasis: { source: 'richter-handbook' },
        zones: [
          felt(
            'back',
            'primary',
            54,
            ['shoulder-posterior'],
            near('shoulder-posterior-centre', 5, -7),
            near('shoulder-posterior-centre', 15, 31),
          ),
          felt(
            'back',
            'spillover',
            38,
            ['upper-arm-posterior'],
            near('upper-arm-posterior-centre', -3, -21),
            near('upper-arm-posterior-centre', 9, 11),
          ),
          overBackOfFinger('ring-finger', 'spillover'),
          overBackOfFinger('little-finger', 'spillover'),
        ],
        basis: {
          source: 'namtpt-teres-minor',
          note: 'Rear deltoid, most in a spot the size of a prune; numbness or tingling, not pain, in ring and little finger in some. The back of the arm after Richter.',
        },
      }),
    ],
    accompanyingSigns: [
      'Tingling of ring and little finger in some',
      'Pain in a spot the size of a prune, deep in the rear shoulder',
      'Sore more than stiff: movement is hardly limited',
    ],
    commonlyLoadedBy: ['As infraspinatus, whose pain often hides it', 'Reaching overhead and back'],
    palpation: {
      position: 'Lying face down, arm hanging',
      grip: 'flat',
      how: 'Against the outer border of the scapula above teres major, while the arm turns outward.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Face down or lying on the side',
      direction: 'Onto the outer border of the scapula, from behind.',
      whenNot: [
        'Past the border towards the ribs',
        'Out towards the neck of the humerus, where the axillary nerve runs',
      ],
    },
    inPlainWords: {
      where: 'A small muscle at the outer edge of your shoulder blade',
      feels: 'A deep sore spot the size of a plum at the back of the shoulder. Ring and little finger may tingle.',
    },
    hazards: [
      {
        structure: 'Axillary nerve and posterior circumflex vessels; lung beyond the border',
        care: 'Onto the border of the scapula.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'subscapularis',
    name: 'Subscapularis',
    latin: 'Musculus subscapularis',
    otherNames: ['subscap', 'rotator cuff'],
    billingMuscle: 'subscapularis',
    outlines: [
      ownOutline('back', '78,340 118,330 158,330 190,344 176,362 152,380 130,404 108,440 96,452 86,412'),
      ownOutline('front', '188,346 178,344 150,366 138,396 146,422 160,428 166,404 182,372'),
    ],
    attachments: 'From the front face of the scapula to the lesser tubercle of the humerus.',
    nerve: 'Upper and lower subscapular nerves, C5-C6',
    action: 'Turns the arm inward and holds the head of the humerus back in its socket.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Upper outer part, reached through the armpit on the front face of the outer border of the scapula.',
        marks: [markOnBack(152, 372), markOnFront(158, 398)],
        placeBasis: common,
        zones: subscapularisBorderZones,
        basis: subscapularisBasis,
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Lower outer part, further down the same border.',
        marks: [markOnBack(132, 400), markOnFront(152, 418)],
        placeBasis: common,
        zones: subscapularisBorderZones,
        basis: subscapularisBasis,
      }),
      triggerPoint({
        id: 'tp3',
        place: 'Inner part, towards the superior angle; reached under a lifted inner border.',
        marks: [markOnBack(88, 350)],
        placeBasis: common,
        zones: [
          felt(
            'back',
            'primary',
            50,
            ['shoulder-posterior'],
            near('shoulder-posterior-centre', -9, -15),
            near('shoulder-posterior-centre', 9, 19),
          ),
          felt(
            'back',
            'spillover',
            60,
            ['scapula'],
            near('infraspinous-fossa-centre', -3, -9),
            near('scapula-lateral-border-centre', -16, 2),
          ),
        ],
        basis: { source: 'general-knowledge', note: 'The same pattern; its place is less often found.' },
      }),
    ],
    accompanyingSigns: ['Arm cannot be taken back or out, like a frozen shoulder', 'Watch strap is sore on the wrist'],
    commonlyLoadedBy: [
      'Repeated forceful inward turn: pitching, crawl',
      'Catching a fall',
      'Dislocation or long sling',
      'Round shoulders',
    ],
    palpation: {
      position: 'Lying on the back, arm out to the side',
      grip: 'deep pressure',
      how: 'Fingers slide between the rib cage and the shoulder blade, then press back onto the bone.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the back, arm out and turned outward, shoulder blade drawn off the ribs',
      direction: 'Parallel to the rib cage, onto the front face of the shoulder blade; for specialists only.',
      whenNot: [
        'Without training for this muscle',
        'Where the shoulder blade cannot be drawn away from the ribs',
        'Over the pulse in the armpit',
        'Both sides at one visit',
      ],
    },
    inPlainWords: {
      where: 'A hidden muscle between your shoulder blade and your ribs that turns your arm inward',
      feels:
        'A deep ache at the back of the shoulder and a sore band round the wrist. The arm will not go back or out.',
    },
    hazards: [
      {
        structure: 'Lung, axillary vessels and brachial plexus',
        care: 'Specialist only; shoulder blade drawn off the ribs, needle parallel to the rib cage towards the bone.',
        basis: common,
      },
      bothLungs,
    ],
    basis: common,
  },
];
