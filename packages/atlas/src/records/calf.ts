import { felt, markOnBack, near, outline, ownOutline, triggerPoint } from '../record.ts';
import type { Hazard, Muscle } from '../types.ts';
import { overArch, overBallOfFoot, underBigToe, underLesserToes } from './over-foot.ts';

const common = { source: 'general-knowledge' } as const;
/** A calf that is swollen, hot or newly tender may hold a clot: nobody needles it. */
const calfWhenNot = [
  'Swollen, hot or newly tender calf until a clot is ruled out',
  'Varicose veins, broken or infected skin, or lymphoedema at the place',
  'Blood thinners or a bleeding disorder without a weighing of the risk',
] as const;
const popliteal: Hazard = {
  structure:
    'Popliteal artery and vein, tibial nerve in the middle behind the knee; common fibular nerve at its outer edge',
  care: 'Feel the pulse first; stay in the belly and off the midline of the hollow.',
  basis: common,
};
const deepCalf: Hazard = {
  structure: 'Posterior tibial artery and vein and tibial nerve, between soleus and the deep muscles',
  care: 'Feel the pulse behind the inner ankle; aim away from the midline of the calf.',
  basis: common,
};
const calfVessels: Hazard = {
  structure: 'Vessels of the calf',
  care: 'A trial of needling here left out people with bleeding disorders or severe vascular disease.',
  basis: { source: 'calf-needle-trial' },
};
const gastrocnemiusShared = {
  nerve: 'Tibial nerve, S1-S2',
  action: 'Points the foot down and helps to bend the knee; most at work with the knee straight.',
  commonlyLoadedBy: [
    'Uphill or on a slanted surface, stairs',
    'Sprint and jump',
    'High heels',
    'Foot pointed in bed under tight blankets',
    'Long drive on the pedals',
  ],
  whenNot: calfWhenNot,
};
const gastrocnemiusHigh = {
  source: 'namtpt-leg',
  note: 'Behind the knee; that it is the half on the side of the point is general knowledge.',
} as const;
const soleusHeel = {
  source: 'namtpt-leg',
  note: 'Back and underside of the heel and the lower Achilles tendon; Integrative Works says the same of the lower inner soleus. The arch is general knowledge.',
} as const;

