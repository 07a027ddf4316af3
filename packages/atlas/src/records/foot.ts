import { felt, markOnFootTop, markOnSole, near, ownOutline, triggerPoint } from '../record.ts';
import type { Hazard, Muscle, Needling } from '../types.ts';
import {
  overArch,
  overBallOfFoot,
  overBigToe,
  overHeelPad,
  overInnerArch,
  overLesserToes,
  underBigToe,
} from './over-foot.ts';

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
    outlines: [
      ownOutline(
        'foot-top',
        '-20,80 -30,84 -32,104 -28,124 -28,152 -30,182 -20,184 -14,152 -10,182 2,186 2,152 -8,122 -12,98',
      ),
    ],
    attachments:
      'From the upper outer heel bone, in front of the outer ankle bone, to the tendons of the second to fourth toes.',
    nerve: 'Deep fibular nerve, L5-S1',
    action: 'Lifts the second, third and fourth toes.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'The soft belly on the outer top of the foot, a finger or two in front of and below the outer ankle bone.',
        marks: [markOnFootTop(-24, 100)],
        placeBasis: common,
        zones: [
          felt(
            'foot-top',
            'primary',
            40,
            ['foot-dorsal'],
            near('extensor-brevis-belly', 2, 0),
            near('foot-dorsal-centre', -16, 12),
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
    outlines: [ownOutline('foot-top', '-16,84 -22,90 -10,110 8,140 22,176 26,206 34,206 28,174 14,138 -2,106')],
    attachments: 'From the upper outer heel bone, beside the short toe lifter, to the base of the big toe.',
    nerve: 'Deep fibular nerve, L5-S1',
    action: 'Lifts the big toe at its base.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'On the top of the foot, just inside the belly of the short toe lifter, in front of the ankle.',
        marks: [markOnFootTop(-8, 106)],
        placeBasis: common,
        zones: [
          felt(
            'foot-top',
            'primary',
            40,
            ['foot-dorsal'],
            near('foot-dorsal-centre', -2, -22),
            near('foot-dorsal-centre', 14, 30),
          ),
          overBigToe('spillover'),
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
      ownOutline('sole', '6,40 16,34 26,52 29,80 29,110 34,140 43,170 47,192 42,196 34,174 26,148 20,118 18,86 14,60'),
    ],
    attachments: 'From the inner heel bone and flexor retinaculum to the inner base of the big toe.',
    nerve: 'Medial plantar nerve, S1-S2',
    action: 'Draws the big toe inward, away from the others; holds up the inner arch.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Rear belly on the inner edge of the foot, just in front of the heel.',
        marks: [markOnSole(20, 56)],
        placeBasis: common,
        zones: [
          felt(
            'sole',
            'primary',
            30,
            ['heel'],
            near('calcaneal-tuberosity', 10, -22),
            near('calcaneal-tuberosity', 14, 14),
          ),
          overInnerArch('spillover'),
          felt(
            'back',
            'spillover',
            22,
            ['ankle-medial'],
            near('medial-malleolus', 10, -4),
            near('medial-malleolus', 10, 26),
          ),
          felt(
            'front',
            'spillover',
            20,
            ['ankle-medial'],
            near('medial-malleolus', 10, -4),
            near('medial-malleolus', 10, 26),
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
        marks: [markOnSole(24, 100)],
        placeBasis: common,
        zones: [
          overInnerArch('primary'),
          felt(
            'sole',
            'spillover',
            30,
            ['heel'],
            near('calcaneal-tuberosity', 10, -22),
            near('calcaneal-tuberosity', 14, 14),
          ),
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
        'sole',
        '-4,36 -16,32 -28,50 -34,80 -40,108 -44,140 -46,170 -46,196 -38,196 -38,170 -36,140 -32,108 -26,80 -16,56',
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
        marks: [markOnSole(-29, 68), markOnSole(-41, 130)],
        placeBasis: common,
        zones: [
          felt(
            'sole',
            'primary',
            28,
            ['forefoot-plantar'],
            near('fifth-metatarsal-head', 2, -6),
            near('fifth-metatarsal-head', 4, 8),
          ),
          felt('sole', 'spillover', 24, ['arch'], near('cuboid-plantar', -9, 0), near('fifth-metatarsal-base', 0, 38)),
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
      ownOutline('sole', '6,44 -8,44 -14,70 -18,110 -22,150 -32,180 -28,204 -8,212 8,214 12,194 6,150 4,110 8,72'),
    ],
    attachments: 'From the heel tuberosity and plantar fascia by four tendons to the middle bones of the smaller toes.',
    nerve: 'Medial plantar nerve, S1-S2',
    action: 'Bends the four smaller toes and braces the arch.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Middle of the sole, in front of the heel pad, beneath the plantar fascia.',
        marks: [markOnSole(-4, 86)],
        placeBasis: common,
        zones: [
          felt(
            'sole',
            'primary',
            30,
            ['forefoot-plantar'],
            near('second-metatarsal-head', 0, -4),
            near('fourth-metatarsal-head', 0, 0),
          ),
          felt('sole', 'spillover', 34, ['arch'], near('arch-centre', -14, -24), near('arch-centre', -18, 20)),
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
    outlines: [ownOutline('sole', '14,36 -14,36 -18,56 -14,84 -6,104 4,106 8,84 14,60')],
    attachments: 'From both sides of the lower heel bone to the tendon of the long toe flexor.',
    nerve: 'Lateral plantar nerve, S1-S3',
    action: 'Straightens the pull of the long toe flexor and helps it bend the toes.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Deep in the sole, just in front of the heel, beneath fascia and flexor digitorum brevis.',
        marks: [markOnSole(-1, 74)],
        placeBasis: common,
        zones: [
          overHeelPad('primary'),
          felt('sole', 'spillover', 38, ['arch'], near('arch-centre', -12, -24), near('arch-centre', -12, -8)),
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
        'sole',
        '-10,112 2,106 14,128 24,152 32,174 38,190 32,198 14,190 -8,184 -32,180 -40,172 -36,164 -10,170 10,166 4,146 -4,128',
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
        marks: [markOnSole(14, 148), markOnSole(-14, 176)],
        placeBasis: common,
        zones: [overBallOfFoot('primary'), overArch('spillover')],
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
    outlines: [ownOutline('sole', '-2,100 8,98 18,120 26,146 34,172 42,192 36,200 26,196 18,176 12,150 4,124')],
    attachments:
      'From cuboid and cuneiforms by two bellies with the sesamoids to both sides of the base of the big toe.',
    nerve: 'Medial plantar nerve, S1-S2',
    action: 'Bends the big toe at its base.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Inner sole along the first metatarsal, behind the ball of the big toe.',
        marks: [markOnSole(21, 138)],
        placeBasis: common,
        zones: [
          felt(
            'sole',
            'primary',
            30,
            ['forefoot-plantar'],
            near('first-metatarsal-head', -2, -8),
            near('first-metatarsal-head', 2, 8),
          ),
          underBigToe('spillover'),
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
    outlines: [ownOutline('foot-top', '22,108 20,150 22,196 6,208 -14,204 -32,190 -42,176 -40,140 -30,106 -4,110')],
    attachments: 'Seven small muscles between the metatarsals, to the bases of the second to fifth toes.',
    nerve: 'Lateral plantar nerve, S2-S3',
    action: 'Spread and close the smaller toes and hold the forefoot steady.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'First space: between the shafts of the first and second metatarsals, from the top of the foot.',
        marks: [markOnFootTop(19, 160)],
        placeBasis: common,
        zones: [
          overLesserToes('primary'),
          overBallOfFoot('primary'),
          felt(
            'foot-top',
            'spillover',
            34,
            ['foot-dorsal'],
            near('foot-dorsal-centre', 18, 10),
            near('foot-dorsal-centre', 22, 52),
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
        marks: [markOnFootTop(3, 162), markOnFootTop(-14, 156), markOnFootTop(-30, 148)],
        placeBasis: common,
        zones: [overBallOfFoot('primary'), overLesserToes('primary')],
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
