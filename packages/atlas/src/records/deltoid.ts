import { felt, markOnBack, markOnFront, near, outline, triggerPoint } from '../record.ts';
import type { Hazard, Muscle } from '../types.ts';

const common = { source: 'general-knowledge' } as const;
const deltoidBasis = {
  source: 'namtpt-symptom-checker',
  note: 'Mostly over the muscle itself, at times into the arm.',
} as const;
const deltoidHazard: Hazard = {
  structure: 'Axillary nerve and circumflex vessels at the surgical neck of the humerus',
  care: 'Onto the humerus; the nerve runs behind and below.',
  basis: common,
};
const deltoidLoads = [
  'A blow or fall on the shoulder',
  'Holding a tool or child with the arm out',
  'Recoil of a rifle',
  'Injection into the muscle',
] as const;
const deltoidSigns = ['Pain on lifting the arm, little at rest', 'Weak lift to the level of the shoulder'] as const;

/** The three parts of deltoid. */
export const deltoid: readonly Muscle[] = [
  {
    id: 'deltoid-anterior',
    name: 'Deltoid, front part',
    latin: 'Musculus deltoideus, pars clavicularis',
    otherNames: ['anterior deltoid', 'front delt'],
    billingMuscle: 'deltoid',
    outlines: [outline('front', '142,315 188,309 204,318 213,360 226,415 246,478 222,446 198,392 172,350')],
    attachments: 'From the outer third of the clavicle to the deltoid tuberosity of the humerus.',
    nerve: 'Axillary nerve, C5-C6',
    action: 'Lifts the arm forward and turns it inward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Upper front of the muscle, over the shoulder joint.',
        marks: [markOnFront(198, 362)],
        zones: [
          felt(
            'front',
            'primary',
            46,
            ['shoulder-anterior'],
            near('lesser-tubercle', 5, -6),
            near('shoulder-anterior-centre', 12, 16),
          ),
          felt(
            'front',
            'spillover',
            36,
            ['shoulder-lateral'],
            near('shoulder-lateral-centre', -8, -5),
            near('shoulder-lateral-centre', 6, 35),
          ),
          felt(
            'front',
            'spillover',
            38,
            ['upper-arm-anterior'],
            near('deltoid-insertion', -30, -12),
            near('upper-arm-anterior-centre', 7, 13),
          ),
          felt(
            'front',
            'spillover',
            34,
            ['upper-arm-lateral'],
            near('deltoid-insertion', 10, -22),
            near('upper-arm-lateral-centre', 8, 34),
          ),
        ],
        basis: deltoidBasis,
      }),
    ],
    accompanyingSigns: deltoidSigns,
    commonlyLoadedBy: deltoidLoads,
    palpation: {
      position: 'Sitting or lying on the back, arm at the side',
      grip: 'flat or pincer',
      how: 'Flat or pincer grip across the front fibres.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the back',
      direction: 'Across the band towards the humerus, outside the groove beside pectoralis major.',
      whenNot: ['Over the cephalic vein in the groove', 'Swollen or hot shoulder, until examined'],
    },
    inPlainWords: {
      where: 'The front part of the cap of muscle over your shoulder',
      feels: 'Pain at the front of the shoulder when you lift your arm; little at rest.',
    },
    hazards: [
      deltoidHazard,
      {
        structure: 'Cephalic vein in the groove beside pectoralis major',
        care: 'Stay lateral of the groove.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'deltoid-middle',
    name: 'Deltoid, middle part',
    latin: 'Musculus deltoideus, pars acromialis',
    otherNames: ['middle deltoid', 'lateral deltoid', 'side delt'],
    billingMuscle: 'deltoid',
    outlines: [
      outline('front', '190,313 208,317 229,334 246,372 257,420 258,462 248,478 236,425 222,372 206,322'),
      outline('back', '190,313 208,317 229,334 246,372 257,420 258,462 248,478 236,425 222,372 206,322'),
    ],
    attachments: 'From the acromion to the deltoid tuberosity of the humerus.',
    nerve: 'Axillary nerve, C5-C6',
    action: 'Lifts the arm sideways.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'Middle of the belly, on the outer side of the shoulder; several are possible, as the fibres are short and feathered.',
        marks: [markOnFront(234, 375), markOnBack(234, 375)],
        zones: [
          felt(
            'front',
            'primary',
            38,
            ['shoulder-lateral'],
            near('greater-tubercle', 16, 14),
            near('shoulder-lateral-centre', 6, 15),
            near('shoulder-lateral-centre', 16, 49),
          ),
          felt(
            'back',
            'primary',
            38,
            ['shoulder-lateral'],
            near('greater-tubercle', 16, 14),
            near('shoulder-lateral-centre', 6, 15),
            near('shoulder-lateral-centre', 16, 49),
          ),
          felt(
            'front',
            'spillover',
            34,
            ['upper-arm-lateral'],
            near('deltoid-insertion', 10, -22),
            near('upper-arm-lateral-centre', 8, 34),
          ),
          felt(
            'front',
            'spillover',
            40,
            ['shoulder-anterior'],
            near('lesser-tubercle', 5, -2),
            near('shoulder-anterior-centre', 12, 20),
          ),
          felt(
            'back',
            'spillover',
            40,
            ['shoulder-posterior'],
            near('shoulder-posterior-centre', 3, -15),
            near('shoulder-posterior-centre', 17, 19),
          ),
        ],
        basis: {
          source: 'namtpt-symptom-checker',
          note: 'Mostly over the muscle itself, at times into the arm. Its front and rear are general knowledge: accounts that do not part the muscle name all of the shoulder.',
        },
      }),
    ],
    accompanyingSigns: deltoidSigns,
    commonlyLoadedBy: deltoidLoads,
    palpation: {
      position: 'Sitting or lying on the side, arm lifted a little',
      grip: 'flat or pincer',
      how: 'Pincer grip or flat fingers across the fibres below the acromion.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the other side',
      direction: 'Across the band towards the humerus.',
      whenNot: [
        'Over the back of the upper arm bone below the muscle, where the axillary nerve runs',
        'Swollen or hot shoulder, until examined',
      ],
    },
    inPlainWords: {
      where: 'The outer part of the cap of muscle over your shoulder',
      feels: 'Pain on the outside of the shoulder when you lift your arm to the side; little at rest.',
    },
    hazards: [deltoidHazard],
    basis: common,
  },
  {
    id: 'deltoid-posterior',
    name: 'Deltoid, rear part',
    latin: 'Musculus deltoideus, pars spinalis',
    otherNames: ['posterior deltoid', 'rear delt'],
    billingMuscle: 'deltoid',
    outlines: [outline('back', '104,334 140,323 190,315 206,322 222,372 236,425 248,478 222,448 192,405 150,362')],
    attachments: 'From the spine of the scapula to the deltoid tuberosity of the humerus.',
    nerve: 'Axillary nerve, C5-C6',
    action: 'Draws the arm back and turns it outward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Upper rear edge of the muscle.',
        marks: [markOnBack(188, 372)],
        zones: [
          felt(
            'back',
            'primary',
            46,
            ['shoulder-posterior'],
            near('shoulder-posterior-centre', 1, -19),
            near('shoulder-posterior-centre', 19, 19),
          ),
          felt(
            'back',
            'spillover',
            36,
            ['shoulder-lateral'],
            near('shoulder-lateral-centre', -4, 3),
            near('shoulder-lateral-centre', 8, 41),
          ),
          felt(
            'back',
            'spillover',
            38,
            ['upper-arm-posterior'],
            near('deltoid-insertion', -22, -8),
            near('upper-arm-posterior-centre', 9, 9),
          ),
          felt(
            'back',
            'spillover',
            34,
            ['upper-arm-lateral'],
            near('deltoid-insertion', 10, -22),
            near('upper-arm-lateral-centre', 8, 34),
          ),
        ],
        basis: deltoidBasis,
      }),
    ],
    accompanyingSigns: deltoidSigns,
    commonlyLoadedBy: [...deltoidLoads, 'Swimming, poling'],
    palpation: {
      position: 'Sitting or lying face down, arm across the chest',
      grip: 'flat',
      how: 'Flat fingers across the rear fibres.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Face down or lying on the other side',
      direction: 'Across the band towards the humerus.',
      whenNot: [
        'Over the back of the upper arm bone below the muscle, where the axillary nerve runs',
        'Swollen or hot shoulder, until examined',
      ],
    },
    inPlainWords: {
      where: 'The rear part of the cap of muscle over your shoulder',
      feels: 'Pain at the back of the shoulder when you reach back or across.',
    },
    hazards: [deltoidHazard],
    basis: common,
  },
];
