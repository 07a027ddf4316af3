import { felt, markOnBack, markOnFront, near, outline, ownOutline, triggerPoint } from '../record.ts';
import type { Hazard, Muscle, Needling } from '../types.ts';

const common = { source: 'general-knowledge' } as const;
const underUltrasound = { source: 'piriformis-ultrasound-2018' } as const;
const sciaticBeneath: Hazard = {
  structure: 'Sciatic nerve, half way between the sitting bone and the greater trochanter and above it',
  care: 'Know its course before every needle; stop at any electric feeling down the leg.',
  basis: common,
};
const glutealVessels: Hazard = {
  structure: 'Superior gluteal nerve and vessels',
  care: 'Between medius and minimus: slow, and pressure afterwards, since they cannot be seen or felt.',
  basis: common,
};

const tipInSight: Hazard = {
  structure: 'What lies beneath the fingers at needle depth',
  care: 'The series that gives a needle size kept the tip in sight by ultrasound throughout.',
  basis: underUltrasound,
};

/** What the one series with a needle size did; it names the four muscles together and no direction for each. */
function glutealNeedling(patientPosition: string, direction: string, whenNot: readonly string[]): Needling {
  return {
    kind: 'sourced',
    patientPosition,
    needle: { lengthMm: [60, 60], diameterMm: [0.3, 0.3] },
    direction,
    whenNot,
    basis: {
      ...underUltrasound,
      note: 'Three patients, the needle tip watched by ultrasound. Position and direction are general knowledge.',
    },
  };
}

const gluteusMinimusFrontZones = [
  felt(
    'back',
    'primary',
    50,
    ['hip-lateral', 'buttock-lower'],
    near('greater-trochanter', -12, -20),
    near('greater-trochanter', -16, 20),
    near('greater-trochanter', -30, 70),
  ),
  felt(
    'front',
    'spillover',
    40,
    ['hip-lateral'],
    near('greater-trochanter', 0, -50),
    near('greater-trochanter', 2, 70),
  ),
  ...(['front', 'back'] as const).flatMap((view) => [
    felt(
      view,
      'primary',
      34,
      ['thigh-lateral'],
      near('greater-trochanter', 2, 95),
      near('thigh-lateral-centre', 0, 0),
      near('lateral-femoral-epicondyle', 0, -50),
    ),
    felt(
      view,
      'primary',
      34,
      ['knee-lateral'],
      near('lateral-femoral-epicondyle', 0, -20),
      near('lateral-femoral-epicondyle', -4, 45),
    ),
    felt(
      view,
      'primary',
      28,
      ['shin-lateral'],
      near('fibular-head', 3, 35),
      near('fibular-head', 3, 140),
      near('lateral-malleolus', -3, -60),
    ),
    felt(
      view,
      'spillover',
      26,
      ['ankle-lateral'],
      near('lateral-malleolus', -1, -25),
      near('lateral-malleolus', 0, 12),
    ),
  ]),
] as const;

const gluteusMediusBelt = felt(
  'back',
  'primary',
  46,
  ['lower-back'],
  near('l5-spinous', 36, -6),
  near('iliac-crest-top', -32, -20),
);
const gluteusMediusSacrum = felt(
  'back',
  'primary',
  44,
  ['sacroiliac', 'sacrum'],
  near('psis', -6, 2),
  near('sacrum-centre', 20, 20),
);

const piriformisSpill = [
  felt(
    'back',
    'spillover',
    72,
    ['buttock-upper', 'buttock-lower', 'buttock'],
    near('psis', 38, 20),
    near('buttock-centre', 12, -20),
    near('gluteal-fold', 30, -20),
  ),
  felt(
    'back',
    'spillover',
    62,
    ['thigh-posterior'],
    near('gluteal-fold', 33, 30),
    near('thigh-posterior-centre', 3, 40),
  ),
] as const;

