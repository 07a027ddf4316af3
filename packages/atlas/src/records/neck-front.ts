import { felt, markOnHead, near, ownOutline, triggerPoint } from '../record.ts';
import type { Muscle } from '../types.ts';

const common = { source: 'general-knowledge' } as const;
const sternalCaption = {
  source: 'travell-1983-captions',
  note: 'Sternocleidomastoid, sternal division, p. 203; which point goes where, and temple and forehead, are general knowledge.',
} as const;
const clavicularCaption = {
  source: 'travell-1983-captions',
  note: 'Sternocleidomastoid, clavicular division, p. 203; which point goes where, and the occiput, are general knowledge.',
} as const;
const sternocleidomastoidHazard = {
  structure: 'Carotid artery, jugular vein, vagus and accessory nerves',
  care: 'Lift in a pincer grip, front to back away from the vessels; no electrical stimulation near the carotid sinus.',
  basis: common,
} as const;
const shortNeedle = {
  structure: 'Vessels behind the muscle',
  care: 'A case series kept to thin needles of 15 mm. Short alone is no proof of safety: lift the muscle.',
  basis: { source: 'sillevis-2020' },
} as const;
const sternocleidomastoidLoads = [
  'Head held forward or turned for hours',
  'Breathing high in the chest, long cough',
  'Overhead work with the head back',
  'Whiplash',
  'Tight collar',
] as const;
const foreheadZones = [
  felt(
    'head',
    'primary',
    32,
    ['forehead'],
    near('forehead-lateral', -14, -1),
    'forehead-lateral',
    near('forehead-centre', -3.5, -1),
  ),
  felt('front', 'spillover', 30, ['forehead'], near('forehead-centre', -12, 0), near('forehead-centre', -44, 0)),
] as const;

