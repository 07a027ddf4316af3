import { felt, markOnFront, near, ownOutline, triggerPoint } from '../record.ts';
import type { Hazard, Muscle, Needling } from '../types.ts';

const common = { source: 'general-knowledge' } as const;

/** A foot that cannot feel or heal well is no place for a needle. */
const footWhenNot = [
  'Numb foot, diabetes with loss of feeling, or poor blood flow',
  'Broken, infected or heavily callused skin at the place, lymphoedema',
  'Recent surgery, fracture, or an injection at the place',
] as const;
const plantarNerves: Hazard = {
  structure: 'Medial and lateral plantar nerves and arteries',
  care: 'Come in from the side of the foot rather than through the thick sole; stop at any electric feeling in the toes.',
  basis: common,
};
const nerveCase: Hazard = {
  structure: 'Nerves of the sole',
  care: 'A nerve injury after dry needling for heel pain has been published as a case.',
  basis: { source: 'foot-needle-nerve-case' },
};
const dorsalBundle: Hazard = {
  structure: 'Dorsalis pedis artery and deep fibular nerve on the top of the foot',
  care: 'Feel the pulse first; slant away from it.',
  basis: common,
};
/** Study cards give one range for all muscles of the foot. */
function shortNeedle(patientPosition: string, direction: string): Needling {
  return {
    kind: 'sourced',
    patientPosition: `${patientPosition} (position is general knowledge)`,
    needle: { lengthMm: [13, 30] },
    direction: `${direction} (general knowledge)`,
    whenNot: footWhenNot,
    basis: {
      source: 'foot-needle-cards',
      note: 'Study cards, a weak source: one range for the muscles of the foot. A heel pain trial (PMC3035595) used 30 to 75 mm for all its muscles together, foot to buttock.',
    },
  };
}
const soleLoads = [
  'Long standing or walking on hard floors',
  'Shoes that are too tight, too stiff or without support',
  'Sudden rise in running or walking',
  'Foot that rolls inward',
] as const;
const shortExtensors = {
  source: 'referral-cards-leg',
  note: 'Top of the foot, around the point. Niel-Asher draws an oval on the outer top of the foot, just below the outer ankle bone.',
} as const;

