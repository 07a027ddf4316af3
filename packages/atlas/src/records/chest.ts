import { felt, markOnFront, near, outline, ownOutline, triggerPoint } from '../record.ts';
import { bothLungs } from '../shared-words.ts';
import type { Hazard, Muscle } from '../types.ts';
import { overPalmSideOfFinger, overPalmSideOfThumb } from './over-hand.ts';

const common = { source: 'general-knowledge' } as const;
const pectoralBasis = {
  source: 'namtpt-symptom-checker',
  note: 'Pectoralis major and subclavius; Richter adds forearm and fingers 3-5 for the sternal part.',
} as const;
const pectoralHazard: Hazard = {
  structure: 'Lung, axillary vessels',
  care: 'Lifted in a pincer grip, tangential.',
  basis: common,
};
const pectoralSigns = [
  'Chest pain: heart disease is ruled out by a physician first',
  'Pain between the shoulder blades in those with round shoulders',
  'On the right between ribs 5 and 6, a tender place has been tied to irregular heartbeat without pain',
] as const;
const innerArmZones = [
  felt(
    'front',
    'spillover',
    34,
    ['upper-arm-medial'],
    near('upper-arm-medial-centre', -7, -42),
    near('upper-arm-medial-centre', 15, 22),
    near('medial-epicondyle', -16, -60),
  ),
  felt(
    'front',
    'spillover',
    34,
    ['elbow-medial'],
    near('medial-epicondyle', -4, -16),
    near('medial-epicondyle', 12, 16),
  ),
] as const;

