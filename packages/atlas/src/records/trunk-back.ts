import { felt, markOnBack, near, outline, ownOutline, triggerPoint } from '../record.ts';
import { bothLungs } from '../shared-words.ts';
import type { Hazard, Muscle, Needling } from '../types.ts';

const common = { source: 'general-knowledge' } as const;

const lungBetweenRibs: Hazard = {
  structure: 'Lung between the ribs',
  care: 'Onto a rib held between two fingers, or medially and downward onto the lamina; outward is dangerous.',
  basis: { source: 'sa-bn121-back' },
};
const kidney: Hazard = {
  structure: 'Kidney, peritoneum, lower border of the lung',
  care: 'Never straight down beside the erector spinae above L3; towards a transverse process.',
  basis: { source: 'lopez-castellanos-2022' },
};
const canal: Hazard = {
  structure: 'Spinal canal and nerve roots',
  care: 'A 40 mm needle beside T12, directed downward and inward, passed between the laminae into the canal of a cadaver.',
  basis: { source: 'williams-2024' },
};
const lamina: Hazard = {
  structure: 'Spinal canal at the junction of thoracic and lumbar spine',
  care: 'Towards the lamina, never between the vertebrae: a 50 mm needle 1 cm beside T12 reached the canal of a cadaver.',
  basis: { source: 'williams-2023' },
};
const stopsOnTheBack = ['Rib not surely felt between the fingers', 'The other side of the chest at the same visit'];
/** Longissimus and iliocostalis of the thorax, in the words of the South African notice. */
const ontoTheRib: Needling = {
  kind: 'sourced',
  patientPosition: 'Prone',
  needle: { lengthMm: [25, 25], diameterMm: [0.25, 0.25] },
  direction: 'The point is bracketed over a rib between two fingers and the needle directed towards that rib.',
  whenNot: stopsOnTheBack,
  basis: { source: 'sa-bn121-back', note: 'Section 5.2 (1).' },
};
/** Multifidus and the other paraspinal muscles, in the words of the South African notice. */
const ontoTheLamina: Needling = {
  kind: 'sourced',
  patientPosition: 'Lying on the side',
  needle: { lengthMm: [25, 25], diameterMm: [0.25, 0.25] },
  direction: 'Downward and towards the midline, to the lamina of the vertebra below.',
  whenNot: [
    'Scoliosis or earlier surgery that moves or removes the lamina',
    'The other side of the chest at the same visit',
  ],
  basis: { source: 'sa-bn121-back', note: 'Section 5.2 (2), multifidus and other paraspinal muscles.' },
};
const bentAndTurned = [
  'Lifting with the trunk bent and turned',
  'Long sitting, driving or flying without moving',
  'Whiplash',
  'Unequal legs or a small half of the pelvis',
  'Scoliosis',
] as const;