/** Muscles within the foot. */
export const foot: readonly Muscle[] = [
  {
    id: 'extensor-digitorum-brevis',
    name: 'Extensor digitorum brevis',
    latin: 'Musculus extensor digitorum brevis',
    otherNames: ['EDB', 'short toe extensor', 'foot extensors', 'extensor digitorum brevus'],
    billingMuscle: 'extensor-digitorum-brevis',
    outlines: [ownOutline('front', '133,1705 124,1704 112,1716 98,1736 92,1756 106,1759 119,1757 128,1738 135,1718')],
    attachments:
      'From the upper outer heel bone, in front of the outer ankle bone, to the tendons of the second to fourth toes.',
    nerve: 'Deep fibular nerve, L5-S1',
    action: 'Lifts the second, third and fourth toes.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'The soft belly on the outer top of the foot, a finger or two in front of and below the outer ankle bone.',
        marks: [markOnFront(122, 1714)],
        placeBasis: common,
        zones: [
          felt(
            'front',
            'primary',
            44,
            ['foot-dorsal'],
            near('foot-dorsal-centre', 14, -6),
            near('foot-dorsal-centre', 14, 10),
          ),
          felt(
            'front',
            'spillover',
            22,
            ['ankle-lateral'],
            near('lateral-malleolus', -6, -8),
            near('lateral-malleolus', -7, 24),
          ),
        ],
        basis: shortExtensors,
      }),
    ],
    accompanyingSigns: ['Sore in laced shoes', 'Foot cramps', 'Stiff small toes'],
    commonlyLoadedBy: [
      'Laces or straps tight over the instep',
      'Twisted ankle',
      'Gripping the shoe with the toes',
      'Stairs and hills',
    ],
    palpation: {
      position: 'Supine or sitting, foot at rest',
      grip: 'flat',
      how: 'Lift the small toes against a finger: the belly bulges in front of the outer ankle bone; press it flat on the bones.',
    },
    hazards: [dorsalBundle],
    needling: shortNeedle(
      'Supine',
      'Slanting outward and back through the belly, away from the pulse on the top of the foot',
    ),
    inPlainWords: {
      where: 'A small flat muscle on the outer top of your foot, just in front of the ankle bone.',
      feels: 'A sore top of the foot, worse in shoes that are laced tight.',
    },
    basis: common,
  },
  {
    id: 'extensor-hallucis-brevis',
    name: 'Extensor hallucis brevis',
    latin: 'Musculus extensor hallucis brevis',
    otherNames: ['EHB', 'short big toe extensor', 'foot extensors', 'extensor hallicus brevis'],
    billingMuscle: 'extensor-hallucis-brevis',
    outlines: [
      ownOutline(
        'front',
        '124,1703 113,1706 99,1717 86,1735 75,1754 71,1763 78,1765 85,1753 96,1736 108,1722 120,1713 129,1706',
      ),
    ],
    attachments: 'From the upper outer heel bone, beside the short toe lifter, to the base of the big toe.',
    nerve: 'Deep fibular nerve, L5-S1',
    action: 'Lifts the big toe at its base.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'On the top of the foot, just inside the belly of the short toe lifter, in front of the ankle.',
        marks: [markOnFront(108, 1714)],
        placeBasis: common,
        zones: [
          felt(
            'front',
            'primary',
            40,
            ['foot-dorsal'],
            near('foot-dorsal-centre', -2, -6),
            near('foot-dorsal-centre', -8, 12),
          ),
          felt('front', 'spillover', 26, ['big-toe'], near('big-toe-centre', 0, -4), near('big-toe-centre', 0, 4)),
        ],
        basis: {
          source: 'referral-cards-leg',
          note: 'Top of the foot, as its neighbour, with which it is taught; that it reaches the big toe is general knowledge.',
        },
      }),
    ],
    accompanyingSigns: ['Sore in laced shoes', 'Stiff big toe', 'Foot cramps'],
    commonlyLoadedBy: ['Laces or straps tight over the instep', 'Stubbed toe', 'Stairs and hills'],
    palpation: {
      position: 'Supine or sitting, foot at rest',
      grip: 'flat',
      how: 'Lift the big toe against a finger and press the slanting belly flat on the bones, outside the pulse.',
    },
    hazards: [dorsalBundle],
    needling: shortNeedle('Supine', 'Slanting outward through the belly, away from the pulse on the top of the foot'),
    inPlainWords: {
      where: 'A thin muscle slanting over the top of your foot to the big toe.',
      feels: 'An ache on top of the foot that may run towards the big toe.',
    },
    basis: {
      source: 'master-course-leg',
      note: 'Listed for pain of the top of the foot; the rest is general knowledge.',
    },
  },
  {
    id: 'abductor-hallucis',
    name: 'Abductor hallucis',
    latin: 'Musculus abductor hallucis',
    otherNames: ['abductor hallicus', 'bunion muscle', 'arch muscle', 'AbH'],
    billingMuscle: 'abductor-hallucis',
    outlines: [
      ownOutline(
        'front',
        '89.6,1689.4 81.1,1690.3 75.1,1694.9 76.4,1700.3 77.9,1706.1 76.1,1715.8 71.6,1726.5 65.9,1738.4 60.8,1749.1 62.6,1758.1 66.4,1758.8 68.2,1750.2 74.9,1738.4 82.1,1726.5 86.2,1715.8 86.8,1704 86.6,1699.4 87,1693.9',
      ),
    ],
    attachments: 'From the inner heel bone and flexor retinaculum to the inner base of the big toe.',
    nerve: 'Medial plantar nerve, S1-S2',
    action: 'Draws the big toe inward, away from the others; holds up the inner arch.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Rear belly on the inner edge of the foot, just in front of the heel.',
        marks: [markOnFront(81.1, 1697.6)],
        placeBasis: common,
        zones: [
          felt('back', 'primary', 34, ['heel'], near('heel-centre', -30, -10), near('heel-centre', -24, 12)),
          felt('front', 'spillover', 20, ['arch'], near('medial-malleolus', -1, 52), near('medial-malleolus', -1, 80)),
          felt(
            'back',
            'spillover',
            22,
            ['ankle-medial'],
            near('medial-malleolus', 6, -4),
            near('medial-malleolus', 6, 26),
          ),
          felt(
            'front',
            'spillover',
            20,
            ['ankle-medial'],
            near('medial-malleolus', 6, -4),
            near('medial-malleolus', 6, 26),
          ),
        ],
        basis: {
          source: 'referral-cards-leg',
          note: 'Inner side of the heel with spillover to the instep; Niel-Asher: inner heel and along the inner edge; the Master Course lists it for the inner ankle.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Middle of the belly along the inner edge of the arch.',
        marks: [markOnFront(78.7, 1708.3)],
        placeBasis: common,
        zones: [
          felt('front', 'primary', 20, ['arch'], near('medial-malleolus', -1, 52), near('medial-malleolus', -1, 80)),
          felt('back', 'spillover', 42, ['heel'], near('heel-centre', -20, 4), near('heel-centre', 14, 4)),
        ],
        basis: { source: 'niel-asher-leg', note: 'Inner heel, along the inner edge of the foot.' },
      }),
    ],
    accompanyingSigns: [
      'Sore heel and arch on walking',
      'Tingling of the sole if the nerve beneath is caught',
      'Bunion on the same foot',
    ],
    commonlyLoadedBy: soleLoads,
    palpation: {
      position: 'On the side of the painful foot, or supine with the leg turned out',
      grip: 'flat or pincer',
      how: 'Press or pinch along the inner edge of the foot from heel to big toe while the big toe spreads; it is thick, so press firmly.',
    },
    hazards: [
      {
        structure: 'Tibial nerve and posterior tibial artery where they pass beneath the muscle behind the inner ankle',
        care: 'Stay in front of the heel bone and feel the pulse behind the inner ankle first.',
        basis: common,
      },
      nerveCase,
    ],
    needling: shortNeedle(
      'On the side of the painful foot, inner edge uppermost',
      'From the inner edge across the belly, just below the bones',
    ),
    inPlainWords: {
      where: 'The muscle along the inner edge of your foot, from the heel to the big toe.',
      feels: 'A sore inner heel and arch, worst when you stand or walk for long.',
    },
    basis: { source: 'abductor-hallucis-points', note: 'Attachments and nerve; the rest is general knowledge.' },
  },
  {
    id: 'abductor-digiti-minimi-foot',
    name: 'Abductor digiti minimi of the foot',
    latin: 'Musculus abductor digiti minimi pedis',
    otherNames: [
      'abductor digiti minimi',
      'abductor digiti quinti',
      'little toe abductor',
      'abductor digiti minimi pedis',
      'ADM foot',
    ],
    billingMuscle: 'abductor-digiti-minimi-foot',
    outlines: [
      ownOutline(
        'front',
        '102.5,1689.4 111.1,1688.7 118.8,1691.2 124.9,1695.8 129.2,1700.8 134.4,1708.3 138.1,1719 143.1,1731.9 148.6,1745.9 151,1755.3 145.4,1756 142.1,1745.9 136,1731.9 130.4,1719 125.3,1707.2 119.6,1700.3 112.7,1695.3 105.1,1691.7',
      ),
    ],
    attachments:
      'From both sides of the heel tuberosity along the outer edge of the sole to the outer base of the little toe.',
    nerve: 'Lateral plantar nerve, S1-S3',
    action: 'Draws the little toe outward; holds up the outer edge of the foot.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'Outer edge of the sole, between the heel and the base of the fifth metatarsal, and further forward along it.',
        marks: [markOnFront(124.9, 1699.9), markOnFront(135.3, 1718)],
        placeBasis: common,
        zones: [
          felt('back', 'primary', 22, ['forefoot-plantar'], near('heel-centre', 44, 0), near('heel-centre', 44, 18)),
          felt('front', 'spillover', 20, ['arch'], near('medial-malleolus', -1, 52), near('medial-malleolus', -1, 80)),
        ],
        basis: {
          source: 'niel-asher-leg',
          note: 'Under the head of the fifth metatarsal; the outer sole is the muscle itself. One page for the public puts it at the outer heel and ankle instead; not drawn.',
        },
      }),
    ],
    accompanyingSigns: ['Sore outer ball of the foot', 'Walks on the inner edge to spare it'],
    commonlyLoadedBy: [
      'Shoes that pinch the little toe',
      'Foot that rolls outward',
      'Rough ground',
      'Bare feet on hard floors',
    ],
    palpation: {
      position: 'Prone, foot over the edge, or on the other side',
      grip: 'flat or pincer',
      how: 'Pinch the outer edge of the sole between heel and fifth metatarsal while the little toe spreads.',
    },
    hazards: [plantarNerves],
    needling: shortNeedle(
      'On the other side, outer edge of the foot uppermost',
      'From the outer edge inward, just below the bones',
    ),
    inPlainWords: {
      where: 'The muscle along the outer edge of your sole, from the heel to the little toe.',
      feels: 'Pain under the ball of your foot on the little-toe side.',
    },
    basis: common,
  },
  {
    id: 'flexor-digitorum-brevis',
    name: 'Flexor digitorum brevis',
    latin: 'Musculus flexor digitorum brevis',
    otherNames: ['FDB', 'short toe flexor', 'flexor digitorum brevus'],
    billingMuscle: 'flexor-digitorum-brevis',
    outlines: [
      ownOutline(
        'front',
        '92.6,1690.3 89.6,1698.3 90.2,1709.4 91.8,1730.8 89.7,1752.3 93.7,1758.8 109.6,1758.1 124.7,1755.3 127.5,1746.9 119.7,1728.2 111.6,1709.4 106.6,1698.3 102.9,1691.2',
      ),
    ],
    attachments: 'From the heel tuberosity and plantar fascia by four tendons to the middle bones of the smaller toes.',
    nerve: 'Medial plantar nerve, S1-S2',
    action: 'Bends the four smaller toes and braces the arch.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Middle of the sole, in front of the heel pad, beneath the plantar fascia.',
        marks: [markOnFront(99.1, 1706.1)],
        placeBasis: common,
        zones: [
          felt('back', 'primary', 22, ['forefoot-plantar'], near('heel-centre', 36, -10), near('heel-centre', 36, 6)),
          felt('front', 'spillover', 20, ['arch'], near('medial-malleolus', -1, 52), near('medial-malleolus', -1, 80)),
        ],
        basis: {
          source: 'niel-asher-leg',
          note: 'Under the heads of the second to fourth metatarsals. A page after Davies counts it among causes of heel pain; not drawn.',
        },
      }),
    ],
    accompanyingSigns: ['Sore ball of the foot on walking', 'Foot cramps', 'Tender middle of the sole'],
    commonlyLoadedBy: soleLoads,
    palpation: {
      position: 'Prone, foot over the edge, toes bent a little',
      grip: 'deep pressure',
      how: 'Through the fascia with a knuckle or thumb in the middle of the sole while the toes curl and let go.',
    },
    hazards: [plantarNerves, nerveCase],
    needling: shortNeedle(
      'On the side of the painful foot, inner edge uppermost',
      'From the inner edge, below abductor hallucis, flat across the sole',
    ),
    inPlainWords: {
      where: 'A muscle in the middle of your sole, under the tough band, that bends the small toes.',
      feels: 'A sore ball of the foot behind the middle toes.',
    },
    basis: common,
  },
  {
    id: 'quadratus-plantae',
    name: 'Quadratus plantae',
    latin: 'Musculus quadratus plantae',
    otherNames: ['flexor accessorius', 'quadratus plantaris', 'quadratus plantee', 'QP muscle'],
    billingMuscle: 'quadratus-plantae',
    outlines: [
      ownOutline(
        'front',
        '86.9,1692.1 84.1,1695.3 86.6,1700.8 91.1,1710.4 98,1715.8 104.5,1712.6 107.4,1702.2 110.7,1696.2 111.3,1693 100,1691.7',
      ),
    ],
    attachments: 'From both sides of the lower heel bone to the tendon of the long toe flexor.',
    nerve: 'Lateral plantar nerve, S1-S3',
    action: 'Straightens the pull of the long toe flexor and helps it bend the toes.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Deep in the sole, just in front of the heel, beneath fascia and flexor digitorum brevis.',
        marks: [markOnFront(97.5, 1699.9)],
        placeBasis: common,
        zones: [
          felt('back', 'primary', 42, ['heel'], near('heel-centre', -20, 4), near('heel-centre', 14, 4)),
          felt('front', 'spillover', 20, ['arch'], near('medial-malleolus', -1, 52), near('medial-malleolus', -1, 80)),
        ],
        basis: {
          source: 'referral-cards-leg',
          note: 'Underside of the heel; the Korean notes say the same. The rear arch is the muscle itself.',
        },
      }),
    ],
    accompanyingSigns: ['First steps in the morning hurt', 'Heel tender as with a spur', 'Numb sole in some'],
    commonlyLoadedBy: soleLoads,
    palpation: {
      position: 'Prone, foot over the edge, toes bent a little',
      grip: 'deep pressure',
      how: 'Firmly with a thumb or knuckle just in front of the heel pad; from the inner edge, beneath abductor hallucis.',
    },
    hazards: [plantarNerves, nerveCase],
    needling: shortNeedle(
      'On the side of the painful foot, inner edge uppermost',
      'From the inner edge in front of the heel bone, across the sole below abductor hallucis; the plantar nerves cross the way',
    ),
    inPlainWords: {
      where: 'A small deep muscle in your sole, right in front of the heel.',
      feels: 'Pain under the heel, often worst with the first steps in the morning.',
    },
    basis: {
      source: 'plantar-fasciopathy-2020',
      note: 'Points here in 83 of 100 people with plantar fasciopathy; the rest is general knowledge.',
    },
  },
  {
    id: 'adductor-hallucis',
    name: 'Adductor hallucis',
    latin: 'Musculus adductor hallucis',
    otherNames: ['adductor hallicus', 'adductor halucis', 'transverse arch muscle'],
    billingMuscle: 'adductor-hallucis',
    outlines: [
      ownOutline(
        'front',
        '96.9,1710.4 107.8,1712.6 111.7,1718.5 106.8,1730.8 100.4,1741.6 112.5,1744.3 126.9,1742.7 136.3,1744.3 135.4,1750.2 117.1,1753.4 96.5,1755.7 81.4,1758.8 77.7,1756.4 83.1,1745.9 90,1730.8 93,1716.9',
      ),
    ],
    attachments:
      'Slanting head from the bases of the second to fourth metatarsals, cross head from the joints of the third to fifth toes, to the outer base of the big toe.',
    nerve: 'Lateral plantar nerve, S2-S3',
    action: 'Draws the big toe to the others; holds the ball of the foot together.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Deep in the forefoot: slanting head between first and second metatarsal, cross head behind the ball.',
        marks: [markOnFront(97.1, 1731.9), markOnFront(112.9, 1748.6)],
        placeBasis: common,
        zones: [
          felt('back', 'primary', 24, ['forefoot-plantar'], near('heel-centre', 38, -8), near('heel-centre', 40, 18)),
          felt('front', 'spillover', 20, ['arch'], near('medial-malleolus', -1, 52), near('medial-malleolus', -1, 80)),
        ],
        basis: {
          source: 'deep-foot-notes',
          note: 'Much of the sole of the forefoot. The Wellness Digest adds numbness of the ball that may go down into the arch.',
        },
      }),
    ],
    accompanyingSigns: ['Numb or fluffy ball of the foot', 'Feels like a fold in the sock or a pebble', 'Bunion'],
    commonlyLoadedBy: ['Narrow or high-heeled shoes', 'Uneven ground', 'Cast or brace for long', 'Long standing'],
    palpation: {
      position: 'Prone, foot over the edge, toes bent a little',
      grip: 'deep pressure',
      how: 'Behind the ball of the foot, deep between the metatarsals, while the big toe draws to the second.',
    },
    hazards: [plantarNerves],
    needling: shortNeedle(
      'Supine, top of the foot up',
      'Through the top of the foot between the first and second metatarsal towards the sole, beside the pulse and not through it',
    ),
    inPlainWords: {
      where: 'A deep muscle under the ball of your foot that pulls the big toe to the others.',
      feels: 'Sore or numb ball of the foot, as if a pebble or a folded sock was in the shoe.',
    },
    basis: { source: 'wellness-digest-leg', note: 'Signs and loads; attachments and nerve are general knowledge.' },
  },
  {
    id: 'flexor-hallucis-brevis',
    name: 'Flexor hallucis brevis',
    latin: 'Musculus flexor hallucis brevis',
    otherNames: ['FHB', 'short big toe flexor', 'sesamoid muscle', 'flexor hallicus brevis'],
    billingMuscle: 'flexor-hallucis-brevis',
    outlines: [
      ownOutline(
        'front',
        '96.9,1710.4 89.5,1712.6 79.5,1725.5 70.4,1738.4 62.5,1751.2 62.6,1758.1 70.2,1759.5 79.6,1758.8 82.2,1752.3 87.6,1739.4 94.2,1725.5 100.5,1715.8',
      ),
    ],
    attachments:
      'From cuboid and cuneiforms by two bellies with the sesamoids to both sides of the base of the big toe.',
    nerve: 'Medial plantar nerve, S1-S2',
    action: 'Bends the big toe at its base.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Inner sole along the first metatarsal, behind the ball of the big toe.',
        marks: [markOnFront(77.6, 1736.2)],
        placeBasis: common,
        zones: [
          felt('back', 'primary', 24, ['forefoot-plantar'], near('heel-centre', 38, -8), near('heel-centre', 40, 18)),
          felt('front', 'primary', 24, ['big-toe'], near('big-toe-centre', -4, -6), near('big-toe-centre', -2, 4)),
        ],
        basis: {
          source: 'referral-cards-leg',
          note: 'Inner and underside of the head of the first metatarsal, at times big and second toe; the second is not drawn.',
        },
      }),
    ],
    accompanyingSigns: ['Pain at push-off', 'Stiff or sore big toe joint, taken for gout or sesamoid trouble'],
    commonlyLoadedBy: ['Running, dancing on the toes', 'High heels', 'Stiff or thin soles', 'Long standing'],
    palpation: {
      position: 'Prone or supine, leg turned out',
      grip: 'flat',
      how: 'Along the underside of the first metatarsal, outside abductor hallucis, while the big toe bends at its base.',
    },
    hazards: [plantarNerves],
    needling: shortNeedle(
      'Supine, leg turned out',
      'From the inner edge, just below the first metatarsal, across the belly',
    ),
    inPlainWords: {
      where: 'A short muscle under the inner edge of your foot, behind the ball of the big toe.',
      feels: 'Pain under and beside the joint of your big toe, most as you push off.',
    },
    basis: {
      source: 'heel-pain-points-2019',
      note: 'Points here in 59 % of 35 people with heel pain; the rest is general knowledge.',
    },
  },
  {
    id: 'foot-interossei',
    name: 'Interossei of the foot',
    latin: 'Musculi interossei dorsales et plantares pedis',
    otherNames: ['dorsal interossei', 'plantar interossei', 'foot interosseous', 'interosseus', 'interossei pedis'],
    billingMuscle: 'foot-interossei',
    outlines: [
      ownOutline(
        'front',
        '82.9,1716.9 78.6,1730.8 75.7,1749.1 89,1757.7 109.6,1756.7 124.6,1753.9 135.1,1748 136,1731.9 130.1,1716.9 116,1712.1 99.4,1711.5',
      ),
    ],
    attachments: 'Seven small muscles between the metatarsals, to the bases of the second to fifth toes.',
    nerve: 'Lateral plantar nerve, S2-S3',
    action: 'Spread and close the smaller toes and hold the forefoot steady.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'First space: between the shafts of the first and second metatarsals, from the top of the foot.',
        marks: [markOnFront(85.7, 1735.1)],
        placeBasis: common,
        zones: [
          felt(
            'front',
            'primary',
            26,
            ['lesser-toes'],
            near('foot-dorsal-centre', 4, 46),
            near('foot-dorsal-centre', 44, 38),
          ),
          felt('back', 'primary', 24, ['forefoot-plantar'], near('heel-centre', 38, -8), near('heel-centre', 40, 18)),
          felt(
            'front',
            'spillover',
            34,
            ['foot-dorsal'],
            near('foot-dorsal-centre', -10, 0),
            near('foot-dorsal-centre', -8, 22),
          ),
        ],
        basis: {
          source: 'interossei-letter',
          note: 'Along the far end of the metatarsal to side and back of the toe. Davies: base to tip of the toe, in some the whole top of the foot; the first may make the big toe tingle (also in the Korean notes), not drawn.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Second to fourth spaces: between the shafts of the metatarsals, from the top or the sole.',
        marks: [markOnFront(100.1, 1737.3), markOnFront(113.3, 1734.6), markOnFront(125.1, 1729.8)],
        placeBasis: common,
        zones: [
          felt('back', 'primary', 24, ['forefoot-plantar'], near('heel-centre', 38, -8), near('heel-centre', 40, 18)),
          felt(
            'front',
            'primary',
            28,
            ['lesser-toes'],
            near('foot-dorsal-centre', 10, 48),
            near('foot-dorsal-centre', 42, 40),
          ),
        ],
        basis: {
          source: 'davies-interossei',
          note: 'Base of the toes, often to their tips; a swollen top of the foot.',
        },
      }),
    ],
    accompanyingSigns: [
      'Toe cramps',
      'Swollen top of the foot',
      'Tingling toes, taken for a pinched nerve',
      'Hammer toes',
    ],
    commonlyLoadedBy: ['Narrow or small shoes', 'Cast for long', 'Hard floors', 'Stiff or deformed toes'],
    palpation: {
      position: 'Supine',
      grip: 'flat or pincer',
      how: 'From the top between two metatarsals against the side of one, with a finger of the other hand pushing up from the sole.',
    },
    hazards: [
      {
        structure:
          'Dorsalis pedis artery and deep fibular nerve in the first space; digital nerves and vessels in the others',
        care: 'Feel the pulse; stay along the side of a metatarsal.',
        basis: common,
      },
      {
        structure: 'Plantar vessels and nerves deep to the space',
        care: 'Stay between the bones and short of the sole.',
        basis: common,
      },
    ],
    needling: shortNeedle(
      'Supine, foot flat or at rest',
      'From the top of the foot between two metatarsals, along the side of the bone',
    ),
    inPlainWords: {
      where: 'Tiny muscles between the long bones of your forefoot.',
      feels: 'Sore or tingling toes and ball of the foot, as if the shoe was too tight.',
    },
    basis: { source: 'webmanmed-leg', note: 'Attachments, nerve, signs and causes; palpation is general knowledge.' },
  },
];