/** Front of the neck. */
export const neckFront: readonly Muscle[] = [
  {
    id: 'sternocleidomastoid-sternal',
    name: 'Sternocleidomastoid, sternal head',
    latin: 'Musculus sternocleidomastoideus, caput sternale',
    otherNames: ['SCM', 'SCM sternal', 'sternomastoid', 'sternocleidomastoid', 'sternocleidomastoideus'],
    billingMuscle: 'sternocleidomastoid',
    outlines: [
      ownOutline(
        'head',
        '-12,-33 -6,-60 0,-95 6,-130 11,-160 13,-183 6,-181 2,-160 -8,-125 -20,-85 -32,-50 -40,-16 -24,-26',
      ),
      ownOutline('front', '8,321 20,298 36,258 48,226 57,200 58.5,212 54,236 44,268 32,300 24,318'),
    ],
    attachments: 'From the front of the manubrium to the mastoid and the outer half of the superior nuchal line.',
    nerve: 'Accessory nerve (XI); C2-C3 for feeling',
    action:
      'Turns the face to the other side and up, tilts the head to its own; both bend the neck and help a deep breath.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Low in the sternal head, a few fingers above the breastbone.',
        marks: [markOnHead(9, -160)],
        zones: [
          felt('front', 'spillover', 26, ['sternum'], near('suprasternal-notch', 8, 17), near('sternal-angle', 8, 15)),
        ],
        basis: sternalCaption,
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Lower middle of the belly, front border.',
        marks: [markOnHead(2, -115)],
        zones: [
          felt(
            'head',
            'primary',
            30,
            ['cheek'],
            near('masseter-centre', 10, 4),
            near('cheekbone', 2, -9),
            near('orbit-lower-edge', 0, -12),
          ),
          felt('head', 'spillover', 24, ['throat'], near('hyoid', -6, -4), near('larynx', -3.5, -3)),
          felt('head', 'spillover', 18, ['chin'], near('chin-fold', -4.5, -6), near('pogonion', -8, -7)),
        ],
        basis: sternalCaption,
      }),
      triggerPoint({
        id: 'tp3',
        place: 'Upper middle of the belly, about the level of the jaw angle.',
        marks: [markOnHead(-8, -75)],
        zones: [
          felt(
            'head',
            'primary',
            30,
            ['cheek'],
            near('masseter-centre', 14, 6),
            near('cheekbone', 4, -5),
            near('orbit-lower-edge', 0, -8),
          ),
          felt('head', 'primary', 12, ['eyebrow'], 'eyebrow-outer', 'eyebrow-centre', 'eyebrow-inner'),
          felt('head', 'spillover', 26, ['eye'], near('pupil', -6.5, -1)),
          felt('head', 'spillover', 22, ['ear'], near('ear-centre', 4, -11), near('ear-centre', 0, 7)),
          felt(
            'head',
            'spillover',
            26,
            ['temple'],
            near('temple-centre', 8, -10),
            near('temple-centre', 2, 14),
            near('temple-upper', 10, 1),
          ),
          felt(
            'head',
            'spillover',
            22,
            ['forehead'],
            near('forehead-lateral', -10, -7),
            near('forehead-lateral', 4, -5),
          ),
        ],
        basis: sternalCaption,
      }),
      triggerPoint({
        id: 'tp4',
        place: 'Upper end, below the mastoid.',
        marks: [markOnHead(-16, -45)],
        zones: [
          felt(
            'head',
            'primary',
            38,
            ['occiput'],
            near('asterion', 4, -1),
            near('asterion', -14, 7),
            near('opisthocranion', 13.5, -9),
          ),
          felt('head', 'spillover', 40, ['vertex'], near('parietal-boss', -5, 24), near('vertex', 16, -17)),
        ],
        basis: sternalCaption,
      }),
    ],
    accompanyingSigns: [
      'Watering or red eye, drooping lid, blurred sight on that side',
      'Blocked or running nose',
      'Sore throat on swallowing',
      'Dry tickling cough',
    ],
    commonlyLoadedBy: sternocleidomastoidLoads,
    palpation: {
      position: 'Lying on the back, head tilted to the same side',
      grip: 'pincer',
      how: 'Lift the whole belly between thumb and fingers and roll each head apart.',
    },
    needling: {
      kind: 'sourced',
      patientPosition: 'Lying on the back, head supported and turned a little away',
      needle: { lengthMm: [15, 15], diameterMm: [0.12, 0.12] },
      direction: 'From front to back within the lifted fold, away from the vessels.',
      whenNot: [
        'Where the fold cannot be lifted off the pulse of the carotid artery',
        'Dizziness, double sight or drop attacks, until examined',
        'On both sides at one visit for the first time',
      ],
      basis: {
        source: 'sillevis-2020',
        note: 'The needle size is that of three patients; position, direction and when not are general knowledge.',
      },
    },
    inPlainWords: {
      where: 'The rope at the front and side of your neck that stands out when you turn your head',
      feels:
        'Pain that is felt in the face, over the eye, behind the head or on top of it, but hardly ever in the neck itself. The eye may water.',
    },
    hazards: [sternocleidomastoidHazard, shortNeedle],
    basis: common,
  },
  {
    id: 'sternocleidomastoid-clavicular',
    name: 'Sternocleidomastoid, clavicular head',
    latin: 'Musculus sternocleidomastoideus, caput claviculare',
    otherNames: ['SCM clavicular', 'cleidomastoid', 'sternocleidomastoid clavicular division'],
    billingMuscle: 'sternocleidomastoid',
    outlines: [
      ownOutline(
        'head',
        '-18,-34 -30,-22 -40,-24 -37,-35 -31,-65 -25,-100 -20,-135 -17,-165 -17,-177 -3,-180 -2,-160 -8,-125 -18,-80',
      ),
      ownOutline('front', '36,315 42,288 50,250 56,214 58,222 57,240 54,270 52,300 54,313'),
    ],
    attachments: 'From the inner third of the clavicle to the mastoid, behind and deep to the sternal head.',
    nerve: 'Accessory nerve (XI); C2-C3 for feeling',
    action: 'Tilts the head to its own side and turns the face away; both bend the neck.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Low in the clavicular head, above the inner third of the clavicle.',
        marks: [markOnHead(-10, -150)],
        zones: foreheadZones,
        basis: clavicularCaption,
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Middle of the belly, behind and deep to the sternal head.',
        marks: [markOnHead(-19, -105)],
        zones: foreheadZones,
        basis: clavicularCaption,
      }),
      triggerPoint({
        id: 'tp3',
        place: 'Upper end, just below and behind the mastoid.',
        marks: [markOnHead(-30, -60)],
        zones: [
          felt('head', 'primary', 24, ['ear'], near('ear-centre', 3, -15), near('ear-centre', -2, 13)),
          felt(
            'head',
            'primary',
            18,
            ['behind-ear'],
            near('behind-ear-centre', 0, 17),
            'behind-ear-centre',
            near('mastoid-base', 1, -8),
          ),
          felt('head', 'spillover', 28, ['cheek'], near('cheekbone', -12, -11), near('cheek-centre', 8, 7)),
          felt(
            'head',
            'spillover',
            16,
            ['upper-teeth'],
            near('upper-teeth-lateral', 4, -3),
            near('mouth-corner', 4, 8),
          ),
          felt('head', 'spillover', 34, ['occiput'], near('asterion', -2, -3), near('asterion', -12, 17)),
        ],
        basis: clavicularCaption,
      }),
    ],
    accompanyingSigns: [
      'Unsteadiness on turning the head or body',
      'Misjudged weight of things held',
      'Dulled hearing on that side',
      'Sweating or coolness of the forehead',
    ],
    commonlyLoadedBy: sternocleidomastoidLoads,
    palpation: {
      position: 'Lying on the back, head tilted to the same side',
      grip: 'pincer',
      how: 'As for the sternal head; part the two heads above the clavicle and take the rear one alone.',
    },
    needling: {
      kind: 'sourced',
      patientPosition: 'Lying on the back, head supported and turned a little away',
      needle: { lengthMm: [15, 15], diameterMm: [0.12, 0.12] },
      direction:
        'From front to back within the lifted fold, away from the vessels; not low, where the top of the lung lies behind it.',
      whenNot: [
        'Where the fold cannot be lifted off the pulse of the carotid artery',
        'Dizziness, double sight or drop attacks, until examined',
        'On both sides at one visit for the first time',
        'Low in the neck, near the clavicle',
      ],
      basis: {
        source: 'sillevis-2020',
        note: 'The needle size is that of three patients, in whom the heads were not told apart; the rest is general knowledge.',
      },
    },
    inPlainWords: {
      where: 'The rear part of the rope at the side of your neck, from behind the ear to the collarbone',
      feels:
        'A headache across the forehead, often on both sides, and an ache deep in or behind the ear. You may feel unsteady.',
    },
    hazards: [
      sternocleidomastoidHazard,
      shortNeedle,
      {
        structure: 'Apex of the lung behind the clavicle',
        care: 'Not low in the neck; stay in the lifted fold.',
        basis: common,
      },
    ],
    basis: common,
  },
];
