import { felt, markOnBack, markOnFront, near, outline, ownOutline, triggerPoint } from '../record.ts';
import type { Hazard, Muscle } from '../types.ts';
import { overBigToe, overInnerTopOfFoot, overLesserToes, overOuterTopOfFoot, overTopOfFoot } from './over-foot.ts';

const common = { source: 'general-knowledge' } as const;
/** A tense, painful front of the leg may be a compartment syndrome: that is an emergency, not a case for needles. */
const shinWhenNot = [
  'Tense, swollen, very painful front or side of the leg, or new weakness of the foot',
  'Broken or infected skin, lymphoedema, or varicose veins at the place',
  'Blood thinners or a bleeding disorder without a weighing of the risk',
] as const;
const anteriorBundle: Hazard = {
  structure: 'Anterior tibial artery and veins and deep fibular nerve, on the membrane between the bones',
  care: 'Aim at the bone, not between the bones; feel the pulse on the top of the foot before and after.',
  basis: common,
};
const fibularNeck: Hazard = {
  structure: 'Common fibular nerve around the neck of the fibula, its branches in the upper muscle',
  care: 'Find the head of the fibula and stay well below its neck; stop at any electric feeling in leg or foot.',
  basis: common,
};
const fibularisOutlines = [
  outline('front', '138,1302 147,1308 152,1370 149,1440 136,1530 128,1615 127,1640 124,1580 131,1480 138,1400'),
  outline(
    'back',
    '137,1302 147,1308 152,1370 148,1440 135.5,1530 128,1615 130,1668 124,1663 125,1580 132,1480 139,1400',
  ),
];
/** Over, behind and below the outer ankle bone, on both views. */
const outerAnkleZones = [
  felt(
    'front',
    'primary',
    24,
    ['ankle-lateral'],
    near('lateral-malleolus', -6, -28),
    near('lateral-malleolus', -9, 14),
  ),
  felt('back', 'primary', 26, ['ankle-lateral'], near('lateral-malleolus', -6, -36), near('lateral-malleolus', -6, 24)),
] as const;
const outerFootZones = [overOuterTopOfFoot('spillover')] as const;
const fibularisLoads = [
  'Twisted ankle, and the cast or brace after it',
  'High heels or a worn outer edge of the shoe',
  'Slanted or rough ground',
  'Crossed legs, tight sock tops',
] as const;

