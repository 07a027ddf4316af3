import { felt, markOnBack, near, outline, ownOutline, triggerPoint } from '../record.ts';
import type { Hazard, Muscle, Needling } from '../types.ts';

const common = { source: 'general-knowledge' } as const;
const hamstringTrial = { source: 'hamstring-trial-nct02516137' } as const;
const sciaticDepth: Hazard = {
  structure: 'Sciatic nerve down the middle of the back of the thigh',
  care: 'Its depth goes with the girth of the thigh and with sex: judge by the person, stay off the midline of the thigh.',
  basis: { source: 'sciatic-depth-2024' },
};
const threeQuarters: Hazard = {
  structure: 'Femur and vessels beneath the bellies',
  care: 'The registered trial went no deeper than three quarters of its 50 mm needle.',
  basis: hamstringTrial,
};

/** The registered trial needles the medial and the lateral belly, half way and just below the sitting bone. */
function hamstringNeedling(direction: string): Needling {
  return {
    kind: 'sourced',
    patientPosition: 'Prone, the ankle on a roll',
    needle: { lengthMm: [50, 50] },
    direction,
    whenNot: [
      'Fresh tear of a hamstring',
      'Numbness or weakness of the leg not yet looked into',
      'Swollen calf, or a clot in the leg',
    ],
    basis: {
      ...hamstringTrial,
      note: 'Registered for the medial and the lateral belly, no deeper than three quarters of the needle. Diameter not given; the position is general knowledge.',
    },
  };
}

/** The inner hamstrings are taught with one pattern. */
const innerHamstringZones = [
  felt(
    'back',
    'primary',
    66,
    ['buttock-lower', 'thigh-posterior'],
    near('ischial-tuberosity', -4, 6),
    near('gluteal-fold', 44, 8),
    near('gluteal-fold', 22, 50),
  ),
  felt('back', 'spillover', 56, ['buttock'], near('buttock-centre', -14, 14), near('buttock-centre', 4, 22)),
  felt(
    'back',
    'spillover',
    52,
    ['thigh-posterior'],
    near('thigh-posterior-centre', -18, -10),
    near('popliteal-centre', -10, -110),
  ),
  felt(
    'back',
    'spillover',
    36,
    ['knee-posterior'],
    near('popliteal-centre', -14, -55),
    near('popliteal-centre', -14, 10),
  ),
  felt(
    'back',
    'spillover',
    44,
    ['calf', 'calf-medial'],
    near('popliteal-centre', -31, 48),
    near('calf-centre', -36, 70),
  ),
] as const;

