import { felt, markOnHandBack, markOnPalm, near, ownOutline, triggerPoint } from '../record.ts';
import type { Hazard, Muscle } from '../types.ts';
import {
  overBackOfHand,
  overBallOfThumb,
  overFinger,
  overLittleFingerSideOfBackOfHand,
  overLittleFingerSideOfPalm,
  overPalm,
  overPalmSideOfThumb,
  overSideOfFinger,
  overThumb,
  overThumbSideOfBackOfHand,
  overThumbWeb,
} from './over-hand.ts';

const common = { source: 'general-knowledge' } as const;

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
      ownOutline('palm', '8,28 20,30 32,40 44,51 46,58 36,66 25,79 12,88 8,80 6,54'),
      ownOutline('hand-back', '10,30 20,33 32,43 44,52 45,58 36,66 25,78 13,86 8,78 7,54'),
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
        marks: [markOnPalm(33, 55), markOnHandBack(33, 55)],
        placeBasis: common,
        zones: [...overThumb('primary'), ...overThumbWeb('spillover'), overBallOfThumb('spillover')],
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
    outlines: [ownOutline('palm', '14,9 21,7 31,13 39,24 47,40 47,52 40,49 31,38 20,24')],
    attachments: 'From the flexor retinaculum and the trapezium to the whole outer border of the first metacarpal.',
    nerve: 'Recurrent branch of the median nerve, C8-T1',
    action: 'Brings the thumb across the palm to meet the fingertips.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'In the ball of the thumb, pressed against the palm side of the first metacarpal, midway along the bone.',
        marks: [markOnPalm(36, 32)],
        placeBasis: common,
        zones: [
          overPalmSideOfThumb('primary'),
          felt(
            'palm',
            'primary',
            28,
            ['wrist-volar'],
            near('scaphoid-tubercle', -2, -17),
            near('scaphoid-tubercle', -6, 3),
          ),
          overBallOfThumb('spillover'),
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
      ownOutline('hand-back', '21,22 28,26 37,40 42,54 40,66 38,80 39,97 34,98 29,82 25,60 21,40'),
      ownOutline('palm', '34,42 40,52 41,62 39,76 39,96 34,97 31,82 31,60'),
    ],
    attachments:
      'By two heads from the facing sides of the first and second metacarpals to the thumb side of the base of the index finger’s first phalanx.',
    nerve: 'Deep branch of the ulnar nerve, C8-T1',
    action: 'Moves the index finger towards the thumb; steadies the pinch.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'On the back of the web, in the middle of the belly against the thumb side of the second metacarpal.',
        marks: [markOnHandBack(32, 58), markOnPalm(35, 64)],
        placeBasis: common,
        zones: [
          ...overSideOfFinger('index-finger', 'thumb', 'primary'),
          overThumbSideOfBackOfHand('primary'),
          ...overThumbWeb('spillover'),
          overPalm('spillover'),
          felt(
            'hand-back',
            'spillover',
            18,
            ['thumb'],
            near('thumb-metacarpal-head', -5, -14),
            near('thumb-metacarpal-head', 7, 4),
          ),
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
        'hand-back',
        '15,26 22,44 25,70 20,96 15,94 12,68 9,50 6,68 3,97 -3,98 -4,68 -7,50 -10,68 -17,92 -23,88 -22,62 -18,42 -12,28 0,22',
      ),
      ownOutline(
        'palm',
        '15,30 22,46 25,70 20,96 15,94 12,68 9,52 6,68 3,97 -3,98 -4,68 -7,52 -10,68 -17,92 -23,88 -22,62 -18,44 -12,32 0,26',
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
        marks: [markOnHandBack(15, 60)],
        placeBasis: common,
        zones: [
          ...overSideOfFinger('middle-finger', 'thumb', 'primary'),
          overBackOfHand('spillover'),
          overPalm('spillover'),
        ],
        basis: {
          source: 'niel-asher-hand',
          note: 'Each to its own finger; sinewchannels.com: to the side of the finger on which the muscle ends. Hand and palm beside it are general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Third dorsal: between the third and fourth metacarpals, halfway along.',
        marks: [markOnHandBack(-1, 60)],
        placeBasis: common,
        zones: [...overSideOfFinger('middle-finger', 'little finger', 'primary'), overBackOfHand('spillover')],
        basis: { source: 'niel-asher-hand', note: 'Little-finger side of the middle finger.' },
      }),
      triggerPoint({
        id: 'tp3',
        place: 'Fourth dorsal: between the fourth and fifth metacarpals, halfway along.',
        marks: [markOnHandBack(-16, 57)],
        placeBasis: common,
        zones: [...overSideOfFinger('ring-finger', 'little finger', 'primary'), overBackOfHand('spillover')],
        basis: { source: 'niel-asher-hand', note: 'Little-finger side of the ring finger.' },
      }),
      triggerPoint({
        id: 'tp4',
        place:
          'Palmar interossei: from the palm between the tendons, against the fifth, the fourth and the second metacarpal.',
        marks: [markOnPalm(-18, 54), markOnPalm(-5, 58), markOnPalm(19, 60)],
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
      ownOutline('palm', '-18,9 -22,27 -27,51 -30,74 -35,98 -41,99 -41,76 -40,50 -34,24 -24,7'),
      ownOutline('hand-back', '-24,15 -28,34 -33,55 -34,76 -37,97 -41,98 -42,76 -40,50 -35,31 -30,14'),
    ],
    attachments:
      'From the pisiform and the tendon of flexor carpi ulnaris to the inner side of the base of the little finger’s first phalanx.',
    nerve: 'Deep branch of the ulnar nerve, C8-T1',
    action: 'Moves the little finger away from the ring finger.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'On the little-finger edge of the hand, in the belly beside the middle of the fifth metacarpal.',
        marks: [markOnPalm(-34, 48), markOnHandBack(-37, 52)],
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
