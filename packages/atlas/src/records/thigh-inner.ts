import { felt, markOnBack, markOnFront, near, outline, ownOutline, triggerPoint } from '../record.ts';
import type { Hazard, Muscle, Needling } from '../types.ts';

const common = { source: 'general-knowledge' } as const;
const femoralBundle: Hazard = {
  structure: 'Femoral nerve, artery and vein below the groin, with the deep femoral and long saphenous branches',
  care: 'Feel the pulse first and stay inward of it; not where it cannot be felt.',
  basis: common,
};
const obturator: Hazard = {
  structure: 'Obturator nerve and vessels between the adductors, close to the pubis',
  care: 'Not at the bone; into the belly, lifted where it can be.',
  basis: common,
};

/** No source with a needle size was found for any adductor. */
function inWords(patientPosition: string, direction: string, alsoNot: string): Needling {
  return {
    kind: 'general-knowledge',
    patientPosition,
    direction,
    whenNot: [
      'The pulse of the femoral artery cannot be felt',
      'Blood thinners that have not been weighed',
      'Lump in the groin not yet looked into',
      alsoNot,
    ],
  };
}

/** Longus and brevis are taught with one pattern: groin above, inner knee and shin below. */
const upperAdductorZones = [
  felt('front', 'primary', 34, ['groin'], near('groin-centre', 24, -26), near('groin-centre', -36, 48)),
  felt('front', 'primary', 44, ['hip-anterior'], near('asis', -2, 78), near('asis', 4, 102)),
  felt(
    'front',
    'primary',
    44,
    ['thigh-medial'],
    near('thigh-medial-centre', 4, -90),
    near('thigh-medial-centre', 8, 10),
  ),
  felt(
    'front',
    'spillover',
    56,
    ['thigh-anterior'],
    near('thigh-medial-centre', 42, -110),
    near('thigh-medial-centre', 44, 60),
  ),
] as const;
const lowerAdductorZones = [
  felt(
    'front',
    'primary',
    36,
    ['knee-medial'],
    near('medial-femoral-epicondyle', 12, -22),
    near('medial-femoral-epicondyle', 12, 40),
  ),
  felt('front', 'spillover', 36, ['knee-anterior'], near('patella-centre', -12, -34), near('patella-centre', -12, 12)),
  felt(
    'back',
    'primary',
    28,
    ['knee-medial'],
    near('medial-femoral-epicondyle', 6, -14),
    near('knee-joint-medial', 8, 12),
  ),
  felt('front', 'spillover', 30, ['shin-anterior'], near('tibial-tuberosity', -14, 30), near('shin-centre', -10, -30)),
  felt(
    'front',
    'spillover',
    46,
    ['thigh-medial'],
    near('thigh-medial-centre', 14, -40),
    near('medial-femoral-epicondyle', 4, -70),
  ),
] as const;
const upperAndLowerZones = [...upperAdductorZones, ...lowerAdductorZones] as const;

