import { felt, markOnBack, markOnFront, near, outline, ownOutline, triggerPoint } from '../record.ts';
import type { Hazard, Muscle, Needling } from '../types.ts';

const common = { source: 'general-knowledge' } as const;
const quadricepsTrial = { source: 'quadriceps-trial-pactr-23768' } as const;
const femoralVessels: Hazard = {
  structure: 'Femoral artery, vein and nerve on the inner side of the upper thigh',
  care: 'Feel the pulse first and stay outward of it.',
  basis: common,
};
const kneeJoint: Hazard = {
  structure: 'Pouch of the knee joint, a hand above the kneecap',
  care: 'Not close above the kneecap; clean skin, since a joint can be infected.',
  basis: common,
};
const liftedAndOblique: Hazard = {
  structure: 'Femur and what lies beneath the band',
  care: 'The registered trial lifts the skin and goes obliquely, 10-15 mm deep.',
  basis: quadricepsTrial,
};

/** The registered trial needles "the quadriceps femoris" and does not name its heads. */
function quadricepsNeedling(direction: string, whenNot: readonly string[]): Needling {
  return {
    kind: 'sourced',
    patientPosition: 'On the back, the thigh resting on the table',
    needle: { lengthMm: [30, 30], diameterMm: [0.25, 0.25] },
    direction,
    whenNot,
    basis: {
      ...quadricepsTrial,
      note: 'Registered for trigger points of the quadriceps as a whole; which head is not said.',
    },
  };
}

/** The same zone on front and back, for what shows at the side. */
function onBoth<Zone>(zone: (view: 'front' | 'back') => Zone): readonly [Zone, Zone] {
  return [zone('front'), zone('back')];
}

const outerThigh = onBoth((view) =>
  felt(
    view,
    'primary',
    34,
    ['thigh-lateral'],
    near('greater-trochanter', 2, 95),
    'thigh-lateral-centre',
    near('lateral-femoral-epicondyle', 0, -50),
  ),
);