/** Muscles at front and outer side of the leg. */
export const legFront: readonly Muscle[] = [
  {
    id: 'tibialis-anterior',
    name: 'Tibialis anterior',
    latin: 'Musculus tibialis anterior',
    otherNames: [
      'tib ant',
      'anterior tibialis',
      'anterior tibial',
      'foot drop muscle',
      'shin muscle',
      'tibialis anterier',
    ],
    billingMuscle: 'tibialis-anterior',
    outlines: [
      outline(
        'front',
        '110,1306 124,1312 129,1380 123,1460 108,1560 88,1660 74,1712 68,1708 82,1650 97,1560 105,1460 106,1380',
      ),
    ],
    attachments:
      'From the upper outer tibia and the membrane to the medial cuneiform and base of the first metatarsal.',
    nerve: 'Deep fibular nerve, L4-S1',
    action: 'Lifts the foot and turns the sole inward; lets the forefoot down softly in walking.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Upper third of the belly, a finger or two outside the edge of the tibia.',
        marks: [markOnFront(118, 1378)],
        placeBasis: { source: 'richter-leg' },
        zones: [
          felt(
            'front',
            'primary',
            26,
            ['ankle-anterior'],
            near('foot-dorsal-centre', -3, -72),
            near('foot-dorsal-centre', -4, -30),
          ),
          overBigToe('primary'),
          felt(
            'front',
            'spillover',
            28,
            ['shin-anterior'],
            near('shin-centre', 16, -50),
            near('shin-centre', 6, 60),
            near('shin-centre', -2, 170),
          ),
          overInnerTopOfFoot('spillover'),
        ],
        basis: {
          source: 'richter-leg',
          note: 'Inner front of the ankle and top and inner side of the big toe, a narrow band down the leg between; Niel-Asher alike.',
        },
      }),
    ],
    accompanyingSigns: ['Foot slaps or drags, toes catch', 'Weak ankle, trips', 'Big toe pain taken for gout'],
    commonlyLoadedBy: [
      'Twisted ankle or a blow',
      'Walking downhill or on rough ground',
      'Toe caught on a step',
      'Long drive on the pedals',
    ],
    palpation: {
      position: 'Supine, leg straight or knee a little bent',
      grip: 'flat',
      how: 'Flat across the fibres just outside the shin bone, upper third, while the foot lifts inward and lets go.',
    },
    hazards: [anteriorBundle],
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine, knee supported',
      direction:
        'Slanting inward towards the outer face of the tibia, in the upper third; away from the membrane between the bones.',
      whenNot: shinWhenNot,
    },
    inPlainWords: {
      where: 'The muscle on the outer side of your shin bone that lifts the front of your foot.',
      feels:
        'Pain in the front of your ankle and in your big toe, at times all down the shin. Your foot may slap the ground or catch on things.',
    },
    basis: { source: 'niel-asher-leg', note: 'Attachments, nerve, signs and causes; palpation is general knowledge.' },
  },
  {
    id: 'fibularis-longus',
    name: 'Fibularis longus',
    latin: 'Musculus fibularis longus',
    otherNames: [
      'peroneus longus',
      'peroneal',
      'peroneals',
      'long peroneal',
      'fib longus',
      'weak ankle muscle',
      'peronius longus',
    ],
    billingMuscle: 'fibularis-longus',
    outlines: fibularisOutlines,
    attachments:
      'From the head and upper two thirds of the fibula, behind the outer ankle bone and under the foot, to the base of the first metatarsal.',
    nerve: 'Superficial fibular nerve, L5-S1',
    action: 'Turns the sole outward and helps to point the foot; steadies the ankle.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Three to four centimetres below the head of the fibula, rolled flat on the bone.',
        marks: [markOnFront(144, 1338), markOnBack(145, 1338)],
        zones: [
          ...outerAnkleZones,
          felt('front', 'spillover', 26, ['shin-lateral'], near('fibular-head', 0, 50), near('fibular-head', -10, 230)),
          felt(
            'back',
            'spillover',
            22,
            ['shin-lateral'],
            near('fibular-head', 5, 50),
            near('fibular-head', 5, 110),
            near('fibular-head', -5, 230),
          ),
          ...outerFootZones,
        ],
        basis: {
          source: 'fibularis-zones-abstract',
          note: 'Above, behind and below the outer ankle bone, at times along the outer foot and leg; Niel-Asher names the middle third of the outer leg; that it is also felt over the upper belly is general knowledge.',
        },
      }),
    ],
    accompanyingSigns: [
      'Ankle gives way or twists again and again',
      'Tender around the outer ankle bone',
      'Foot drop or numb top of the foot if the nerve is caught',
    ],
    commonlyLoadedBy: fibularisLoads,
    palpation: {
      position: 'On the side, painful leg above, pillow between the legs',
      grip: 'flat',
      how: 'Flat against the shaft of the fibula, below its head; the nerve rolls over the neck of the bone above and must not be taken for the band.',
    },
    hazards: [
      fibularNeck,
      {
        structure: 'Vessels and nerve beyond the fibula',
        care: 'At right angles to the skin, from the outside inward, onto the fibula.',
        basis: { source: 'fibularis-needle-registry' },
      },
    ],
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'On the other side, painful leg above',
      direction: 'From the outside inward, onto the fibula, well below its neck.',
      whenNot: [...shinWhenNot, 'Foot drop not yet looked into'],
    },
    inPlainWords: {
      where: 'The muscle along the outer side of your lower leg, from just below the knee.',
      feels:
        'Pain around the outer ankle bone, as if the ankle was sprained long ago and never got quite well. The ankle feels weak and turns over easily.',
    },
    basis: { source: 'niel-asher-leg', note: 'Attachments, signs and causes; palpation is general knowledge.' },
  },
  {
    id: 'fibularis-brevis',
    name: 'Fibularis brevis',
    latin: 'Musculus fibularis brevis',
    otherNames: ['peroneus brevis', 'peroneal', 'peroneals', 'short peroneal', 'fib brevis', 'peronius brevis'],
    billingMuscle: 'fibularis-brevis',
    outlines: [
      ownOutline(
        'front',
        '138,1442 147,1446 142,1500 134,1560 129,1620 133,1662 138,1702 144,1724 139,1725 131,1692 125,1642 124,1590 129,1530 134,1480',
      ),
      ownOutline(
        'back',
        '137,1442 147,1446 142,1500 134,1560 128,1620 132,1664 134,1700 141,1722 137,1726 130,1704 125,1664 123,1600 128,1530 134,1480',
      ),
    ],
    attachments:
      'From the lower two thirds of the fibula, behind the outer ankle bone, to the base of the fifth metatarsal.',
    nerve: 'Superficial fibular nerve, L5-S1',
    action: 'Turns the sole outward and helps to point the foot.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Where middle and lower third of the leg meet, on either side of the tendon of fibularis longus.',
        marks: [markOnBack(133, 1545), markOnFront(133, 1545)],
        zones: [
          ...outerAnkleZones,
          ...outerFootZones,
          felt(
            'front',
            'spillover',
            24,
            ['shin-lateral'],
            near('fibular-head', -8, 190),
            near('fibular-head', -16, 320),
          ),
          felt(
            'back',
            'spillover',
            20,
            ['shin-lateral'],
            near('fibular-head', -4, 190),
            near('fibular-head', -13, 320),
          ),
        ],
        basis: {
          source: 'muscle-joint-pain-leg',
          note: 'Lower outer leg, outer ankle and outer side of the foot; Pain Whisperer: above and behind the outer ankle bone, at times down the outer foot.',
        },
      }),
    ],
    accompanyingSigns: ['Weak, unsteady ankle', 'Callus on the outer edge of the foot'],
    commonlyLoadedBy: fibularisLoads,
    palpation: {
      position: 'On the side, painful leg above',
      grip: 'flat',
      how: 'At the lower third press against the fibula, in front of and behind the tendon of fibularis longus, while the foot turns out.',
    },
    hazards: [
      {
        structure:
          'Superficial fibular nerve, which comes to the skin at the lower third; fibular artery behind the bone',
        care: 'Onto the fibula; not behind it.',
        basis: common,
      },
    ],
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'On the other side, painful leg above',
      direction: 'From the outside inward onto the fibula, in front of or behind the tendon of fibularis longus.',
      whenNot: shinWhenNot,
    },
    inPlainWords: {
      where: 'The muscle low on the outer side of your leg, above the ankle bone.',
      feels:
        'Pain on and behind the outer ankle bone and along the outer edge of your foot; the ankle does not feel safe.',
    },
    basis: { source: 'pain-whisperer-ankle', note: 'Signs; attachments, nerve and palpation are general knowledge.' },
  },
  {
    id: 'fibularis-tertius',
    name: 'Fibularis tertius',
    latin: 'Musculus fibularis tertius',
    otherNames: ['peroneus tertius', 'third peroneal', 'fib tertius', 'peronius tertius', 'peroneus tertious'],
    billingMuscle: 'fibularis-tertius',
    outlines: [
      ownOutline('front', '121,1530 129,1534 126,1590 124,1640 129,1690 141,1720 138,1726 124,1698 117,1645 117,1590'),
    ],
    attachments:
      'From the front of the lower third of the fibula to the back of the base of the fifth metatarsal. Some people lack it.',
    nerve: 'Deep fibular nerve, L5-S1',
    action: 'Lifts the foot and turns the sole outward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Lower front of the fibula, a little above and in front of the outer ankle bone.',
        marks: [markOnFront(122, 1585)],
        placeBasis: common,
        zones: [
          felt(
            'front',
            'primary',
            26,
            ['ankle-anterior'],
            near('foot-dorsal-centre', 3, -72),
            near('foot-dorsal-centre', 1, -30),
          ),
          felt(
            'front',
            'primary',
            28,
            ['foot-dorsal'],
            near('foot-dorsal-centre', 22, -14),
            near('foot-dorsal-centre', 36, 20),
          ),
          felt(
            'back',
            'primary',
            24,
            ['ankle-lateral'],
            near('lateral-malleolus', -8, -30),
            near('lateral-malleolus', -7, 22),
          ),
          felt('back', 'spillover', 32, ['heel'], near('heel-centre', 20, -16), near('heel-centre', 22, 16)),
        ],
        basis: {
          source: 'webmanmed-leg',
          note: 'Over the ankle, front and outer side, with spillover to the heel, its outer side after muscle-joint-pain; Pain Whisperer and muscle-joint-pain: front of the ankle and down the top of the foot.',
        },
      }),
    ],
    accompanyingSigns: ['Weak ankle, prone to sprain', 'Sore behind and above the outer ankle bone', 'Toes catch'],
    commonlyLoadedBy: [
      'Twisted ankle',
      'Ankle held still for long, as in a cast',
      'Shoes that rub the front of the ankle',
    ],
    palpation: {
      position: 'Supine',
      grip: 'flat',
      how: 'Lift the foot with its outer edge: the tendon stands out in front of the outer ankle bone; follow it up to the belly on the fibula.',
    },
    hazards: [anteriorBundle],
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine, leg turned a little inward',
      direction:
        'From the front and outside towards the front of the fibula; short, and away from the pulse at the front of the ankle.',
      whenNot: shinWhenNot,
    },
    inPlainWords: {
      where: 'A small muscle just above the front of your outer ankle.',
      feels:
        'Pain in the outer front of the ankle, spreading over the top of the foot and sometimes to the outer heel.',
    },
    basis: { source: 'webmanmed-leg', note: 'Attachments, nerve, signs and causes; palpation is general knowledge.' },
  },
  {
    id: 'extensor-digitorum-longus',
    name: 'Extensor digitorum longus',
    latin: 'Musculus extensor digitorum longus',
    otherNames: ['EDL', 'long toe extensor', 'toe extensor', 'hammer toe muscle', 'extensor digitorum longis'],
    billingMuscle: 'extensor-digitorum-longus',
    outlines: [
      ownOutline(
        'front',
        '124,1310 135,1306 141,1350 139,1420 131,1500 120,1580 111,1645 112,1690 128,1735 142,1758 126,1764 106,1766 104,1735 101,1690 102,1645 110,1580 121,1500 129,1420 129,1350',
      ),
    ],
    attachments:
      'From the outer condyle of the tibia, the front of the fibula and the membrane to the backs of the four smaller toes.',
    nerve: 'Deep fibular nerve, L5-S1',
    action: 'Lifts the four smaller toes and the foot, its outer edge most.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'About a hand below the head of the fibula, between tibialis anterior and fibularis longus.',
        marks: [markOnFront(134, 1385)],
        placeBasis: common,
        zones: [
          overTopOfFoot('primary'),
          overLesserToes('primary'),
          felt(
            'front',
            'spillover',
            26,
            ['ankle-anterior'],
            near('foot-dorsal-centre', -1, -74),
            near('foot-dorsal-centre', -1, -34),
          ),
          felt(
            'front',
            'spillover',
            36,
            ['shin-anterior', 'shin-lateral'],
            near('shin-centre', 26, 10),
            near('shin-centre', 20, 90),
            near('shin-centre', 16, 170),
          ),
        ],
        basis: {
          source: 'wellness-digest-leg',
          note: 'Four smaller toes and top of the foot, up to the front of ankle and leg; West Suburban Pain Relief: top of the foot to the tops of the toes.',
        },
      }),
    ],
    accompanyingSigns: [
      'Weak lift of the foot, foot slaps',
      'Night cramps',
      'Hammer or claw toes',
      'Growing pains in children',
    ],
    commonlyLoadedBy: [
      'Tight calves that the toe lifters work against',
      'Steep stairs and hills',
      'Foot drop or cast',
      'High heels',
      'Long drive on the pedals',
    ],
    palpation: {
      position: 'Supine, knee a little bent',
      grip: 'flat',
      how: 'Between tibialis anterior and fibularis longus, flat towards the fibula, while the small toes lift against a finger.',
    },
    hazards: [anteriorBundle, fibularNeck],
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine, leg turned a little inward',
      direction: 'Outward and back towards the fibula, below its neck; not straight back between the bones.',
      whenNot: shinWhenNot,
    },
    inPlainWords: {
      where: 'The muscle on the outer front of your lower leg that lifts your small toes.',
      feels: 'An ache over the top of your foot out to the small toes, at times up to the ankle.',
    },
    basis: { source: 'toe-extensors-blog', note: 'Cramps, hammer toes, growing pains; the rest is general knowledge.' },
  },
  {
    id: 'extensor-hallucis-longus',
    name: 'Extensor hallucis longus',
    latin: 'Musculus extensor hallucis longus',
    otherNames: ['EHL', 'big toe extensor', 'long big toe extensor', 'extensor hallicus longus', 'extensor hallucis'],
    billingMuscle: 'extensor-hallucis-longus',
    outlines: [
      ownOutline(
        'front',
        '114,1430 121,1428 121,1500 113,1570 101,1640 93,1690 83,1738 78,1774 70,1774 75,1736 85,1688 93,1640 103,1570 111,1500',
      ),
    ],
    attachments: 'From the middle front of the fibula and the membrane to the back of the end bone of the big toe.',
    nerve: 'Deep fibular nerve, L5-S1',
    action: 'Lifts the big toe and the foot.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'Where middle and lower third of the leg meet, between the tendons of tibialis anterior and the toe lifter.',
        marks: [markOnFront(112, 1552)],
        placeBasis: { source: 'ehl-midpoint-2016', note: 'The middle of the muscle, 12 cm above the ankle bones.' },
        zones: [
          overInnerTopOfFoot('primary'),
          overBigToe('primary'),
          felt(
            'front',
            'spillover',
            30,
            ['ankle-anterior'],
            near('foot-dorsal-centre', -2, -74),
            near('foot-dorsal-centre', -8, -32),
          ),
          felt('front', 'spillover', 24, ['shin-anterior'], near('shin-centre', 9, 70), near('shin-centre', 4, 180)),
        ],
        basis: {
          source: 'wellness-digest-leg',
          note: 'Top of the foot around and in the big toe; at times ankle and front of the shin.',
        },
      }),
    ],
    accompanyingSigns: ['Weak lift of the big toe', 'Foot cramps at night', 'Foot slaps'],
    commonlyLoadedBy: ['Stubbed toe', 'Hills and stairs', 'Tight calves', 'Shoes laced hard over the instep'],
    palpation: {
      position: 'Supine',
      grip: 'deep pressure',
      how: 'At the lower third, just outside the tendon of tibialis anterior, while the big toe lifts against a finger; most of the belly lies deep.',
    },
    hazards: [anteriorBundle],
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine, leg turned a little inward',
      direction:
        'From the front outside the tendon of tibialis anterior, outward towards the fibula; vessels and nerve lie just inside the belly.',
      whenNot: shinWhenNot,
    },
    inPlainWords: {
      where: 'A thin deep muscle in the lower front of your leg that lifts your big toe.',
      feels: 'Pain on top of your foot behind the big toe and in the toe itself.',
    },
    basis: { source: 'wellness-digest-leg', note: 'Signs; attachments, nerve and palpation are general knowledge.' },
  },
];
