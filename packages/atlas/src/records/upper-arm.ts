import { felt, markOnBack, markOnFront, near, ownOutline, triggerPoint } from '../record.ts';
import type { Hazard, Muscle, ReferralZone } from '../types.ts';
import { overBackOfFinger, overBackOfHand, overPalmSideOfFinger, overThumb, overThumbWeb } from './over-hand.ts';

const common = { source: 'general-knowledge' } as const;

type Strength = ReferralZone['strength'];

/** Brushes over elbow and forearm, shared with the muscles of the forearm. What lies at the side is seen front and back. */
export const overOuterElbow = (strength: Strength) =>
  [
    felt('back', strength, 32, ['elbow-lateral'], near('lateral-epicondyle', -6, -20), near('radial-head', 7, -5)),
    felt('front', strength, 32, ['elbow-lateral'], near('lateral-epicondyle', -6, -20), near('radial-head', 7, -5)),
  ] as const;
export const overInnerElbow = (strength: Strength) =>
  [
    felt(
      'front',
      strength,
      28,
      ['elbow-medial'],
      near('medial-epicondyle', -6, -28),
      near('medial-epicondyle', 13, 22),
    ),
    felt('back', strength, 28, ['elbow-medial'], near('medial-epicondyle', -6, -28), near('medial-epicondyle', 13, 22)),
  ] as const;
export const overElbowCrease = (strength: Strength) =>
  felt('front', strength, 42, ['elbow-anterior'], near('elbow-crease', -6, -23), near('elbow-crease', 10, 14));
export const overThumbSideOfForearm = (strength: Strength) =>
  [
    felt(
      'front',
      strength,
      28,
      ['forearm-radial'],
      near('radial-head', 13, 25),
      near('forearm-volar-centre', 26, -7),
      near('radial-styloid', -25, -35),
    ),
    felt(
      'back',
      strength,
      28,
      ['forearm-radial'],
      near('radial-head', 13, 25),
      near('forearm-dorsal-centre', 26, -7),
      near('radial-styloid', -25, -35),
    ),
  ] as const;
export const overLittleFingerSideOfForearm = (strength: Strength) =>
  [
    felt(
      'front',
      strength,
      28,
      ['forearm-ulnar'],
      near('elbow-crease', -3, 58),
      near('forearm-volar-centre', -22, 16),
      near('wrist-volar-centre', -37, -29),
    ),
    felt(
      'back',
      strength,
      28,
      ['forearm-ulnar'],
      near('medial-epicondyle', 33, 48),
      near('forearm-dorsal-centre', -22, 16),
      near('ulnar-styloid', -10, -17),
    ),
  ] as const;
export const overPalmSideOfForearm = (strength: Strength) =>
  felt('front', strength, 30, ['forearm-volar'], near('radial-head', -14, 43), near('wrist-volar-centre', -20, -39));
export const overBackOfForearm = (strength: Strength) =>
  felt('back', strength, 30, ['forearm-dorsal'], near('radial-head', -14, 43), near('ulnar-styloid', 7, -27));

const overFrontOfShoulder = (strength: Strength) =>
  felt(
    'front',
    strength,
    50,
    ['shoulder-anterior'],
    near('lesser-tubercle', -1, -4),
    near('shoulder-anterior-centre', 8, 16),
    near('shoulder-lateral-centre', -26, 35),
  );
const overBackOfShoulder = (strength: Strength) =>
  felt(
    'back',
    strength,
    50,
    ['shoulder-posterior'],
    near('shoulder-posterior-centre', -9, -15),
    near('shoulder-posterior-centre', 9, 19),
  );
const overFrontOfUpperArm = (strength: Strength) =>
  felt(
    'front',
    strength,
    40,
    ['upper-arm-anterior'],
    near('upper-arm-anterior-centre', -9, -22),
    near('elbow-crease', -18, -55),
  );
const overBackOfUpperArm = (strength: Strength) =>
  felt(
    'back',
    strength,
    40,
    ['upper-arm-posterior'],
    near('upper-arm-posterior-centre', -9, -22),
    near('olecranon', -18, -49),
  );

const armNotNeedled = [
  'Lymphoedema of the arm or lymph nodes removed',
  'Numbness or weakness of the hand until it is explained',
] as const;
const radialNerve: Hazard = {
  structure:
    'Radial nerve in its spiral groove behind the middle of the humerus, in front of the outer edge further down',
  care: 'Off the outer side of the bone at and below its middle; a jolt into the back of the hand means: out and elsewhere.',
  basis: common,
};
const brachialBundle: Hazard = {
  structure: 'Brachial artery, median and ulnar nerves along the inner side of the arm',
  care: 'Feel the pulse; keep to its outer side and never point inward.',
  basis: common,
};

