import { felt, markOnBack, markOnFront, near, ownOutline, triggerPoint } from '../record.ts';
import type { Hazard, Muscle, ReferralZone } from '../types.ts';

const common = { source: 'general-knowledge' } as const;

type Strength = ReferralZone['strength'];

/**
 * Brushes over wrist and hand, shared with the muscles of the forearm and the upper arm.
 * The front shows the palm side, the back the back of the hand; thumb and fingers are seen on both.
 */
export const overPalmSideOfWrist = (strength: Strength) =>
  felt('front', strength, 28, ['wrist-volar'], near('wrist-volar-centre', -17, 2), near('radial-styloid', -14, 0));
export const overThumbSideOfPalmarWrist = (strength: Strength) =>
  felt('front', strength, 28, ['wrist-volar'], near('wrist-volar-centre', 7, -17), near('wrist-volar-centre', 12, 3));
export const overLittleFingerSideOfPalmarWrist = (strength: Strength) =>
  felt('front', strength, 28, ['wrist-volar'], near('wrist-volar-centre', -19, -6), near('wrist-volar-centre', -7, 12));
export const overBackOfWrist = (strength: Strength) =>
  felt('back', strength, 28, ['wrist-dorsal'], near('wrist-dorsal-centre', -17, 2), near('radial-styloid', -14, 0));
export const overThumbSideOfDorsalWrist = (strength: Strength) =>
  felt('back', strength, 28, ['wrist-dorsal'], near('wrist-dorsal-centre', 7, -17), near('wrist-dorsal-centre', 12, 3));
export const overLittleFingerSideOfDorsalWrist = (strength: Strength) =>
  felt('back', strength, 28, ['wrist-dorsal'], near('ulnar-styloid', 8, 6), near('wrist-dorsal-centre', -7, 12));
export const overPalm = (strength: Strength) =>
  felt('front', strength, 56, ['palm'], near('palm-centre', -7, -7), near('palm-centre', 9, 19));
export const overLittleFingerSideOfPalm = (strength: Strength) =>
  felt('front', strength, 30, ['palm'], near('palm-centre', -34, -17), near('palm-centre', -17, 29));
export const overBackOfHand = (strength: Strength) =>
  felt('back', strength, 56, ['hand-dorsal'], near('hand-dorsal-centre', -7, -10), near('ring-knuckle', 6, -13));
export const overLittleFingerSideOfBackOfHand = (strength: Strength) =>
  felt('back', strength, 32, ['hand-dorsal'], near('hand-dorsal-centre', -29, -15), near('little-knuckle', 3, -6));
export const overThumbSideOfBackOfHand = (strength: Strength) =>
  felt('back', strength, 34, ['hand-dorsal'], near('thumb-base', -9, 15), near('index-knuckle', -18, -11));
export const overPalmSideOfThumb = (strength: Strength) =>
  felt(
    'front',
    strength,
    26,
    ['thumb'],
    near('thumb-base', 14, 6),
    near('thumb-web-centre', 18, 2),
    near('thumb-web-centre', 39, 21),
  );
export const overBackOfThumb = (strength: Strength) =>
  felt(
    'back',
    strength,
    26,
    ['thumb'],
    near('thumb-base', 14, 6),
    near('thumb-web-centre', 18, 2),
    near('index-knuckle', 34, -15),
  );
export const overThumb = (strength: Strength) => [overPalmSideOfThumb(strength), overBackOfThumb(strength)] as const;
export const overBaseOfThumb = (strength: Strength) =>
  [
    felt('back', strength, 26, ['thumb'], near('thumb-base', 10, 4), near('thumb-web-centre', 5, -10)),
    felt('front', strength, 26, ['thumb'], near('thumb-base', 10, 4), near('thumb-web-centre', 5, -10)),
  ] as const;
export const overThumbWeb = (strength: Strength) =>
  [
    felt('back', strength, 18, ['thumb-web'], near('thumb-web-centre', -1, 7), near('index-knuckle', 7, -5)),
    felt('front', strength, 18, ['thumb-web'], near('thumb-web-centre', -1, 7), near('thumb-web-centre', 12, 31)),
  ] as const;
