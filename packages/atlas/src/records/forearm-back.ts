import { markOnBack, markOnFront, ownOutline, triggerPoint } from '../record.ts';
import type { Hazard, Muscle } from '../types.ts';
import {
  overBackOfFinger,
  overBackOfHand,
  overBaseOfThumb,
  overLittleFingerSideOfBackOfHand,
  overThumbSideOfBackOfHand,
  overThumbWeb,
} from './over-hand.ts';
import {
  overBackOfWrist,
  overLittleFingerSideOfDorsalWrist,
  overPalmSideOfWrist,
  overThumbSideOfDorsalWrist,
} from './over-wrist.ts';
import {
  overBackOfForearm,
  overLittleFingerSideOfForearm,
  overOuterElbow,
  overThumbSideOfForearm,
} from './upper-arm.ts';

const common = { source: 'general-knowledge' } as const;

const forearmNotNeedled = [
  'Lymphoedema of the arm or lymph nodes removed',
  'Weak finger or wrist extension until it is explained',
] as const;
const radialBranches: Hazard = {
  structure: 'Radial nerve and its superficial branch under brachioradialis; deep branch on its way into supinator',
  care: 'Lift the muscle off, or stay shallow over the radial head; a jolt into the back of the hand means: out and elsewhere.',
  basis: common,
};
const posteriorInterosseous: Hazard = {
  structure: 'Posterior interosseous nerve and artery between the surface and the deep muscles',
  care: 'Stay in the layer of the muscle, slanting, not straight down between the bones.',
  basis: common,
};
const gripLoads = [
  'Racket and hand tools',
  'Mouse and keyboard',
  'Wringing, weeding and screwdriver',
  'Carrying with a hard grip',
] as const;