/** Pectorals, subclavius and sternalis. */
export const chest: readonly Muscle[] = [
  {
    id: 'pectoralis-major-clavicular',
    name: 'Pectoralis major, clavicular part',
    latin: 'Musculus pectoralis major, pars clavicularis',
    otherNames: ['upper pec', 'pec major clavicular'],
    billingMuscle: 'pectoralis-major',
    outlines: [outline('front', '20,323 60,316 110,319 142,317 172,352 206,408 196,412 150,372 90,346 25,338')],
    attachments: 'From the inner half of the clavicle to the outer lip of the groove on the front of the humerus.',
    nerve: 'Lateral pectoral nerve, C5-C7',
    action: 'Lifts the arm forward, draws it across and turns it inward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Below the middle of the clavicle.',
        marks: [markOnFront(118, 340)],
        zones: [
          felt(
            'front',
            'primary',
            44,
            ['shoulder-anterior'],
            near('lesser-tubercle', -1, -4),
            near('shoulder-anterior-centre', 8, 18),
          ),
          felt(
            'front',
            'primary',
            34,
            ['chest-upper'],
            near('chest-upper-centre', -11, -15),
            near('coracoid-tip', -10, 8),
          ),
        ],
        basis: pectoralBasis,
      }),
    ],
    accompanyingSigns: pectoralSigns,
    commonlyLoadedBy: [
      'Round shoulders',
      'Bench press, push-ups',
      'Lifting in front of the body',
      'Arm in a sling',
      'After a heart attack',
    ],
    palpation: {
      position: 'Lying on the back, arm a little out',
      grip: 'flat or pincer',
      how: 'Flat fingers across the fibres below the clavicle; outward, pincer grip of the front fold.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the back, arm out',
      direction: 'Tangential in the lifted fold, outward towards the shoulder.',
      whenNot: [
        'Straight down between the ribs or below the clavicle',
        'Chest pain that a physician has not judged',
        'Breast implant, port or pacemaker beneath',
        'Both sides at one visit',
      ],
    },
    inPlainWords: {
      where: 'The upper part of the big chest muscle, below your collarbone',
      feels: 'An ache in the upper chest and the front of the shoulder. New chest pain always needs a doctor first.',
    },
    hazards: [pectoralHazard, bothLungs],
    basis: common,
  },
  {
    id: 'pectoralis-major-sternal',
    name: 'Pectoralis major, sternal part',
    latin: 'Musculus pectoralis major, pars sternocostalis',
    otherNames: ['pecs', 'pec major', 'pec major sternal'],
    billingMuscle: 'pectoralis-major',
    outlines: [
      outline(
        'front',
        '10,332 25,338 90,346 150,372 196,412 206,408 212,438 186,432 163,430 150,452 122,482 84,494 46,492 16,496 10,410',
      ),
    ],
    attachments:
      'From the sternum, cartilages of ribs 2-6 and the sheath of rectus abdominis to the outer lip of the groove on the front of the humerus.',
    nerve: 'Medial and lateral pectoral nerves, C6-T1',
    action: 'Draws the arm across and down, turns it inward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Middle fibres, between breastbone and armpit fold, upper of two.',
        marks: [markOnFront(108, 395)],
        zones: [
          felt(
            'front',
            'primary',
            70,
            ['chest'],
            near('chest-upper-centre', -25, 41),
            near('anterior-axillary-fold', -56, -3),
          ),
          felt(
            'front',
            'spillover',
            44,
            ['shoulder-anterior'],
            near('lesser-tubercle', -1, -4),
            near('shoulder-anterior-centre', 8, 18),
          ),
          ...innerArmZones,
          felt(
            'front',
            'spillover',
            24,
            ['forearm-volar'],
            near('forearm-volar-centre', -37, -49),
            near('forearm-volar-centre', -1, 9),
            near('wrist-volar-centre', -32, -45),
          ),
          felt(
            'front',
            'spillover',
            28,
            ['forearm-ulnar'],
            near('medial-epicondyle', 26, 46),
            near('forearm-volar-centre', -30, 11),
            near('wrist-volar-centre', -52, -45),
          ),
          overPalmSideOfFinger('middle-finger', 'spillover'),
          overPalmSideOfFinger('ring-finger', 'spillover'),
          overPalmSideOfFinger('little-finger', 'spillover'),
        ],
        basis: {
          source: 'namtpt-symptom-checker',
          note: 'Pectoralis major; Richter adds forearm and fingers 3-5 for the sternal part. Accounts that do not part the muscle name the front of the shoulder with chest and inner arm (Aberdeen blog); others keep it for the clavicular part.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Middle fibres, lower and nearer the breastbone.',
        marks: [markOnFront(72, 425)],
        zones: [
          felt('front', 'primary', 70, ['chest'], near('chest-upper-centre', -29, 55), near('nipple', -5, -53)),
          ...innerArmZones,
        ],
        basis: pectoralBasis,
      }),
      triggerPoint({
        id: 'tp3',
        place: 'Free outer border at the front fold of the armpit, in the lowest fibres.',
        marks: [markOnFront(144, 438)],
        zones: [felt('front', 'primary', 56, ['breast'], near('nipple', 1, -9), near('nipple', 7, 3))],
        basis: { source: 'namtpt-symptom-checker', note: 'Breast tenderness, nipple oversensitive to clothing.' },
      }),
      triggerPoint({
        id: 'tp4',
        place: 'Beside the breastbone, inner end of the fibres.',
        marks: [markOnFront(22, 400)],
        zones: [
          felt('front', 'primary', 24, ['sternum'], near('sternal-angle', 11, -19), near('sternum-centre', 11, 34)),
        ],
        basis: { source: 'richter-handbook', note: 'Over and beside the breastbone, without crossing the midline.' },
      }),
    ],
    accompanyingSigns: pectoralSigns,
    commonlyLoadedBy: [
      'Round shoulders',
      'Bench press, push-ups',
      'Repeated hugging movements, sawing',
      'Arm in a sling',
      'After a heart attack',
    ],
    palpation: {
      position: 'Lying on the back, arm out to the side',
      grip: 'flat or pincer',
      how: 'Pincer grip of the front fold; nearer the breastbone flat fingers on the ribs.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the back, arm out',
      direction: 'In the front fold lifted off the chest, tangential and outward.',
      whenNot: [
        'Straight down between the ribs',
        'Near the breastbone, where the muscle cannot be lifted',
        'Chest pain that a physician has not judged',
        'Breast implant, port or pacemaker beneath',
        'Both sides at one visit',
      ],
    },
    inPlainWords: {
      where: 'The big muscle of your chest that pulls your arm across the body',
      feels:
        'An ache in the chest or breast that can run down the inner arm to the little finger. New chest pain always needs a doctor first.',
    },
    hazards: [pectoralHazard, bothLungs],
    basis: common,
  },
  {
    id: 'pectoralis-minor',
    name: 'Pectoralis minor',
    latin: 'Musculus pectoralis minor',
    otherNames: ['pec minor'],
    billingMuscle: 'pectoralis-minor',
    outlines: [outline('front', '132,338 146,342 130,388 104,452 84,444 74,412 106,368')],
    attachments: 'From ribs 3-5 to the coracoid process of the scapula.',
    nerve: 'Medial pectoral nerve, C8-T1',
    action: 'Draws the shoulder blade forward and down; lifts the ribs when the blade is held.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Over the fourth rib, near its lower attachment.',
        marks: [markOnFront(96, 420)],
        zones: [
          felt(
            'front',
            'primary',
            44,
            ['shoulder-anterior'],
            near('lesser-tubercle', -3, -2),
            near('shoulder-anterior-centre', 6, 18),
          ),
          felt('front', 'primary', 50, ['chest'], near('chest-upper-centre', 3, 43), near('nipple', -13, -43)),
          ...innerArmZones,
          felt(
            'front',
            'spillover',
            28,
            ['forearm-ulnar'],
            near('medial-epicondyle', 26, 46),
            near('forearm-volar-centre', -30, 11),
            near('wrist-volar-centre', -52, -45),
          ),
          overPalmSideOfFinger('middle-finger', 'spillover'),
          overPalmSideOfFinger('ring-finger', 'spillover'),
          overPalmSideOfFinger('little-finger', 'spillover'),
        ],
        basis: {
          source: 'bluegrass-2014',
          note: 'Chest and front of the shoulder first, the inner arm as spillover, after the Aberdeen blog too.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Upper end, just below the coracoid process.',
        marks: [markOnFront(126, 362)],
        zones: [
          felt(
            'front',
            'primary',
            44,
            ['shoulder-anterior'],
            near('lesser-tubercle', -3, -2),
            near('shoulder-anterior-centre', 6, 18),
          ),
          felt(
            'front',
            'spillover',
            42,
            ['chest-upper'],
            near('chest-upper-centre', -1, -9),
            near('coracoid-tip', -8, 10),
          ),
        ],
        basis: { source: 'bluegrass-2014' },
      }),
    ],
    accompanyingSigns: [
      'Numbness or tingling of the arm when it is raised, as nerves and vessels pass beneath',
      'Shoulder rolled forward',
      'Chest pain: heart disease is ruled out by a physician first',
    ],
    commonlyLoadedBy: ['Round shoulders', 'Crutches', 'Backpack straps', 'Long cough', 'Breathing high in the chest'],
    palpation: {
      position: 'Lying on the back, arm relaxed',
      grip: 'flat or pincer',
      how: 'From the armpit slide under pectoralis major towards ribs 3-5; above, press below the coracoid.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the back',
      direction:
        'Upper point flat towards the coracoid; lower point tangential, lifted with pectoralis major. Hazards say which of the two was safer in a study.',
      whenNot: [
        'Straight down between the ribs',
        'Inward of the coracoid, over vessels and nerves of the arm',
        'Chest pain that a physician has not judged',
        'Breast implant, port or pacemaker beneath',
        'Both sides at one visit',
      ],
    },
    inPlainWords: {
      where: 'A small muscle under the big chest muscle that pulls the shoulder forward',
      feels:
        'Pain in the front of the shoulder and chest that can run down the inner arm to the last three fingers. New chest pain always needs a doctor first.',
    },
    hazards: [
      {
        structure: 'Lung, axillary vessels, brachial plexus',
        care: 'Lifted in a pincer grip, tangential; towards the coracoid above.',
        basis: common,
      },
      {
        structure: 'Pleura',
        care: 'In cadavers and volunteers the flat approach was more accurate and safer than the pincer one, with which a novice risked the pleura; ultrasound helped both.',
        basis: { source: 'pec-minor-2026' },
      },
      bothLungs,
    ],
    basis: common,
  },
  {
    id: 'subclavius',
    name: 'Subclavius',
    latin: 'Musculus subclavius',
    otherNames: ['subclavian muscle', 'collarbone muscle'],
    billingMuscle: 'subclavius',
    outlines: [ownOutline('front', '24,328 44,322 72,320 104,322 128,323 126,329 100,331 68,331 40,334 26,336')],
    attachments: 'From the first rib at its cartilage to the groove under the middle third of the clavicle.',
    nerve: 'Nerve to subclavius, C5-C6',
    action: 'Draws the clavicle down and forward and steadies its inner joint.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Under the clavicle, at the inner third, where the clavicle begins to curve.',
        marks: [markOnFront(52, 327)],
        placeBasis: common,
        zones: [
          felt(
            'front',
            'primary',
            26,
            ['chest-upper'],
            near('scm-clavicular-end', 5, 19),
            near('clavicle-centre', -10, 18),
            near('coracoid-tip', -8, 0),
          ),
          felt(
            'front',
            'spillover',
            42,
            ['shoulder-anterior'],
            near('lesser-tubercle', -5, -2),
            near('shoulder-anterior-centre', 8, 26),
          ),
          felt(
            'front',
            'primary',
            38,
            ['upper-arm-anterior'],
            near('deltoid-insertion', -28, -28),
            near('upper-arm-anterior-centre', 9, 15),
            near('upper-arm-anterior-centre', 23, 61),
          ),
          felt(
            'front',
            'primary',
            32,
            ['forearm-radial'],
            near('radial-head', 10, 25),
            near('forearm-volar-centre', 20, -21),
            near('forearm-volar-centre', 50, 41),
          ),
          overPalmSideOfThumb('spillover'),
          overPalmSideOfFinger('index-finger', 'spillover'),
          overPalmSideOfFinger('middle-finger', 'spillover'),
        ],
        basis: pectoralBasis,
      }),
    ],
    accompanyingSigns: ['Swollen or bluish arm needs a physician at once', 'Tight feeling under the collarbone'],
    commonlyLoadedBy: ['Round shoulders', 'Overhead lifting, climbing', 'Breathing high in the chest'],
    palpation: {
      position: 'Lying on the back or side, shoulder rolled forward',
      grip: 'deep pressure',
      how: 'Thumb hooks up under the inner third of the clavicle.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the back, shoulder rolled forward',
      direction: 'Up towards the underside of the clavicle, short and shallow; for specialists only.',
      whenNot: [
        'Without training for this muscle',
        'Backward or down, where the vessels, nerves and top of the lung lie',
        'Swollen or bluish arm',
        'Chest pain that a physician has not judged',
        'Breast implant, port or pacemaker beneath',
        'Both sides at one visit',
      ],
    },
    inPlainWords: {
      where: 'A small muscle hidden under your collarbone',
      feels: 'An ache below the collarbone and down the front of the arm to the thumb side of the hand.',
    },
    hazards: [
      {
        structure: 'Apex of the lung, brachial plexus, subclavian vessels',
        care: 'Specialist only; short and shallow.',
        basis: common,
      },
      bothLungs,
    ],
    basis: common,
  },
  {
    id: 'sternalis',
    name: 'Sternalis',
    latin: 'Musculus sternalis',
    otherNames: ['rectus sternalis', 'presternal muscle'],
    billingMuscle: 'sternalis',
    // One muscle in a few per cent of people, on one side or both; drawn here for the left, and it may be midline.
    outlines: [ownOutline('front', '6,338 18,342 26,380 31,420 34,464 36,500 26,508 18,480 13,430 9,385')],
    attachments:
      'Runs up and down over pectoralis major beside the breastbone, from the sheath of rectus abdominis or ribs 3-7 to the manubrium or the tendon of sternocleidomastoid. Absent in most people.',
    nerve: 'Pectoral or intercostal nerves; accounts differ',
    action: 'None is known.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Over the breastbone or just beside it, at mid height, anywhere along the strand.',
        marks: [markOnFront(22, 415)],
        placeBasis: common,
        zones: [
          felt(
            'front',
            'primary',
            40,
            ['sternum'],
            near('suprasternal-notch', 8, 30),
            near('sternum-centre', 9, 0),
            near('lower-sternum', 8, -14),
          ),
          felt(
            'front',
            'spillover',
            62,
            ['chest-upper', 'chest'],
            near('chest-upper-centre', -41, 16),
            near('chest-upper-centre', 1, 14),
            near('coracoid-tip', -8, 24),
          ),
          felt(
            'front',
            'spillover',
            44,
            ['shoulder-anterior'],
            near('lesser-tubercle', -3, -2),
            near('shoulder-anterior-centre', 6, 18),
          ),
          ...innerArmZones,
        ],
        basis: {
          source: 'aberdeen-blog',
          note: 'Deep in the breastbone, at times down the inside of the arm. Upper chest, front of the shoulder and inner elbow are general knowledge; muscle-joint-pain.com names chest, shoulder and arm.',
        },
      }),
    ],
    accompanyingSigns: [
      'Deep ache behind the breastbone that movement does not change',
      'Chest pain: heart disease is ruled out by a physician first',
    ],
    commonlyLoadedBy: [
      'After a heart attack or angina',
      'Points in the sternal sternocleidomastoid or pectoralis major',
      'A blow to the breastbone',
    ],
    palpation: {
      position: 'Lying on the back',
      grip: 'flat',
      how: 'Flat fingertips across the strand, against the breastbone and the rib cartilages beside it.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the back',
      direction: 'Almost flat along the breastbone, in the skin fold over bone; never straight down.',
      whenNot: [
        'Chest pain that a physician has not judged',
        'Straight down: the breastbone can have a hole over the heart, and beside it lie lung and vessels',
        'After surgery through the breastbone',
      ],
    },
    inPlainWords: {
      where: 'A thin strand of muscle over the breastbone that only a few people have',
      feels: 'A deep ache behind the breastbone. New pain there always needs a doctor first.',
    },
    hazards: [
      {
        structure: 'Heart through a hole in the breastbone, internal thoracic vessels, lung beside it',
        care: 'Almost flat along the bone, never straight down.',
        basis: common,
      },
      bothLungs,
    ],
    basis: {
      source: 'muscle-joint-pain',
      note: 'That it is rare and how it runs; signs and loads in part general knowledge.',
    },
  },
];