/** Width 18 is as narrow as a brush gets; a finger is 18 to 21 wide. */
export const fingerBrush = {
  'index-finger': {
    palmSide: (strength: Strength) =>
      felt(
        'front',
        strength,
        18,
        ['index-finger'],
        near('thumb-web-centre', 15, 55),
        near('middle-fingertip', 19, -27),
      ),
    back: (strength: Strength) =>
      felt('back', strength, 18, ['index-finger'], near('index-knuckle', 10, 19), near('middle-fingertip', 19, -27)),
  },
  'middle-finger': {
    palmSide: (strength: Strength) =>
      felt('front', strength, 18, ['middle-finger'], near('palm-centre', 33, 49), near('middle-fingertip', -1, -4)),
    back: (strength: Strength) =>
      felt('back', strength, 18, ['middle-finger'], near('middle-knuckle', 10, 21), near('middle-fingertip', -1, -4)),
  },
  'ring-finger': {
    palmSide: (strength: Strength) =>
      felt('front', strength, 18, ['ring-finger'], near('palm-centre', 12, 55), near('middle-fingertip', -31, -1)),
    back: (strength: Strength) =>
      felt('back', strength, 18, ['ring-finger'], near('ring-knuckle', 9, 23), near('middle-fingertip', -31, -1)),
  },
  'little-finger': {
    palmSide: (strength: Strength) =>
      felt('front', strength, 18, ['little-finger'], near('palm-centre', -13, 52), near('middle-fingertip', -66, -15)),
    back: (strength: Strength) =>
      felt('back', strength, 18, ['little-finger'], near('little-knuckle', 5, 21), near('middle-fingertip', -66, -15)),
  },
} as const;
export const overFinger = (finger: keyof typeof fingerBrush, strength: Strength) =>
  [fingerBrush[finger].back(strength), fingerBrush[finger].palmSide(strength)] as const;

const palmarVessels: Hazard = {
  structure: 'Digital nerves, the deep branch of the ulnar nerve and the arches of arteries in the palm',
  care: 'From the back of the hand or from its edge, not through the palm; no lifting and thrusting towards the palm.',
  basis: common,
};
const handNotNeedled = ['Numb fingers until it is explained', 'Lymphoedema of the arm or lymph nodes removed'] as const;