/** Gluteal muscles, rotators of the hip and tensor fasciae latae. */
export const buttock: readonly Muscle[] = [
  {
    id: 'gluteus-maximus',
    name: 'Gluteus maximus',
    latin: 'Musculus gluteus maximus',
    otherNames: ['glute max', 'glutes', 'buttock muscle', 'gluteal'],
    billingMuscle: 'gluteus-maximus',
    outlines: [
      outline(
        'back',
        '44,722 70,714 102,748 140,800 162,850 169,900 166,950 148,952 118,936 70,950 30,944 9,922 6,860 18,800 34,752',
      ),
    ],
    attachments:
      'From the crest behind the PSIS, sacrum, coccyx and sacrotuberous ligament to the iliotibial tract and the back of the upper femur.',
    nerve: 'Inferior gluteal nerve, L5-S2',
    action: 'Extends the hip and turns the thigh outward; the upper fibres lift it sideways.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Beside the lower sacrum at the upper end of the gluteal cleft.',
        marks: [markOnBack(38, 800)],
        zones: [
          felt(
            'back',
            'primary',
            40,
            ['sacroiliac', 'buttock', 'buttock-lower', 'sacrum'],
            near('psis', 0, 6),
            near('gluteal-cleft-top', 30, 2),
            near('buttock-centre', -52, 10),
            near('ischial-tuberosity', -24, 2),
            near('gluteal-fold', 10, -20),
          ),
          felt('back', 'spillover', 70, ['thigh-posterior'], near('gluteal-fold', 5, 28), near('gluteal-fold', 50, 28)),
        ],
        basis: {
          source: 'travell-gluteus-maximus',
          note: 'A crescent beside the gluteal cleft. That it ends at the sacroiliac joint above and just below the fold is general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Just above the sitting bone, in the lower middle of the buttock; the one most often found.',
        marks: [markOnBack(64, 905)],
        zones: [
          felt(
            'back',
            'primary',
            68,
            ['buttock-lower', 'buttock'],
            near('ischial-tuberosity', -8, -22),
            near('ischial-tuberosity', 66, -22),
          ),
          felt('back', 'spillover', 44, ['sacrum'], near('sacrum-centre', 14, -10), near('sacrum-centre', 8, 22)),
          felt(
            'back',
            'spillover',
            46,
            ['buttock-upper', 'hip-lateral'],
            near('psis', 46, 16),
            near('iliac-crest-top', -8, 60),
            near('greater-trochanter', -4, -62),
          ),
        ],
        basis: {
          source: 'travell-gluteus-maximus',
          note: 'The lower sacrum and outward below the crest, not the anus or coccyx. The whole lower buttock is general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp3',
        place: 'Lowest inner fibres, close to the coccyx; found with a pincer grip.',
        marks: [markOnBack(20, 880)],
        zones: [felt('back', 'primary', 26, ['coccyx'], near('gluteal-cleft-top', 5, 18), near('coccyx', 4, 4))],
        basis: { source: 'travell-gluteus-maximus', note: 'The coccyx.' },
      }),
    ],
    accompanyingSigns: [
      'Restless when sitting, as if on a nail',
      'Limp away from the sore side',
      'Bending to the toes stops short',
    ],
    commonlyLoadedBy: [
      'Walking uphill leaning forward',
      'Swimming the crawl',
      'Near falls',
      'Sitting long on a wallet or a hard seat',
      'Injection into the muscle',
    ],
    palpation: {
      position: 'On the other side, the upper hip bent',
      grip: 'flat or pincer',
      how: 'Flat fingers across the fibres that run down and outward; the lowest inner ones are lifted beside the coccyx between thumb and fingers.',
    },
    needling: glutealNeedling(
      'On the other side or prone',
      'Into the band held under the fingers; shallow to the deep rotators, away from the line of the sciatic nerve.',
      ['Numbness or weakness of the leg not yet looked into', 'Skin fold or wound near the cleft'],
    ),
    inPlainWords: {
      where: 'The big muscle you sit on, from the low back and tailbone to the side of the thigh.',
      feels: 'Your buttock or tailbone aches when you sit, and it is hard to find a seat that feels right.',
    },
    hazards: [sciaticBeneath, glutealVessels],
    basis: common,
  },
  {
    id: 'gluteus-medius',
    name: 'Gluteus medius',
    latin: 'Musculus gluteus medius',
    otherNames: ['glute med', 'glutes', 'gluteal', 'side hip muscle'],
    billingMuscle: 'gluteus-medius',
    outlines: [
      outline('back', '62,716 95,691 128,685 149,694 160,745 166,800 169,842 155,850 120,792 86,748'),
      ownOutline('front', '126,750 138,726 149,692 157,722 163,760 167,800 169,840 160,846 150,808 138,778'),
    ],
    attachments: 'From the outer face of the ilium below the crest to the outer face of the greater trochanter.',
    nerve: 'Superior gluteal nerve, L4-S1',
    action: 'Keeps the pelvis level on one leg; lifts the thigh sideways, the front fibres turn it inward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Just below the crest at the back, near the sacroiliac joint.',
        marks: [markOnBack(78, 722)],
        placeBasis: { source: 'chart-proportions', note: 'Moved 6 mm outward, from the edge onto the muscle.' },
        zones: [
          gluteusMediusBelt,
          gluteusMediusSacrum,
          felt(
            'back',
            'spillover',
            70,
            ['buttock-upper', 'buttock'],
            near('psis', 42, 25),
            near('buttock-centre', 5, -20),
          ),
        ],
        basis: {
          source: 'namtpt-hip-thigh',
          note: 'Low back, sacrum and buttock. That this point covers crest and sacroiliac joint is general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Just below the middle of the crest.',
        marks: [markOnBack(116, 712)],
        zones: [
          felt(
            'back',
            'primary',
            62,
            ['buttock-upper', 'buttock'],
            near('iliac-crest-top', -38, 40),
            near('buttock-centre', 32, -30),
          ),
          felt(
            'back',
            'primary',
            40,
            ['hip-lateral'],
            near('greater-trochanter', -4, -80),
            near('greater-trochanter', 0, 20),
          ),
          felt(
            'front',
            'primary',
            40,
            ['hip-lateral'],
            near('greater-trochanter', 0, -80),
            near('greater-trochanter', 2, 20),
          ),
          felt(
            'back',
            'spillover',
            66,
            ['thigh-posterior', 'thigh-lateral'],
            near('gluteal-fold', 75, 10),
            near('gluteal-fold', 70, 70),
          ),
          felt(
            'front',
            'spillover',
            36,
            ['thigh-lateral'],
            near('greater-trochanter', 2, 95),
            near('greater-trochanter', -2, 175),
          ),
        ],
        basis: {
          source: 'topgolf-gluteals',
          note: 'Outer back of the buttock and the upper thigh. NAMTPT leaves the thigh out.',
        },
      }),
      triggerPoint({
        id: 'tp3',
        place: 'Just below the front of the crest, behind the ASIS; the least often found.',
        marks: [markOnBack(148, 724), markOnFront(148, 722)],
        zones: [
          gluteusMediusBelt,
          felt('back', 'primary', 50, ['sacrum'], near('sacrum-centre', 8, -22), near('sacrum-centre', 6, 20)),
        ],
        basis: {
          source: 'general-knowledge',
          note: 'Along the crest to the lowest back and over the sacrum on both sides.',
        },
      }),
    ],
    accompanyingSigns: [
      'Cannot lie on that side',
      'Pain on walking and when slumped in a chair',
      'Pelvis drops on the other side',
    ],
    commonlyLoadedBy: [
      'Standing on one leg to dress',
      'Long walks on soft sand',
      'Falls and near falls',
      'Sleeping on the side without a pillow between the knees',
      'Long sitting',
    ],
    palpation: {
      position: 'On the other side, a pillow between the knees',
      grip: 'flat',
      how: 'Flat fingers along and just below the crest, across fibres that run to the trochanter, pressed onto the ilium.',
    },
    needling: glutealNeedling(
      'On the other side, a pillow between the knees',
      'Straight down onto the outer face of the ilium.',
      ['Numbness or weakness of the leg not yet looked into', 'Hip implant or fresh surgery near the place'],
    ),
    inPlainWords: {
      where: 'The muscle on the side of your hip, just below the rim of the pelvis.',
      feels: 'Your low back aches along the belt line and over the base of the spine, and lying on that side hurts.',
    },
    hazards: [glutealVessels, sciaticBeneath, tipInSight],
    basis: { source: 'namtpt-hip-thigh', note: 'Signs and loads; the rest is general knowledge.' },
  },
  {
    id: 'gluteus-minimus',
    name: 'Gluteus minimus',
    latin: 'Musculus gluteus minimus',
    otherNames: ['glute min', 'glutes', 'gluteal', 'pseudo-sciatica muscle'],
    billingMuscle: 'gluteus-minimus',
    outlines: [
      outline('back', '88,765 116,735 150,740 163,790 166,838 152,846 118,808'),
      ownOutline('front', '134,772 146,746 156,750 162,786 166,824 166,842 156,844 148,812 140,790'),
    ],
    attachments: 'From the outer face of the ilium beneath medius to the front of the greater trochanter.',
    nerve: 'Superior gluteal nerve, L4-S1',
    action: 'Keeps the pelvis level on one leg with medius; lifts the thigh sideways and turns it inward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Front part: below and behind the ASIS, deep to medius and behind tensor fasciae latae.',
        marks: [markOnFront(150, 785)],
        zones: gluteusMinimusFrontZones,
        basis: {
          source: 'painfreehealth-gluteus-minimus',
          note: 'Outer lower buttock, outer thigh, knee and leg to the ankle; rarely the top of the foot, which is not drawn. NAMTPT agrees.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Back part: deep, along the line from the top of the sacrum to the trochanter.',
        marks: [markOnBack(102, 768), markOnBack(128, 778)],
        zones: [
          felt(
            'back',
            'primary',
            80,
            ['buttock', 'buttock-lower'],
            near('buttock-centre', 8, -10),
            near('gluteal-fold', 10, -30),
          ),
          felt(
            'back',
            'primary',
            66,
            ['thigh-posterior'],
            near('gluteal-fold', 30, 30),
            near('thigh-posterior-centre', 2, 120),
          ),
          felt(
            'back',
            'spillover',
            50,
            ['knee-posterior'],
            near('popliteal-centre', 0, -45),
            near('popliteal-centre', 0, 10),
          ),
          felt('back', 'primary', 60, ['calf'], near('popliteal-centre', 0, 55), near('calf-centre', 0, 110)),
        ],
        basis: {
          source: 'painfreehealth-gluteus-minimus',
          note: 'Inner lower buttock, back of the thigh and calf. The back of the knee is felt less. Others let it reach the ankle behind (Aberdeen, the golf text), which is not drawn.',
        },
      }),
    ],
    accompanyingSigns: [
      'Limp',
      'Pain on standing up from a chair',
      'Rolling onto that side wakes the sleeper',
      'No easy position, lying or walking',
    ],
    commonlyLoadedBy: [
      'Long standing, as in a queue',
      'Foot held on the pedal for hours',
      'Falls',
      'Long walks or running',
      'Limp from a sore foot or knee',
    ],
    palpation: {
      position: 'Front part on the back, back part on the other side with the knee bent forward',
      grip: 'deep pressure',
      how: 'Through a slack medius: in front beside tensor fasciae latae below the ASIS; at the back above the line of piriformis.',
    },
    needling: glutealNeedling('On the other side; for the front part on the back', 'Through medius onto the ilium.', [
      'Numbness or weakness of the leg not yet looked into',
      'The ilium cannot be felt through the tissue',
    ]),
    inPlainWords: {
      where: 'A deep muscle on the side of your hip, under two others.',
      feels:
        'A hard ache down the side or the back of the leg, sometimes to the ankle, that is easily taken for a trapped nerve.',
    },
    hazards: [
      glutealVessels,
      tipInSight,
      {
        ...sciaticBeneath,
        care: 'The back part lies above piriformis: stay above the line from the top of the sacrum to the trochanter.',
      },
    ],
    basis: { source: 'namtpt-hip-thigh', note: 'Signs and loads; the rest is general knowledge.' },
  },
  {
    id: 'piriformis',
    name: 'Piriformis',
    latin: 'Musculus piriformis',
    otherNames: ['pyriformis', 'deep hip rotator', 'deep six'],
    billingMuscle: 'piriformis',
    outlines: [outline('back', '20,755 48,762 102,802 156,838 152,850 92,832 24,792')],
    attachments: 'From the front of S2-S4 through the greater sciatic foramen to the top of the greater trochanter.',
    nerve: 'Nerve to piriformis, S1-S2',
    action: 'Turns the straight thigh outward; moves the bent thigh sideways.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Outer third of the line from the middle of the sacral edge to the trochanter.',
        marks: [markOnBack(116, 824)],
        zones: [
          felt(
            'back',
            'primary',
            56,
            ['hip-lateral', 'buttock'],
            near('buttock-centre', 15, -22),
            near('greater-trochanter', -12, -12),
          ),
          ...piriformisSpill,
        ],
        basis: {
          source: 'travell-piriformis-caption',
          note: 'Back of the hip joint and buttock. Which point sends what is general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Inner end, beside the sacrum where the muscle leaves the pelvis.',
        marks: [markOnBack(48, 782)],
        zones: [
          felt('back', 'primary', 46, ['sacroiliac', 'sacrum'], near('psis', -2, 2), near('sacrum-centre', 22, 24)),
          felt('back', 'primary', 56, ['buttock'], near('buttock-centre', -42, -30), near('buttock-centre', 0, -20)),
          ...piriformisSpill,
        ],
        basis: {
          source: 'travell-piriformis-caption',
          note: 'Sacroiliac region and buttock. NAMTPT agrees. Pain of the leg and foot is put down to the sciatic nerve and not drawn.',
        },
      }),
    ],
    accompanyingSigns: [
      'Sitting, squatting and crossing the legs hurt',
      'Tingling down the leg when the sciatic nerve is pressed',
      'Pain at stool or intercourse in some',
      'Foot turned out when lying on the back',
    ],
    commonlyLoadedBy: [
      'Catching a fall',
      'Long driving',
      'Sitting on one foot or on a wallet',
      'Twisting while lifting',
      'Squatting',
    ],
    palpation: {
      position: 'On the other side, hip and knee bent',
      grip: 'deep pressure',
      how: 'Through a slack gluteus maximus along the line from the middle of the sacral edge to the top of the trochanter.',
    },
    needling: {
      kind: 'sourced',
      patientPosition: 'Prone, or on the other side with the hip bent',
      needle: { lengthMm: [60, 60], diameterMm: [0.3, 0.3] },
      direction:
        'Through gluteus maximus; the length is chosen by the thickness of the fat, and the tip best watched by ultrasound.',
      whenNot: [
        'Numbness, weakness or bladder trouble not yet looked into',
        'The line from sacrum to trochanter cannot be felt',
        'No ultrasound and no special training',
      ],
      basis: {
        ...underUltrasound,
        note: 'Three patients under ultrasound; position is general knowledge. Choice by fat: Kearns 2018.',
      },
    },
    inPlainWords: {
      where: 'A small deep muscle from the base of your spine to the outside of your hip.',
      feels: 'A deep ache in one buttock, worse when you sit or drive, sometimes running down the back of the thigh.',
    },
    hazards: [
      {
        structure: 'Sciatic nerve',
        care: 'A medial needle met it in 11 of 14 cadaver hips, a middle one in 3, a lateral one in none but mostly missed the muscle.',
        basis: { source: 'hannah-2023' },
      },
      {
        structure: 'Sciatic nerve',
        care: 'Sources disagree: aimed at the medial third by bony landmarks, it was never pierced in 19 cadaver hips.',
        basis: { source: 'kearns-2018' },
      },
      {
        structure: 'Superior and inferior gluteal vessels, pudendal nerve',
        care: 'They leave the pelvis beside the muscle: not close to the sacrum, pressure afterwards.',
        basis: common,
      },
    ],
    basis: { source: 'namtpt-hip-thigh', note: 'Signs; the rest is general knowledge.' },
  },
  {
    id: 'gemelli',
    name: 'Gemelli',
    latin: 'Musculi gemelli',
    otherNames: ['gemellus superior', 'gemellus inferior', 'gemellus', 'deep hip rotator', 'deep six'],
    billingMuscle: 'gemelli',
    outlines: [ownOutline('back', '54,866 80,858 118,846 154,836 160,846 150,858 118,872 84,890 58,898 52,882')],
    attachments:
      'From the ischial spine and sitting bone, above and below the tendon of obturator internus, to the inner face of the trochanter.',
    nerve: 'Nerves to obturator internus (L5-S2) and to quadratus femoris (L4-S1)',
    action: 'Turn the straight thigh outward and hold the head of the femur in its socket.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Deep, just below piriformis, outward of the sitting bone.',
        marks: [markOnBack(110, 864)],
        placeBasis: common,
        zones: [
          felt(
            'back',
            'primary',
            58,
            ['buttock', 'hip-lateral'],
            near('buttock-centre', 0, -2),
            near('greater-trochanter', -14, 4),
          ),
          felt(
            'back',
            'primary',
            50,
            ['buttock-lower'],
            near('ischial-tuberosity', 4, 4),
            near('ischial-tuberosity', 66, 0),
          ),
          felt(
            'back',
            'spillover',
            60,
            ['thigh-posterior'],
            near('gluteal-fold', 33, 30),
            near('thigh-posterior-centre', 3, -30),
          ),
        ],
        basis: {
          source: 'general-knowledge',
          note: 'Taught as not to be told from piriformis by pain alone; no description of their own was found.',
        },
      }),
    ],
    accompanyingSigns: ['As piriformis: sitting and crossing the legs hurt', 'Turning the thigh inward stops short'],
    commonlyLoadedBy: ['Catching a fall', 'Long driving', 'Twisting on one leg', 'Squatting'],
    palpation: {
      position: 'Prone, the knee bent so that the thigh can be turned',
      grip: 'deep pressure',
      how: 'Through gluteus maximus, just below piriformis, while the thigh turns outward against the hand; single muscles cannot be told apart.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Prone or on the other side, hip a little bent',
      direction: 'Towards the back of the trochanter, outward of the sciatic nerve; by specialists, with ultrasound.',
      whenNot: [
        'Numbness or weakness of the leg not yet looked into',
        'No ultrasound and no special training',
        'Sitting bone and trochanter cannot be felt',
      ],
    },
    inPlainWords: {
      where: 'Two small deep muscles behind your hip joint.',
      feels: 'A deep ache low in the buttock and behind the hip, worse after sitting.',
    },
    hazards: [
      {
        structure: 'Sciatic nerve, which lies on them',
        care: 'Outward of its course, close to the trochanter.',
        basis: common,
      },
      {
        structure: 'Pudendal nerve and vessels at the ischial spine',
        care: 'Not at the inner end of the muscles.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'quadratus-femoris',
    name: 'Quadratus femoris',
    latin: 'Musculus quadratus femoris',
    otherNames: ['deep hip rotator', 'deep six', 'quad femoris'],
    billingMuscle: 'quadratus-femoris',
    outlines: [ownOutline('back', '72,902 84,894 112,882 144,872 153,882 155,902 148,916 114,924 84,932 74,922')],
    attachments: 'From the outer border of the sitting bone to the crest behind the neck of the femur.',
    nerve: 'Nerve to quadratus femoris, L4-S1',
    action: 'Turns the thigh outward and draws it inward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Deep, half way between the sitting bone and the femur at the level of the gluteal fold.',
        marks: [markOnBack(114, 902)],
        placeBasis: common,
        zones: [
          felt(
            'back',
            'primary',
            54,
            ['buttock-lower'],
            near('ischial-tuberosity', -4, 2),
            near('ischial-tuberosity', 74, -2),
          ),
          felt(
            'back',
            'spillover',
            60,
            ['buttock', 'hip-lateral'],
            near('buttock-centre', 0, 5),
            near('greater-trochanter', -14, 10),
          ),
          felt(
            'back',
            'spillover',
            62,
            ['thigh-posterior'],
            near('gluteal-fold', 20, 28),
            near('thigh-posterior-centre', 0, -40),
          ),
        ],
        basis: {
          source: 'gait-guys-quadratus-femoris',
          note: 'Like piriformis and like pain where the hamstrings attach. The one published case read (Dalmau-Carola 2010) had pain in the gluteal area.',
        },
      }),
    ],
    accompanyingSigns: ['Sitting on that side hurts', 'Turning the thigh inward stops short', 'Pain on long steps'],
    commonlyLoadedBy: ['Long strides and kicks', 'Sitting on a hard edge', 'Splits', 'Falling on the buttock'],
    palpation: {
      position: 'Prone, the knee bent so that the thigh can be turned',
      grip: 'deep pressure',
      how: 'Between sitting bone and femur at the level of the gluteal fold, while the thigh turns outward against the hand.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Prone or on the other side, hip a little bent',
      direction: 'Towards the back of the femur, outward of the sciatic nerve; by specialists, with ultrasound.',
      whenNot: [
        'Numbness or weakness of the leg not yet looked into',
        'No ultrasound and no special training',
        'Sitting bone and femur cannot be felt',
      ],
    },
    inPlainWords: {
      where: 'A small deep muscle between your sitting bone and the top of the thigh bone.',
      feels: 'A deep ache at the lower edge of the buttock, right where the back of the thigh begins.',
    },
    hazards: [
      {
        structure: 'Sciatic nerve, which lies on it',
        care: 'Outward of its course, towards the femur.',
        basis: common,
      },
      {
        structure: 'Medial circumflex femoral artery at its edges',
        care: 'Slow, and pressure afterwards.',
        basis: common,
      },
    ],
    basis: { source: 'dalmau-carola-2010', note: 'Its neighbours and action; the rest is general knowledge.' },
  },
  {
    id: 'tensor-fasciae-latae',
    name: 'Tensor fasciae latae',
    latin: 'Musculus tensor fasciae latae',
    otherNames: ['TFL', 'tensor fascia lata', 'tensor fascia latae', 'IT band muscle', 'ITB'],
    billingMuscle: 'tensor-fasciae-latae',
    outlines: [outline('front', '122,752 138,744 156,790 166,850 166,920 158,930 148,880 134,812')],
    attachments: 'From the front of the crest behind the ASIS through the iliotibial tract to the outer tibia.',
    nerve: 'Superior gluteal nerve, L4-S1',
    action: 'Bends the hip, lifts the thigh sideways and turns it inward; steadies the knee.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Front upper third, below and outward of the ASIS.',
        marks: [markOnFront(146, 812)],
        placeBasis: {
          source: 'davies-hip-knee',
          note: 'One below the hip bone, at times a second a little further out; the mark is that of the chart.',
        },
        zones: [
          felt(
            'front',
            'primary',
            54,
            ['hip-lateral', 'hip-anterior'],
            near('asis', 26, 45),
            near('greater-trochanter', -12, 10),
          ),
          felt(
            'back',
            'primary',
            38,
            ['hip-lateral'],
            near('greater-trochanter', -1, -45),
            near('greater-trochanter', 0, 55),
          ),
          felt(
            'front',
            'primary',
            34,
            ['thigh-lateral'],
            near('greater-trochanter', 0, 95),
            near('thigh-lateral-centre', 0, 0),
          ),
          felt(
            'back',
            'primary',
            36,
            ['thigh-lateral'],
            near('greater-trochanter', 0, 95),
            near('thigh-lateral-centre', 0, 10),
          ),
          felt(
            'front',
            'spillover',
            48,
            ['thigh-anterior'],
            near('asis', 12, 150),
            near('thigh-anterior-centre', 32, 40),
          ),
          ...(['front', 'back'] as const).map((view) =>
            felt(
              view,
              'spillover',
              34,
              ['knee-lateral'],
              near('lateral-femoral-epicondyle', 0, -20),
              near('lateral-femoral-epicondyle', -4, 30),
            ),
          ),
        ],
        basis: {
          source: 'finando-tfl',
          note: 'Deep in the hip and down the outer thigh towards the knee. Davies lets it reach the knee at times; others draw the front of the outer thigh.',
        },
      }),
    ],
    accompanyingSigns: [
      'Cannot lie on that side',
      'Cannot walk fast',
      'Standing up straight after sitting hurts',
      'Sitting with the hip fully bent hurts',
    ],
    commonlyLoadedBy: [
      'Walking or running on a slope',
      'Long sitting or driving',
      'Leg long kept still',
      'Sleeping curled up',
    ],
    palpation: {
      position: 'On the back',
      grip: 'flat',
      how: 'The thigh turns inward against light resistance and the belly rises below and outward of the ASIS; flat fingers across it.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'On the back or on the other side',
      direction: 'Into the belly held between the fingers, from the front outer side, towards the ilium.',
      whenNot: ['Hip implant or fresh surgery near the place', 'Numb patch on the outer thigh not yet looked into'],
    },
    inPlainWords: {
      where: 'A small muscle at the front of your hip that pulls on the long band down the side of the thigh.',
      feels: 'The side of the hip aches deep inside, and the pain can run down the outer thigh towards the knee.',
    },
    hazards: [
      {
        structure: 'Lateral cutaneous nerve of the thigh, at its inner edge',
        care: 'Stay outward of the ASIS.',
        basis: common,
      },
      {
        structure: 'Ascending branch of the lateral circumflex femoral vessels, beneath it',
        care: 'Slow, and pressure afterwards.',
        basis: common,
      },
    ],
    basis: {
      source: 'finando-tfl',
      note: 'Attachments, action, palpation, causes; nerve and hazards are general knowledge.',
    },
  },
];
