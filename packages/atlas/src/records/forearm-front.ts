import { felt, markOnBack, markOnFront, near, ownOutline, triggerPoint } from '../record.ts';
import type { Hazard, Muscle } from '../types.ts';
import {
  overHeelOfHand,
  overLittleFingerSideOfPalm,
  overPalm,
  overPalmSideOfFinger,
  overPalmSideOfThumb,
  overPalmSideOfThumbBase,
} from './over-hand.ts';
import { overLittleFingerSideOfPalmarWrist, overPalmSideOfWrist, overThumbSideOfPalmarWrist } from './over-wrist.ts';
import {
  overInnerElbow,
  overLittleFingerSideOfForearm,
  overPalmSideOfForearm,
  overThumbSideOfForearm,
} from './upper-arm.ts';

const common = { source: 'general-knowledge' } as const;

const forearmNotNeedled = [
  'Lymphoedema of the arm or lymph nodes removed',
  'Numb fingers or a wasted thumb until it is explained',
] as const;
const medianNerve: Hazard = {
  structure: 'Median nerve down the middle of the forearm, between the two finger flexors',
  care: 'Slanting and off the midline; a jolt into thumb, index or middle finger means: out and elsewhere.',
  basis: common,
};
const ulnarBundle: Hazard = {
  structure: 'Ulnar nerve and artery under flexor carpi ulnaris',
  care: 'Stay in the layer, slanting towards the ulna from its edge; a jolt into the little finger means: out and elsewhere.',
  basis: common,
};
const gripLoads = [
  'Hard grip: steering wheel, ski poles, tools',
  'Rowing and climbing',
  'Scissors, secateurs and pliers',
  'Vibrating tools',
] as const;
const flexorPalpation =
  'Elbow bent a little, hand loose; press across the fibres and move the one finger or the wrist to know whose they are.';