/** Quadriceps and sartorius. */
export const thighFront: readonly Muscle[] = [
  {
    id: 'sartorius',
    name: 'Sartorius',
    latin: 'Musculus sartorius',
    otherNames: ["tailor's muscle", 'tailor muscle', 'honeymoon muscle'],
    billingMuscle: 'sartorius',
    outlines: [
      outline(
        'front',
        '116,752 130,756 118,850 92,980 68,1110 58,1220 60,1290 74,1326 62,1322 48,1270 47,1200 52,1110 72,980 98,850',
      ),
    ],
    attachments: 'From the ASIS across the thigh to the inner face of the upper tibia (pes anserinus).',
    nerve: 'Femoral nerve, L2-L3',
    action: 'Bends hip and knee, turns the thigh outward, as in sitting cross-legged.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'High on the strap, a hand below the ASIS.',
        marks: [markOnFront(107, 860)],
        zones: [
          felt(
            'front',
            'primary',
            50,
            ['hip-anterior', 'thigh-anterior'],
            near('asis', -8, 80),
            near('asis', -28, 226),
          ),
          felt(
            'front',
            'spillover',
            26,
            ['groin'],
            near('asis', -12, 32),
            'groin-centre',
            near('groin-centre', -20, 28),
          ),
        ],
        basis: {
          source: 'muscle-joint-pain-thigh',
          note: 'Up and down along the strap from the point; groin in this source, not in others.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Middle of the strap, front inner thigh half way down.',
        marks: [markOnFront(80, 1010)],
        zones: [
          felt(
            'front',
            'primary',
            54,
            ['thigh-anterior', 'thigh-medial'],
            near('thigh-anterior-centre', -22, -90),
            near('thigh-anterior-centre', -44, 60),
          ),
        ],
        basis: {
          source: 'niel-asher-hip-thigh',
          note: 'Front and mostly inner side of the thigh, sharp or tingling, near the surface.',
        },
      }),
      triggerPoint({
        id: 'tp3',
        place: 'Low on the strap, inner side of the thigh a hand above the knee.',
        marks: [markOnFront(54, 1190)],
        placeBasis: { source: 'chart-proportions', note: 'Moved 2 mm inward, onto the middle of the strap.' },
        zones: [
          felt(
            'front',
            'primary',
            40,
            ['thigh-medial', 'knee-medial'],
            near('thigh-medial-centre', 18, 110),
            near('medial-femoral-epicondyle', 8, 0),
            near('knee-joint-medial', 10, 5),
          ),
          felt(
            'back',
            'primary',
            34,
            ['knee-medial'],
            near('medial-femoral-epicondyle', 8, -15),
            near('knee-joint-medial', 10, 15),
          ),
          felt(
            'front',
            'spillover',
            40,
            ['knee-anterior'],
            near('patella-centre', -16, -20),
            near('patella-centre', -14, 25),
          ),
        ],
        basis: { source: 'niel-asher-hip-thigh', note: 'Inner thigh and kneecap, not deep in the knee.' },
      }),
    ],
    accompanyingSigns: [
      'Sharp or tingling, near the surface, unlike the ache of other muscles',
      'Numb outer thigh when the lateral cutaneous nerve is pinched in some',
    ],
    commonlyLoadedBy: [
      'Sitting cross-legged or with legs drawn up',
      'A slip with a twist',
      'Cycling with clips',
      'Rolled-in feet',
    ],
    palpation: {
      position: 'On the back, knee a little bent and turned outward',
      grip: 'flat or pincer',
      how: 'The heel slides up the other shin and the strap rises from the ASIS inward; fingers across it, or lifted off the vessels.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'On the back, thigh a little bent and turned outward',
      direction: 'Strap lifted between thumb and fingers; through the fold, tangential, outward of the pulse.',
      whenNot: [
        'The pulse of the femoral artery cannot be felt',
        'Blood thinners that have not been weighed',
        'Numb patch on the outer thigh not yet looked into',
      ],
    },
    inPlainWords: {
      where: 'A long thin strap from the front of your hip across the thigh to the inside of the knee.',
      feels: 'Sharp or tingling pain just under the skin of the front or inner thigh, or at the inside of the knee.',
    },
    hazards: [
      {
        ...femoralVessels,
        structure: 'Femoral artery, vein and nerve: inward of it above, beneath it from the middle of the thigh',
        basis: { source: 'niel-asher-hip-thigh' },
      },
      {
        structure: 'Lateral cutaneous nerve of the thigh near the ASIS; saphenous nerve below',
        care: 'Not close to the ASIS; stop at any electric feeling.',
        basis: common,
      },
    ],
    basis: { source: 'niel-asher-hip-thigh', note: 'Attachments and action; the rest is general knowledge.' },
  },
  {
    id: 'rectus-femoris',
    name: 'Rectus femoris',
    latin: 'Musculus rectus femoris',
    otherNames: ['quads', 'quadriceps', 'rec fem', 'kicking muscle'],
    billingMuscle: 'quadriceps-femoris',
    outlines: [
      outline(
        'front',
        '110,785 120,785 134,870 137,960 126,1090 113,1200 106,1240 90,1240 87,1190 88,1080 93,960 100,870',
      ),
    ],
    attachments: 'From the AIIS and the rim of the hip socket to the kneecap and on to the tibial tuberosity.',
    nerve: 'Femoral nerve, L2-L4',
    action: 'Bends the hip and straightens the knee.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'High, just below the ASIS at the level of the groin.',
        marks: [markOnFront(114, 835)],
        zones: [
          felt(
            'front',
            'primary',
            52,
            ['knee-anterior'],
            near('patella-centre', 0, -30),
            near('patella-centre', 0, 22),
          ),
          felt(
            'front',
            'spillover',
            60,
            ['thigh-anterior'],
            near('thigh-anterior-centre', 2, 10),
            near('patella-centre', 4, -66),
          ),
        ],
        basis: {
          source: 'namtpt-hip-thigh',
          note: 'Kneecap and deep in the knee; at night the front of the thigh just above. Others add the middle of the front of the thigh.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Low, on the front of the thigh a hand above the kneecap.',
        marks: [markOnFront(103, 1165)],
        placeBasis: common,
        zones: [
          felt(
            'front',
            'primary',
            56,
            ['knee-anterior'],
            near('patella-centre', 0, -35),
            near('patella-centre', 0, 15),
          ),
          felt(
            'front',
            'primary',
            56,
            ['thigh-anterior'],
            near('thigh-anterior-centre', 2, 90),
            near('patella-centre', 4, -70),
          ),
        ],
        basis: {
          source: 'namtpt-hip-thigh',
          note: 'Front of the thigh just above the kneecap, at night. That this comes from a low point is general knowledge.',
        },
      }),
    ],
    accompanyingSigns: [
      'Wakes at night with pain in front of the knee',
      'Going downstairs is weak and sore',
      'Heel does not reach the buttock with the hip straight',
    ],
    commonlyLoadedBy: [
      'Kicking and sprinting',
      'A stumble or a step into a hole',
      'Long sitting',
      'Deep knee bends',
      'Insulin injected into the muscle',
    ],
    palpation: {
      position: 'On the back, leg straight',
      grip: 'flat or pincer',
      how: 'The straight leg lifts a little and the muscle shows between sartorius and tensor fasciae latae; flat fingers across it.',
    },
    needling: quadricepsNeedling(
      'Pincer grip; obliquely at 45 degrees, from front to back, into the band lifted off the thigh.',
      [
        'The pulse of the femoral artery cannot be felt',
        'Fresh thigh bruise from a blow',
        'Fresh surgery of hip or knee',
      ],
    ),
    inPlainWords: {
      where: 'The straight muscle down the middle of the front of your thigh.',
      feels: 'Your knee aches deep behind the kneecap, often at night, although the sore muscle is up near the hip.',
    },
    hazards: [femoralVessels, liftedAndOblique],
    basis: { source: 'namtpt-hip-thigh', note: 'Signs and loads; the rest is general knowledge.' },
  },
  {
    id: 'vastus-medialis',
    name: 'Vastus medialis',
    latin: 'Musculus vastus medialis',
    otherNames: ['VMO', 'quads', 'quadriceps', 'teardrop muscle', 'inner quad'],
    billingMuscle: 'quadriceps-femoris',
    outlines: [outline('front', '86,1050 87,1180 90,1238 78,1264 60,1250 50,1215 53,1170 66,1110')],
    attachments: 'From the inner lip of the linea aspera to the inner edge of the kneecap.',
    nerve: 'Femoral nerve, L2-L4',
    action: 'Straightens the knee and holds the kneecap inward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Above the inner upper corner of the kneecap.',
        marks: [markOnFront(64, 1205)],
        zones: [
          felt(
            'front',
            'primary',
            46,
            ['knee-anterior', 'knee-medial'],
            near('patella-centre', -26, -36),
            near('patella-centre', -28, 30),
          ),
        ],
        basis: { source: 'namtpt-hip-thigh', note: 'Front and inner side of the knee.' },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Higher, on the inner edge of the muscle half way up the thigh.',
        marks: [markOnFront(70, 1118)],
        placeBasis: { source: 'chart-proportions', note: 'Moved 4 mm, from the edge onto the muscle.' },
        zones: [
          felt(
            'front',
            'primary',
            46,
            ['thigh-medial'],
            near('thigh-anterior-centre', -52, 20),
            near('patella-centre', -40, -68),
          ),
          felt(
            'front',
            'spillover',
            52,
            ['thigh-anterior'],
            near('thigh-anterior-centre', -14, 40),
            near('patella-centre', -8, -66),
          ),
          felt(
            'front',
            'primary',
            36,
            ['knee-medial'],
            near('medial-femoral-epicondyle', 4, -14),
            near('knee-joint-medial', 6, 8),
          ),
          felt(
            'back',
            'primary',
            30,
            ['knee-medial'],
            near('medial-femoral-epicondyle', 6, -15),
            near('knee-joint-medial', 8, 12),
          ),
        ],
        basis: {
          source: 'namtpt-hip-thigh',
          note: 'A line down the lower inner thigh to the inner knee; its front edge is general knowledge.',
        },
      }),
    ],
    accompanyingSigns: [
      'The knee buckles, often after the pain has gone',
      'Toothache-like pain in the knee that wakes the sleeper',
      'Growing pains in children',
    ],
    commonlyLoadedBy: [
      'Rolled-in feet',
      'Running, jumping and deep knee bends',
      'Kneeling on a hard floor',
      'A blow or fall on the knee',
    ],
    palpation: {
      position: 'On the back, knee a little bent and turned outward',
      grip: 'flat',
      how: 'Flat fingers across slanting fibres above the inner upper corner of the kneecap, and along the inner edge higher up.',
    },
    needling: quadricepsNeedling(
      'Pincer grip; obliquely at 45 degrees into the lifted band, from front to back, outward of the vessels.',
      [
        'The pulse of the femoral artery cannot be felt',
        'Swollen, hot or freshly operated knee',
        'Blood thinners that have not been weighed',
      ],
    ),
    inPlainWords: {
      where: 'The teardrop-shaped muscle just above the inside of your kneecap.',
      feels: 'The inside and front of the knee ache, and now and then the knee gives way.',
    },
    hazards: [
      {
        ...femoralVessels,
        structure: 'Femoral artery and vein and saphenous nerve beneath sartorius, at its inner edge',
      },
      kneeJoint,
      liftedAndOblique,
    ],
    basis: { source: 'namtpt-hip-thigh', note: 'Signs; the rest is general knowledge.' },
  },
  {
    id: 'vastus-intermedius',
    name: 'Vastus intermedius',
    latin: 'Musculus vastus intermedius',
    otherNames: ['quads', 'quadriceps', 'deep quad'],
    billingMuscle: 'quadriceps-femoris',
    outlines: [
      ownOutline(
        'front',
        '108,908 124,904 136,950 140,1030 134,1110 122,1190 110,1232 94,1232 88,1180 88,1090 92,1010 98,950',
      ),
    ],
    attachments: 'From the front and outer face of the femur, beneath rectus femoris, to the kneecap.',
    nerve: 'Femoral nerve, L2-L4',
    action: 'Straightens the knee.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Upper front of the thigh, deep to rectus femoris, by its outer edge.',
        marks: [markOnFront(116, 950)],
        zones: [
          felt(
            'front',
            'primary',
            74,
            ['thigh-anterior'],
            near('thigh-anterior-centre', 10, -80),
            near('thigh-anterior-centre', 4, 90),
          ),
          felt('front', 'spillover', 50, ['hip-anterior'], near('asis', 6, 70), near('asis', 0, 105)),
          felt('front', 'spillover', 26, ['groin'], near('asis', -12, 32), near('groin-centre', -4, 6)),
          felt(
            'front',
            'spillover',
            32,
            ['thigh-lateral'],
            near('thigh-lateral-centre', 6, -130),
            near('thigh-lateral-centre', 0, 0),
          ),
          felt(
            'front',
            'spillover',
            50,
            ['knee-anterior'],
            near('patella-centre', 0, -30),
            near('patella-centre', 0, -8),
          ),
        ],
        basis: {
          source: 'wellness-digest-intermedius',
          note: 'Middle of the front of the thigh, up into the fold and down to the top of the knee; Abbott too lets it reach the groin. The outer upper thigh is general knowledge.',
        },
      }),
    ],
    accompanyingSigns: [
      'Cannot straighten the knee at once after sitting',
      'Climbing stairs hurts most',
      'Limp with a stiff knee',
    ],
    commonlyLoadedBy: ['Hill running and cycling', 'Deep knee bends', 'Long sitting', 'A stumble'],
    palpation: {
      position: 'On the back, knee a little bent over a roll',
      grip: 'deep pressure',
      how: 'Rectus femoris is pushed inward at its outer edge and the fingers press beneath it towards the femur.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'On the back, knee over a roll',
      direction: 'From the front or the outer edge of rectus femoris straight onto the femur.',
      whenNot: [
        'The pulse of the femoral artery cannot be felt',
        'Fresh thigh bruise from a blow',
        'Blood thinners that have not been weighed',
      ],
    },
    inPlainWords: {
      where: 'A deep muscle on the front of your thigh bone, under the one you can see.',
      feels: 'A deep ache in the middle of the thigh, worst on stairs, and a knee that is slow to straighten.',
    },
    hazards: [
      {
        structure: 'Descending branch of the lateral circumflex femoral vessels, between it and rectus femoris',
        care: 'Slow, and pressure afterwards: bleeding here cannot be seen.',
        basis: common,
      },
      femoralVessels,
    ],
    basis: common,
  },
  {
    id: 'vastus-lateralis',
    name: 'Vastus lateralis',
    latin: 'Musculus vastus lateralis',
    otherNames: ['quads', 'quadriceps', 'outer quad', 'stuck patella muscle'],
    billingMuscle: 'quadriceps-femoris',
    outlines: [
      outline('front', '152,905 166,960 163,1040 155,1130 146,1200 126,1252 112,1238 116,1180 128,1080 139,960'),
      ownOutline(
        'back',
        '158,908 167,930 170,970 166,1040 160,1110 153,1180 148,1225 142,1190 141,1120 144,1050 148,980 152,930',
      ),
    ],
    attachments:
      'From the base of the trochanter and the outer lip of the linea aspera to the outer edge of the kneecap.',
    nerve: 'Femoral nerve, L2-L4',
    action: 'Straightens the knee and draws the kneecap outward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Low in front, above the outer upper corner of the kneecap.',
        marks: [markOnFront(132, 1215)],
        placeBasis: { source: 'chart-proportions', note: 'Moved 4 mm inward, from the edge onto the muscle.' },
        zones: [
          felt(
            'front',
            'primary',
            44,
            ['knee-anterior', 'knee-lateral'],
            near('patella-centre', 28, -34),
            near('patella-centre', 30, 26),
          ),
          ...onBoth((view) =>
            felt(
              view,
              'spillover',
              32,
              ['thigh-lateral'],
              near('thigh-lateral-centre', 2, -20),
              near('lateral-femoral-epicondyle', 2, -50),
            ),
          ),
        ],
        basis: {
          source: 'namtpt-hip-thigh',
          note: 'Around the outer edge of the kneecap and up the thigh.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Low at the side, behind the first, a hand above the outer knee.',
        marks: [markOnBack(150, 1180)],
        placeBasis: common,
        zones: [
          ...onBoth((view) =>
            felt(
              view,
              'primary',
              38,
              ['knee-lateral'],
              near('lateral-femoral-epicondyle', -4, -24),
              near('lateral-femoral-epicondyle', -8, 48),
            ),
          ),
          ...onBoth((view) =>
            felt(
              view,
              'spillover',
              32,
              ['thigh-lateral'],
              near('thigh-lateral-centre', 2, -60),
              near('lateral-femoral-epicondyle', 2, -50),
            ),
          ),
          ...onBoth((view) =>
            felt(view, 'spillover', 28, ['shin-lateral'], near('fibular-head', 6, 32), near('fibular-head', 6, 110)),
          ),
        ],
        basis: {
          source: 'general-knowledge',
          note: 'Outer knee, up the outer thigh and at times down the outer leg.',
        },
      }),
      triggerPoint({
        id: 'tp3',
        place: 'Middle of the outer thigh, towards the back.',
        marks: [markOnBack(155, 1090), markOnFront(157, 1090)],
        zones: [
          ...outerThigh,
          felt(
            'back',
            'spillover',
            40,
            ['thigh-posterior'],
            near('greater-trochanter', -36, 130),
            near('lateral-femoral-epicondyle', -28, -60),
          ),
          felt(
            'front',
            'spillover',
            50,
            ['thigh-anterior'],
            near('thigh-anterior-centre', 28, -90),
            near('thigh-anterior-centre', 24, 110),
          ),
          felt(
            'back',
            'primary',
            34,
            ['knee-posterior'],
            near('popliteal-centre', 16, -58),
            near('popliteal-centre', 16, 10),
          ),
        ],
        basis: {
          source: 'namtpt-hip-thigh',
          note: 'Length of the outer and of the front of the thigh, and behind the knee; most others name the outer side alone. That this is the point which reaches the outer half of the knee pit is general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp4',
        place: 'Middle of the outer thigh, along the side, a row of several.',
        marks: [markOnBack(158, 1040), markOnFront(158, 1030)],
        placeBasis: common,
        zones: [
          ...outerThigh,
          ...onBoth((view) =>
            felt(
              view,
              'primary',
              36,
              ['hip-lateral'],
              near('greater-trochanter', 0, -70),
              near('greater-trochanter', 1, 65),
            ),
          ),
          ...onBoth((view) =>
            felt(
              view,
              'primary',
              36,
              ['knee-lateral'],
              near('lateral-femoral-epicondyle', -2, -22),
              near('lateral-femoral-epicondyle', -6, 40),
            ),
          ),
          felt(
            'front',
            'spillover',
            32,
            ['knee-anterior'],
            near('patella-centre', 15, -28),
            near('patella-centre', 15, 22),
          ),
        ],
        basis: {
          source: 'namtpt-hip-thigh',
          note: 'The whole outer thigh, as if it exploded up and down, and the outer edge of the kneecap. Up to the crest is general knowledge; triggerpoint.ca names it among the muscles of hip pain, others leave the hip out.',
        },
      }),
      triggerPoint({
        id: 'tp5',
        place: 'High, just below the greater trochanter.',
        marks: [markOnFront(160, 960)],
        zones: [
          ...onBoth((view) =>
            felt(
              view,
              'primary',
              34,
              ['thigh-lateral'],
              near('greater-trochanter', 2, 95),
              near('thigh-lateral-centre', 3, -60),
            ),
          ),
          ...onBoth((view) =>
            felt(
              view,
              'spillover',
              34,
              ['hip-lateral'],
              near('greater-trochanter', 1, 5),
              near('greater-trochanter', 2, 68),
            ),
          ),
        ],
        basis: {
          source: 'general-knowledge',
          note: 'Around the point. Niel-Asher describes a patch just below the trochanter.',
        },
      }),
    ],
    accompanyingSigns: [
      'The kneecap sticks and the knee will not bend or straighten',
      'Cannot lie on that side; sleep is broken',
      'Walking hurts along the whole outer thigh',
    ],
    commonlyLoadedBy: [
      'Running and cycling',
      'A stumble or a step off a kerb',
      'Skiing',
      'A blow to the outer thigh',
      'Leg long kept straight in a cast',
    ],
    palpation: {
      position: 'On the back or on the other side',
      grip: 'flat',
      how: 'Flat fingers across fibres in front of, beneath and behind the iliotibial tract, pressed onto the femur, from the trochanter to the kneecap.',
    },
    needling: quadricepsNeedling('Obliquely at 45 degrees into the band, from the outer side, towards the femur.', [
      'Fresh thigh bruise from a blow',
      'Swollen, hot or freshly operated knee',
      'Metal in the femur near the place',
    ]),
    inPlainWords: {
      where: 'The large muscle on the outside of your thigh, from the hip to the kneecap.',
      feels: 'Pain along the whole outer thigh or at the outside of the knee, and lying on that side is hard.',
    },
    hazards: [
      liftedAndOblique,
      kneeJoint,
      {
        structure: 'Perforating vessels close to the femur; sciatic nerve behind the septum',
        care: 'From the outer side towards the bone, not behind it.',
        basis: common,
      },
    ],
    basis: { source: 'namtpt-hip-thigh', note: 'Signs and loads; the rest is general knowledge.' },
  },
];