/** Muscles on the back and outer side of the forearm. */
export const forearmBack: readonly Muscle[] = [
  {
    id: 'brachioradialis',
    name: 'Brachioradialis',
    latin: 'Musculus brachioradialis',
    otherNames: ['BR muscle', 'supinator longus', 'brachio radialis', 'tennis elbow muscle'],
    billingMuscle: 'brachioradialis',
    outlines: [
      ownOutline(
        'front',
        '287,543 304,572 316,603 333,632 349,668 362,707 374,745 393,791 420,853 416,855 387,793 364,749 344,715 323,680 307,644 294,611 288,578 281,545',
      ),
      ownOutline(
        'back',
        '294,545 306,576 318,603 336,634 355,672 369,715 383,763 377,765 357,719 341,678 322,642 306,609 296,580 288,547',
      ),
    ],
    attachments: 'From the upper two thirds of the outer ridge above the elbow to the base of the radial styloid.',
    nerve: 'Radial nerve, C5-C6',
    action: 'Bends the elbow, most with the thumb up; brings the forearm to midway between palm up and palm down.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'Two or three fingers below the outer crease of the elbow, in the muscle’s bulk on the thumb side, pinched off the layer below.',
        marks: [markOnFront(330, 657), markOnBack(340, 657)],
        placeBasis: common,
        zones: [
          ...overOuterElbow('primary'),
          ...overThumbWeb('primary'),
          ...overThumbSideOfForearm('spillover'),
          ...overBaseOfThumb('spillover'),
          overThumbSideOfDorsalWrist('spillover'),
        ],
        basis: {
          source: 'fernandez-carnero-2007',
          note: 'Outer elbow and the back and outer side of the forearm. Westsub: from near the elbow down to base and web of the thumb. Wrist is general knowledge.',
        },
      }),
    ],
    accompanyingSigns: ['Grip lets go, things fall', 'Handshake hurts', 'Tenderness at the lateral epicondyle'],
    commonlyLoadedBy: [
      'Digging and weeding with a trowel',
      'Hammer and screwdriver',
      'Racket',
      'Long handshaking',
      'Holding a cup or a phone',
    ],
    palpation: {
      position: 'Seated or supine, elbow half bent, thumb up, forearm supported',
      grip: 'pincer',
      how: 'Resist a little bend of the elbow to see the muscle, then relaxed pinch it off the extensors beside the crease and roll it.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine or seated, elbow half bent, thumb up',
      direction: 'In pincer grip from the palm side across the lifted belly towards the finger behind it.',
      whenNot: forearmNotNeedled,
    },
    inPlainWords: {
      where: 'The muscle on the thumb side of your forearm, from just above the elbow.',
      feels:
        'An ache at the outer side of the elbow and in the web between thumb and index finger. Gripping and shaking hands hurts.',
    },
    hazards: [
      radialBranches,
      {
        structure: 'Radial artery along the inner edge of the muscle in the forearm',
        care: 'Across the lifted belly from its inner edge outward, with the pulse found first further down.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'extensor-carpi-radialis-longus',
    name: 'Extensor carpi radialis longus',
    latin: 'Musculus extensor carpi radialis longus',
    otherNames: ['ECRL', 'long wrist extensor', 'wrist extensor', 'hand extensor', 'tennis elbow muscle'],
    billingMuscle: 'extensor-carpi-radialis-longus',
    outlines: [
      ownOutline(
        'back',
        '302,580 319,605 333,630 346,666 356,706 371,754 389,810 408,856 420,883 416,885 404,858 385,812 363,756 342,710 326,674 313,638 305,611 296,582',
      ),
      ownOutline('front', '306,579 324,605 335,633 354,671 365,710 357,712 342,675 325,637 314,611 300,581'),
    ],
    attachments:
      'From the lower third of the outer ridge above the elbow to the back of the base of the second metacarpal.',
    nerve: 'Radial nerve, C6-C7',
    action: 'Lifts the wrist back and towards the thumb; steadies it in a grip.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'Just below the outer end of the elbow crease, behind brachioradialis, level with the head of the radius.',
        marks: [markOnBack(326, 642), markOnFront(334, 642)],
        placeBasis: common,
        zones: [
          ...overOuterElbow('primary'),
          overThumbSideOfBackOfHand('primary'),
          overThumbSideOfDorsalWrist('primary'),
          ...overThumbSideOfForearm('spillover'),
          overBackOfForearm('spillover'),
          ...overBaseOfThumb('spillover'),
        ],
        basis: {
          source: 'namtpt-arm',
          note: 'One account for both radial extensors: lateral epicondyle, lightly the back of the forearm, strongly the back of the hand. Westsub: to the base of the thumb. Fernandez-Carnero 2007: outer elbow and forearm. The snuffbox is general knowledge.',
        },
      }),
    ],
    accompanyingSigns: [
      'Weak grip, things drop',
      'Pain on gripping with the wrist bent to the little finger’s side',
      'Tender lateral epicondyle',
    ],
    commonlyLoadedBy: gripLoads,
    palpation: {
      position: 'Seated, forearm supported, palm down, wrist hanging a little',
      grip: 'flat or pincer',
      how: 'Next to brachioradialis towards the back; pinch both together, then press the rear one onto the radius.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine or seated, palm down, elbow half bent',
      direction: 'In pincer grip with brachioradialis or flat from behind, towards the radius.',
      whenNot: forearmNotNeedled,
    },
    inPlainWords: {
      where: 'A muscle on the outer side of your forearm, just below the elbow. It lifts the wrist on the thumb side.',
      feels:
        'An ache at the outer elbow and on the back of the hand next to the thumb. The grip is weak, and cups slip.',
    },
    hazards: [radialBranches],
    basis: common,
  },
  {
    id: 'extensor-carpi-radialis-brevis',
    name: 'Extensor carpi radialis brevis',
    latin: 'Musculus extensor carpi radialis brevis',
    otherNames: ['ECRB', 'short wrist extensor', 'wrist extensor', 'hand extensor', 'tennis elbow muscle'],
    billingMuscle: 'extensor-carpi-radialis-brevis',
    outlines: [
      ownOutline(
        'back',
        '318,621 329,645 344,679 355,715 365,750 379,799 398,850 414,888 410,890 394,852 373,801 353,754 337,721 324,685 317,649 314,623',
      ),
    ],
    attachments:
      'From the lateral epicondyle and the ligament of the elbow to the back of the base of the third metacarpal.',
    nerve: 'Deep branch of the radial nerve, C7-C8',
    action: 'Lifts the wrist straight back; steadies it in a grip.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'Three or four fingers below the elbow on the back of the forearm, behind the long extensor, where the bulk is thickest.',
        marks: [markOnBack(338, 691)],
        placeBasis: common,
        zones: [
          overBackOfHand('primary'),
          overBackOfWrist('primary'),
          overBackOfForearm('spillover'),
          ...overOuterElbow('spillover'),
        ],
        basis: {
          source: 'niel-asher-arm',
          note: 'A strong zone on the back of the hand. Fernandez-Carnero 2007: outer elbow and forearm in 13 of 20 with lateral epicondylalgia; NAMTPT: lightly the back of the forearm.',
        },
      }),
    ],
    accompanyingSigns: ['Weak, painful grip', 'Stiff fingers', 'Tender just below the lateral epicondyle'],
    commonlyLoadedBy: gripLoads,
    palpation: {
      position: 'Seated, forearm supported, palm down',
      grip: 'flat',
      how: 'Behind the long extensor, press across the fibres onto the radius while the wrist lifts and relaxes with loose fingers.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine or seated, palm down, elbow half bent',
      direction: 'From the back of the forearm across the belly, slanting towards the radius.',
      whenNot: forearmNotNeedled,
    },
    inPlainWords: {
      where: 'A muscle on the back of your forearm, a hand’s breadth below the elbow. It lifts the wrist.',
      feels: 'An ache on the back of the wrist and hand, often with a sore outer elbow. Gripping is weak and hurts.',
    },
    hazards: [
      {
        structure: 'Deep branch of the radial nerve in and under the edge of supinator beneath',
        care: 'Slanting in the belly, not straight down below the radial head.',
        basis: common,
      },
      radialBranches,
    ],
    basis: common,
  },
  {
    id: 'extensor-carpi-ulnaris',
    name: 'Extensor carpi ulnaris',
    latin: 'Musculus extensor carpi ulnaris',
    otherNames: ['ECU', 'ulnar wrist extensor', 'wrist extensor', 'hand extensor'],
    billingMuscle: 'extensor-carpi-ulnaris',
    outlines: [
      ownOutline(
        'back',
        '319,623 320,651 323,689 331,729 342,768 354,810 372,857 388,893 384,895 368,859 346,814 326,774 311,733 305,691 310,651 315,623',
      ),
    ],
    attachments: 'From the lateral epicondyle and the back border of the ulna to the base of the fifth metacarpal.',
    nerve: 'Posterior interosseous nerve, C7-C8',
    action: 'Lifts the wrist back and towards the little finger.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'On the back of the forearm beside the sharp edge of the ulna, at the end of the upper third.',
        marks: [markOnBack(320, 725)],
        placeBasis: common,
        zones: [
          overLittleFingerSideOfDorsalWrist('primary'),
          overLittleFingerSideOfBackOfHand('spillover'),
          overLittleFingerSideOfForearm('spillover')[1],
        ],
        basis: {
          source: 'namtpt-arm',
          note: 'Back of the wrist on the little finger’s side. Westsub: that side of the base of the hand. Down its forearm is general knowledge.',
        },
      }),
    ],
    accompanyingSigns: [
      'Pain on turning the wrist to the little finger’s side',
      'Weak grip',
      'Seldom alone: often after a fall or a frozen shoulder',
    ],
    commonlyLoadedBy: [
      'A fall or fracture of wrist or ulna',
      'Keyboard with the hands turned out',
      'Rowing, hockey and golf',
      'Hammer and ironing',
    ],
    palpation: {
      position: 'Seated, forearm supported, palm down',
      grip: 'flat',
      how: 'On the outer side of the ridge of the ulna, press across the fibres against the bone while the wrist moves to the little finger’s side.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine or seated, palm down, or the arm across the belly',
      direction: 'From the back, towards the outer face of the ulna.',
      whenNot: forearmNotNeedled,
    },
    inPlainWords: {
      where: 'A muscle on the back of your forearm along the bone on the little-finger side.',
      feels: 'An ache on the back of the wrist, on the side of the little finger. It can feel like a sprained wrist.',
    },
    hazards: [posteriorInterosseous],
    basis: common,
  },
  {
    id: 'extensor-digitorum',
    name: 'Extensor digitorum',
    latin: 'Musculus extensor digitorum',
    otherNames: ['EDC', 'extensor digitorum communis', 'finger extensors', 'finger extensor', 'extensor digiti minimi'],
    billingMuscle: 'extensor-digitorum',
    outlines: [
      ownOutline(
        'back',
        '318,622 325,646 334,681 346,719 357,761 370,802 389,844 406,873 396,879 379,850 358,808 339,767 322,725 314,685 313,648 314,622',
      ),
    ],
    attachments:
      'From the lateral epicondyle by four tendons to the hoods of the index, middle, ring and little fingers.',
    nerve: 'Posterior interosseous nerve, C7-C8',
    action: 'Straightens the fingers; lifts the wrist.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'Middle finger: in the centre of the back of the forearm, four fingers below the lateral epicondyle; the middle finger jumps.',
        marks: [markOnBack(330, 709)],
        placeBasis: common,
        zones: [
          overBackOfFinger('middle-finger', 'primary'),
          overBackOfHand('primary'),
          overBackOfForearm('spillover'),
          overBackOfWrist('spillover'),
          overPalmSideOfWrist('spillover'),
        ],
        basis: {
          source: 'namtpt-arm',
          note: 'Down the forearm to the back of the hand and often to the finger that the fibres move. Both sides of the wrist are general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Ring finger: a little lower and nearer the ulna, deeper; the ring finger jumps.',
        marks: [markOnBack(336, 735)],
        placeBasis: common,
        zones: [
          overBackOfFinger('ring-finger', 'primary'),
          overBackOfHand('primary'),
          ...overOuterElbow('spillover'),
          overBackOfForearm('spillover'),
        ],
        basis: {
          source: 'niel-asher-arm',
          note: 'Forearm, more in the finger concerned, and lateral epicondyle. Fernandez-Carnero 2007: outer elbow from this muscle in 5 of 20.',
        },
      }),
      triggerPoint({
        id: 'tp3',
        place:
          'Little finger (with extensor digiti minimi): along the border to extensor carpi ulnaris, at mid forearm.',
        marks: [markOnBack(340, 762)],
        placeBasis: common,
        zones: [
          overBackOfFinger('little-finger', 'primary'),
          overLittleFingerSideOfBackOfHand('primary'),
          ...overOuterElbow('spillover'),
          overBackOfForearm('spillover'),
        ],
        basis: { source: 'westsub-arm', note: 'To the finger of its own extensor. Outer elbow is general knowledge.' },
      }),
      triggerPoint({
        id: 'tp4',
        place:
          'Index finger: in the thumb-side edge of the belly, a finger above the first point; the index finger jumps.',
        marks: [markOnBack(327, 685)],
        placeBasis: common,
        zones: [
          overBackOfFinger('index-finger', 'primary'),
          overThumbSideOfBackOfHand('primary'),
          overBackOfForearm('spillover'),
        ],
        basis: {
          source: 'westsub-arm',
          note: 'To the finger of its own extensor; less often than middle and ring finger.',
        },
      }),
    ],
    accompanyingSigns: [
      'Stiff and sore finger joints, up to the middle joint',
      'Weak grip, without pain in some',
      'Night pain in the forearm',
      'Fist does not close fully with the wrist bent',
    ],
    commonlyLoadedBy: [
      'Typing and mouse clicks',
      'Piano',
      'Repeated hard grip',
      'Carpentry and mechanics',
      'Flicking and throwing',
    ],
    palpation: {
      position: 'Seated, forearm and hand supported, palm down, wrist and elbow a little bent',
      grip: 'flat',
      how: 'Across the fibres in the middle of the back of the forearm; lift one finger at a time to know whose fibres they are, and watch that finger twitch.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine or seated, palm down, forearm supported',
      direction:
        'From the back of the forearm, slanting along or across the belly of the finger concerned, towards the radius; not straight down between the bones.',
      whenNot: forearmNotNeedled,
    },
    inPlainWords: {
      where: 'The muscle in the middle of the back of your forearm that straightens the fingers.',
      feels:
        'An ache down the back of the forearm and hand into one finger, most often the middle or ring finger, or at the outer elbow. The finger is stiff and the grip weak.',
    },
    hazards: [posteriorInterosseous],
    basis: common,
  },
  {
    id: 'extensor-indicis',
    name: 'Extensor indicis',
    latin: 'Musculus extensor indicis',
    otherNames: ['extensor indicis proprius', 'EIP', 'index finger extensor', 'pointing muscle'],
    billingMuscle: 'extensor-indicis',
    outlines: [
      ownOutline(
        'back',
        '340,773 355,788 374,811 387,834 401,861 423,897 452,927 450,929 419,899 397,863 381,838 362,819 345,796 336,775',
      ),
    ],
    attachments:
      'From the back of the lower third of the ulna and the membrane between the bones to the hood of the index finger.',
    nerve: 'Posterior interosseous nerve, C7-C8',
    action: 'Straightens the index finger alone, as in pointing.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'On the back of the forearm between radius and ulna, about four fingers above the wrist.',
        marks: [markOnBack(363, 808)],
        placeBasis: common,
        zones: [
          overThumbSideOfDorsalWrist('primary'),
          overThumbSideOfBackOfHand('primary'),
          overBackOfFinger('index-finger', 'spillover'),
        ],
        basis: {
          source: 'namtpt-arm',
          note: 'Strongest where wrist and back of the hand meet. Westsub: index finger to the back of the hand, not the arm.',
        },
      }),
    ],
    accompanyingSigns: ['Index finger tires when held up', 'Stiff index finger'],
    commonlyLoadedBy: [
      'Mouse clicks',
      'Held-up index finger over a screen',
      'Piano, guitar and flute',
      'Spray can or trigger',
    ],
    palpation: {
      position: 'Seated, forearm supported, palm down',
      grip: 'flat',
      how: 'Above the wrist between the bones, under the finger tendons; lift the index finger alone and feel the deeper belly move.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine or seated, palm down',
      direction:
        'From the back, slanting towards the outer face of the lower ulna; not through the membrane between the bones.',
      whenNot: forearmNotNeedled,
    },
    inPlainWords: {
      where: 'A small deep muscle on the back of your forearm just above the wrist. It lets you point.',
      feels: 'An ache on the back of the wrist and hand, sometimes into the index finger.',
    },
    hazards: [
      posteriorInterosseous,
      {
        structure: 'Membrane between the bones and the anterior interosseous vessels behind it',
        care: 'Shallow and slanting onto the ulna.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'supinator',
    name: 'Supinator',
    latin: 'Musculus supinator',
    otherNames: ['supinator brevis', 'tennis elbow muscle', 'supinater'],
    billingMuscle: 'supinator',
    outlines: [
      ownOutline('back', '314,620 308,628 299,650 304,672 318,685 337,696 349,699 349,686 341,659 329,634'),
      ownOutline('front', '320,625 312,641 311,666 319,689 334,704 345,703 345,686 338,658 328,636'),
    ],
    attachments:
      'From the lateral epicondyle, the ligaments of the elbow and the crest of the ulna, round the radius, to its outer and front face in the upper third.',
    nerve: 'Deep branch of the radial nerve, which passes through it; C5-C6',
    action: 'Turns the palm up.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'On the radius just outside and below the end of the biceps tendon, with brachioradialis pushed outward.',
        marks: [markOnFront(318, 657), markOnBack(325, 662)],
        placeBasis: common,
        zones: [
          ...overOuterElbow('primary'),
          ...overThumbWeb('primary'),
          ...overBaseOfThumb('spillover'),
          overBackOfForearm('spillover'),
        ],
        basis: {
          source: 'travell-1983-supinator',
          note: 'Chiefly the lateral epicondyle, often back of the web and base of the thumb, sometimes the back of the forearm. A massage textbook (pubhtml5.com/ylgr/izri, p. 203) also draws the crease of the elbow.',
        },
      }),
    ],
    accompanyingSigns: [
      'Outer elbow aches in use and at rest',
      'Carrying with a straight arm hurts',
      'Turning a door handle hurts',
      'Weak finger extension in some: the deep radial nerve',
    ],
    commonlyLoadedBy: [
      'Backhand with a straight elbow',
      'Carrying a heavy case',
      'Screwdriver and stiff lids',
      'Pulling dog',
      'Wringing',
    ],
    palpation: {
      position: 'Supine or seated, elbow a little bent, palm up',
      grip: 'flat',
      how: 'Push brachioradialis outward and press onto the radius beside the biceps tendon; at the back, press through the extensors below the radial head while the palm turns up lightly.',
    },
    needling: {
      kind: 'sourced',
      patientPosition: 'Forearm palm down, elbow bent and supported (cadaver study: forearm pronated)',
      needle: { lengthMm: [30, 30], diameterMm: [0.32, 0.32] },
      direction:
        'Straight in at the back of the forearm, 4 cm beyond the lateral epicondyle, through the extensors to the radius.',
      whenNot: ['Weak finger or thumb extension: the deep radial nerve may be caught here', ...forearmNotNeedled],
      basis: {
        source: 'supinator-cadaver-2021',
        note: 'One length was used: ten forearms of the dead, one experienced clinician, in to 16.4 mm on average. Not a range that was compared, nor a proof of safety.',
      },
    },
    inPlainWords: {
      where: 'A deep muscle just below the outer side of your elbow. It turns the palm up.',
      feels:
        'An ache at the outer side of the elbow, also at rest, and in the web of the thumb. Carrying a bag or turning a key hurts.',
    },
    hazards: [
      {
        structure: 'Deep branch of the radial nerve within the muscle, superficial branch in front of it',
        care: 'Forearm palm down and from behind, as in the study. The tip lay 7.8 and 8.6 mm from the two branches on average in ten cadaver arms: stop at any jolt.',
        basis: { source: 'supinator-cadaver-2021' },
      },
    ],
    basis: { source: 'niel-asher-arm', note: 'Attachments, nerve, loads and signs.' },
  },
];