/** Muscles of the upper arm, and anconeus. */
export const upperArm: readonly Muscle[] = [
  {
    id: 'coracobrachialis',
    name: 'Coracobrachialis',
    latin: 'Musculus coracobrachialis',
    otherNames: ['coraco', 'corocobrachialis', 'coraco brachialis', 'armpit muscle'],
    billingMuscle: 'coracobrachialis',
    outlines: [
      ownOutline(
        'front',
        '143,337 161,369 181,406 197,441 210,472 221,498 215,502 196,480 179,449 163,414 147,375 135,341',
      ),
    ],
    attachments: 'From the tip of the coracoid process to the inner side of the middle of the humerus.',
    nerve: 'Musculocutaneous nerve, which pierces it; C5-C7',
    action: 'Lifts the arm forward and draws it to the side.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'High on the inner side of the arm, behind the short head of biceps, pressed outward against the humerus just below the front fold of the armpit.',
        marks: [markOnFront(178, 424)],
        placeBasis: common,
        zones: [
          overFrontOfShoulder('primary'),
          overBackOfUpperArm('primary'),
          overBackOfHand('primary'),
          overBackOfForearm('spillover'),
          overBackOfFinger('middle-finger', 'spillover'),
          overFrontOfUpperArm('spillover'),
        ],
        basis: {
          source: 'manual-medicine-arm',
          note: 'Front of the deltoid, back of the arm and of the hand to the middle finger, passing over elbow and wrist. Robertson also names the outer shoulder; front of the upper arm, where it lies, is general knowledge.',
        },
      }),
    ],
    accompanyingSigns: [
      'Hand behind the back hurts at its end',
      'Reaching up behind the ear hurts',
      'Tingling of the outer forearm in some',
    ],
    commonlyLoadedBy: [
      'Push-ups and bench press',
      'Climbing and swimming',
      'Carrying in front of the body',
      'Lifting with straight arms',
    ],
    palpation: {
      position: 'Supine, arm out to the side and turned outward, elbow bent',
      grip: 'flat',
      how: 'From the armpit slide behind the inner edge of biceps, feel the pulse and stay in front of it, and press across the belly towards the bone while the arm draws in lightly.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine, arm out to the side and turned outward',
      direction:
        'From the front, biceps lifted aside, towards the front and outer side of the humerus; the fingers keep the pulse behind them.',
      whenNot: ['Pulse of the brachial artery not found', ...armNotNeedled],
    },
    inPlainWords: {
      where: 'A slim muscle high on the inner side of your upper arm, next to the armpit.',
      feels:
        'An ache in the front of the shoulder, down the back of the arm and on the back of the hand, sometimes as far as the middle finger. It can jump over the elbow and wrist.',
    },
    hazards: [
      {
        structure:
          'Axillary and brachial artery, median, ulnar and musculocutaneous nerves directly behind and within it',
        care: 'Only with the pulse under the finger; from the front, towards the bone. The musculocutaneous nerve runs through the muscle.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'biceps-brachii',
    name: 'Biceps brachii',
    latin: 'Musculus biceps brachii',
    otherNames: ['biceps', 'bicep', 'bicep brachii', 'biceps arm'],
    billingMuscle: 'biceps-brachii',
    outlines: [
      ownOutline(
        'front',
        '137,338 147,338 176,388 187,401 188,338 195,344 212,411 236,453 256,499 269,542 272,578 274,601 297,653 289,657 264,609 244,586 220,550 201,503 190,463 177,421 164,392',
      ),
    ],
    attachments:
      'Long head from above the socket of the shoulder through the groove of the humerus, short head from the coracoid, to the tuberosity of the radius and by a sheet to the fascia of the forearm.',
    nerve: 'Musculocutaneous nerve, C5-C6',
    action: 'Bends the elbow, turns the palm up; helps to lift the arm forward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Long head: in the outer half of the belly, at and just below the middle of the upper arm.',
        marks: [markOnFront(251, 524)],
        placeBasis: common,
        zones: [
          overFrontOfShoulder('primary'),
          overFrontOfUpperArm('primary'),
          overElbowCrease('spillover'),
          felt(
            'back',
            'spillover',
            34,
            ['shoulder-top'],
            near('supraspinous-fossa-centre', -14, -10),
            near('scapular-spine-centre', 16, -24),
          ),
        ],
        basis: {
          source: 'namtpt-arm',
          note: 'Up over the muscle to the front of the deltoid, milder down to the crease of the elbow; Cohen says the same. Others say that the muscle itself hurts little; above the shoulder blade after Aberdeen Chiropractic, which also names the forearm.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Short head: in the inner half of the belly, level with the first.',
        marks: [markOnFront(226, 533)],
        placeBasis: common,
        zones: [
          overFrontOfShoulder('primary'),
          overFrontOfUpperArm('primary'),
          overElbowCrease('spillover'),
          felt(
            'back',
            'spillover',
            34,
            ['shoulder-top'],
            near('supraspinous-fossa-centre', -14, -10),
            near('scapular-spine-centre', 16, -24),
          ),
        ],
        basis: {
          source: 'cohen-seminars',
          note: 'A point in each head: up over the muscle into the front of the shoulder, less in the crease of the elbow. The rest as the long head.',
        },
      }),
    ],
    accompanyingSigns: [
      'Pain at the surface of the shoulder, not deep in it',
      'Arm hurts on the way above the head',
      'Tender long tendon in its groove',
      'Straightening the elbow with the palm down stops short',
    ],
    commonlyLoadedBy: [
      'Lifting with the palm up',
      'Screwdriver',
      'Shovelling',
      'Curls and pull-ups',
      'Hard serve',
      'Holding a violin or a child',
    ],
    palpation: {
      position: 'Supine or seated, elbow a little bent and supported, palm up',
      grip: 'pincer',
      how: 'Lift the belly off brachialis and roll each head between thumb and fingers.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine, elbow slightly bent on a cushion, palm up',
      direction:
        'Belly lifted in pincer grip; from the outer side across the belly towards the lifting finger, not inward to the neurovascular bundle.',
      whenNot: ['Fresh tear of a biceps tendon', ...armNotNeedled],
    },
    inPlainWords: {
      where: 'The muscle on the front of your upper arm that stands out when you show your strength.',
      feels:
        'An ache on the front of the shoulder, near the surface, and in the crease of the elbow. Lifting the arm above the head hurts.',
    },
    hazards: [
      brachialBundle,
      {
        structure: 'Musculocutaneous nerve between biceps and brachialis; cephalic vein along the outer edge',
        care: 'Stay in the lifted belly, beside the visible vein.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'brachialis',
    name: 'Brachialis',
    latin: 'Musculus brachialis',
    otherNames: ['brachialis anterior', 'brachalis', 'muscle under the biceps'],
    billingMuscle: 'brachialis',
    outlines: [
      ownOutline(
        'front',
        '235,470 255,484 276,519 292,558 297,593 292,620 292,647 289,662 280,662 270,646 248,615 227,586 213,547 211,513 219,485',
      ),
    ],
    attachments: 'From the lower half of the front of the humerus to the coronoid process and tuberosity of the ulna.',
    nerve: 'Musculocutaneous nerve, C5-C6; a small outer part radial nerve, C7',
    action: 'Bends the elbow, whichever way the palm is turned.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'A few fingers above the crease of the elbow, beside and under the outer edge of biceps.',
        marks: [markOnFront(284, 576)],
        placeBasis: common,
        zones: [
          ...overThumb('primary'),
          ...overThumbWeb('primary'),
          overElbowCrease('spillover'),
          overFrontOfUpperArm('spillover'),
        ],
        basis: {
          source: 'kent-brachialis-2009',
          note: 'Base of the thumb on its back and the web beside it, at rest and in use. Crease of the elbow and front of the arm are general knowledge; Suh 2014 took upper arm pain as coming from it.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Upper part: at the middle of the arm under the outer edge of biceps, below the end of the deltoid.',
        marks: [markOnFront(264, 509)],
        placeBasis: common,
        zones: [
          overFrontOfUpperArm('primary'),
          overFrontOfShoulder('spillover'),
          overElbowCrease('spillover'),
          ...overThumb('spillover'),
        ],
        basis: {
          source: 'suh-2014',
          note: 'Pain of the upper arm; upward over the deltoid as commonly taught (general knowledge).',
        },
      }),
    ],
    accompanyingSigns: [
      'Thumb sore at its base at rest and in use',
      'Elbow does not straighten fully',
      'Numb patch on the back of the thumb in some',
    ],
    commonlyLoadedBy: [
      'Heavy bag on the bent forearm',
      'Power tools',
      'Carrying a child or shopping',
      'Guitar or violin, palm up',
      'Phone at the ear',
      'Asleep with the elbow bent',
    ],
    palpation: {
      position: 'Supine, elbow bent and supported so that biceps is slack',
      grip: 'flat',
      how: 'Push biceps inward and press on the belly beneath its outer edge, from mid arm to just above the crease, towards the bone.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine, elbow bent on a cushion',
      direction:
        'From the outer side, biceps pushed inward, towards the front of the humerus; never from the inner side.',
      whenNot: ['Bone forming in the muscle after a blow or an elbow fracture', ...armNotNeedled],
    },
    inPlainWords: {
      where: 'The muscle under the biceps, just above the elbow. It bends your arm.',
      feels:
        'An ache at the base of the thumb, at rest and when you use it, and sometimes in the crease of the elbow or the front of the upper arm.',
    },
    hazards: [
      {
        structure: 'Radial nerve between brachialis and brachioradialis above the elbow',
        care: 'At the lower outer edge stay in front of the groove between the two muscles, towards the bone.',
        basis: common,
      },
      brachialBundle,
    ],
    basis: {
      source: 'kent-brachialis-2009',
      note: 'Attachments, action, nerve entrapment; the rest is general knowledge.',
    },
  },
  {
    id: 'triceps-brachii',
    name: 'Triceps brachii',
    latin: 'Musculus triceps brachii',
    otherNames: ['triceps', 'tricep', 'long head of triceps', 'medial head of triceps', 'lateral head of triceps'],
    billingMuscle: 'triceps-brachii',
    outlines: [
      ownOutline(
        'back',
        '158,366 171,366 187,403 212,423 233,426 251,450 268,484 281,524 290,559 289,589 286,612 291,639 280,644 264,619 245,605 225,580 208,544 192,501 180,463 172,432 169,399',
      ),
    ],
    attachments:
      'Long head from below the socket of the shoulder, outer head above and medial head below the spiral groove of the humerus, to the olecranon.',
    nerve: 'Radial nerve, C6-C8',
    action: 'Straightens the elbow; the long head also draws the arm back and to the side.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'Long head: deep in the inner half of the back of the arm, at its upper third, pinched away from the humerus.',
        marks: [markOnBack(201, 468)],
        placeBasis: common,
        zones: [
          overBackOfUpperArm('primary'),
          overBackOfShoulder('primary'),
          felt(
            'back',
            'spillover',
            36,
            ['neck-base', 'shoulder-top'],
            near('neck-base-lateral', 5, 4),
            near('shoulder-top-centre', 2, 4),
          ),
          overBackOfForearm('spillover'),
        ],
        basis: {
          source: 'namtpt-arm',
          note: 'Up to the back of the shoulder, at times the base of the neck, or down the back of the forearm past the elbow. Westsub adds the lateral epicondyle.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place:
          'Medial head, outer part: in the outer edge of the muscle, two to three finger breadths above the lateral epicondyle.',
        marks: [markOnBack(284, 576)],
        placeBasis: common,
        zones: [...overOuterElbow('primary'), ...overThumbSideOfForearm('spillover')],
        basis: { source: 'namtpt-arm', note: 'Lateral epicondyle, and the thumb side of the forearm.' },
      }),
      triggerPoint({
        id: 'tp3',
        place:
          'Lateral head: in its outer border at the middle of the arm, just above where the radial nerve leaves the groove.',
        marks: [markOnBack(257, 488)],
        placeBasis: common,
        zones: [
          overBackOfUpperArm('primary'),
          overBackOfForearm('spillover'),
          overBackOfFinger('ring-finger', 'spillover'),
          overBackOfFinger('little-finger', 'spillover'),
        ],
        basis: {
          source: 'namtpt-arm',
          note: 'Back of the arm, at times back of the forearm, now and then ring and little finger.',
        },
      }),
      triggerPoint({
        id: 'tp4',
        place: 'Medial head, centre: deep under the tendon, a few fingers above the point of the elbow.',
        marks: [markOnBack(267, 591)],
        placeBasis: common,
        zones: [felt('back', 'primary', 44, ['elbow-posterior'], near('olecranon', -5, -15), near('olecranon', 8, 16))],
        basis: { source: 'aberdeen-arm', note: 'Point of the elbow.' },
      }),
      triggerPoint({
        id: 'tp5',
        place: 'Medial head, inner edge: just above the medial epicondyle, on the inner side of the arm.',
        marks: [markOnBack(243, 595)],
        placeBasis: common,
        zones: [
          ...overInnerElbow('primary'),
          overPalmSideOfFinger('ring-finger', 'spillover'),
          overPalmSideOfFinger('little-finger', 'spillover'),
          overPalmSideOfForearm('spillover'),
        ],
        basis: {
          source: 'namtpt-arm',
          note: 'Medial epicondyle, and the palm side of ring and little finger. Forearm after Westsub.',
        },
      }),
    ],
    accompanyingSigns: [
      'Elbow cannot be straightened without pain',
      'Arm held a little bent and off the body',
      'Tenderness at the outer elbow like tennis elbow',
      'Numb back of the forearm and hand in some (radial nerve)',
    ],
    commonlyLoadedBy: [
      'Backhand and golf',
      'Push-ups and dips',
      'Crutches',
      'Long handwork without elbow support',
      'Gear stick',
      'Pressing down in massage',
    ],
    palpation: {
      position: 'Prone or side lying, upper arm supported, forearm hanging',
      grip: 'flat or pincer',
      how: 'Pinch the long head off the bone on the inner side; press the outer and medial heads flat against the humerus, the lowest ones just above the two epicondyles.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Prone or side lying, arm supported',
      direction:
        'Long head in pincer grip from behind towards the lifting finger; outer and medial heads towards the back of the humerus, clear of the spiral groove and of the inner edge.',
      whenNot: armNotNeedled,
    },
    inPlainWords: {
      where: 'The big muscle on the back of your upper arm. It straightens the elbow.',
      feels:
        'An ache in the back of the arm and shoulder, or at one of the bony points of the elbow. Straightening the arm with force hurts.',
    },
    hazards: [
      radialNerve,
      {
        structure:
          'Ulnar nerve behind the medial epicondyle and along the inner edge above it; brachial vessels in front of the long head',
        care: 'The inner edge only from behind and outward; find the nerve by rolling it under the finger first.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'anconeus',
    name: 'Anconeus',
    latin: 'Musculus anconeus',
    otherNames: ['anconius', 'fourth head of triceps', 'elbow muscle'],
    billingMuscle: 'anconeus',
    outlines: [ownOutline('back', '311,616 318,621 316,642 311,671 310,703 303,693 297,667 293,642 295,628')],
    attachments:
      'From the back of the lateral epicondyle to the outer side of the olecranon and the upper quarter of the ulna.',
    nerve: 'Radial nerve, C7-C8',
    action: 'Helps to straighten the elbow and steadies the ulna as the forearm turns.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'In the small triangle between the lateral epicondyle, the point of the elbow and the ulna, a finger below the joint.',
        marks: [markOnBack(305, 649)],
        placeBasis: common,
        zones: [
          ...overOuterElbow('primary'),
          felt('back', 'spillover', 34, ['elbow-posterior'], near('olecranon', 15, -5), near('radial-head', -17, 9)),
        ],
        basis: {
          source: 'westsub-arm',
          note: 'A small pattern on the lateral epicondyle. Point of the elbow is local pain, general knowledge; others draw it down along the ulna.',
        },
      }),
    ],
    accompanyingSigns: ['Tender outer elbow, taken for tennis elbow', 'Pain at the end of straightening'],
    commonlyLoadedBy: ['Backhand', 'Pushing doors or weights', 'Leaning on the elbow', 'Screwdriver'],
    palpation: {
      position: 'Seated or supine, elbow half bent, forearm palm down',
      grip: 'flat',
      how: 'From the groove between olecranon and lateral epicondyle press onto the ulna and across the fibres while the elbow straightens lightly.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine, forearm palm down across the belly, or prone',
      direction: 'From behind, towards the outer face of the ulna.',
      whenNot: ['Swollen bursa over the point of the elbow', ...armNotNeedled],
    },
    inPlainWords: {
      where: 'A small triangular muscle at the back of the elbow, on the outer side.',
      feels: 'A sore spot on the outer side of the elbow, like tennis elbow. It hurts to push.',
    },
    hazards: [
      {
        structure: 'Elbow joint beneath; recurrent interosseous artery; the nerve to the muscle along its deep face',
        care: 'Below the joint line, slanting onto the ulna, not straight into the joint.',
        basis: common,
      },
    ],
    basis: { source: 'robertson-arm', note: 'Place and loads; the rest is general knowledge.' },
  },
];
