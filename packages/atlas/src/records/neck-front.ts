import { felt, markOnHead, near, outline, ownOutline, triggerPoint } from '../record.ts';
import type { Muscle } from '../types.ts';

const common = { source: 'general-knowledge' } as const;
const sternalCaption = {
  source: 'travell-1983-captions',
  note: 'Sternocleidomastoid, sternal division, p. 203; which point goes where is general knowledge.',
} as const;
const clavicularCaption = {
  source: 'travell-1983-captions',
  note: 'Sternocleidomastoid, clavicular division, p. 203; which point goes where is general knowledge.',
} as const;
const scaleneCaption = { source: 'travell-1983-captions', note: 'Scalenes, p. 345.' } as const;
const sternocleidomastoidHazard = {
  structure: 'Carotid artery, jugular vein, vagus and accessory nerves',
  care: 'Lift in a pincer grip, front to back away from the vessels; no electrical stimulation near the carotid sinus.',
  basis: common,
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

/** Front and side of the neck. */
export const neckFront: readonly Muscle[] = [
  {
    id: 'sternocleidomastoid-sternal',
    name: 'Sternocleidomastoid, sternal head',
    latin: 'Musculus sternocleidomastoideus, caput sternale',
    otherNames: ['SCM', 'SCM sternal', 'sternomastoid'],
    billingMuscle: 'sternocleidomastoid',
    outlines: [
      ownOutline(
        'head',
        '-12,-33 -6,-60 0,-95 6,-130 11,-160 13,-183 6,-181 2,-160 -8,-125 -20,-85 -32,-50 -40,-16 -24,-26',
      ),
      outline('front', '8,321 20,298 36,258 48,226 57,200 58.5,212 57,240 54,270 52,300 54,313 36,314'),
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
            26,
            ['cheek'],
            near('masseter-centre', 14, 6),
            near('cheekbone', 4, -7),
            near('orbit-lower-edge', -4, -14),
          ),
          felt('head', 'spillover', 24, ['throat'], near('hyoid', -7, -4), 'larynx'),
          felt('head', 'spillover', 18, ['chin'], near('pogonion', -6, -1)),
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
            24,
            ['cheek'],
            near('masseter-centre', 14, 8),
            near('cheekbone', 4, -5),
            near('orbit-lower-edge', -6, -8),
          ),
          felt('head', 'primary', 18, ['eyebrow'], 'eyebrow-outer', near('eyebrow-centre', -6, 3), 'eyebrow-inner'),
          felt('head', 'spillover', 22, ['eye'], near('orbit-lateral-corner', 7, -1)),
          felt('head', 'spillover', 22, ['ear'], near('ear-centre', 2, -5)),
        ],
        basis: sternalCaption,
      }),
      triggerPoint({
        id: 'tp4',
        place: 'Upper end, below the mastoid.',
        marks: [markOnHead(-16, -45)],
        zones: [
          felt('head', 'primary', 34, ['occiput'], near('asterion', -4, -11), near('occiput-lateral', -4, 17)),
          felt('head', 'spillover', 36, ['vertex'], near('vertex', -16, -17), near('vertex', 12, -15)),
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
    palpation:
      'Lying, head tilted to the same side; lift the whole belly between thumb and fingers and roll each head apart.',
    hazards: [sternocleidomastoidHazard],
    basis: common,
  },
  {
    id: 'sternocleidomastoid-clavicular',
    name: 'Sternocleidomastoid, clavicular head',
    latin: 'Musculus sternocleidomastoideus, caput claviculare',
    otherNames: ['SCM clavicular', 'cleidomastoid'],
    billingMuscle: 'sternocleidomastoid',
    outlines: [
      ownOutline(
        'head',
        '-18,-34 -30,-22 -40,-24 -37,-35 -31,-65 -25,-100 -20,-135 -17,-165 -17,-177 -3,-180 -2,-160 -8,-125 -18,-80',
      ),
      outline('front', '8,321 20,298 36,258 48,226 57,200 58.5,212 57,240 54,270 52,300 54,313 36,314'),
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
          felt('head', 'primary', 26, ['ear'], near('ear-centre', 2, -11), near('ear-centre', -2, 11)),
          felt('head', 'primary', 20, ['behind-ear'], near('behind-ear-centre', 6, 11), near('mastoid-base', 1, -4)),
          felt('head', 'spillover', 20, ['cheek'], near('cheek-centre', -10, 9), near('cheek-centre', 4, 5)),
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
    palpation: 'As for the sternal head; part the two heads above the clavicle and take the rear one alone.',
    hazards: [
      sternocleidomastoidHazard,
      {
        structure: 'Apex of the lung behind the clavicle',
        care: 'Not low in the neck; stay in the lifted fold.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'scalenes',
    name: 'Scalenes',
    latin: 'Musculi scaleni anterior, medius, posterior et minimus',
    otherNames: ['scaleni', 'anterior scalene', 'middle scalene', 'posterior scalene'],
    billingMuscle: 'scalenes',
    outlines: [outline('head', '-8,-70 -22,-80 -30,-130 -34,-165 -16,-172 -16,-130')],
    attachments: 'From the transverse processes of C2-C7 to the first and second ribs behind the clavicle.',
    nerve: 'Ventral rami C3-C8',
    action: 'Tilt the neck to their side and lift the upper two ribs in breathing.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Front and middle scalene, behind sternocleidomastoid at mid neck.',
        marks: [markOnHead(-20, -110)],
        zones: [
          felt(
            'front',
            'primary',
            26,
            ['chest-upper'],
            near('clavicle-inner-third', 5, 23.5),
            near('chest-upper-centre', -21, 11),
          ),
          felt('front', 'primary', 24, ['chest'], near('chest-upper-centre', -21, 45), near('nipple', -23, -37)),
          felt(
            'back',
            'primary',
            30,
            ['scapula-medial-border'],
            near('superior-angle-of-scapula', 2, 16),
            near('scapula-medial-border-centre', -4, -12),
            near('scapula-medial-border-centre', 0, 20),
          ),
          felt(
            'front',
            'primary',
            36,
            ['upper-arm-lateral'],
            near('shoulder-lateral-centre', 16, 21),
            near('upper-arm-lateral-centre', 2, -30),
            near('upper-arm-lateral-centre', 22, 28),
          ),
          felt(
            'front',
            'spillover',
            34,
            ['forearm-radial'],
            near('radial-head', 8, 9),
            near('forearm-volar-centre', 18, -31),
            near('radial-styloid', -25, -59),
          ),
          felt(
            'front',
            'primary',
            26,
            ['thumb'],
            near('thumb-web-centre', 5, -9),
            near('thumb-web-centre', 27, 11),
            near('thumb-web-centre', 43, 27),
          ),
          felt(
            'front',
            'primary',
            18,
            ['index-finger'],
            near('thumb-web-centre', 15, 55),
            near('middle-fingertip', 28, -34),
          ),
        ],
        basis: scaleneCaption,
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Middle and rear scalene, low in the triangle above the first rib.',
        marks: [markOnHead(-24, -140)],
        zones: [
          felt(
            'back',
            'primary',
            30,
            ['scapula-medial-border'],
            near('superior-angle-of-scapula', 2, 16),
            near('scapula-medial-border-centre', -4, -12),
            near('scapula-medial-border-centre', 0, 20),
          ),
          felt(
            'front',
            'primary',
            26,
            ['chest-upper'],
            near('clavicle-inner-third', 5, 23.5),
            near('chest-upper-centre', -21, 11),
          ),
          felt('front', 'primary', 24, ['chest'], near('chest-upper-centre', -21, 45), near('nipple', -23, -37)),
          felt(
            'back',
            'spillover',
            34,
            ['upper-arm-posterior'],
            near('deltoid-insertion', -24, -38),
            near('upper-arm-posterior-centre', 19, 25),
            near('olecranon', -10, -54),
          ),
          felt(
            'back',
            'spillover',
            34,
            ['forearm-radial'],
            near('radial-head', 8, 9),
            near('forearm-dorsal-centre', 18, -31),
            near('radial-styloid', -25, -59),
          ),
          felt(
            'back',
            'primary',
            26,
            ['thumb'],
            near('thumb-web-centre', 5, -9),
            near('thumb-web-centre', 27, 11),
            near('index-knuckle', 38, -9),
          ),
        ],
        basis: scaleneCaption,
      }),
      triggerPoint({
        id: 'tp3',
        place: 'Smallest scalene, deep behind the front one, just above the clavicle; not present in everyone.',
        marks: [markOnHead(-14, -162)],
        zones: [
          felt(
            'back',
            'primary',
            36,
            ['upper-arm-lateral'],
            near('shoulder-lateral-centre', 18, 29),
            near('upper-arm-lateral-centre', 6, -20),
            near('upper-arm-lateral-centre', 26, 48),
          ),
          felt(
            'back',
            'spillover',
            34,
            ['forearm-dorsal'],
            near('radial-head', -6, 45),
            near('forearm-dorsal-centre', 8, 5),
            near('ulnar-styloid', 5, -39),
          ),
          felt(
            'back',
            'primary',
            34,
            ['hand-dorsal'],
            near('wrist-dorsal-centre', 14, 25),
            near('middle-knuckle', -10, -15),
          ),
          felt(
            'back',
            'primary',
            24,
            ['thumb'],
            near('thumb-web-centre', 5, -9),
            near('thumb-web-centre', 27, 11),
            near('index-knuckle', 38, -9),
          ),
        ],
        basis: {
          source: 'general-knowledge',
          note: 'Outer arm, then back of the forearm and hand, most in the thumb.',
        },
      }),
    ],
    accompanyingSigns: [
      'Tingling or swelling of hand and fingers',
      'Things drop from the hand',
      'Arm restless at night',
      'Stiff fingers in the morning',
    ],
    commonlyLoadedBy: [
      'Breathing high in the chest, long cough, asthma',
      'Pulling and lifting at waist height',
      'Leaning over a keyboard or wheel',
      'Heavy backpack',
      'Whiplash',
    ],
    palpation:
      'Head turned a little away; press back behind the clavicular head towards the transverse processes, pulse of the subclavian artery as the guide.',
    hazards: [
      {
        structure: 'Apex of the lung, brachial plexus, subclavian vessels',
        care: 'Specialist only; short and shallow.',
        basis: common,
      },
      {
        structure: 'Both lungs',
        care: 'Not both sides at one visit.',
        basis: { source: 'sa-bn121' },
      },
    ],
    basis: common,
  },
];