/** The muscles along the spine below the neck, and quadratus lumborum beside them. */
export const trunkBack: readonly Muscle[] = [
  {
    id: 'iliocostalis-thoracis',
    name: 'Iliocostalis thoracis',
    latin: 'Musculus iliocostalis thoracis',
    otherNames: ['iliocostalis', 'erector spinae', 'paraspinals', 'thoracic iliocostalis', 'illiocostalis'],
    billingMuscle: 'iliocostalis',
    outlines: [outline('back', '50,320 66,320 78,420 84,540 80,590 62,590 58,500 54,400')],
    attachments:
      'From the angles of the lower six ribs to the angles of the upper six and the transverse process of C7.',
    nerve: 'Dorsal rami of the thoracic nerves, lateral branches',
    action: 'Straightens the thoracic spine, bends and turns it to its own side.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Level with T6, over the rib angle, between the inner border of the scapula and its lower tip.',
        marks: [markOnBack(64, 406)],
        zones: [
          felt(
            'back',
            'primary',
            38,
            ['scapula-medial-border'],
            near('scapula-medial-border-centre', 2, 20),
            near('inferior-angle-of-scapula', -6, -8),
          ),
          felt('back', 'spillover', 50, ['interscapular'], near('t4-spinous', 50, 8), near('t6-spinous', 48, 24)),
          felt(
            'back',
            'spillover',
            46,
            ['scapula'],
            near('infraspinous-fossa-centre', -8, -26),
            near('infraspinous-fossa-centre', 0, 40),
          ),
          felt(
            'back',
            'spillover',
            44,
            ['shoulder-posterior'],
            near('shoulder-posterior-centre', -15, -23),
            near('shoulder-posterior-centre', 11, 1),
          ),
          felt(
            'back',
            'spillover',
            34,
            ['ribs-lateral'],
            near('chest-lateral-centre', -2, -34),
            near('chest-lateral-centre', -2, 20),
          ),
          felt('front', 'spillover', 56, ['chest'], near('sternum-centre', 46, 24), near('nipple', -16, -6)),
        ],
        basis: {
          source: 'manual-medicine-academy',
          note: 'Inner side of the lower tip of the scapula, and beside the breastbone along the nipple line. The NAMTPT adds towards the spine and up to the back of the shoulder; the side of the chest is general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Level with T11, over the lower ribs, in the outer edge of the erector spinae.',
        marks: [markOnBack(70, 538)],
        zones: [
          felt('back', 'primary', 56, ['mid-back'], near('mid-back-lateral', 6, -14), near('mid-back-lateral', 10, 64)),
          felt(
            'back',
            'spillover',
            44,
            ['scapula'],
            near('infraspinous-fossa-centre', -8, -16),
            near('inferior-angle-of-scapula', 8, -26),
          ),
          felt(
            'back',
            'spillover',
            50,
            ['lower-back'],
            near('lower-back-lateral', 15, -36),
            near('lower-back-lateral', 17, 26),
          ),
          felt('front', 'spillover', 56, ['abdomen-lower'], near('asis', -52, -18), near('asis', -16, -16)),
        ],
        basis: {
          source: 'namtpt-trunk',
          note: 'Towards the spine, forward into the abdomen and up. That it also goes down over the lumbar area, and where on the abdomen, is general knowledge.',
        },
      }),
    ],
    accompanyingSigns: [
      'Side bending and turning hurt and stop short',
      'Chest pain: heart and lung disease are ruled out by a physician first',
      'Sitting long makes it worse, moving eases it',
    ],
    commonlyLoadedBy: bentAndTurned,
    palpation: {
      position: 'Prone with a pillow under the belly, or seated and bent forward a little',
      grip: 'flat',
      how: 'Flat fingers across the rope of muscle over the rib angles, about four fingers from the midline; press onto the ribs.',
    },
    needling: ontoTheRib,
    inPlainWords: {
      where: 'The outer rope of muscle beside your spine, over the back of the ribs',
      feels:
        'An ache under or beside the shoulder blade or over the lower ribs; it can come round to the chest or belly and feel as if it came from inside.',
    },
    hazards: [
      lungBetweenRibs,
      {
        structure: 'Lung',
        care: 'Pneumothorax is the danger of needling here; the depth to the rib differs between people and can be measured with ultrasound.',
        basis: { source: 'folli-2020' },
      },
      bothLungs,
    ],
    basis: {
      source: 'manual-medicine-academy',
      note: 'Attachments, action and loads; signs in part. The rest is general knowledge.',
    },
  },
  {
    id: 'iliocostalis-lumborum',
    name: 'Iliocostalis lumborum',
    latin: 'Musculus iliocostalis lumborum',
    otherNames: ['lumbar iliocostalis', 'erector spinae', 'lumbar paraspinals', 'illiocostalis lumborum'],
    billingMuscle: 'iliocostalis',
    outlines: [outline('back', '60,560 88,560 94,620 90,680 62,710 52,690 54,620')],
    attachments:
      'From the iliac crest and the back of the sacrum to the angles of ribs 6-12 and the lumbar transverse processes.',
    nerve: 'Dorsal rami of the lumbar nerves, lateral branches',
    action: 'Straightens the lumbar spine, bends it to its own side; pays out when the trunk bends forward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Level with L1, outer edge of the erector spinae just below the twelfth rib.',
        marks: [markOnBack(72, 592)],
        zones: [
          felt('back', 'primary', 62, ['buttock'], near('buttock-centre', -6, -26), near('buttock-centre', 0, 16)),
          felt(
            'back',
            'primary',
            54,
            ['lower-back'],
            near('lower-back-lateral', 15, -34),
            near('lower-back-lateral', 17, 32),
          ),
          felt('back', 'spillover', 52, ['buttock-upper'], near('psis', 34, -2), near('buttock-centre', 0, -82)),
        ],
        basis: {
          source: 'namtpt-trunk',
          note: 'To the middle of the buttock. The way down through the lower back is general knowledge.',
        },
      }),
    ],
    accompanyingSigns: [
      'One-sided ache at the back of the hip',
      'Getting up from a chair and climbing stairs are hard',
      'Standing straight after sitting takes time',
    ],
    commonlyLoadedBy: bentAndTurned,
    palpation: {
      position: 'Prone with a pillow under the belly, or lying on the other side with the hips bent',
      grip: 'flat or pincer',
      how: 'Flat fingers across the outer ridge of the erector spinae between the twelfth rib and the crest; lying on the side, its edge can be held between thumb and fingers.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Prone, or lying on the other side',
      direction:
        'Into the ridge of the muscle towards the midline and a transverse process, or through the held edge; never straight forward beside it.',
      whenNot: [
        'Fever, blood in the urine or other signs of kidney disease',
        'Pregnancy',
        'Edge of the muscle not surely felt',
      ],
    },
    inPlainWords: {
      where: 'The outer rope of muscle in the small of your back, between the last rib and the top of the hip bone',
      feels: 'A deep ache low in the back that goes down into the middle of one buttock.',
    },
    hazards: [
      kidney,
      {
        structure: 'Kidney',
        care: 'Beside L1 44 % of needles met no bone at 2.5 cm from the midline, 22 % at 1.5-2.0 cm.',
        basis: { source: 'upper-lumbar-cadaver-2020' },
      },
    ],
    basis: common,
  },
  {
    id: 'longissimus-thoracis',
    name: 'Longissimus thoracis',
    latin: 'Musculus longissimus thoracis',
    otherNames: ['longissimus', 'longissimus dorsi', 'erector spinae', 'paraspinals'],
    billingMuscle: 'longissimus',
    outlines: [outline('back', '24,300 44,300 52,420 56,560 54,650 46,730 28,735 24,600')],
    attachments:
      'From the sacrum, the lumbar transverse processes and the thoracolumbar fascia to the thoracic transverse processes and the lower nine or ten ribs.',
    nerve: 'Dorsal rami of the spinal nerves',
    action: 'Straightens the spine, bends it to its own side, draws the ribs down.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Level with T10-T11, in the ridge two to three fingers beside the spine.',
        marks: [markOnBack(40, 515)],
        zones: [
          felt(
            'back',
            'primary',
            46,
            ['buttock-lower'],
            near('ischial-tuberosity', -8, 4),
            near('ischial-tuberosity', 38, 2),
          ),
          felt('back', 'primary', 58, ['buttock'], near('buttock-centre', -34, -18), near('buttock-centre', -20, 26)),
          felt(
            'back',
            'spillover',
            44,
            ['lower-back'],
            near('lower-back-lateral', -14, -36),
            near('lower-back-lateral', -15, 44),
          ),
          felt(
            'back',
            'spillover',
            46,
            ['mid-back'],
            near('mid-back-lateral', -20, -14),
            near('mid-back-lateral', -19, 54),
          ),
        ],
        basis: {
          source: 'manual-medicine-academy',
          note: 'Down the low back into the buttock as far as the gluteal fold and the cleft. The place of the point itself aches too (general knowledge).',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Level with L1, in the ridge two to three fingers beside the spine.',
        marks: [markOnBack(42, 592)],
        zones: [
          felt(
            'back',
            'primary',
            54,
            ['lower-back'],
            near('lower-back-lateral', -10, -30),
            near('lower-back-lateral', -8, 42),
          ),
          felt('back', 'primary', 38, ['sacroiliac'], near('psis', 2, -4), near('psis', -2, 34)),
          felt('back', 'spillover', 50, ['buttock-upper'], near('psis', 32, 2), near('psis', 36, 40)),
        ],
        basis: {
          source: 'manual-medicine-academy',
          note: 'Through the lumbar region to the upper buttock; the NAMTPT says down to the sacroiliac region.',
        },
      }),
    ],
    accompanyingSigns: [
      'Stiff back; both sides together make rising from a chair hard',
      'Bending forward pulls and stops short',
      'The muscle stands out like a hard rope',
    ],
    commonlyLoadedBy: bentAndTurned,
    palpation: {
      position: 'Prone with a pillow under the belly, or lying on the side with the knees drawn up',
      grip: 'flat',
      how: 'Flat fingers across the long ridge two to three fingers beside the spinous processes, from the shoulder blades to the sacrum.',
    },
    needling: ontoTheRib,
    inPlainWords: {
      where: 'The long rope of muscle that runs up both sides of your spine',
      feels:
        'An ache in the low back and down into the buttock, even as low as the crease under it; the back feels stiff.',
    },
    hazards: [lungBetweenRibs, kidney, canal, bothLungs],
    basis: { source: 'manual-medicine-academy', note: 'Attachments, action, nerve; the rest is general knowledge.' },
  },
  {
    id: 'thoracic-multifidus',
    name: 'Thoracic multifidus and rotators',
    latin: 'Musculus multifidus thoracis, musculi rotatores thoracis',
    otherNames: ['multifidi', 'rotatores', 'rotators', 'deep paraspinals', 'thoracic multifidi'],
    billingMuscle: 'multifidus',
    outlines: [ownOutline('back', '3,300 12,296 17,340 20,420 20,500 18,560 12,590 3,590')],
    attachments:
      'From the thoracic transverse processes to the spinous processes two to four vertebrae higher; the rotators to the next one or two.',
    nerve: 'Dorsal rami of the thoracic nerves, medial branches',
    action: 'Steadies and fine-tunes the vertebrae, turns them to the other side, straightens the spine.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'In the groove beside the spinous processes T4-T6, deep on the lamina.',
        marks: [markOnBack(11, 376)],
        placeBasis: common,
        zones: [
          felt('back', 'primary', 48, ['interscapular'], near('t4-spinous', 12, 2), near('t6-spinous', 12, 14)),
          felt('back', 'spillover', 40, ['upper-back'], near('t2-spinous', 12, -4), near('t4-spinous', 12, -8)),
        ],
        basis: {
          source: 'namtpt-trunk',
          note: 'Pain centres on the spinous process at the level of the point; Integrative Works describes it between the shoulder blades.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'In the groove beside the spinous processes T9-T11, deep on the lamina.',
        marks: [markOnBack(11, 510)],
        placeBasis: common,
        zones: [felt('back', 'primary', 54, ['mid-back'], near('t9-spinous', 14, -4), near('t11-spinous', 14, 16))],
        basis: { source: 'namtpt-trunk', note: 'Pain centres on the spinous process at the level of the point.' },
      }),
    ],
    accompanyingSigns: [
      'A spinous process is sore to a tap',
      'Feels like a bone out of place; a quick turn, breath or sneeze stabs',
      'Turning the trunk is limited to both sides',
    ],
    commonlyLoadedBy: [
      'Quick twist under load',
      'Slumped sitting',
      'Whiplash',
      'A stiff joint of spine or rib beside it',
    ],
    palpation: {
      position: 'Prone, or seated and bent forward',
      grip: 'deep pressure',
      how: 'Fingertip in the groove between spinous process and longissimus, pressed towards the lamina; a sore spinous process shows the level.',
    },
    needling: ontoTheLamina,
    inPlainWords: {
      where: 'Small deep muscles right beside the bones of your spine, between and below the shoulder blades',
      feels:
        'A sore spot on or beside the spine, dull or stabbing when you turn or breathe in, as if a bone were out of place.',
    },
    hazards: [
      {
        structure: 'Lung',
        care: 'Medially and downward onto the lamina; lateral is dangerous.',
        basis: { source: 'sa-bn121-back' },
      },
      canal,
      bothLungs,
    ],
    basis: { source: 'integrative-works-torso', note: 'Signs; the rest is general knowledge.' },
  },
  {
    id: 'lumbar-multifidus',
    name: 'Lumbar multifidus and rotators',
    latin: 'Musculus multifidus lumborum, musculi rotatores lumborum',
    otherNames: ['multifidus', 'lumbar multifidi', 'multifidi', 'rotatores', 'deep lumbar paraspinals'],
    billingMuscle: 'multifidus',
    outlines: [outline('back', '4,560 14,560 22,620 30,690 36,735 22,775 6,790')],
    attachments:
      'From the back of the sacrum, the posterior iliac spine and the lumbar mamillary processes to the spinous processes two to four vertebrae higher.',
    nerve: 'Dorsal rami of the lumbar and sacral nerves, medial branches',
    action: 'Steadies the lumbar vertebrae, straightens the spine and turns it to the other side.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Level with L2, in the groove beside the spinous process, deep on the lamina.',
        marks: [markOnBack(14, 617)],
        zones: [
          felt('back', 'primary', 52, ['lower-back'], near('l1-spinous', 16, 16), near('l4-spinous', 16, 10)),
          felt('front', 'spillover', 58, ['abdomen-lower'], near('navel', 42, 36), near('navel', 76, 34)),
        ],
        basis: {
          source: 'namtpt-trunk',
          note: 'Around the spinous process and a few segments below. Forward into the abdomen is general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Level with L4-L5, between spinous process and posterior iliac spine.',
        marks: [markOnBack(22, 680)],
        placeBasis: common,
        zones: [
          felt('back', 'primary', 52, ['lower-back'], near('l3-spinous', 20, 18), near('l5-spinous', 22, 10)),
          felt('back', 'primary', 44, ['sacrum'], near('sacrum-centre', 10, -24), near('sacrum-centre', 10, 6)),
          felt('back', 'spillover', 38, ['sacroiliac'], near('psis', 0, -4), near('psis', -2, 34)),
        ],
        basis: {
          source: 'cornwall-2006',
          note: 'Saline at L5: pain at the place in all; 8 of 15 also felt the back and 5 the front of the thigh, which the standard description does not draw. Sacrum after the NAMTPT (a few segments below).',
        },
      }),
      triggerPoint({
        id: 'tp3',
        place: 'On the sacrum at S1, between its midline and the dimple of the back.',
        marks: [markOnBack(22, 715)],
        zones: [
          felt('back', 'primary', 44, ['sacrum'], near('sacrum-centre', 8, -18), near('sacrum-centre', 6, 20)),
          felt('back', 'primary', 24, ['coccyx'], near('gluteal-cleft-top', 4, 12), near('coccyx', 3, 4)),
        ],
        basis: {
          source: 'general-knowledge',
          note: 'Down to the coccyx, which becomes sore to touch. The NAMTPT says a few segments below.',
        },
      }),
    ],
    accompanyingSigns: [
      'A spinous process is sore to a tap',
      'Bending forward is stiff and uneven; the back does not round there',
      'Soreness of the tailbone without a fall',
    ],
    commonlyLoadedBy: [
      'Lifting with the trunk bent and turned',
      'Long sitting or bed rest, after which the muscle wastes',
      'A stiff or painful lumbar joint beside it',
      'Arched back in sport or dance',
    ],
    palpation: {
      position: 'Prone with a pillow under the belly, or lying on the side with the knees drawn up',
      grip: 'deep pressure',
      how: 'Fingertips in the groove beside the spinous processes, pressed towards the lamina; on the sacrum flat onto the bone.',
    },
    needling: {
      kind: 'sourced',
      patientPosition: 'Prone, a pillow under the belly',
      needle: { lengthMm: [40, 100], diameterMm: [0.25, 0.3] },
      direction:
        'From a place close beside the spinous process, straight or up to 45 degrees towards the midline and downward, onto the lamina.',
      whenNot: [
        'At the junction of thoracic and lumbar spine with such a length: the canal can be entered',
        'Scoliosis or earlier surgery that moves or removes the lamina',
        'Pregnancy',
      ],
      basis: {
        source: 'williams-2023',
        note: 'What therapists use, in its table 2, from 40 mm up by build (100 mm was studied at a body mass index over 25). The South African notice allows 0.25 x 25 mm, lying on the side.',
      },
    },
    inPlainWords: {
      where: 'Deep muscles right beside the bones of your lower spine, down to the base of the spine',
      feels:
        'A deep ache on or beside the spine low in the back, sometimes down to the tailbone or round to the belly.',
    },
    hazards: [
      lamina,
      canal,
      {
        structure: 'Kidney at L1-L3',
        care: 'Close to the spinous process: beside L1 22 % of needles missed bone at 1.5-2.0 cm, 44 % at 2.5 cm.',
        basis: { source: 'upper-lumbar-cadaver-2020' },
      },
    ],
    basis: common,
  },
  {
    id: 'semispinalis-thoracis',
    name: 'Semispinalis thoracis',
    latin: 'Musculus semispinalis thoracis',
    otherNames: ['semispinalis', 'deep paraspinals', 'thoracic semispinalis'],
    billingMuscle: 'semispinalis',
    outlines: [ownOutline('back', '3,230 14,236 22,300 28,380 33,450 33,520 25,540 17,470 10,400 3,350')],
    attachments: 'From the transverse processes T6-T10 to the spinous processes C6-T4.',
    nerve: 'Dorsal rami of the cervical and thoracic nerves, medial branches',
    action: 'Straightens the upper thoracic spine and turns it to the other side.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Beside the spinous processes T4-T5, under the inner edge of longissimus.',
        marks: [markOnBack(19, 362)],
        placeBasis: common,
        zones: [
          felt('back', 'primary', 46, ['interscapular'], near('t4-spinous', 22, 0), near('t6-spinous', 22, 8)),
          felt('back', 'spillover', 46, ['upper-back'], near('t1-spinous', 20, 12), near('t3-spinous', 22, 8)),
        ],
        basis: common,
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Beside the spinous processes T7-T8, under the inner edge of longissimus.',
        marks: [markOnBack(27, 448)],
        placeBasis: common,
        zones: [
          felt('back', 'primary', 46, ['interscapular'], near('t5-spinous', 24, 4), near('t7-spinous', 24, 4)),
          felt('back', 'spillover', 50, ['mid-back'], near('t8-spinous', 24, 8), near('t10-spinous', 24, 8)),
        ],
        basis: common,
      }),
    ],
    accompanyingSigns: ['Bending the upper back forward pulls', 'Turning the trunk is limited'],
    commonlyLoadedBy: ['Head and shoulders held forward', 'Slumped sitting', 'Quick twist under load', 'Whiplash'],
    palpation: {
      position: 'Prone, or seated and bent forward',
      grip: 'deep pressure',
      how: 'Fingertips between the spinous processes and the ridge of longissimus, pressed forward and inward; it is not told apart by touch from multifidus beneath.',
    },
    needling: ontoTheLamina,
    inPlainWords: {
      where: 'A deep muscle close beside your spine, between the shoulder blades',
      feels: 'An ache close to the spine between the shoulder blades, worse when you slump or turn.',
    },
    hazards: [
      {
        structure: 'Lung',
        care: 'Medially and downward onto the lamina; lateral is dangerous.',
        basis: { source: 'sa-bn121-back' },
      },
      canal,
      bothLungs,
    ],
    basis: common,
  },
  {
    id: 'quadratus-lumborum',
    name: 'Quadratus lumborum',
    latin: 'Musculus quadratus lumborum',
    otherNames: ['QL', 'quadratus', 'hip hiker', 'quadratus lumbar', 'quadriceps lumborum', 'lumbago muscle'],
    billingMuscle: 'quadratus-lumborum',
    outlines: [outline('back', '42,588 76,600 90,612 94,650 102,688 70,704 52,716 46,660')],
    attachments:
      'From the iliolumbar ligament and the rear third of the iliac crest to the twelfth rib and the transverse processes L1-L4.',
    nerve: 'Ventral rami T12-L3',
    action:
      'Bends the trunk to its side or lifts that hip, steadies the lumbar spine, holds the twelfth rib in breathing.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Superficial, upper: below the twelfth rib in the angle with the erector spinae.',
        marks: [markOnBack(86, 622)],
        placeBasis: { source: 'richter-torso' },
        zones: [
          felt(
            'back',
            'primary',
            58,
            ['lower-back', 'buttock-upper'],
            near('iliac-crest-top', -92, 8),
            near('iliac-crest-top', -20, 13),
          ),
          felt('front', 'spillover', 46, ['abdomen-lower'], near('asis', -4, -26), near('asis', -44, 10)),
          felt('front', 'spillover', 30, ['groin'], near('groin-centre', 28, -34), near('groin-centre', -2, 4)),
        ],
        basis: {
          source: 'richter-torso',
          note: 'Along the iliac crest, sometimes into the groin and the lower side of the belly.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Superficial, lower: just above the iliac crest, outside the erector spinae.',
        marks: [markOnBack(92, 673)],
        placeBasis: { source: 'richter-torso' },
        zones: [
          felt(
            'back',
            'primary',
            40,
            ['hip-lateral'],
            near('greater-trochanter', -4, -42),
            near('greater-trochanter', 4, 34),
          ),
          felt(
            'front',
            'primary',
            40,
            ['hip-lateral'],
            near('greater-trochanter', -4, -42),
            near('greater-trochanter', 4, 34),
          ),
          felt(
            'back',
            'spillover',
            36,
            ['thigh-lateral'],
            near('greater-trochanter', 4, 100),
            near('thigh-lateral-centre', 4, -40),
          ),
          felt(
            'front',
            'spillover',
            36,
            ['thigh-lateral'],
            near('greater-trochanter', 4, 100),
            near('thigh-lateral-centre', 4, -40),
          ),
        ],
        basis: { source: 'richter-torso', note: 'Around the trochanter, partly into the outer thigh.' },
      }),
      triggerPoint({
        id: 'tp3',
        place: 'Deep, upper: against the transverse process of L3, under the erector spinae.',
        marks: [markOnBack(50, 644)],
        placeBasis: { source: 'richter-torso' },
        zones: [
          felt('back', 'primary', 40, ['sacroiliac'], near('psis', 2, -4), near('psis', -2, 36)),
          felt('back', 'spillover', 46, ['sacrum'], near('sacrum-centre', -6, -20), near('sacrum-centre', 10, -8)),
          felt(
            'back',
            'spillover',
            50,
            ['lower-back'],
            near('lower-back-lateral', -3, -28),
            near('lower-back-lateral', -1, 40),
          ),
        ],
        basis: {
          source: 'richter-torso',
          note: 'Into the region of the sacroiliac joint. With points on both sides across the upper sacrum, and the low back itself: general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp4',
        place: 'Deep, lower: above the crest between the transverse processes of L4 and L5.',
        marks: [markOnBack(54, 684)],
        placeBasis: { source: 'richter-torso' },
        zones: [
          felt(
            'back',
            'primary',
            48,
            ['buttock-lower'],
            near('ischial-tuberosity', -4, 2),
            near('ischial-tuberosity', 40, 0),
          ),
          felt('back', 'spillover', 58, ['buttock'], near('buttock-centre', -26, -6), near('buttock-centre', 4, 22)),
        ],
        basis: { source: 'richter-torso', note: 'Lower buttock.' },
      }),
    ],
    accompanyingSigns: [
      'Cannot turn over in bed or stand up straight; in the worst case moves on hands and knees',
      'Cough or sneeze stabs',
      'Pushing the hands on the arm rests eases sitting',
      'Tender trochanter: cannot sleep on that side',
      'A flash of pain down the front of the thigh in some',
    ],
    commonlyLoadedBy: [
      'Lifting to the side, or bending and reaching at once',
      'Unequal legs or a small half of the pelvis',
      'Car crash, fall',
      'Long leaning to one side at work or in a soft bed',
      'Limp or a cast on the leg',
    ],
    palpation: {
      position: 'Lying on the other side, a roll under the waist, upper arm overhead, upper leg stretched back',
      grip: 'deep pressure',
      how: 'From outside the erector spinae press towards the transverse processes in the angle below the twelfth rib, along the crest, and in between.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the other side, a roll under the waist, arm overhead',
      direction:
        'From outside the erector spinae below L2, straight down through the side towards the transverse process, which is the stop; never forward and never up under the rib.',
      whenNot: [
        'At its end on the twelfth rib',
        'Above L2, where lung and kidney lie',
        'Transverse process not reached as a stop',
        'Anticoagulation: the place cannot be compressed',
        'Fever, blood in the urine or other signs of kidney disease',
        'Pregnancy',
      ],
    },
    inPlainWords: {
      where: 'The deep muscle in your waist between the last rib and the top of the hip bone, beside the spine',
      feels:
        'A deep ache low in the back and hip, sharp when you move: in the buttock, the side of the hip or the groin. Rolling over, standing up or coughing can catch your breath.',
    },
    hazards: [
      {
        structure: 'Pleura at the twelfth rib; kidney',
        care: 'Not at the insertion on the twelfth rib; the muscle is deep and the local anatomy must be known.',
        basis: { source: 'sa-bn121-back' },
      },
      kidney,
      {
        structure: 'Bowel and peritoneum in front',
        care: 'Towards the transverse process, never forward.',
        basis: common,
      },
    ],
    basis: {
      source: 'namtpt-trunk',
      note: 'Signs; attachments, nerve, action and position after Richter. Loads are general knowledge.',
    },
  },
];