/** Adductors of the thigh. */
export const thighInner: readonly Muscle[] = [
  {
    id: 'pectineus',
    name: 'Pectineus',
    latin: 'Musculus pectineus',
    otherNames: ['groin muscle', 'fourth adductor'],
    billingMuscle: 'pectineus',
    outlines: [outline('front', '28,862 52,850 76,884 84,920 62,902')],
    attachments: 'From the upper ramus of the pubis to the femur below the lesser trochanter.',
    nerve: 'Femoral nerve, L2-L3; at times the obturator nerve',
    action: 'Bends the hip and draws the thigh inward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Just below the groin fold, outward of the pubic tubercle and inward of the pulse.',
        marks: [markOnFront(55, 878)],
        zones: [
          felt('front', 'primary', 34, ['groin'], near('groin-centre', 22, -24), near('groin-centre', -40, 50)),
          felt('front', 'primary', 44, ['hip-anterior'], near('asis', -2, 78), near('asis', 4, 102)),
          felt(
            'front',
            'spillover',
            52,
            ['thigh-medial'],
            near('groin-centre', -28, 92),
            near('thigh-medial-centre', 10, -10),
          ),
          felt(
            'front',
            'spillover',
            56,
            ['thigh-anterior'],
            near('groin-centre', 12, 82),
            near('thigh-anterior-centre', -22, -40),
          ),
        ],
        basis: {
          source: 'namtpt-hip-thigh',
          note: 'Over the muscle, deep in the groin and in the hip joint. The upper front inner thigh is general knowledge; Morningside Acupuncture too says groin and inner thigh.',
        },
      }),
    ],
    accompanyingSigns: [
      'Pain deep in the groin that remains when other adductors have eased',
      'Sitting cross-legged stops short',
      'Pain in the groin during intercourse in some',
    ],
    commonlyLoadedBy: [
      'Tripping and falling',
      'Riding with the thighs gripped',
      'Sitting with the legs crossed',
      'Hip arthritis or a new hip joint',
      'Football and gymnastics',
    ],
    palpation: {
      position: 'On the back, knee bent and turned outward',
      grip: 'flat',
      how: 'Just outward of the tendon of adductor longus and below the groin fold; flat fingers inward of the pulse, pressed onto the pubis.',
    },
    needling: inWords(
      'On the back, knee bent and turned outward on a pillow',
      'Inward of the pulse, which a finger guards, towards the pubis; by specialists.',
      'No special training: the vessels lie beside and on it',
    ),
    inPlainWords: {
      where: 'A short muscle in the fold between your belly and your thigh.',
      feels: 'A deep ache in the groin that seems to sit inside the hip joint.',
    },
    hazards: [femoralBundle, obturator],
    basis: { source: 'namtpt-hip-thigh', note: 'Action, signs and loads; the rest is general knowledge.' },
  },
  {
    id: 'adductor-longus',
    name: 'Adductor longus',
    latin: 'Musculus adductor longus',
    otherNames: ['adductors', 'groin muscle', 'inner thigh muscle', 'hip adductors'],
    billingMuscle: 'adductor-longus',
    outlines: [outline('front', '20,868 32,864 64,915 86,1010 92,1080 78,1070 54,990 28,910')],
    attachments: 'From the front of the pubis below its crest to the middle third of the linea aspera.',
    nerve: 'Obturator nerve, anterior branch, L2-L4',
    action: 'Draws the thigh inward and helps to bend the hip.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Upper belly, two fingers below the tendon that stands out at the pubis.',
        marks: [markOnFront(46, 918)],
        zones: upperAndLowerZones,
        basis: {
          source: 'niel-asher-hip-thigh',
          note: 'Front of the hip, above the knee and the inner thigh between, in one pattern. Aberdeen gives the upper point the hip and the lower one the knee.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Lower belly, front inner thigh where the muscle dives beneath sartorius.',
        marks: [markOnFront(76, 1030)],
        placeBasis: common,
        zones: lowerAdductorZones,
        basis: {
          source: 'aberdeen-hip-thigh',
          note: 'The lower point to the upper inner knee and down the tibia.',
        },
      }),
    ],
    accompanyingSigns: [
      'Groin pain on exertion, not at rest',
      'Spreading the legs and turning the thigh inward stop short',
      'Stiff hip',
    ],
    commonlyLoadedBy: [
      'Sudden side steps, slipping on ice',
      'Football, hockey and skating',
      'Horse riding',
      'Hip arthritis',
      'Sitting with the legs crossed',
    ],
    palpation: {
      position: 'On the back, knee bent and turned outward',
      grip: 'pincer',
      how: 'Lifted between thumb and fingers below the cord that stands out at the pubis, inward of the vessels.',
    },
    needling: inWords(
      'On the back, knee bent and turned outward on a pillow',
      'Belly lifted in pincer grip; through the fold from front to back, inward of the pulse.',
      'Fresh tear of the tendon at the pubis',
    ),
    inPlainWords: {
      where: 'The muscle with the cord you can feel at the top of your inner thigh.',
      feels: 'A sore groin when you run or step sideways, and sometimes a sore spot inside the knee.',
    },
    hazards: [
      femoralBundle,
      {
        ...obturator,
        structure: 'Obturator nerve beneath it; femoral and deep femoral vessels at its outer edge and beneath',
      },
    ],
    basis: {
      source: 'niel-asher-hip-thigh',
      note: 'Attachments, nerve, action, signs; the rest is general knowledge.',
    },
  },
  {
    id: 'adductor-brevis',
    name: 'Adductor brevis',
    latin: 'Musculus adductor brevis',
    otherNames: ['adductors', 'short adductor', 'groin muscle', 'hip adductors'],
    billingMuscle: 'adductor-brevis',
    outlines: [ownOutline('front', '20,880 32,876 52,898 72,934 86,976 90,1006 80,1004 62,972 42,934 26,904')],
    attachments: 'From the lower ramus of the pubis to the upper third of the linea aspera.',
    nerve: 'Obturator nerve, L2-L4',
    action: 'Draws the thigh inward and helps to bend the hip.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Deep to the upper belly of adductor longus, below the groin fold.',
        marks: [markOnFront(58, 936)],
        placeBasis: common,
        zones: upperAndLowerZones,
        basis: {
          source: 'niel-asher-hip-thigh',
          note: 'Taught with longus in one pattern; deep in the hip joint, inner thigh, often down to the knee.',
        },
      }),
    ],
    accompanyingSigns: [
      'Groin pain on exertion, not at rest',
      'Spreading the legs stops short',
      'Stiff or clicking hip',
    ],
    commonlyLoadedBy: ['Sudden side steps, slipping on ice', 'Horse riding', 'Skiing', 'Hip arthritis'],
    palpation: {
      position: 'On the back, knee bent and turned outward',
      grip: 'deep pressure',
      how: 'Through or beside adductor longus towards the femur; it cannot be told apart from longus with certainty.',
    },
    needling: inWords(
      'On the back, knee bent and turned outward on a pillow',
      'Beside the lifted adductor longus, inward of the pulse, towards the femur; by specialists.',
      'No special training: the deep femoral vessels lie in front of it',
    ),
    inPlainWords: {
      where: 'A short muscle deep at the top of your inner thigh.',
      feels: 'A deep ache in the groin and inner thigh that can reach the inside of the knee.',
    },
    hazards: [
      { ...obturator, structure: 'Branches of the obturator nerve in front of and behind it' },
      { ...femoralBundle, structure: 'Deep femoral artery and vein in front of it; femoral vessels further out' },
    ],
    basis: { source: 'niel-asher-hip-thigh', note: 'Nerve and action; the rest is general knowledge.' },
  },
  {
    id: 'adductor-magnus',
    name: 'Adductor magnus',
    latin: 'Musculus adductor magnus',
    otherNames: ['adductors', 'add mag', 'great adductor', 'hip adductors', 'inner hamstring'],
    billingMuscle: 'adductor-magnus',
    outlines: [
      outline('back', '16,915 50,930 50,1000 46,1100 47,1180 52,1222 48,1215 40,1150 24,1050 11,965'),
      ownOutline('front', '10,914 24,908 50,960 66,1030 64,1110 56,1190 54,1230 48,1212 38,1134 23,1050 12,980'),
    ],
    attachments:
      'From the lower ramus of the pubis and the sitting bone to the whole linea aspera and the inner condyle of the femur.',
    nerve: 'Obturator nerve, posterior branch, L2-L4; tibial part of the sciatic nerve, L4-S1',
    action: 'Draws the thigh inward; the part from the sitting bone extends the hip.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Middle of the inner thigh, behind gracilis.',
        marks: [markOnBack(36, 1050), markOnFront(36, 1050)],
        zones: [
          felt(
            'front',
            'primary',
            56,
            ['thigh-medial'],
            near('thigh-medial-centre', 10, -100),
            near('thigh-medial-centre', 16, 130),
          ),
          felt(
            'back',
            'primary',
            40,
            ['thigh-medial'],
            near('thigh-medial-centre', -10, -60),
            near('thigh-medial-centre', 8, 140),
          ),
          felt('front', 'primary', 34, ['groin'], near('groin-centre', 0, 0), near('groin-centre', -42, 54)),
        ],
        basis: {
          source: 'aberdeen-hip-thigh',
          note: 'Front inner thigh. Up to the groin and down almost to the knee is general knowledge; Niel-Asher: inner thigh from hip to knee.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'High, close to the sitting bone.',
        marks: [markOnBack(34, 940)],
        placeBasis: { source: 'chart-proportions', note: 'Moved 4 mm outward, onto the middle of the muscle.' },
        zones: [
          felt('front', 'primary', 30, ['perineum'], near('pubic-symphysis', 4, 14), near('crotch', 3, -8)),
          felt('back', 'primary', 24, ['perineum'], near('crotch', 4, -34), near('crotch', 2, -6)),
          felt('front', 'spillover', 30, ['groin'], near('groin-centre', -4, 6), near('groin-centre', -36, 48)),
          felt(
            'back',
            'spillover',
            40,
            ['buttock-lower'],
            near('ischial-tuberosity', -34, 4),
            near('ischial-tuberosity', 14, 6),
          ),
        ],
        basis: {
          source: 'aberdeen-hip-thigh',
          note: 'Deep in the pelvis. Others name pubic bone, vagina, rectum and bladder (Niel-Asher, triggerpoint.ca), of which the chart shows the perineum.',
        },
      }),
    ],
    accompanyingSigns: [
      'Cannot place the leg at night; best on the other side with a pillow under it',
      'Pain in the pelvis during intercourse in some',
      'Sitting on a hard edge hurts',
    ],
    commonlyLoadedBy: [
      'Slipping on ice',
      'Skiing and riding',
      'Climbing and deep squats',
      'Twisting out of a car',
      'Sitting with the legs crossed',
    ],
    palpation: {
      position: 'On the back or on the same side, knee bent',
      grip: 'flat or pincer',
      how: 'Behind gracilis in the middle third of the inner thigh; above, flat fingers just in front of the sitting bone.',
    },
    needling: inWords(
      'On the same side, the other leg bent forward, or on the back with the knee turned outward',
      'From the inner thigh into the lifted belly, outward and a little back, short of the femur.',
      'Pain in the pelvis not yet looked into',
    ),
    inPlainWords: {
      where: 'The biggest muscle of your inner thigh, from the sitting bone to the inside of the knee.',
      feels:
        'An ache along the inner thigh up to the groin, or a deep pain inside the pelvis that is hard to point to.',
    },
    hazards: [
      {
        structure: 'Femoral vessels in the lower third, where they pass through the muscle; sciatic nerve behind it',
        care: 'From the inner side, in the middle third; not deep in the lower third.',
        basis: common,
      },
      {
        structure: 'What else pelvic pain can be',
        care: 'Pain felt inside the pelvis belongs to a physician before it is put down to a muscle.',
        basis: {
          source: 'triggerpoint-ca-hip',
          note: 'It names bladder, rectum, vagina and prostate as where it is felt.',
        },
      },
    ],
    basis: { source: 'niel-asher-hip-thigh', note: 'Nerve, action, signs; the rest is general knowledge.' },
  },
  {
    id: 'gracilis',
    name: 'Gracilis',
    latin: 'Musculus gracilis',
    otherNames: ['adductors', 'inner thigh muscle', 'hip adductors'],
    billingMuscle: 'gracilis',
    outlines: [outline('front', '6,910 18,908 34,1050 50,1200 54,1300 48,1296 46.5,1200 24,1050')],
    attachments: 'From the body and lower ramus of the pubis to the inner face of the upper tibia (pes anserinus).',
    nerve: 'Obturator nerve, anterior branch, L2-L3',
    action: 'Draws the thigh inward, bends the knee and turns the leg inward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Middle of the inner thigh, in the most inward strap under the skin.',
        marks: [markOnFront(26, 1010)],
        placeBasis: { source: 'chart-proportions', note: 'Moved 4 mm outward, onto the middle of the strap.' },
        zones: [
          felt(
            'front',
            'primary',
            46,
            ['thigh-medial'],
            near('thigh-medial-centre', -6, -90),
            near('thigh-medial-centre', 10, 120),
          ),
          felt(
            'back',
            'primary',
            38,
            ['thigh-medial'],
            near('thigh-medial-centre', -12, -60),
            near('thigh-medial-centre', 6, 130),
          ),
          felt(
            'front',
            'spillover',
            32,
            ['knee-medial'],
            near('medial-femoral-epicondyle', 8, -24),
            near('knee-joint-medial', 8, 10),
          ),
          felt(
            'back',
            'spillover',
            30,
            ['knee-medial'],
            near('medial-femoral-epicondyle', 8, -24),
            near('knee-joint-medial', 8, 10),
          ),
        ],
        basis: {
          source: 'abbott-groin-2009',
          note: 'Hot and stinging, near the surface, in the upper inner thigh. The Wellness Digest: in parts or along the whole length of the muscle and no further; its lower end lies on the inner knee.',
        },
      }),
    ],
    accompanyingSigns: ['Hot, stinging pain under the skin', 'No change of position relieves it; walking does'],
    commonlyLoadedBy: [
      'Horse riding',
      'Football and skating',
      'Sitting with the legs crossed',
      'Slipping into a split',
    ],
    palpation: {
      position: 'On the back, knee bent and turned outward',
      grip: 'pincer',
      how: 'The most inward strap of the thigh, lifted between thumb and fingers in its middle third.',
    },
    needling: inWords(
      'On the back, knee bent and turned outward on a pillow',
      'Strap lifted in pincer grip; through the fold, tangential.',
      'Large varicose veins at the place',
    ),
    inPlainWords: {
      where: 'A thin strap on the very inside of your thigh, from the pubic bone to below the knee.',
      feels: 'A hot, stinging pain just under the skin of the inner thigh.',
    },
    hazards: [
      {
        structure: 'Long saphenous vein and nerve along the inner thigh',
        care: 'Look for the vein; lifted and tangential.',
        basis: common,
      },
      obturator,
    ],
    basis: { source: 'wellness-digest-thigh', note: 'Signs in part; the rest is general knowledge.' },
  },
];