/** Muscles on the palm side of the forearm. */
export const forearmFront: readonly Muscle[] = [
  {
    id: 'pronator-teres',
    name: 'Pronator teres',
    latin: 'Musculus pronator teres',
    otherNames: ['pronator', 'round pronator', 'pronater teres', 'PT muscle'],
    billingMuscle: 'pronator-teres',
    outlines: [
      ownOutline(
        'front',
        '249,645 270,653 300,671 326,690 348,713 364,735 360,739 340,721 316,704 288,687 262,667 245,651',
      ),
    ],
    attachments:
      'From the medial epicondyle and the coronoid process of the ulna to the outer face of the middle of the radius.',
    nerve: 'Median nerve, which passes between its two heads; C6-C7',
    action: 'Turns the palm down; helps to bend the elbow.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'Two fingers below the crease of the elbow, on the inner side of the biceps tendon, in the slanting belly.',
        marks: [markOnFront(287, 674)],
        placeBasis: common,
        zones: [
          overThumbSideOfPalmarWrist('primary'),
          overThumbSideOfForearm('spillover')[0],
          overPalmSideOfForearm('spillover'),
        ],
        basis: {
          source: 'general-knowledge',
          note: 'Deep in the palm side of the wrist at the thumb’s side, and up that side of the forearm. Morningside names forearm and wrist, and also palm and fingers, which the nerve explains better.',
        },
      }),
    ],
    accompanyingSigns: [
      'Cannot cup the hand palm up, as for change',
      'Aching forearm when turning the palm down with force',
      'Tingling of thumb to ring finger in some (median nerve)',
    ],
    commonlyLoadedBy: [
      'Screwdriver and turning lids',
      'Golf and throwing',
      'Massage',
      'Typing with the palms hard down',
      'After a fracture at wrist or elbow',
    ],
    palpation: {
      position: 'Supine or seated, elbow half bent, palm up, forearm supported',
      grip: 'flat',
      how: 'From the inner side of the biceps tendon press across the slanting belly against the ulna while the palm turns down lightly.',
    },
    needling: {
      kind: 'sourced',
      patientPosition: 'Supine, palm up, forearm supported',
      needle: { lengthMm: [13, 25] },
      direction:
        'In 3 cm beyond the midpoint between biceps tendon and medial epicondyle, upward and inward, away from the nerve on the outer side.',
      whenNot: ['Weak pinch or numb thumb to ring finger: the median nerve may be caught here', ...forearmNotNeedled],
      basis: {
        source: 'pronator-ultrasound-2019',
        note: 'Length by the arm: 13 mm up to 27.5 cm of forearm girth; 25 mm above that if the forearm is 26.75 cm or shorter. Place and direction after the cadaver study of 2021, which used 0.32 x 30 mm.',
      },
    },
    inPlainWords: {
      where: 'A slanting muscle just below the crease of your elbow. It turns the palm down.',
      feels:
        'A deep ache on the palm side of the wrist, near the thumb, and up the forearm. Turning the palm up to hold out the hand is hard.',
    },
    hazards: [
      {
        structure: 'Median nerve between its two heads, brachial artery on its outer side',
        care: 'Upward and inward. In ten cadaver arms the tip lay 9.0 mm from the nerve and 12.8 mm from the artery on average.',
        basis: { source: 'pronator-cadaver-2021' },
      },
      {
        structure: 'Median nerve, nearer in a slim arm',
        care: 'Choose the length by girth and length of the forearm. In slim arms (27.5 cm or less) 13 mm was the right choice in 92 %, not in all.',
        basis: { source: 'pronator-ultrasound-2019' },
      },
    ],
    basis: common,
  },
  {
    id: 'palmaris-longus',
    name: 'Palmaris longus',
    latin: 'Musculus palmaris longus',
    otherNames: ['palmaris', 'palmar muscle', 'palmaris longis'],
    billingMuscle: 'palmaris-longus',
    outlines: [
      ownOutline(
        'front',
        '251,648 276,673 301,703 323,733 340,763 370,814 396,863 410,885 402,889 392,865 366,816 334,767 311,741 289,713 266,681 247,652',
      ),
    ],
    attachments:
      'From the medial epicondyle to the flexor retinaculum and the sheet of the palm; missing in some people.',
    nerve: 'Median nerve, C7-T1',
    action: 'Bends the wrist and cups the palm.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'In the middle of the upper third of the forearm, in the thin belly on the line from the medial epicondyle to the middle of the wrist.',
        marks: [markOnFront(298, 713)],
        placeBasis: common,
        zones: [
          overPalm('primary'),
          overPalmSideOfWrist('spillover'),
          felt(
            'front',
            'spillover',
            30,
            ['forearm-volar'],
            near('forearm-volar-centre', -8, -13),
            near('wrist-volar-centre', -17, -35),
          ),
          overPalmSideOfThumbBase('spillover'),
        ],
        basis: {
          source: 'manual-medicine-arm',
          note: 'Prickling in the palm, base of the thumb and lower forearm. That it stops short of the fingers is general knowledge.',
        },
      }),
    ],
    accompanyingSigns: [
      'Prickling like many needles rather than an ache',
      'Sore palm under a tool’s handle',
      'Tender nodes in the palm in some',
    ],
    commonlyLoadedBy: [
      'Handle pressed into the palm',
      'Digging with a trowel',
      'Racket',
      'A fall on the outstretched hand',
      'Walking with a stick or crutch',
    ],
    palpation: {
      position: 'Seated or supine, palm up, wrist a little bent',
      grip: 'flat',
      how: 'Bring thumb and little finger together and bend the wrist: the tendon stands up in the middle. Follow it to its thin belly and press across it.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine, palm up',
      direction: 'Shallow and slanting within the thin belly; the median nerve lies deeper on the same line.',
      whenNot: forearmNotNeedled,
    },
    inPlainWords: {
      where: 'A thin muscle in the middle of the palm side of your forearm. Some people do not have it.',
      feels: 'A prickling in the palm, as from many small pins, more than an ache. Holding a tool hurts the palm.',
    },
    hazards: [medianNerve],
    basis: { source: 'manual-medicine-arm', note: 'Attachments, nerve and loads.' },
  },
  {
    id: 'flexor-carpi-radialis',
    name: 'Flexor carpi radialis',
    latin: 'Musculus flexor carpi radialis',
    otherNames: ['FCR', 'wrist flexor', 'hand flexor', 'radial wrist flexor'],
    billingMuscle: 'flexor-carpi-radialis',
    outlines: [
      ownOutline(
        'front',
        '251,648 280,670 310,697 335,728 354,760 381,808 407,856 416,874 412,876 403,858 377,810 346,766 321,740 296,711 270,680 247,652',
      ),
    ],
    attachments: 'From the medial epicondyle to the bases of the second and third metacarpals.',
    nerve: 'Median nerve, C6-C7',
    action: 'Bends the wrist and draws it to the thumb’s side.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'In the middle of the upper half of the forearm, between pronator teres and palmaris longus.',
        marks: [markOnFront(312, 717)],
        placeBasis: common,
        zones: [
          overThumbSideOfPalmarWrist('primary'),
          overHeelOfHand('spillover'),
          felt(
            'front',
            'spillover',
            30,
            ['forearm-volar'],
            near('forearm-volar-centre', -8, -13),
            near('wrist-volar-centre', -17, -35),
          ),
        ],
        basis: {
          source: 'robertson-arm',
          note: 'From the forearm to the palm side of the wrist, where it is strongest, and the palm.',
        },
      }),
    ],
    accompanyingSigns: ['Wrist hurts when it bends against force', 'Grip tires'],
    commonlyLoadedBy: gripLoads,
    palpation: {
      position: 'Seated or supine, palm up, wrist a little bent',
      grip: 'flat',
      how: `Find the tendon on the thumb side of the middle of the wrist and follow it up. ${flexorPalpation}`,
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine, palm up',
      direction: 'Slanting within the belly towards the radius, shallow over the midline.',
      whenNot: forearmNotNeedled,
    },
    inPlainWords: {
      where: 'A muscle on the palm side of your forearm. It bends the wrist on the thumb side.',
      feels:
        'An ache in the crease on the palm side of the wrist, near the thumb, sometimes into the heel of the hand.',
    },
    hazards: [
      medianNerve,
      {
        structure: 'Radial artery beside the tendon in the lower forearm',
        care: 'Needle the belly in the upper half, not the lower forearm.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'flexor-carpi-ulnaris',
    name: 'Flexor carpi ulnaris',
    latin: 'Musculus flexor carpi ulnaris',
    otherNames: ['FCU', 'wrist flexor', 'hand flexor', 'ulnar wrist flexor', "golfer's elbow muscle"],
    billingMuscle: 'flexor-carpi-ulnaris',
    outlines: [
      ownOutline(
        'front',
        '251,651 268,676 292,713 315,751 336,790 357,834 376,868 385,886 381,888 372,870 351,836 326,796 301,759 278,721 258,682 247,653',
      ),
      ownOutline('back', '266,649 276,676 294,715 314,754 334,791 328,795 304,760 280,723 260,682 260,651'),
    ],
    attachments:
      'From the medial epicondyle, the olecranon and the back border of the ulna to the pisiform, the hamate and the fifth metacarpal.',
    nerve: 'Ulnar nerve, C7-T1',
    action: 'Bends the wrist and draws it to the little finger’s side.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'On the inner edge of the forearm, a hand’s breadth below the medial epicondyle, pinched or pressed against the ulna.',
        marks: [markOnFront(292, 729), markOnBack(292, 727)],
        placeBasis: common,
        zones: [
          overLittleFingerSideOfPalmarWrist('primary'),
          overLittleFingerSideOfPalm('spillover'),
          ...overLittleFingerSideOfForearm('spillover'),
          ...overInnerElbow('spillover'),
        ],
        basis: {
          source: 'manual-medicine-arm',
          note: 'Palm side of the wrist on the little finger’s side, a little up the forearm and into the palm. The Wellness Digest adds the inner elbow and, through the ulnar nerve, the fingers.',
        },
      }),
    ],
    accompanyingSigns: [
      'Like a sprained wrist on the little finger’s side',
      'Tingling of ring and little finger in some (ulnar nerve)',
      'Tender medial epicondyle in some',
    ],
    commonlyLoadedBy: gripLoads,
    palpation: {
      position: 'Seated or supine, palm up, elbow bent',
      grip: 'flat or pincer',
      how: 'Along the inner edge of the forearm between the pisiform’s tendon and the ridge of the ulna; pinch the upper part, press the rest onto the bone.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine, palm up, arm a little out',
      direction: 'From the inner edge, shallow and slanting towards the ulna, behind the nerve’s line.',
      whenNot: ['Ulnar nerve moved forward by surgery', ...forearmNotNeedled],
    },
    inPlainWords: {
      where: 'The muscle along the little-finger edge of your forearm, on the palm side.',
      feels: 'An ache on the palm side of the wrist, by the little finger, as if the wrist were sprained.',
    },
    hazards: [ulnarBundle],
    basis: { source: 'manual-medicine-arm', note: 'Attachments, nerve and loads.' },
  },
  {
    id: 'flexor-digitorum-superficialis',
    name: 'Flexor digitorum superficialis',
    latin: 'Musculus flexor digitorum superficialis',
    otherNames: [
      'FDS',
      'flexor digitorum sublimis',
      'finger flexors',
      'superficial finger flexor',
      'trigger finger muscle',
    ],
    billingMuscle: 'flexor-digitorum-superficialis',
    outlines: [
      ownOutline(
        'front',
        '252,648 287,668 321,701 346,741 365,784 383,825 397,856 409,881 399,887 385,862 367,833 343,796 316,759 293,721 269,684 248,652',
      ),
    ],
    attachments:
      'From the medial epicondyle, the coronoid process of the ulna and the front of the radius by four tendons to the middle phalanges.',
    nerve: 'Median nerve, C7-T1',
    action: 'Bends the middle joints of the fingers, then knuckles and wrist.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'Radial head: on the palm side of the forearm, thumb side of the middle, halfway down; the middle finger jumps.',
        marks: [markOnFront(340, 741)],
        placeBasis: common,
        zones: [
          overPalmSideOfFinger('middle-finger', 'primary'),
          overPalmSideOfFinger('index-finger', 'spillover'),
          overPalm('spillover'),
        ],
        basis: {
          source: 'wellness-digest-flexors',
          note: 'Palm side of one or all fingers, sometimes the palm. Niel-Asher: mostly the middle finger; Westsub: to the tip and, as it feels, beyond.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Humeral head: in the upper third, little-finger side of the middle; ring or little finger jumps.',
        marks: [markOnFront(300, 716)],
        placeBasis: common,
        zones: [
          overPalmSideOfFinger('ring-finger', 'primary'),
          overPalmSideOfFinger('little-finger', 'primary'),
          overPalm('spillover'),
          overPalmSideOfWrist('spillover'),
        ],
        basis: {
          source: 'wellness-digest-flexors',
          note: 'Palm side of one or all fingers, sometimes palm and wrist.',
        },
      }),
    ],
    accompanyingSigns: [
      'Pain shoots out at the fingertip',
      'Finger twitches or locks in the bend',
      'Scissors and curlers hurt',
    ],
    commonlyLoadedBy: gripLoads,
    palpation: {
      position: 'Seated or supine, palm up, wrist and fingers loose',
      grip: 'flat',
      how: `Under and between the wrist flexors, at a third and at half of the forearm. ${flexorPalpation}`,
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine, palm up',
      direction:
        'From the inner side slanting towards the ulna, or from the thumb side towards the radius; not straight down the middle.',
      whenNot: forearmNotNeedled,
    },
    inPlainWords: {
      where: 'A broad muscle on the palm side of your forearm that bends the fingers.',
      feels:
        'A sharp pain along the palm side of one or more fingers that seems to shoot out at the tip. A finger may catch or lock.',
    },
    hazards: [medianNerve, ulnarBundle],
    basis: common,
  },
  {
    id: 'flexor-digitorum-profundus',
    name: 'Flexor digitorum profundus',
    latin: 'Musculus flexor digitorum profundus',
    otherNames: ['FDP', 'deep finger flexor', 'finger flexors', "climber's muscle"],
    billingMuscle: 'flexor-digitorum-profundus',
    outlines: [
      ownOutline(
        'front',
        '285,671 305,701 329,739 354,780 377,820 396,856 410,880 398,888 382,864 361,830 332,794 303,755 281,713 273,675',
      ),
    ],
    attachments:
      'From the upper three quarters of the ulna and the membrane between the bones by four tendons to the end phalanges.',
    nerve:
      'Anterior interosseous nerve (median) for index and middle finger, ulnar nerve for ring and little finger; C8-T1',
    action: 'Bends the end joints of the fingers, then the whole finger.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'Outer part: deep at the end of the upper third, towards the middle of the forearm; index or middle finger jumps.',
        marks: [markOnFront(322, 739)],
        placeBasis: common,
        zones: [
          overPalmSideOfFinger('middle-finger', 'primary'),
          overPalmSideOfFinger('index-finger', 'spillover'),
          overPalm('spillover'),
        ],
        basis: {
          source: 'morningside-forearm',
          note: 'Palm, wrist and fingers to the tips. Niel-Asher: mostly the middle finger, for both finger flexors alike.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place:
          'Inner part: against the ulna from the little-finger edge, a hand’s breadth below the elbow; ring or little finger jumps.',
        marks: [markOnFront(295, 724)],
        placeBasis: common,
        zones: [
          overPalmSideOfFinger('ring-finger', 'primary'),
          overPalmSideOfFinger('little-finger', 'primary'),
          overPalm('spillover'),
          overPalmSideOfWrist('spillover'),
        ],
        basis: {
          source: 'morningside-forearm',
          note: 'Palm, wrist and fingers to the tips; each part to its own fingers as commonly taught.',
        },
      }),
    ],
    accompanyingSigns: [
      'Pain shoots out at the fingertip',
      'Fist weak at the end joints',
      'Fingers do not straighten with the wrist back',
    ],
    commonlyLoadedBy: gripLoads,
    palpation: {
      position: 'Seated or supine, elbow bent, palm up',
      grip: 'deep pressure',
      how: 'From the little-finger edge press onto the front of the ulna under flexor carpi ulnaris while the end joint of one finger bends.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine, elbow bent, forearm on its back or lifted',
      direction: 'From the little-finger edge close along the front of the ulna, behind the ulnar nerve and artery.',
      whenNot: forearmNotNeedled,
    },
    inPlainWords: {
      where: 'A deep muscle on the palm side of your forearm, along the inner bone. It curls the fingertips.',
      feels:
        'A pain along the palm side of one or more fingers out to the tip, and an ache in the palm. Making a hard fist hurts.',
    },
    hazards: [ulnarBundle, medianNerve],
    basis: common,
  },
  {
    id: 'flexor-pollicis-longus',
    name: 'Flexor pollicis longus',
    latin: 'Musculus flexor pollicis longus',
    otherNames: ['FPL', 'long thumb flexor', 'thumb flexor', 'trigger thumb muscle'],
    billingMuscle: 'flexor-pollicis-longus',
    outlines: [
      ownOutline(
        'front',
        '337,701 354,726 372,761 387,799 399,833 410,861 426,874 448,888 470,902 468,906 446,892 424,878 406,863 391,837 375,805 356,769 340,732 331,703',
      ),
    ],
    attachments: 'From the front of the radius and the membrane between the bones to the end phalanx of the thumb.',
    nerve: 'Anterior interosseous nerve (median), C8-T1',
    action: 'Bends the end joint of the thumb.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'On the front of the radius in the lower half of the forearm, on the thumb side of the tendon of flexor carpi radialis.',
        marks: [markOnFront(378, 794)],
        placeBasis: common,
        zones: [overPalmSideOfThumb('primary'), overPalm('spillover'), overPalmSideOfWrist('spillover')],
        basis: {
          source: 'westsub-arm',
          note: 'Along the thumb to the tip and, as it feels, beyond. Palm and wrist after Morningside, which lists the forearm as well.',
        },
      }),
    ],
    accompanyingSigns: ['Weak, clumsy pinch: buttons, laces, cups', 'Thumb clicks or locks in the bend in some'],
    commonlyLoadedBy: ['Pulling weeds', 'Long writing', 'Counting notes', 'Texting', 'Pinch grip in craft and massage'],
    palpation: {
      position: 'Seated or supine, palm up, wrist a little bent',
      grip: 'flat',
      how: 'Beside the tendon of flexor carpi radialis, on its thumb side, press onto the radius while the tip of the thumb bends; the pulse of the radial artery is under the same finger.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine, forearm between palm up and thumb up',
      direction:
        'From the thumb edge of the forearm along the front of the radius, behind the artery, with the pulse held by a finger.',
      whenNot: ['Pulse of the radial artery not found', ...forearmNotNeedled],
    },
    inPlainWords: {
      where:
        'A muscle on the palm side of your forearm, above the wrist on the thumb side. It bends the tip of the thumb.',
      feels:
        'A pain along the palm side of the thumb that seems to shoot out at its tip. Small things are hard to pick up.',
    },
    hazards: [
      {
        structure: 'Radial artery and superficial radial nerve in front and outside; median nerve on the inner side',
        care: 'Feel the pulse, move it aside, and stay on the bone.',
        basis: common,
      },
    ],
    basis: { source: 'manual-medicine-arm', note: 'Attachments, nerve, signs and loads.' },
  },
];