/** Muscles of the calf. */
export const calf: readonly Muscle[] = [
  {
    id: 'gastrocnemius-medial',
    name: 'Gastrocnemius, medial head',
    latin: 'Musculus gastrocnemius, caput mediale',
    otherNames: [
      'gastroc',
      'gastrocs',
      'gastrocnemeus',
      'gastrocnemious',
      'inner calf',
      'calf cramp muscle',
      'triceps surae',
    ],
    billingMuscle: 'gastrocnemius',
    outlines: [outline('back', '58,1250 82,1258 95,1300 97,1440 80,1451 62,1434 46,1398 45,1350 52,1295')],
    attachments: 'From the back of the inner condyle of the femur to the heel by the Achilles tendon.',
    nerve: gastrocnemiusShared.nerve,
    action: gastrocnemiusShared.action,
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Just above the middle of the inner belly, near its inner edge; pinched between thumb and fingers.',
        marks: [markOnBack(60, 1370)],
        zones: [
          felt('back', 'primary', 50, ['calf'], near('calf-centre', -22, -45), near('calf-centre', -16, 50)),
          overArch('primary'),
          felt(
            'back',
            'spillover',
            46,
            ['knee-posterior'],
            near('popliteal-centre', -12, -35),
            near('popliteal-centre', -17, 10),
          ),
          felt(
            'back',
            'spillover',
            22,
            ['calf-medial'],
            near('medial-malleolus', -12, -330),
            near('medial-malleolus', -13, -240),
            near('medial-malleolus', 1, -150),
            near('medial-malleolus', 6, -60),
          ),
          felt(
            'front',
            'spillover',
            22,
            ['calf-medial'],
            near('medial-malleolus', -8, -330),
            near('medial-malleolus', -8, -240),
            near('medial-malleolus', 2, -150),
            near('medial-malleolus', 6, -60),
          ),
        ],
        basis: {
          source: 'niel-asher-leg',
          note: 'Inner half of the sole and over the belly. The NAMTPT names the instep and behind the knee. The manual is said to draw the instep first, with a lighter strip from the lower thigh behind the knee down the inner calf (general knowledge); the thigh is left out here.',
        },
      }),
      triggerPoint({
        id: 'tp3',
        place: 'Upper end of the inner head, behind the knee, inside the middle of the hollow.',
        marks: [markOnBack(74, 1284)],
        zones: [
          felt(
            'back',
            'primary',
            42,
            ['knee-posterior'],
            near('popliteal-centre', -14, -30),
            near('popliteal-centre', -15, 12),
          ),
        ],
        basis: gastrocnemiusHigh,
      }),
    ],
    accompanyingSigns: [
      'Night cramps of the calf, also without other pain',
      'Pain behind the knee on slopes',
      'Walks flat-footed or with a bent knee',
    ],
    commonlyLoadedBy: gastrocnemiusShared.commonlyLoadedBy,
    palpation: {
      position: 'Prone with the foot over the edge, or on the side with the knee a little bent',
      grip: 'flat or pincer',
      how: 'Pinch the inner head between thumb and fingers and roll it; high behind the knee press flat, beside the pulse and not on it.',
    },
    hazards: [popliteal, calfVessels],
    needling: {
      kind: 'sourced',
      patientPosition: 'Prone, foot over the edge (position is general knowledge)',
      needle: { lengthMm: [50, 50], diameterMm: [0.3, 0.3] },
      direction: 'Into the belly, from its free inner edge, away from the middle of the calf (general knowledge).',
      whenNot: gastrocnemiusShared.whenNot,
      basis: { source: 'calf-needle-trial', note: 'Size only; it is the length of the needle, not a depth.' },
    },
    inPlainWords: {
      where:
        'The inner half of the big muscle at the back of your lower leg, from just above the knee down to mid calf.',
      feels:
        'A tight, sore calf that may cramp at night. The ache can show up in the hollow behind your knee or in the arch of your foot, even when the calf itself seems fine.',
    },
    basis: {
      source: 'plantar-fasciopathy-2020',
      note: 'Points here in 98 of 100 people with plantar fasciopathy; the rest is general knowledge.',
    },
  },
  {
    id: 'gastrocnemius-lateral',
    name: 'Gastrocnemius, lateral head',
    latin: 'Musculus gastrocnemius, caput laterale',
    otherNames: ['gastroc', 'gastrocs', 'gastrocnemeus', 'gastrocnemious', 'outer calf', 'triceps surae'],
    billingMuscle: 'gastrocnemius',
    outlines: [outline('back', '112,1258 138,1250 145,1300 150,1360 149,1398 136,1426 116,1442 99,1438 98,1300')],
    attachments: 'From the outer condyle of the femur to the heel by the Achilles tendon.',
    nerve: gastrocnemiusShared.nerve,
    action: gastrocnemiusShared.action,
    triggerPoints: [
      triggerPoint({
        id: 'tp2',
        place: 'Middle of the outer belly, a little higher than its widest part.',
        marks: [markOnBack(130, 1368)],
        zones: [
          felt('back', 'primary', 48, ['calf'], near('calf-centre', 17, -45), near('calf-centre', 13, 45)),
          felt(
            'back',
            'spillover',
            24,
            ['shin-lateral'],
            near('fibular-head', 8, 25),
            near('fibular-head', 9, 80),
            near('fibular-head', 7, 125),
          ),
        ],
        basis: {
          source: 'namtpt-leg',
          note: 'Outer leg below the knee; over the belly itself after Niel-Asher. Behind the knee is put down to the upper point.',
        },
      }),
      triggerPoint({
        id: 'tp4',
        place: 'Upper end of the outer head, behind the knee, inside the tendon of biceps femoris.',
        marks: [markOnBack(122, 1288)],
        zones: [
          felt(
            'back',
            'primary',
            42,
            ['knee-posterior'],
            near('popliteal-centre', 13, -30),
            near('popliteal-centre', 16, 12),
          ),
        ],
        basis: gastrocnemiusHigh,
      }),
    ],
    accompanyingSigns: ['Calf cramps', 'Pain behind the knee on climbing or on a slanted road'],
    commonlyLoadedBy: gastrocnemiusShared.commonlyLoadedBy,
    palpation: {
      position: 'Prone with the foot over the edge, or on the side with the knee a little bent',
      grip: 'flat or pincer',
      how: 'Pinch the outer head, or press it flat against what lies beneath; high up stay inside the biceps tendon, where the fibular nerve runs.',
    },
    hazards: [popliteal, calfVessels],
    needling: {
      kind: 'sourced',
      patientPosition: 'Prone, foot over the edge (position is general knowledge)',
      needle: { lengthMm: [50, 50], diameterMm: [0.3, 0.3] },
      direction:
        'Into the belly below the knee, away from the middle of the calf and from the head of the fibula (general knowledge).',
      whenNot: gastrocnemiusShared.whenNot,
      basis: { source: 'calf-needle-trial', note: 'Size only; it is the length of the needle, not a depth.' },
    },
    inPlainWords: {
      where: 'The outer half of the big muscle at the back of your lower leg.',
      feels: 'An ache in the outer calf and in the hollow behind your knee, often worse uphill or on stairs.',
    },
    basis: common,
  },
  {
    id: 'soleus',
    name: 'Soleus',
    latin: 'Musculus soleus',
    otherNames: ['deep calf', 'jogger’s heel', 'runner’s heel', 'second heart', 'solus', 'soleous', 'triceps surae'],
    billingMuscle: 'soleus',
    outlines: [
      ownOutline(
        'back',
        '60,1352 84,1334 112,1320 138,1306 147,1332 150,1372 149,1406 141,1480 126,1550 108,1600 90,1600 72,1550 58,1490 51,1425 53,1384',
      ),
    ],
    attachments: 'From the back of the head and upper fibula and the inner tibia to the heel by the Achilles tendon.',
    nerve: 'Tibial nerve, S1-S2',
    action:
      'Points the foot down, also with the knee bent; holds the leg upright in standing; pumps blood out of the calf.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Two fingers below the lower end of the gastrocnemius, slightly inside the midline.',
        marks: [markOnBack(88, 1490)],
        zones: [
          felt('back', 'primary', 42, ['heel'], near('heel-centre', -20, 4), near('heel-centre', 14, 4)),
          felt('back', 'primary', 22, ['achilles'], near('achilles-centre', 0, 5), near('achilles-centre', 0, 62)),
          felt('back', 'spillover', 46, ['calf'], near('calf-centre', -8, 75), near('calf-centre', -2, 175)),
          overArch('spillover'),
        ],
        basis: soleusHeel,
      }),
      triggerPoint({
        id: 'tp2',
        place: 'High on the outer side, near the head of the fibula, beneath the outer head of gastrocnemius.',
        marks: [markOnBack(140, 1345)],
        zones: [felt('back', 'primary', 66, ['calf'], near('calf-centre', 2, -40), near('calf-centre', -1, 40))],
        basis: { source: 'namtpt-leg', note: 'Middle of the calf; calf and foot may swell as the muscle pumps less.' },
      }),
      triggerPoint({
        id: 'tp3',
        place: 'Lower and outside the first, on the outer edge of the muscle below the gastrocnemius.',
        marks: [markOnBack(114, 1505)],
        zones: [
          felt('back', 'primary', 46, ['sacroiliac'], near('psis', -2, -5), near('psis', -4, 25)),
          felt('back', 'spillover', 44, ['calf'], near('calf-centre', 8, 75), near('calf-centre', 4, 165)),
          felt('back', 'spillover', 42, ['heel'], near('heel-centre', -20, 4), near('heel-centre', 14, 4)),
        ],
        basis: {
          source: 'mense-soleus',
          note: 'The same-sided sacroiliac joint, also in the NAMTPT; less of calf and heel with it is general knowledge. Rarely such a point is said to hurt in the jaw of the same side (NAMTPT): told here, not drawn.',
        },
      }),
    ],
    accompanyingSigns: [
      'Heel cannot bear weight; worst uphill and on stairs',
      'Cannot squat with the heels down',
      'Swelling of ankle and foot by evening',
      'Bends from the back as the ankle does not give',
    ],
    commonlyLoadedBy: [
      'Running, more so uphill or on sand',
      'High heels, or a sudden change to flat shoes',
      'Slippery or rough ground',
      'Edge of a chair or footrest against the calf',
    ],
    palpation: {
      position: 'Kneeling on a chair, or prone with the knee bent so that gastrocnemius is slack',
      grip: 'flat or pincer',
      how: 'Below the gastrocnemius press either side of the Achilles tendon, or pinch the muscle from both sides and slide gastrocnemius out of the way.',
    },
    hazards: [deepCalf, calfVessels],
    needling: {
      kind: 'sourced',
      patientPosition: 'Prone, or on the side (position is general knowledge)',
      needle: { lengthMm: [50, 50], diameterMm: [0.3, 0.3] },
      direction:
        'From the inner or the outer edge across the muscle, short of the deep layer with nerve and vessels (general knowledge).',
      whenNot: calfWhenNot,
      basis: {
        source: 'calf-needle-trial',
        note: 'Size only; it is the length of the needle, not a depth.',
      },
    },
    inPlainWords: {
      where: 'The flat, deep muscle of your calf, under the big round one, that ends in the Achilles tendon.',
      feels:
        'Sore heel, so that putting your weight on it hurts, above all uphill, on stairs or when running. The cord above the heel may feel tight. Now and then it hurts low in your back instead.',
    },
    basis: { source: 'integrative-works-soleus', note: 'When it hurts and some loads; the rest is general knowledge.' },
  },
  {
    id: 'plantaris',
    name: 'Plantaris',
    latin: 'Musculus plantaris',
    otherNames: ['plantarus', 'freshman’s nerve', 'monkey muscle'],
    billingMuscle: 'plantaris',
    outlines: [
      ownOutline(
        'back',
        '116,1238 127,1243 123,1275 113,1310 104,1336 95,1380 88,1450 85,1540 85,1650 88,1694 82,1694 79,1640 80,1540 83,1450 90,1378 98,1330 104,1300 110,1268',
      ),
    ],
    attachments:
      'From above the outer condyle of the femur by a small belly and a long thin tendon to the inner side of the heel. Some people lack it.',
    nerve: 'Tibial nerve, S1-S2',
    action: 'Helps a little to bend the knee and to point the foot down.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'In the hollow behind the knee, just inside the outer head of gastrocnemius, slanting inward and down.',
        marks: [markOnBack(113, 1288)],
        placeBasis: common,
        zones: [
          felt(
            'back',
            'primary',
            50,
            ['knee-posterior'],
            near('popliteal-centre', 6, -28),
            near('popliteal-centre', 3, 12),
          ),
          felt('back', 'spillover', 48, ['calf'], near('calf-centre', 2, -50), near('calf-centre', 0, 35)),
        ],
        basis: {
          source: 'niel-asher-leg',
          note: 'Behind the knee, at times into the calf. Niel-Asher and muscle-joint-pain add the big toe in a few; not drawn.',
        },
      }),
    ],
    accompanyingSigns: ['Calf cramps', 'Sudden snap and bruise if its tendon tears'],
    commonlyLoadedBy: [
      'Missed step or hole: knee straight and foot forced up',
      'Running, cycling',
      'High heels',
      'Long drive',
    ],
    palpation: {
      position: 'Prone, knee a little bent',
      grip: 'flat',
      how: 'Flat in the hollow of the knee, towards the outer side; hard to tell from the outer head of gastrocnemius. Keep off the pulse.',
    },
    hazards: [popliteal],
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Prone, knee supported in slight flexion',
      direction:
        'Outward and slightly up towards the outer condyle, away from the vessels in the middle of the hollow; only by somebody trained for this region.',
      whenNot: [...calfWhenNot, 'Swelling or a cyst in the hollow of the knee'],
    },
    inPlainWords: {
      where: 'A small muscle, as long as a finger, in the hollow behind your knee.',
      feels: 'An ache behind the knee that may run down into the calf.',
    },
    basis: { source: 'wellness-digest-leg', note: 'Size, causes, and that about one in ten people has none.' },
  },
  {
    id: 'tibialis-posterior',
    name: 'Tibialis posterior',
    latin: 'Musculus tibialis posterior',
    otherNames: ['tib post', 'posterior tibialis', 'posterior tibial', 'tibialis posterier'],
    billingMuscle: 'tibialis-posterior',
    outlines: [
      ownOutline(
        'back',
        '84,1336 100,1328 118,1337 122,1380 116,1450 104,1520 90,1580 78,1630 72,1670 74,1702 68,1706 65,1674 69,1630 77,1576 84,1510 86,1450 82,1390',
      ),
    ],
    attachments:
      'From the back of tibia, fibula and the membrane between them, behind the inner ankle bone, to the navicular and the bones of the midfoot.',
    nerve: 'Tibial nerve, L4-S1',
    action: 'Turns the sole inward, helps to point the foot down, holds up the arch.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Upper third of the leg, deep beneath soleus between tibia and fibula: reached only as deep tenderness.',
        marks: [markOnBack(102, 1395)],
        placeBasis: common,
        zones: [
          felt('back', 'primary', 22, ['achilles'], near('achilles-centre', 0, -4), near('achilles-centre', 0, 60)),
          felt(
            'back',
            'spillover',
            44,
            ['calf'],
            near('calf-centre', 4, 20),
            near('calf-centre', -2, 100),
            near('calf-centre', 0, 180),
          ),
          felt('back', 'spillover', 40, ['heel'], near('heel-centre', -18, 4), near('heel-centre', 14, 4)),
          overArch('spillover'),
          overBallOfFoot('spillover'),
          underBigToe('spillover'),
          underLesserToes('spillover'),
        ],
        basis: {
          source: 'namtpt-leg',
          note: 'Achilles tendon above the heel; sole, and less the mid calf and heel. Niel-Asher says the same; only some pages for the public add the inner ankle.',
        },
      }),
    ],
    accompanyingSigns: [
      'Pain on running or walking over rough ground',
      'Ankle falls inward, arch sinks',
      'Worn inner edge of the shoe',
    ],
    commonlyLoadedBy: [
      'Uneven or slanted ground, gravel, cobbles',
      'Worn-out shoes',
      'Foot that rolls inward',
      'Running',
    ],
    palpation: {
      position: 'Prone, or on the side with the painful leg below',
      grip: 'deep pressure',
      how: 'Press between the inner edge of the tibia and soleus towards the back of the bone, or through soleus; the tenderness is felt, the band is not.',
    },
    hazards: [
      {
        structure: 'Tibial nerve and posterior tibial vessels beside the muscle',
        care: 'In 11 cadavers the needle stayed further from nerve and vessels from the inner rear side at mid leg than from the front.',
        basis: { source: 'tibialis-posterior-cadaver' },
      },
      {
        structure: 'Posterior tibial artery and tibial nerve in the same compartment',
        care: 'The study that needled it in 20 people watched both with ultrasound.',
        basis: { source: 'tibialis-posterior-ultrasound' },
      },
      {
        structure: 'Anterior tibial vessels and deep fibular nerve, in front of the membrane',
        care: 'Do not pass through the membrane between the bones.',
        basis: common,
      },
    ],
    needling: {
      kind: 'sourced',
      patientPosition: 'Lying on the side of the painful leg, inner side of the leg uppermost',
      needle: { lengthMm: [50, 60] },
      direction:
        'From the inner side outward, close behind the tibia, between 30 and 50 % of the length of the tibia below the inner joint line.',
      whenNot: calfWhenNot,
      basis: {
        source: 'tibialis-posterior-ultrasound',
        note: 'In the muscle in all 20 people, checked by ultrasound; close behind the tibia is general knowledge.',
      },
    },
    inPlainWords: {
      where:
        'The deepest muscle of your calf, between the two bones of the lower leg. Its cord runs behind the inner ankle bone and holds up your arch.',
      feels:
        'Pain in the cord above your heel, at times also in the calf, the heel and under the foot. Rough ground makes it worse.',
    },
    basis: common,
  },
  {
    id: 'flexor-digitorum-longus',
    name: 'Flexor digitorum longus',
    latin: 'Musculus flexor digitorum longus',
    otherNames: ['FDL', 'long toe flexor', 'claw toe muscle', 'flexor digitorum longis'],
    billingMuscle: 'flexor-digitorum-longus',
    outlines: [
      ownOutline(
        'back',
        '68,1352 80,1350 86,1400 84,1470 79,1550 74,1620 71,1668 76,1702 70,1706 65,1672 66,1620 67,1550 63,1480 59,1420',
      ),
    ],
    attachments:
      'From the back of the middle tibia, behind the inner ankle bone, to the end bones of the four smaller toes.',
    nerve: 'Tibial nerve, L5-S2',
    action: 'Curls the four smaller toes; helps to point the foot and turn it inward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Upper half of the leg, behind the inner edge of the tibia, with soleus and gastrocnemius pushed back.',
        marks: [markOnBack(73, 1410)],
        placeBasis: common,
        zones: [
          overBallOfFoot('primary'),
          overArch('spillover'),
          underLesserToes('spillover'),
          felt(
            'back',
            'spillover',
            22,
            ['ankle-medial'],
            near('medial-malleolus', 6, -10),
            near('medial-malleolus', 6, 24),
          ),
          felt(
            'front',
            'spillover',
            20,
            ['ankle-medial'],
            near('medial-malleolus', 6, -10),
            near('medial-malleolus', 6, 24),
          ),
          felt(
            'front',
            'spillover',
            20,
            ['calf-medial'],
            near('medial-malleolus', -8, -290),
            near('medial-malleolus', -6, -200),
            near('medial-malleolus', 6, -90),
          ),
          felt(
            'back',
            'spillover',
            20,
            ['calf-medial'],
            near('medial-malleolus', -8, -290),
            near('medial-malleolus', -6, -200),
            near('medial-malleolus', 6, -90),
          ),
        ],
        basis: {
          source: 'referral-cards-leg',
          note: 'Sole just behind the toes; spillover to the toes, the inner ankle and inner calf. The Wellness Digest adds heel and arch, a runners’ page the arch; the arch alone is drawn.',
        },
      }),
    ],
    accompanyingSigns: ['Foot cramps', 'Claw or hammer toes', 'Sore feet on walking'],
    commonlyLoadedBy: [
      'Walking or running on uneven ground or sand',
      'Flip-flops',
      'Worn or stiff shoes',
      'Foot that rolls inward',
    ],
    palpation: {
      position: 'On the side, painful leg below, knee bent',
      grip: 'flat',
      how: 'Push gastrocnemius back and press between soleus and the inner edge of the tibia towards the back of the bone, while the toes curl.',
    },
    hazards: [deepCalf],
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'On the side of the painful leg, inner side uppermost',
      direction:
        'From the inner side close along the back of the tibia, towards the bone and not into the middle of the calf.',
      whenNot: calfWhenNot,
    },
    inPlainWords: {
      where: 'A deep muscle along the inner side of your shin bone, with cords under the foot to the four small toes.',
      feels:
        'Sore ball of the foot behind the small toes when you walk, as if you stood on a stone; the foot may cramp.',
    },
    basis: { source: 'wellness-digest-leg', note: 'Signs and causes; attachments and nerve are general knowledge.' },
  },
  {
    id: 'flexor-hallucis-longus',
    name: 'Flexor hallucis longus',
    latin: 'Musculus flexor hallucis longus',
    otherNames: ['FHL', 'long big toe flexor', 'dancer’s muscle', 'flexor hallicus longus'],
    billingMuscle: 'flexor-hallucis-longus',
    outlines: [
      ownOutline(
        'back',
        '122,1440 132,1446 130,1500 124,1560 113,1615 98,1655 84,1682 78,1704 71,1704 77,1674 91,1642 103,1600 112,1550 116,1490',
      ),
    ],
    attachments:
      'From the back of the lower two thirds of the fibula, behind the inner ankle, to the end bone of the big toe.',
    nerve: 'Tibial nerve, L5-S2',
    action: 'Bends the big toe and pushes off with it; helps to point the foot.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'Lower third of the leg, on the back of the fibula, through the thin part of soleus outside the Achilles tendon.',
        marks: [markOnBack(118, 1552)],
        placeBasis: common,
        zones: [
          felt(
            'sole',
            'primary',
            32,
            ['forefoot-plantar'],
            near('first-metatarsal-head', -2, -8),
            near('first-metatarsal-head', 0, 8),
          ),
          underBigToe('primary'),
          overArch('spillover'),
        ],
        basis: {
          source: 'referral-cards-leg',
          note: 'Underside of the big toe; The Wellness Digest adds the ball of the foot behind it, a runners’ page (kneepainout) the arch.',
        },
      }),
    ],
    accompanyingSigns: ['Numb underside of the big toe', 'Pain at push-off', 'Big toe claws'],
    commonlyLoadedBy: ['Ballet and running', 'Uneven ground or sand', 'Stiff big toe', 'Flip-flops or high heels'],
    palpation: {
      position: 'Prone, foot over the edge',
      grip: 'deep pressure',
      how: 'Outside the Achilles tendon press through soleus against the back of the fibula while the big toe bends.',
    },
    hazards: [
      {
        structure:
          'Fibular artery along the back of the fibula; posterior tibial vessels and tibial nerve towards the inner side',
        care: 'Towards the fibula, never inward.',
        basis: common,
      },
      {
        structure: 'Depth of the muscle beneath soleus',
        care: 'Study cards name 30 to 40 mm; a short needle is no proof of safety.',
        basis: { source: 'foot-needle-cards' },
      },
    ],
    needling: {
      kind: 'sourced',
      patientPosition: 'Prone, foot over the edge (position is general knowledge)',
      needle: { lengthMm: [30, 40] },
      direction:
        'From behind and outside, outside the Achilles tendon, towards the back of the fibula (general knowledge).',
      whenNot: calfWhenNot,
      basis: { source: 'foot-needle-cards', note: 'Study cards, a weak source.' },
    },
    inPlainWords: {
      where:
        'A strong deep muscle low on the outer back of your leg. Its cord crosses behind the inner ankle and runs under the foot to the big toe.',
      feels: 'Pain or numbness under your big toe and the ball behind it, most when you push off.',
    },
    basis: { source: 'wellness-digest-leg', note: 'Signs and causes; attachments and nerve are general knowledge.' },
  },
];