/** Hamstrings and popliteus. */
export const thighBack: readonly Muscle[] = [
  {
    id: 'biceps-femoris',
    name: 'Biceps femoris',
    latin: 'Musculus biceps femoris',
    otherNames: ['hamstrings', 'hamstring', 'outer hamstring', 'lateral hamstring', 'hams'],
    billingMuscle: 'biceps-femoris',
    outlines: [
      outline('back', '62,930 82,932 116,1000 136,1090 143,1180 146,1260 145,1302 133,1305 120,1235 101,1160 84,1050'),
    ],
    attachments: 'From the sitting bone (long head) and the back of the femur (short head) to the head of the fibula.',
    nerve: 'Sciatic nerve, L5-S2: tibial part (long head), common fibular part (short head)',
    action: 'Bends the knee and turns the leg outward; the long head extends the hip.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Lower middle of the outer belly, often two or three in a row.',
        marks: [markOnBack(118, 1135)],
        zones: [
          felt(
            'back',
            'primary',
            56,
            ['knee-posterior'],
            near('popliteal-centre', 6, -48),
            near('popliteal-centre', 4, 12),
          ),
          felt(
            'back',
            'primary',
            54,
            ['thigh-posterior'],
            near('thigh-posterior-centre', 20, 20),
            near('popliteal-centre', 18, -108),
          ),
          felt(
            'back',
            'spillover',
            54,
            ['thigh-posterior'],
            near('gluteal-fold', 50, 42),
            near('thigh-posterior-centre', 16, -10),
          ),
          felt('back', 'spillover', 46, ['calf'], near('popliteal-centre', 16, 52), near('calf-centre', 20, 20)),
        ],
        basis: {
          source: 'mally-hamstrings',
          note: 'Back of the knee and back of the thigh. Niel-Asher has a strong zone of 10 cm behind the knee and the rest diffuse; the upper calf is general knowledge.',
        },
      }),
    ],
    accompanyingSigns: [
      'Pain on sitting with the edge of the seat under the thigh',
      'Limp on walking',
      'Wakes at night with pain behind the knee',
      'Straight leg cannot be lifted far',
    ],
    commonlyLoadedBy: [
      'Sprinting and kicking',
      'Long sitting on a seat that presses the thigh',
      'Deep bends with straight knees',
      'Crawl and flutter kick',
    ],
    palpation: {
      position: 'Prone, the ankle on a roll',
      grip: 'flat or pincer',
      how: 'Outer half of the back of the thigh, followed down to the cord at the head of the fibula; across the fibres in the lower half.',
    },
    needling: hamstringNeedling(
      'Into the outer belly, from the back and outer side, away from the midline of the thigh.',
    ),
    inPlainWords: {
      where: 'The outer of the muscles down the back of your thigh, from the sitting bone to below the knee.',
      feels: 'A dull ache behind the knee, and the back of the thigh hurts when you sit or walk.',
    },
    hazards: [
      sciaticDepth,
      {
        structure: 'Common fibular nerve along its tendon to the head of the fibula',
        care: 'Not behind or beside the tendon in the lowest third.',
        basis: common,
      },
      threeQuarters,
    ],
    basis: { source: 'niel-asher-hip-thigh', note: 'Attachments and action; the rest is general knowledge.' },
  },
  {
    id: 'semitendinosus',
    name: 'Semitendinosus',
    latin: 'Musculus semitendinosus',
    otherNames: ['hamstrings', 'hamstring', 'inner hamstring', 'medial hamstring', 'hams', 'semiten'],
    billingMuscle: 'semitendinosus',
    outlines: [
      outline('back', '54,928 66,932 84,1040 93,1130 86,1220 70,1300 54,1320 49,1240 47,1180 46,1100 48,1000'),
    ],
    attachments: 'From the sitting bone to the inner face of the upper tibia (pes anserinus).',
    nerve: 'Sciatic nerve, tibial part, L5-S2',
    action: 'Extends the hip, bends the knee and turns the leg inward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Lower middle of the inner half of the back of the thigh, often several in a row.',
        marks: [markOnBack(68, 1125)],
        zones: innerHamstringZones,
        basis: {
          source: 'niel-asher-hip-thigh',
          note: 'A strong zone of 10 cm at the gluteal fold, and down the inner back of the leg. Mally agrees and adds thigh and calf; muscle-joint-pain and the Pain Whisperer say buttock.',
        },
      }),
    ],
    accompanyingSigns: [
      'Pain on sitting, at the lower edge of the buttock',
      'Walking hurts, with a limp',
      'Straight leg cannot be lifted far',
    ],
    commonlyLoadedBy: [
      'Sprinting and kicking',
      'Long sitting on a seat that presses the thigh',
      'Deep bends with straight knees',
      'Swimming',
    ],
    palpation: {
      position: 'Prone, the ankle on a roll',
      grip: 'flat or pincer',
      how: 'The cord on the inner side of the knee pit leads up to the belly; across the fibres half way up the thigh.',
    },
    needling: hamstringNeedling(
      'Into the inner belly, from the back and inner side, away from the midline of the thigh.',
    ),
    inPlainWords: {
      where: 'One of the two inner muscles down the back of your thigh.',
      feels: 'Pain where the buttock meets the thigh, worse when you sit, and a tight back of the thigh.',
    },
    hazards: [sciaticDepth, threeQuarters],
    basis: { source: 'niel-asher-hip-thigh', note: 'Attachments and action; the rest is general knowledge.' },
  },
  {
    id: 'semimembranosus',
    name: 'Semimembranosus',
    latin: 'Musculus semimembranosus',
    otherNames: ['hamstrings', 'hamstring', 'inner hamstring', 'medial hamstring', 'hams', 'semimem'],
    billingMuscle: 'semimembranosus',
    outlines: [
      ownOutline(
        'back',
        '58,930 70,934 74,1000 82,1080 88,1150 86,1220 78,1270 64,1304 52,1300 48,1250 47,1190 50,1130 58,1060 60,1000',
      ),
    ],
    attachments: 'From the sitting bone, beneath semitendinosus, to the back of the inner condyle of the tibia.',
    nerve: 'Sciatic nerve, tibial part, L5-S2',
    action: 'Extends the hip, bends the knee and turns the leg inward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Lower inner back of the thigh, on both sides of the cord of semitendinosus.',
        marks: [markOnBack(70, 1170)],
        zones: innerHamstringZones,
        basis: {
          source: 'mally-hamstrings',
          note: 'Upper back of the thigh, less so down thigh and calf. Niel-Asher: strong at the gluteal fold. Muscle-joint-pain adds buttock, knee pit and inner calf.',
        },
      }),
    ],
    accompanyingSigns: [
      'Pain on sitting, at the lower edge of the buttock',
      'Sharp pain in the knee pit in some',
      'Straight leg cannot be lifted far',
    ],
    commonlyLoadedBy: [
      'Sprinting and kicking',
      'Long sitting on a seat that presses the thigh',
      'Deep bends with straight knees',
      'Walking downhill',
    ],
    palpation: {
      position: 'Prone, the ankle on a roll',
      grip: 'flat',
      how: 'Broad and deep on both sides of the cord of semitendinosus in the lower third of the thigh; flat fingers across it.',
    },
    needling: hamstringNeedling(
      'Into the inner belly, from the inner side, away from the midline of the thigh and of the knee pit.',
    ),
    inPlainWords: {
      where: 'The deeper of the two inner muscles at the back of your thigh, just above the knee.',
      feels: 'Pain where the buttock meets the thigh, and sometimes a sharp spot behind the knee.',
    },
    hazards: [
      sciaticDepth,
      {
        structure: 'Popliteal vessels and tibial nerve outward of its lower end',
        care: 'Not towards the middle of the knee pit.',
        basis: common,
      },
      threeQuarters,
    ],
    basis: { source: 'niel-asher-hip-thigh', note: 'Attachments and action; the rest is general knowledge.' },
  },
  {
    id: 'popliteus',
    name: 'Popliteus',
    latin: 'Musculus popliteus',
    otherNames: ['poplitius', 'knee unlocker', 'key of the knee'],
    billingMuscle: 'popliteus',
    outlines: [
      ownOutline(
        'back',
        '140,1258 143,1270 124,1302 104,1334 84,1366 66,1384 56,1372 56,1340 66,1318 90,1296 118,1272',
      ),
    ],
    attachments: 'From the outer condyle of the femur, within the capsule, to the back of the upper tibia.',
    nerve: 'Tibial nerve, L4-S1',
    action: 'Unlocks the straight knee; turns the leg inward or, with the foot down, the thigh outward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Deep behind the upper tibia, on its inner half, below the knee crease.',
        marks: [markOnBack(78, 1342)],
        placeBasis: common,
        zones: [
          felt(
            'back',
            'primary',
            64,
            ['knee-posterior'],
            near('popliteal-centre', 0, -36),
            near('popliteal-centre', 0, 12),
          ),
          felt('back', 'spillover', 54, ['calf'], near('popliteal-centre', -2, 54), near('calf-centre', -4, 10)),
        ],
        basis: {
          source: 'namtpt-hip-thigh',
          note: 'Behind the knee and a little over the upper calf. Niel-Asher agrees: 5-6 cm at the back of the knee, most often spreading downward.',
        },
      }),
    ],
    accompanyingSigns: [
      'Pain behind the knee on crouching, running and going downhill or downstairs',
      'The knee does not quite straighten',
      'Seldom wakes at night',
    ],
    commonlyLoadedBy: [
      'Running or skiing downhill',
      'Twisting and sliding, as in football',
      'Rolled-in feet',
      'Torn posterior cruciate ligament',
      'Leg long kept in a splint',
    ],
    palpation: {
      position: 'On the same side or prone, knee bent and the foot slack',
      grip: 'deep pressure',
      how: 'Soleus and gastrocnemius are pushed outward and the fingers press behind the inner edge of the upper tibia, while the leg turns inward.',
    },
    needling: {
      kind: 'sourced',
      patientPosition: 'Prone or on the same side, knee a little bent',
      needle: { lengthMm: [50, 50], diameterMm: [0.3, 0.3] },
      direction: 'From the upper third of the back of the tibia, from its inner side, along the bone; by specialists.',
      whenNot: [
        'Swollen or hot calf, or a clot in the leg',
        'Lump or throbbing in the knee pit not yet looked into',
        'Blood thinners that have not been weighed',
      ],
      basis: {
        source: 'popliteus-ultrasound-2022',
        note: 'Reached in 48 of 50 people with no vessel or nerve met. Position and the inner side are general knowledge.',
      },
    },
    inPlainWords: {
      where: 'A small deep muscle behind your knee.',
      feels:
        'Pain at the back of the knee when you crouch or walk downhill, and a knee that will not quite straighten.',
    },
    hazards: [
      {
        structure: 'Popliteal artery and vein, tibial nerve',
        care: 'Close behind the tibia, on its inner side. With 0.30 x 50 mm none was met in 50 people under ultrasound.',
        basis: { source: 'popliteus-ultrasound-2022' },
      },
      {
        structure: 'Popliteal artery and vein, tibial nerve',
        care: 'In cadavers 10 of 11 muscles were reached with a 50 mm needle.',
        basis: { source: 'popliteus-cadaver-2021' },
      },
      {
        structure: 'A clot in the deep veins of the calf feels much the same',
        care: 'Swelling, warmth or redness of the calf: no needle, a physician today.',
        basis: common,
      },
    ],
    basis: { source: 'niel-asher-hip-thigh', note: 'Attachments, nerve, action, loads; NAMTPT: signs.' },
  },
];