/** The muscles within the hand. */
export const hand: readonly Muscle[] = [
  {
    id: 'adductor-pollicis',
    name: 'Adductor pollicis',
    latin: 'Musculus adductor pollicis',
    otherNames: ['thumb adductor', 'thumb muscle', "weeder's thumb", 'aductor pollicis'],
    billingMuscle: 'adductor-pollicis',
    outlines: [
      ownOutline('front', '417,893 429,890 444,894 459,900 462,907 457,916 453,932 446,946 438,941 426,917'),
      ownOutline('back', '420,894 430,892 445,896 459,901 462,907 458,916 454,931 446,943 438,938 427,917'),
    ],
    attachments:
      'From the shaft of the third metacarpal (transverse head) and the capitate and bases of the second and third metacarpals (oblique head) to the inner side of the base of the thumb’s first phalanx.',
    nerve: 'Deep branch of the ulnar nerve, C8-T1',
    action: 'Draws the thumb to the palm: pinching and holding between thumb and index finger.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'In the web of the thumb, in the belly between the first and second metacarpals on the palm’s side of the first dorsal interosseous.',
        marks: [markOnFront(451, 907), markOnBack(451, 907)],
        placeBasis: common,
        zones: [
          ...overThumb('primary'),
          ...overThumbWeb('spillover'),
          felt('front', 'spillover', 32, ['palm'], near('thumb-base', -5, 13), near('thumb-web-centre', -15, 8)),
        ],
        basis: {
          source: 'niel-asher-hand',
          note: 'Back and palm side of the thumb about its middle joint, web and ball of the thumb. Westsub: thumb, its base, web and ball.',
        },
      }),
    ],
    accompanyingSigns: ['Clumsy thumb: poor handwriting, hard to do up buttons', 'Weak or sore pinch'],
    commonlyLoadedBy: [
      'Pulling weeds',
      'Writing with a hard grip',
      'Sewing and fine work',
      'Texting and game pads',
      'After a thumb fracture or splint',
    ],
    palpation: {
      position: 'Seated, forearm on the table between palm up and palm down, hand loose',
      grip: 'pincer',
      how: 'Thumb in the palm and finger on the back of the web; roll the deeper, palm-side layer between them while the thumb pinches lightly.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Seated or supine, the hand on its little-finger edge',
      direction:
        'From the back of the web towards the middle of the third metacarpal, the web held between two fingers; it passes the first dorsal interosseous first.',
      whenNot: handNotNeedled,
    },
    inPlainWords: {
      where:
        'A fan-shaped muscle in the web between your thumb and your index finger. It pinches the thumb to the hand.',
      feels:
        'An ache in the thumb, most at its base and along its outer side, and in the web. The thumb feels clumsy when you write or do up buttons.',
    },
    hazards: [
      {
        structure: 'Radial artery where it dives between the first two metacarpals; the princeps pollicis artery',
        care: 'Feel the pulse in the top corner of the web and keep to the free edge side of it.',
        basis: common,
      },
      palmarVessels,
    ],
    basis: common,
  },
  {
    id: 'opponens-pollicis',
    name: 'Opponens pollicis',
    latin: 'Musculus opponens pollicis',
    otherNames: ['thenar muscle', 'ball of the thumb', 'thumb opposer', 'oponens pollicis'],
    billingMuscle: 'opponens-pollicis',
    outlines: [ownOutline('front', '414,873 420,868 432,870 444,876 458,887 463,898 455,899 442,892 426,884')],
    attachments: 'From the flexor retinaculum and the trapezium to the whole outer border of the first metacarpal.',
    nerve: 'Recurrent branch of the median nerve, C8-T1',
    action: 'Brings the thumb across the palm to meet the fingertips.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'In the ball of the thumb, pressed against the palm side of the first metacarpal, midway along the bone.',
        marks: [markOnFront(444, 885)],
        placeBasis: common,
        zones: [
          overPalmSideOfThumb('primary'),
          overThumbSideOfPalmarWrist('primary'),
          felt('front', 'spillover', 32, ['palm'], near('thumb-base', -5, 13), near('thumb-web-centre', -15, 8)),
        ],
        basis: {
          source: 'niel-asher-hand',
          note: 'Palm side of the thumb and a spot on the palm side of the wrist, thumb side. The ball of the thumb is local pain (other pages name it). Robertson also draws the forearm.',
        },
      }),
    ],
    accompanyingSigns: [
      'Trouble with handwriting and buttons',
      'Thumb tires or cramps',
      'The place of the wrist pain is tender to the finger',
    ],
    commonlyLoadedBy: [
      'Pulling weeds',
      'Long writing, texting or gaming',
      'Opening jars',
      'Massage by thumb',
      'A fall on the thumb',
    ],
    palpation: {
      position: 'Seated, forearm palm up on the table',
      grip: 'flat or pincer',
      how: 'Thumb to little finger lightly, to feel the belly along the first metacarpal under the thinner abductor; then, relaxed, press across it against the bone.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Seated or supine, palm up',
      direction:
        'From the outer edge of the ball of the thumb along the palm side of the first metacarpal, towards the bone and nearly parallel to the palm.',
      whenNot: handNotNeedled,
    },
    inPlainWords: {
      where: 'A small muscle in the ball of your thumb. It brings the thumb across to the fingertips.',
      feels:
        'An ache on the palm side of the thumb and in one spot on the thumb side of the wrist. Writing and small buttons become hard.',
    },
    hazards: [
      {
        structure:
          'Recurrent (thenar) branch of the median nerve at the inner edge of the ball of the thumb; digital nerves of the thumb',
        care: 'Stay on the outer half of the ball, against the metacarpal.',
        basis: common,
      },
      {
        structure: 'Superficial palmar branch of the radial artery over the ball of the thumb',
        care: 'Press afterwards; it runs on or through the muscle near the wrist.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'first-dorsal-interosseous',
    name: 'First dorsal interosseous',
    latin: 'Musculus interosseus dorsalis primus manus',
    otherNames: ['FDI', '1st dorsal interosseous', 'first interosseus', 'web muscle'],
    billingMuscle: 'first-dorsal-interosseous',
    outlines: [
      ownOutline('back', '426,882 435,884 449,893 459,903 462,914 465,928 472,942 469,945 459,933 446,915 434,898'),
      ownOutline('front', '447,895 456,901 461,910 465,924 472,940 469,944 461,932 451,912'),
    ],
    attachments:
      'By two heads from the facing sides of the first and second metacarpals to the thumb side of the base of the index finger’s first phalanx.',
    nerve: 'Deep branch of the ulnar nerve, C8-T1',
    action: 'Moves the index finger towards the thumb; steadies the pinch.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'On the back of the web, in the middle of the belly against the thumb side of the second metacarpal.',
        marks: [markOnBack(451, 910), markOnFront(457, 914)],
        placeBasis: common,
        zones: [
          ...overFinger('index-finger', 'primary'),
          overThumbSideOfBackOfHand('primary'),
          ...overThumbWeb('spillover'),
          overPalm('spillover'),
          felt('back', 'spillover', 18, ['thumb'], near('thumb-web-centre', -9, -16), near('thumb-web-centre', 10, -5)),
        ],
        basis: {
          source: 'niel-asher-hand',
          note: 'Strong along the thumb side of the index finger, vague on back and palm of the hand; sinewchannels.com: deep in back and palm. Web is where it lies; base of the thumb is general knowledge.',
        },
      }),
    ],
    accompanyingSigns: [
      'Stiff or cramping index finger',
      'A node at the last joint of the index finger in some',
      'Weak key pinch',
    ],
    commonlyLoadedBy: [
      'Mouse and trackpad',
      'Long writing',
      'Needlework and painting with a fine brush',
      'Massage',
      'Golf or tool grip',
    ],
    palpation: {
      position: 'Seated, forearm resting on its little-finger edge',
      grip: 'flat or pincer',
      how: 'Spread the index finger against a finger: the belly rises on the back of the web. Relaxed, press across it onto the second metacarpal.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Seated or supine, the hand on its little-finger edge',
      direction: 'From the back of the web, close along the second metacarpal, towards the palm but not through to it.',
      whenNot: handNotNeedled,
    },
    inPlainWords: {
      where: 'The plump muscle on the back of the web between your thumb and index finger.',
      feels:
        'An ache along the thumb side of the index finger, and deep in the back of the hand and the palm. The finger feels stiff.',
    },
    hazards: [
      {
        structure: 'Radial artery between the two heads in the top corner of the web',
        care: 'Feel the pulse; stay nearer the free edge and along the second metacarpal.',
        basis: common,
      },
      {
        structure: 'Digital branches of the superficial radial nerve on the back, of the median nerve towards the palm',
        care: 'An electric feeling means: out and elsewhere.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'hand-interossei',
    name: 'Interossei of the hand',
    latin: 'Musculi interossei manus',
    otherNames: [
      'dorsal interossei',
      'palmar interossei',
      'lumbricals',
      'lumbricales',
      'interosseous muscles',
      'interosei',
    ],
    billingMuscle: 'hand-interossei',
    outlines: [
      ownOutline(
        'back',
        '423,888 437,901 449,924 456,948 450,948 437,926 427,913 431,928 441,956 436,959 421,935 411,920 414,934 419,958 413,959 402,938 396,918 397,902 407,891',
      ),
      ownOutline(
        'front',
        '424,892 438,903 449,924 456,948 450,948 437,926 428,914 431,928 441,956 436,959 421,935 412,922 414,934 419,958 413,959 402,938 397,920 399,906 409,895',
      ),
    ],
    attachments:
      'Dorsal: from the facing sides of two metacarpals to the base of the first phalanx. Palmar: from one metacarpal to its own finger. All join the hood of the extensor tendon.',
    nerve: 'Deep branch of the ulnar nerve, C8-T1',
    action: 'Spread (dorsal) and close (palmar) the fingers; bend the knuckles and straighten the finger joints.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Second dorsal: between the second and third metacarpals, halfway along, against the third.',
        marks: [markOnBack(440, 920)],
        placeBasis: common,
        zones: [...overFinger('middle-finger', 'primary'), overBackOfHand('spillover'), overPalm('spillover')],
        basis: {
          source: 'niel-asher-hand',
          note: 'Each to its own finger; sinewchannels.com: to the side of the finger on which the muscle ends. Hand and palm beside it are general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Third dorsal: between the third and fourth metacarpals, halfway along.',
        marks: [markOnBack(422, 928)],
        placeBasis: common,
        zones: [...overFinger('middle-finger', 'primary'), overBackOfHand('spillover')],
        basis: { source: 'niel-asher-hand', note: 'Little-finger side of the middle finger.' },
      }),
      triggerPoint({
        id: 'tp3',
        place: 'Fourth dorsal: between the fourth and fifth metacarpals, halfway along.',
        marks: [markOnBack(406, 931)],
        placeBasis: common,
        zones: [...overFinger('ring-finger', 'primary'), overBackOfHand('spillover')],
        basis: { source: 'niel-asher-hand', note: 'Little-finger side of the ring finger.' },
      }),
      triggerPoint({
        id: 'tp4',
        place:
          'Palmar interossei: from the palm between the tendons, against the fifth, the fourth and the second metacarpal.',
        marks: [markOnFront(406, 936)],
        placeBasis: common,
        zones: [
          ...overFinger('little-finger', 'primary'),
          ...overFinger('index-finger', 'spillover'),
          overPalm('spillover'),
        ],
        basis: { source: 'general-knowledge', note: 'By the rule that each interosseous refers to its own finger.' },
      }),
    ],
    accompanyingSigns: [
      'Stiff finger, worst in the morning',
      'Fingers do not close or spread fully',
      'A node at the end joint of that finger in some',
    ],
    commonlyLoadedBy: [
      'Keyboard and instrument',
      'Long pinch grip: needle, pen, small tools',
      'Kneading and massage',
      'Climbing',
    ],
    palpation: {
      position: 'Seated, hand palm down with the fingers a little spread',
      grip: 'pincer',
      how: 'One finger on the back of the hand between two metacarpals, the other against it from the palm; press towards each bone in turn.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Seated or supine, palm down on a towel',
      direction:
        'From the back of the hand between two metacarpals, slanting towards the bone beside it, not through to the palm.',
      whenNot: handNotNeedled,
    },
    inPlainWords: {
      where: 'Small muscles between the long bones of your hand. They spread the fingers and bring them together.',
      feels:
        'An ache along one side of a finger, often up to the last joint, and deep between the bones of the hand. The finger is stiff.',
    },
    hazards: [
      palmarVessels,
      {
        structure: 'Extensor tendons and veins on the back of the hand',
        care: 'Between tendons and beside visible veins.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'abductor-digiti-minimi-hand',
    name: 'Abductor digiti minimi of the hand',
    latin: 'Musculus abductor digiti minimi manus',
    otherNames: ['ADM', 'hypothenar muscle', 'little finger abductor', 'abductor digiti quinti', 'pinky muscle'],
    billingMuscle: 'abductor-digiti-minimi-hand',
    outlines: [
      ownOutline('front', '386,887 390,905 394,929 402,951 407,973 401,975 392,955 382,933 378,907 380,887'),
      ownOutline('back', '385,894 387,914 391,935 400,954 405,973 401,975 392,958 383,937 379,914 379,894'),
    ],
    attachments:
      'From the pisiform and the tendon of flexor carpi ulnaris to the inner side of the base of the little finger’s first phalanx.',
    nerve: 'Deep branch of the ulnar nerve, C8-T1',
    action: 'Moves the little finger away from the ring finger.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'On the little-finger edge of the hand, in the belly beside the middle of the fifth metacarpal.',
        marks: [markOnFront(387, 929), markOnBack(386, 934)],
        placeBasis: common,
        zones: [
          ...overFinger('little-finger', 'primary'),
          overLittleFingerSideOfPalm('spillover'),
          overLittleFingerSideOfBackOfHand('spillover'),
        ],
        basis: {
          source: 'niel-asher-hand',
          note: 'Back of the little finger; others name its outer edge. The edge of the hand is where it lies.',
        },
      }),
    ],
    accompanyingSigns: [
      'Little finger stiff or held away',
      'Tingling of the little finger in some, to be told from the ulnar nerve',
    ],
    commonlyLoadedBy: [
      'Hand resting on its edge: writing, drawing',
      'Keyboard reach',
      'Hammer, racket or handlebar',
      'String instruments',
    ],
    palpation: {
      position: 'Seated, forearm resting, palm turned a little up',
      grip: 'pincer',
      how: 'Pinch the fleshy edge of the hand between finger and thumb, off the fifth metacarpal, while the little finger spreads and relaxes.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Seated or supine, palm up',
      direction: 'From the edge of the hand towards the fifth metacarpal, level with the middle of the bone or beyond.',
      whenNot: handNotNeedled,
    },
    inPlainWords: {
      where: 'The fleshy edge of your hand below the little finger.',
      feels: 'An ache along the outer edge of the little finger. The finger may be stiff or stick out.',
    },
    hazards: [
      {
        structure: 'Ulnar nerve and artery beside the pisiform',
        care: 'Keep away from the first third near the wrist; along the outer edge only.',
        basis: common,
      },
    ],
    basis: common,
  },
];
