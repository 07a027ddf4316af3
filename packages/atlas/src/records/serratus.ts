import { felt, markOnBack, markOnFront, near, outline, ownOutline, triggerPoint } from '../record.ts';
import { bothLungs } from '../shared-words.ts';
import type { Muscle } from '../types.ts';
import { overPalmSideOfFinger } from './over-hand.ts';

const common = { source: 'general-knowledge' } as const;

/** Serratus anterior at the side of the chest, serratus posterior inferior over the lowest ribs. */
export const serratus: readonly Muscle[] = [
  {
    id: 'serratus-anterior',
    name: 'Serratus anterior',
    latin: 'Musculus serratus anterior',
    otherNames: ['serratus', 'boxer muscle', "boxer's muscle", 'saw muscle', 'stitch muscle'],
    billingMuscle: 'serratus-anterior',
    outlines: [
      // Slips between those of the oblique: the serrated edge by which it is known.
      ownOutline(
        'front',
        '154,446 151,465 146,495 142,530 139,554 129,566 119,561 129,548 131,540 117,537 110,530 127,521 133,512 117,508 111,500 129,493 137,484 122,480 117,472 137,464 146,454',
      ),
      ownOutline(
        'back',
        '158,440 152,466 146,496 142,530 136,546 128,520 122,494 112,472 96,458 92,444 108,446 132,440 146,428',
      ),
    ],
    attachments:
      'From the outer faces of ribs 1 to 8 or 9, as slips at the side of the chest, round to the front of the inner border of the scapula.',
    nerve: 'Long thoracic nerve, C5-C7',
    action:
      'Draws the shoulder blade forward round the chest, holds it against the ribs and turns the socket up when the arm is raised.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'In the mid-axillary line over the fifth and sixth ribs, about level with the nipple, on the rib.',
        marks: [markOnFront(141, 492)],
        zones: [
          felt(
            'front',
            'primary',
            36,
            ['ribs-lateral'],
            near('chest-lateral-centre', 4, -14),
            near('chest-lateral-centre', 0, 50),
          ),
          felt(
            'back',
            'primary',
            34,
            ['ribs-lateral'],
            near('chest-lateral-centre', 0, -14),
            near('chest-lateral-centre', -6, 50),
          ),
          felt(
            'back',
            'primary',
            28,
            ['scapula-medial-border'],
            near('inferior-angle-of-scapula', -11, -50),
            near('inferior-angle-of-scapula', -6, -6),
          ),
          felt(
            'back',
            'spillover',
            56,
            ['interscapular'],
            near('inferior-angle-of-scapula', -36, -52),
            near('inferior-angle-of-scapula', -34, -12),
          ),
          felt(
            'back',
            'spillover',
            44,
            ['scapula'],
            near('scapula-lateral-border-centre', -24, 8),
            near('inferior-angle-of-scapula', 7, -22),
          ),
          felt(
            'front',
            'spillover',
            46,
            ['chest', 'breast'],
            near('nipple', 26, -20),
            near('nipple', 4, 2),
            near('nipple', -26, 2),
          ),
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
          felt(
            'front',
            'spillover',
            28,
            ['forearm-ulnar'],
            near('medial-epicondyle', 26, 46),
            near('forearm-volar-centre', -30, 11),
            near('wrist-volar-centre', -52, -45),
          ),
          felt('palm', 'spillover', 34, ['palm'], near('palm-centre', -7, -18), near('ring-metacarpal-head', 0, 2)),
          overPalmSideOfFinger('ring-finger', 'spillover'),
          overPalmSideOfFinger('little-finger', 'spillover'),
        ],
        basis: {
          source: 'namtpt-trunk',
          note: 'Front and side of the chest at mid level, inner side of the lower tip of the scapula, inner arm. Niel-Asher adds palm, ring and little finger; the breast and the lower scapula itself are general knowledge.',
        },
      }),
    ],
    accompanyingSigns: [
      'Stitch in the side when running or laughing',
      'A deep breath hurts or feels cut short; a sentence is broken off for breath',
      'Cannot lie on that side',
      'Shoulder blade stands off the chest in some',
    ],
    commonlyLoadedBy: [
      'Long cough or hard breathing',
      'Fast or long running',
      'Push-ups, bench press, boxing, swimming',
      'Heavy lifting overhead',
      'Worry with shallow breathing',
    ],
    palpation: {
      position: 'Lying on the other side, arm drawn back and up a little',
      grip: 'flat',
      how: 'Flat fingers across the slips on the ribs in the mid-axillary line from the armpit down to rib 8 or 9; each slip rolls over its rib.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the other side, arm supported',
      direction:
        'Only over a rib held between two fingers, nearly flat to the skin and towards that rib, never into a space between ribs.',
      whenNot: [
        'Rib not surely felt between the fingers',
        'Lung disease, or a single working lung',
        'The other side of the chest needled at the same visit',
        'Lymph nodes of that armpit removed',
      ],
    },
    inPlainWords: {
      where:
        'The muscle on the side of your ribs, under your arm, that fans out like fingers towards the shoulder blade',
      feels:
        'A stitch in the side or an ache round the ribs and under the shoulder blade, worse with a deep breath; at times it runs down the inside of the arm to the ring and little finger.',
    },
    hazards: [
      {
        structure: 'Lung between the ribs',
        care: 'Onto a rib held between two fingers or lifted off the chest, tangential, towards the corner of the scapula.',
        basis: common,
      },
      {
        structure: 'Long thoracic nerve',
        care: 'It runs down the outer face of the muscle in the mid-axillary line; stop at any electric feeling.',
        basis: common,
      },
      bothLungs,
    ],
    basis: { source: 'niel-asher-trunk', note: 'Attachments and referred pain; the rest is general knowledge.' },
  },
  {
    id: 'serratus-posterior-inferior',
    name: 'Serratus posterior inferior',
    latin: 'Musculus serratus posterior inferior',
    otherNames: ['SPI', 'lower serratus posterior'],
    billingMuscle: 'serratus-posterior-inferior',
    outlines: [outline('back', '3,540 60,532 118,528 122,556 95,585 55,606 3,617')],
    attachments: 'From the spinous processes T11-L2 upward and outward to ribs 9-12, outside their angles.',
    nerve: 'Ventral rami of the thoracic nerves T9-T12',
    action: 'Draws the lower ribs down and back, steadies them in breathing; helps to turn and straighten the trunk.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Over the lower ribs, most often the eleventh, just outside the edge of the erector spinae.',
        marks: [markOnBack(82, 584)],
        zones: [
          felt('back', 'primary', 62, ['mid-back'], near('twelfth-rib-tip', -34, -44), near('twelfth-rib-tip', 6, -40)),
          felt(
            'back',
            'spillover',
            40,
            ['ribs-lateral'],
            near('tenth-rib-side', -2, -86),
            near('tenth-rib-side', -4, -28),
          ),
          felt(
            'back',
            'spillover',
            46,
            ['lower-back'],
            near('twelfth-rib-tip', -46, 22),
            near('twelfth-rib-tip', 26, 18),
          ),
        ],
        basis: {
          source: 'manual-medicine-academy',
          note: 'Persistent deep ache of the lower thoracic back; that it spreads over the lower ribs around the muscle is general knowledge.',
        },
      }),
    ],
    accompanyingSigns: [
      'A nagging ache below the ribs at the back that stretching does not reach',
      'Bending away and turning the trunk are uncomfortable',
      'Thought to be the kidney; kidney disease is ruled out first',
    ],
    commonlyLoadedBy: [
      'Lifting, turning and reaching at once',
      'Working overhead with the back arched',
      'Leaning to one side when sitting; unequal legs',
      'Sagging mattress',
      'Long cough',
    ],
    palpation: {
      position: 'Prone, or seated with the trunk bent forward a little and turned',
      grip: 'flat',
      how: 'Flat fingers on the tenth to twelfth ribs just outside the erector spinae, across fibres that run up and outward.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Prone',
      direction: 'Only over a lower rib held between two fingers, nearly flat to the skin, onto that rib.',
      whenNot: [
        'Rib not surely felt between the fingers',
        'The other side of the chest needled at the same visit',
        'Fever, blood in the urine or other signs of kidney disease',
      ],
    },
    inPlainWords: {
      where: 'A flat muscle across the lowest ribs at your back, where the rib cage ends',
      feels: 'A dull nagging ache over the lower ribs on one side of the back that you want to stretch out but cannot.',
    },
    hazards: [
      {
        structure: 'Lung and its lower border between the ribs; kidney below them',
        care: 'Onto a rib only, tangential and shallow; never below the twelfth rib into the depth.',
        basis: common,
      },
      bothLungs,
    ],
    basis: {
      source: 'manual-medicine-academy',
      note: 'Action, nerve and loads; it takes the origin down to L3. The rest is general knowledge.',
    },
  },
];
